import { type Approval, type Case, type CaseId, type OfficerId, OubliError } from "@oubli/model";
import { entry, instant, requireCase, requireMove, requireOfficer } from "./acting.ts";
import { approvalHolds, approvalText } from "./approval.ts";
import type { Ports, Reader } from "./ports.ts";

/** Asks for the second pair of eyes. The plan cannot change from here on without asking again. */
export async function submit(ports: Ports, id: CaseId, by: OfficerId): Promise<Case> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    const state = requireMove(it, "submit");
    await writer.updateCase(id, { state });
    await writer.append(entry(ports.clock, "plan.submitted", by, it, planFacts(it)));
    return { ...it, state };
  });
}

/**
 * Signs the hash of the plan as another officer, with that officer's own key.
 *
 * @param expected The hash the approver has read. Another one in the store means the plan changed meanwhile.
 * @throws {OubliError} `NOT_ALLOWED` for whoever made the plan, `DRIFT` for another hash.
 */
export async function approve(ports: Ports, id: CaseId, by: OfficerId, expected: string): Promise<Approval> {
  return decide(ports, id, by, "approved", expected);
}

/** Sends the plan back. Allowed until the first call; an approval given before no longer counts. */
export async function reject(ports: Ports, id: CaseId, by: OfficerId, expected: string): Promise<Approval> {
  return decide(ports, id, by, "rejected", expected);
}

async function decide(
  ports: Ports,
  id: CaseId,
  by: OfficerId,
  decision: Approval["decision"],
  expected: string,
): Promise<Approval> {
  const event = decision === "approved" ? "approve" : "reject";
  const planHash = await ports.store.read(async (reader) => {
    const it = await requireCase(reader, id);
    requireMove(it, event);
    await requireOfficer(reader, by, "approver");
    requireOtherThanAuthor(it, by);
    if (it.planHash !== expected) {
      throw new OubliError("DRIFT", `the plan of case ${id} is not the one you read`, {
        hint: `read it again: oubli case show ${id}`,
      });
    }
    return expected;
  });
  // The key may ask its owner for a passphrase: never inside a transaction.
  const note = await ports.keys.sign(by, approvalText(id, decision, planHash));
  const approval: Approval = { case: id, planHash, decision, by, at: instant(ports.clock), note };
  await ports.store.change(async (writer) => {
    const it = await requireCase(writer, id);
    const state = requireMove(it, event);
    if (it.planHash !== planHash)
      throw new OubliError("DRIFT", `the plan of case ${id} changed while you were deciding`);
    await writer.addApproval(approval);
    await writer.updateCase(id, { state });
    await writer.append(
      entry(ports.clock, decision === "approved" ? "plan.approved" : "plan.rejected", by, it, planFacts(it)),
    );
  });
  return approval;
}

/**
 * Proves right before a run that the plan in force was approved by another officer, recently, with a good
 * signature.
 *
 * @param author Who made the plan, as the hashed plan itself says: the case's row could name somebody else.
 * @throws {OubliError} `NEEDS_APPROVAL` or `NOT_AUTHENTIC`.
 */
export async function requireApproval(
  ports: Ports,
  reader: Reader,
  it: Case,
  author: OfficerId,
): Promise<Approval> {
  const latest = (await reader.approvals(it.id))
    .filter((approval) => approval.planHash === it.planHash)
    .at(-1);
  if (latest?.decision !== "approved") {
    throw new OubliError("NEEDS_APPROVAL", `the plan of case ${it.id} is not approved`, {
      hint: `oubli case approve ${it.id}`,
    });
  }
  if (ports.clock.wall() - Date.parse(latest.at) > ports.timing.approvalMs) {
    throw new OubliError("NEEDS_APPROVAL", `the approval of case ${it.id} is too old`, {
      hint: "plan and approve again",
    });
  }
  const officer = await reader.officer(latest.by);
  if (!officer || latest.by === author || !approvalHolds(latest, it.id, latest.planHash, officer)) {
    throw new OubliError("NOT_AUTHENTIC", `the approval of case ${it.id} does not hold`, {
      hint: "its signature is not by another officer's key; nothing was sent",
    });
  }
  return latest;
}

function requireOtherThanAuthor(it: Case, by: OfficerId): void {
  if (by !== it.planBy) return;
  throw new OubliError("NOT_ALLOWED", `officer ${by} made the plan of case ${it.id}`, {
    hint: "another officer has to decide, with a key of their own",
  });
}

function planFacts(it: Case): { plan?: string } {
  return it.planHash === undefined ? {} : { plan: it.planHash };
}
