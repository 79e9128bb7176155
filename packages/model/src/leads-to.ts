import type { CaseEvent } from "./case-table.ts";
import type { CaseFacts } from "./needs.ts";

/**
 * What a case in its state leads to, in the order in which it should be tried: an officer who follows it brings the case to its
 * end. Whether one of them is possible for an officer now is the business of `possible`. Empty for a closed case.
 */
export function leadsTo({
  case: { state, kind },
  search,
  found,
  undecided,
  unread,
  openTasks,
}: CaseFacts): readonly CaseEvent[] {
  switch (state) {
    case "received":
      return ["verify-identity"];
    case "verified":
      return ["find"];
    case "scoped":
      if (search === "none" || unread > 0) return ["find"];
      if (search === "nothing-found") return ["close"];
      if (search === "incomplete") return ["find", "accept-gap"];
      if (search === "partial" && found === 0) return openTasks.length > 0 ? ["end-task"] : ["close"];
      if (undecided > 0) return ["confirm-record", "exclude-record"];
      return kind === "access" ? ["package"] : ["plan"];
    case "planned":
      return ["submit"];
    case "awaiting-approval":
      return ["approve"];
    case "approved":
    case "executing":
    case "waiting":
      return ["run"];
    case "blocked":
      return ["run", "plan", "accept-gap", "accept-residual-risk"];
    case "review":
      if (unread > 0) return ["find"];
      if (openTasks.length > 0) return ["end-task"];
      return kind === "access" ? ["close"] : ["certificate", "close"];
    case "closed":
      return [];
  }
}
