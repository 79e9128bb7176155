import type { RecordKind } from "@oubli/datamap";
import type { Finding } from "@oubli/model";

/** A finding and its kind of record. */
export interface Considered {
  readonly finding: Finding;
  readonly kind: RecordKind;
}
