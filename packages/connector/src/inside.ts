import type { RecordKind } from "@oubli/datamap";
import { isEmpty, valuesAt } from "@oubli/datamap/record";
import { type Account, kindOf } from "./account.ts";
import { inList } from "./names.ts";

/** The records of one kind that stand at one place inside another record. */
export interface Inside {
  readonly kind: RecordKind;
  readonly pointer: string;
  readonly records: readonly unknown[];
}

/** The records inside a record, by where its page says that they stand; a place that holds none is named, too. */
export function insideOf(account: Account, kind: RecordKind, record: unknown): readonly Inside[] {
  return kind.properties.flatMap(({ pointer, embeds }) => {
    const inner = embeds === undefined ? undefined : kindOf(account, embeds);
    return inner ? [{ kind: inList(inner, kind.list), pointer, records: recordsAt(record, pointer) }] : [];
  });
}

// Lists in lists that an answer may hold records in.
const DEEPEST = 64;

/** What may be a record at a place inside another one; none where nothing stands there. */
export function recordsAt(record: unknown, pointer: string): readonly unknown[] {
  return valuesAt(record, pointer)
    .flat(DEEPEST)
    .filter((value) => typeof value === "object" && !isEmpty(value));
}
