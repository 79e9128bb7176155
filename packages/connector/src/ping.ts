import { ApiError, type CallInput } from "@oubli/client-kit";
import type { Control } from "@oubli/datamap";
import { oneHolds } from "@oubli/datamap/record";
import type { Tested } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import { type Account, here, kindOf } from "./account.ts";
import { returnsOf, showsOne } from "./controls.ts";
import { isRejected, isUnsent, reasonOf } from "./failure.ts";
import { fill } from "./fill.ts";
import { controlsOf, readLists } from "./lists.ts";
import { type Answered, bodyOnly, look } from "./look.ts";

/**
 * Asks every control of the account's surface, and tells which kinds of records they show and which not. Nothing is sent when the
 * vendor's page names none.
 *
 * @throws {OubliError} `AUTH`, `VENDOR` or `SETUP` with a remedy when one does not answer, or not as the page says it must.
 */
export async function ping(account: Account, signal: AbortSignal): Promise<Tested> {
  const answered: Tested["answered"][number][] = [];
  const empty = new Set<string>();
  const lists = await readLists(account, signal);
  for (const known of lists.values()) if ("failed" in known) throw withRemedy(account, known.failed);
  for (const control of controlsOf(account, lists)) {
    for (const input of fill(control, {})) {
      const answer = await answerOf(account, control, input, signal);
      if (control.shows.length > 0 && !oneHolds(control.shows, answer.body)) throw notShown(account, control);
      const proves = control.proves.filter((kind) => isShown(account, control, kind, answer));
      for (const kind of control.proves) if (!proves.includes(kind)) empty.add(kind);
      answered.push({ operation: control.operation, proves });
    }
  }
  const doubts = (await account.client.doubts?.()) ?? [];
  return {
    answered,
    untested: untestedOf(account, answered, empty),
    ...(doubts.length === 0 ? {} : { doubts }),
  };
}

function isShown(account: Account, control: Control, name: string, { body }: Answered): boolean {
  if (control.shows.length > 0) return true;
  const kind = kindOf(account, name);
  const returns = kind && (control.returns ?? returnsOf(account, control.operation, kind));
  return kind !== undefined && returns !== undefined && showsOne(kind, returns, body);
}

function untestedOf(
  account: Account,
  answered: Tested["answered"],
  empty: ReadonlySet<string>,
): Tested["untested"] {
  const proven = new Set(answered.flatMap(({ proves }) => proves));
  const linked = account.map.records.flatMap(({ leadsTo }) =>
    here(account, leadsTo).map(({ returns }) => returns?.kind),
  );
  return account.map.records
    .filter(({ kind, find }) => here(account, find).length > 0 || linked.includes(kind))
    .filter(({ kind }) => !proven.has(kind))
    .map(({ kind }) => ({ kind, why: empty.has(kind) ? "its control shows none" : "it has no control" }));
}

async function answerOf(
  account: Account,
  control: Control,
  input: CallInput,
  signal: AbortSignal,
): Promise<Answered> {
  try {
    return await look(account, bodyOnly(control), input, { signal });
  } catch (error) {
    throw withRemedy(account, error);
  }
}

function withRemedy(account: Account, error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const code = isUnsent(error) ? "SETUP" : isRejected(error) ? "AUTH" : "VENDOR";
  return new OubliError(code, `${nameOf(account)}: ${reasonOf(error)}`, {
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: error,
  });
}

function notShown(account: Account, { operation, shows }: Control): OubliError {
  return new OubliError(
    "VENDOR",
    `${nameOf(account)}: ${operation} answers, and its answer does not show what it must at ${shows.map(({ at }) => at).join(" or ")}`,
    { hint: "check what these credentials may see, and the control in the vendor's page" },
  );
}

function nameOf(account: Account): string {
  return `${account.map.vendor.name} (${account.id})`;
}
