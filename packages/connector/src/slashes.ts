import { type CallInput, isPlainSegment } from "@oubli/client-kit";
import type { RecordKind } from "@oubli/datamap";
import type { Finding } from "@oubli/model";
import { type Account, here, idOf, ifHere } from "./account.ts";
import { fill } from "./fill.ts";

/** The values of a call's path that lead elsewhere once something on the way takes them for a part of the path: `a/b`. */
export function slashesIn({ path = {} }: CallInput): readonly string[] {
  return Object.values(path)
    .map(String)
    .filter((value) => !isPlainSegment(value));
}

/**
 * Whether no call can name a record safely: its id has a slash in it, and there is no call that reads such records by their id, so that
 * nobody could see whether the vendor takes `%2F` for what it is.
 */
export function cannotBeNamed(account: Account, kind: RecordKind, finding: Finding): boolean {
  const id = idOf(kind, finding.record);
  if (id === undefined) return false;
  const values = { record: finding.record, id, random: () => "w" };
  const hasSlash = here(account, kind.erasure).some((call) =>
    fill(call, values).some((input) => slashesIn(input).length > 0),
  );
  return hasSlash && (finding.unread === true || ifHere(account, kind.read) === undefined);
}
