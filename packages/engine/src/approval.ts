import { type Approval, type Case, type Officer, RUN_WHEN_DUE } from "@oubli/model";
import { openAct } from "@oubli/trail";

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
