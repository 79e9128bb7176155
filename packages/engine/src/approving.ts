import { type Approval, type Case, type CaseId, type OfficerId, type Reason, refusalOf } from "@oubli/model";
import { entry, instant, keepReason, requireReason } from "./acting.ts";
import { approvalHolds, approvalText } from "./approval.ts";
import { permit } from "./permit.ts";
import type { CasePorts, Ports, Reader, Writer } from "./ports.ts";

/** Asks for the second pair of eyes. The plan cannot change from here on without asking again. */
export async function submit({ store, clock }: CasePorts, id: CaseId, by: OfficerId): Promise<Case> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "submit", by);
    await writer.updateCase(id, { state: to });
    await writer.append(entry(clock, audit, { actor: by, about: it }, planFacts(it)));
    return { ...it, state: to };
  });
}

/** What an approver says of the plan they have read. */
export interface Approving {
  /** The hash the approver has read. Another one in the store means that the plan changed since. */
  readonly planHash: string;
  readonly reason: string;
}

/**
 * Signs the hash of the plan as another officer, with that officer's own key.
 *
 * @throws {OubliError} As `permit` for `approve`; `DRIFT` for another hash, `USAGE` without a reason.
 */
export async function approve(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  { planHash, reason }: Approving,
): Promise<Approval> {
  // Before the key asks its owner for a passphrase.
  requireReason(reason);
  return decide(ports, id, by, {
    event: "approve",
    planHash,
    keep: (writer) => keepReason(writer, id, reason),
  });
}

/** Sends the plan back. Allowed until the first call; an approval given before no longer counts. */
export async function reject(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  { planHash }: Pick<Approving, "planHash">,
): Promise<Approval> {
  return decide(ports, id, by, { event: "reject", planHash, keep: async () => ({}) });
}

interface Deciding {
  readonly event: "approve" | "reject";
  readonly planHash: string;
  readonly keep: (writer: Writer) => Promise<{ readonly why?: string }>;
}

async function decide(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  { event, planHash, keep }: Deciding,
): Promise<Approval> {
  const decision = event === "approve" ? "approved" : "rejected";
  const allowed = async (reader: Reader) => {
    const permitted = await permit(reader, id, event, by);
    if (permitted.it.planHash !== planHash) throw refusalOf({ why: "plan-changed" }, id);
    return permitted;
  };
  await ports.store.read(allowed);
  // The key may ask its owner for a passphrase: never inside a transaction.
  const note = await ports.keys.sign(by, approvalText(id, decision, planHash));
  const approval: Approval = { case: id, planHash, decision, by, at: instant(ports.clock), note };
  await ports.store.change(async (writer) => {
    const { it, to, audit } = await allowed(writer);
    const why = await keep(writer);
    await writer.addApproval(approval);
    await writer.updateCase(id, { state: to });
    await writer.append(entry(ports.clock, audit, { actor: by, about: it }, { ...planFacts(it), ...why }));
  });
  return approval;
}

/**
 * Proves right before a run that the plan in force was approved by another officer, recently, with a good
 * signature.
 *
 * @param author Who made the plan, as the hashed plan itself says: the case's row could name another officer.
 * @throws {OubliError} `NEEDS_APPROVAL` or `NOT_AUTHENTIC`.
 */
export async function requireApproval(
  ports: Pick<Ports, "clock" | "timing">,
  reader: Reader,
  it: Case,
  author: OfficerId,
): Promise<Approval> {
  const no = (reason: Reason) => refusalOf(reason, it.id);
  const latest = (await reader.approvals(it.id))
    .filter((approval) => approval.planHash === it.planHash)
    .at(-1);
  if (latest?.decision !== "approved") throw no({ why: "not-approved", state: it.state });
  if (ports.clock.wall() - Date.parse(latest.at) > ports.timing.approvalMs)
    throw no({ why: "approval-expired" });
  const officer = await reader.officer(latest.by);
  if (!officer || latest.by === author || !approvalHolds(latest, it.id, latest.planHash, officer))
    throw no({ why: "approval-invalid" });
  return latest;
}

function planFacts(it: Case): { readonly plan?: string } {
  return it.planHash === undefined ? {} : { plan: it.planHash };
}
