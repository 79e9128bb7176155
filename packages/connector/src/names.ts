import type { Call, ListOf, RecordKind } from "@oubli/datamap";
import { escapeToken, idPointers, isEmpty, tokensOf, valueAt } from "@oubli/datamap/record";
import type { Finding } from "@oubli/model";
import { type Account, kindOf } from "./account.ts";
import { withMember } from "./member.ts";

/** What `{id}` stands for in calls about a record, with the type the vendor gave it; `undefined` where one value is not enough. */
export function idOf(kind: RecordKind, record: unknown): string | number | undefined {
  const [pointer, ...others] = idPointers(kind);
  const id = pointer === undefined || others.length > 0 ? undefined : valueAt(record, pointer);
  return isId(id) ? id : undefined;
}

/**
 * What a record is called among all of its kind: its id, or all parts of it, after the list it is in. `undefined` when a part is
 * missing. The same record has the same name in every search, and no two records have the same.
 */
export function nameOf(kind: RecordKind, record: unknown): string | undefined {
  const own = idPointers(kind).map((pointer) => valueAt(record, pointer));
  if (own.length === 0 || !own.every(isId)) return undefined;
  const parts = [...(kind.list === undefined ? [] : [kind.list.id]), ...own].map(String);
  return parts.length === 1 ? parts[0] : parts.map(escapeToken).join("/");
}

/** A record of which nothing is known but its name: what its id says stands where the id does. */
export function recordNamed(kind: RecordKind, name: string): unknown {
  const pointers = idPointers(kind);
  const own = partsOf(kind, name).slice(-pointers.length);
  if (pointers.length === 0 || own.length < pointers.length) return undefined;
  return pointers.reduce<unknown>((record, pointer, at) => withMember(record, pointer, own[at]), {});
}

function partsOf(kind: RecordKind, name: string): readonly string[] {
  return kind.in === undefined && idPointers(kind).length < 2 ? [name] : tokensOf(`/${name}`);
}

/** Tells a kind of record in one list from the same kind in another. */
export function keyOf({ kind, list }: RecordKind): string {
  return list === undefined ? kind : `${kind}/${escapeToken(String(list.id))}`;
}

/** A kind as it is looked for in one list: all its calls are about that list. A kind that is in no such list stays as it is. */
export function inList(kind: RecordKind, list: ListOf | undefined): RecordKind {
  if (list === undefined || kind.in !== list.name) return kind;
  const bound = <C extends Call>(call: C): C => ({ ...call, list });
  return {
    ...kind,
    list,
    find: kind.find.map(bound),
    leadsTo: kind.leadsTo.map(bound),
    erasure: kind.erasure.map(bound),
    ...(kind.read === undefined ? {} : { read: bound(kind.read) }),
    ...(kind.export === undefined ? {} : { export: bound(kind.export) }),
  };
}

/** What is known of a record that was found: enough to ask for it again. */
export type Named = Pick<Finding, "kind" | "recordId"> & Partial<Pick<Finding, "list" | "record">>;

/** The kind of a record, in the list that it was found in. */
export function kindOfFinding(
  account: Account,
  { kind: name, recordId, list }: Named,
): RecordKind | undefined {
  const kind = kindOf(account, name);
  if (kind?.in === undefined) return kind;
  const known = account.kinds.find(
    (one) =>
      one.kind === name && one.list !== undefined && String(one.list.id) === partsOf(kind, recordId)[0],
  );
  return known ?? inList(kind, { name: kind.in, id: list ?? partsOf(kind, recordId)[0] ?? "" });
}

function isId(value: unknown): value is string | number {
  return (typeof value === "string" && !isEmpty(value)) || typeof value === "number";
}
