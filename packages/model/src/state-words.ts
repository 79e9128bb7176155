import type { CaseState } from "./case.ts";

/** What each state of a case is called, for every face and in every reason. */
export const STATE_WORDS: Readonly<Record<CaseState, string>> = {
  received: "identity to be verified",
  verified: "ready to search",
  scoped: "searched",
  planned: "planned",
  "awaiting-approval": "awaiting approval",
  approved: "approved",
  executing: "erasure in progress",
  waiting: "waiting for a vendor",
  blocked: "blocked",
  review: "response due",
  closed: "closed",
};
