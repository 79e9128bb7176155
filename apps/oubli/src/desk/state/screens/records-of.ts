import type { CaseView } from "@oubli/engine";
import type { Finding } from "@oubli/model";

/** Everything of a case that can be opened as a record: what was found, then near misses and what was excluded. */
export function recordsOf(view: CaseView | undefined): readonly Finding[] {
  return [...(view?.report?.findings ?? []), ...(view?.report?.nearMisses ?? [])];
}
