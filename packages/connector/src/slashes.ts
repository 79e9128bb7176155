import { type CallInput, isPlainSegment } from "@oubli/client-kit";
import type { RecordKind } from "@oubli/datamap";
import type { Finding } from "@oubli/model";
import { type Account, here, ifHere } from "./account.ts";
import { fill, valuesOf } from "./fill.ts";
import { idOf, nameOf } from "./names.ts";

/**
 * The values of a call's path that lead elsewhere once something on the way takes them for a part of the path: `a/b`. On the way to a
 * table there is nothing that could.
 */
export function slashesIn({ map }: Pick<Account, "map">, { path = {} }: CallInput): readonly string[] {
  if (map.tables !== undefined) return [];
  return Object.values(path)
    .map(String)
    .filter((value) => !isPlainSegment(value));
}

/**
 * Whether no call can name a record safely: its id has a slash in it, and there is no call that reads such records by their id, so that
 * nobody could see whether the vendor takes `%2F` for what it is.
 */
export function cannotBeNamed(account: Account, kind: RecordKind, finding: Finding): boolean {
  if (nameOf(kind, finding.record) === undefined) return false;
  const values = { ...valuesOf(kind, finding.record), random: () => "w" };
  const hasSlash = here(account, kind.erasure).some((call) =>
    fill(call, values).some((input) => slashesIn(account, input).length > 0),
  );
  // Of several values in one path nobody could tell which of them led elsewhere.
  const isOfParts = kind.list !== undefined || idOf(kind, finding.record) === undefined;
  return hasSlash && (finding.unread === true || isOfParts || ifHere(account, kind.read) === undefined);
}
