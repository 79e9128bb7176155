import { type Approval, type Case, may, type Officer, RUN_WHEN_DUE } from "@oubli/model";
import { actIn, openAct } from "@oubli/trail";

/**
 * Whether an approval is this officer's own word on the plan of this case, and for as long as it says. Asked again right before
 * every run: a row in the database alone proves nothing.
 *
 * @param note The signed act that the approval's entry holds.
 */
export function approvalHolds(
  { planHash, decision, by, until, unattended }: Approval,
  { ref }: Pick<Case, "ref">,
  note: string | undefined,
  officer: Pick<Officer, "id" | "verifierKey">,
): boolean {
  const act = openAct(note ?? "", officer.verifierKey);
  if (!act || act.officer !== officer.id || by !== officer.id) return false;
  const { args } = act;
  const isSame = args.req === ref && args.plan === planHash && args.until === until;
  return isSame && act.action === `plan.${decision}` && (args.code === RUN_WHEN_DUE) === unattended;
}

/**
 * Whether the officer who has approved still may, and is known by the key that has signed. Otherwise the word is asked for again: a
 * key that was replaced may have signed for somebody else.
 */
export function isStillApprover(note: string | undefined, officer: Officer): boolean {
  const isTheirs = actIn(note ?? "")?.officer === officer.id;
  const hasAnotherKey = isTheirs && openAct(note ?? "", officer.verifierKey) === undefined;
  return officer.removedAt === undefined && may(officer, "approver") && !hasAnotherKey;
}
