import type { Control, List, ListOf, RecordKind } from "@oubli/datamap";
import { valueAt } from "@oubli/datamap/record";
import { type Account, here, withoutKept } from "./account.ts";
import { isAbout } from "./controls.ts";
import { rethrowUnlessVendor } from "./failure.ts";
import { fill } from "./fill.ts";
import { look, Unanswered } from "./look.ts";
import { inList } from "./names.ts";

/** Which lists there are of one name; or why that cannot be told, and then nothing can be said of what is in them. */
export type Lists = readonly ListOf[] | { readonly failed: unknown };

/**
 * Asks which lists there are that the account's records may be in, each name once. None at all is no answer: nobody can tell it from a
 * key that may not see any.
 *
 * @throws When `signal` is aborted.
 */
export async function readLists(account: Account, signal: AbortSignal): Promise<ReadonlyMap<string, Lists>> {
  const used = new Set(account.map.records.map((kind) => kind.in));
  const lists = (account.map.lists ?? []).filter(({ name }) => used.has(name));
  return new Map(
    await Promise.all(
      lists.map(async (list) => [list.name, await listsNamed(account, list, signal)] as const),
    ),
  );
}

/** The account with each kind of record once for every list that it may be in. What is in a list that nobody can name is left out. */
export function inEachList(account: Account, lists: ReadonlyMap<string, Lists>): Account {
  return { ...account, kinds: account.map.records.flatMap((kind) => eachOf(kind, lists)) };
}

function eachOf(kind: RecordKind, lists: ReadonlyMap<string, Lists>): readonly RecordKind[] {
  if (kind.in === undefined) return [kind];
  const known = lists.get(kind.in) ?? UNDESCRIBED;
  return "failed" in known ? [] : known.map((list) => inList(kind, list));
}

/** The account's controls; one that is about a list is there for each. Where nobody can name the lists, there is none. */
export function controlsOf(account: Account, lists: ReadonlyMap<string, Lists>): readonly Control[] {
  return here(account, account.map.controls).flatMap((control) => {
    const about = account.map.lists?.find((list) => isAbout(control, list));
    const known = about === undefined ? undefined : lists.get(about.name);
    if (about === undefined) return [control];
    return known === undefined || "failed" in known ? [] : known.map((list) => ({ ...control, list }));
  });
}

/** The kinds of record of which nothing can be said, and why. */
export function unlisted(
  { map }: Account,
  lists: ReadonlyMap<string, Lists>,
): readonly { readonly kind: RecordKind; readonly failed: unknown }[] {
  return map.records.flatMap((kind) => {
    const known = kind.in === undefined ? [] : (lists.get(kind.in) ?? UNDESCRIBED);
    return "failed" in known ? [{ kind, failed: known.failed }] : [];
  });
}

const UNDESCRIBED: Lists = { failed: undefined };

async function listsNamed(account: Account, list: List, signal: AbortSignal): Promise<Lists> {
  const { name, call, id, title } = list;
  try {
    const [input] = here(account, [call]).flatMap((one) => fill(one, {}));
    if (!input)
      throw new Unanswered(account, call, `this key has no way to tell which ${name} there are`, []);
    // Which there were before an interruption says nothing of those that came since.
    const { records } = await look(withoutKept(account), call, input, { signal });
    const found = records.map((record) => ({
      id: valueAt(record, id),
      title: title && valueAt(record, title),
    }));
    const fault = faultOf(
      name,
      found.map((one) => one.id),
    );
    if (fault !== undefined) throw new Unanswered(account, call, fault, []);
    return found.map((one) => ({
      name,
      id: one.id as ListOf["id"],
      ...(typeof one.title === "string" ? { title: one.title } : {}),
    }));
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    return { failed: error };
  }
}

function faultOf(name: string, ids: readonly unknown[]): string | undefined {
  if (ids.length === 0) return `it names no ${name} at all, and nothing shows that this key may see them`;
  if (!ids.every((id) => (typeof id === "string" && id !== "") || typeof id === "number"))
    return `one ${name} came without its id`;
  return new Set(ids.map(String)).size < ids.length ? `one ${name} came twice` : undefined;
}
