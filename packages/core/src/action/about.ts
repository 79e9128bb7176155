import type { Case, Plan } from "@oubli/model";

/** What is known of the case an action is about, for what is shown before it is done. */
export interface About {
  readonly case: Case;
  readonly plan?: Plan;
}
