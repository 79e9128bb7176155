import {
  type Approval,
  type Case,
  type CaseId,
  isAlone,
  type OfficerId,
  type Reason,
  RUN_WHEN_DUE,
  refusalOf,
} from "@oubli/model";
import { entry, instant, keepReason, requireReason } from "./acting.ts";
import { approvalHolds, isStillApprover } from "./approval.ts";
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
  /** How long it counts, in milliseconds. */
  readonly validMs: number;
  /** Whether the plan may be carried out when it is due, by a worker and without another word; not when left out. */
  readonly unattended?: boolean;
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
  { planHash, reason, validMs, unattended = false }: Approving,
): Promise<Approval> {
  requireReason(reason);
  return decide(ports, id, by, {
    event: "approve",
    planHash,
    validMs,
    unattended,
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
  const keep = async () => ({});
  return decide(ports, id, by, { event: "reject", planHash, validMs: 0, unattended: false, keep });
}

interface Deciding extends Required<Pick<Approving, "planHash" | "validMs" | "unattended">> {
  readonly event: "approve" | "reject";
  readonly keep: (writer: Writer) => Promise<{ readonly why?: string }>;
}

async function decide(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { event, planHash, validMs, unattended, keep }: Deciding,
): Promise<Approval> {
  const decision = event === "approve" ? "approved" : "rejected";
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, event, by);
    if (it.planHash !== planHash) throw refusalOf({ why: "plan-changed" }, id);
    const [at, until] = [instant(clock), new Date(clock.wall() + validMs).toISOString()];
    const facts = { ...planFacts(it), until, ...(unattended ? { code: RUN_WHEN_DUE } : {}) };
    const why = await keep(writer);
    await writer.updateCase(id, { state: to });
    const { index } = await writer.append(
      entry(clock, audit, { actor: by, about: it }, { ...facts, ...why }),
    );
    const approval = { case: id, planHash, decision, by, at, until, unattended, entry: index } as const;
    await writer.addApproval(approval);
    return approval;
  });
}

/**
 * Proves right before a run that the plan in force was approved by another officer, recently, with a good
 * signature.
 *
 * @param author Who made the plan, as the hashed plan itself says: the case's row could name another officer.
 * @throws {OubliError} `NEEDS_APPROVAL` or `NOT_AUTHENTIC`.
 */
export async function requireApproval(
  ports: Pick<Ports, "clock">,
  reader: Reader,
  it: Case,
  author: OfficerId,
): Promise<Approval> {
  const no = (reason: Reason) => refusalOf(reason, it.id);
  const latest = (await reader.approvals(it.id))
    .filter((approval) => approval.planHash === it.planHash)
    .at(-1);
  if (latest?.decision !== "approved") throw no({ why: "not-approved", state: it.state });
  if (ports.clock.wall() > Date.parse(latest.until)) throw no({ why: "approval-expired" });
  const officer = await reader.officer(latest.by);
  const note = await reader.act(latest.entry);
  if (officer && !isStillApprover(note, officer)) throw no({ why: "approver-changed" });
  const isOwn = (latest.by === author || latest.by === it.planBy) && !isAlone(await reader.settings());
  if (!officer || isOwn || !approvalHolds(latest, it, note, officer)) throw no({ why: "approval-invalid" });
  return latest;
}

function planFacts(it: Case): { readonly plan?: string } {
  return it.planHash === undefined ? {} : { plan: it.planHash };
}
