import type { Case, CaseId, OfficerId } from "@oubli/model";
import { entry, keepReason } from "./acting.ts";
import { permit } from "./permit.ts";
import type { CasePorts } from "./ports.ts";

/**
 * Stops every destructive call of a case at once, a running one's next call included.
 * @throws {OubliError} As `permit` for `hold`.
 */
export async function placeHold({ store, clock }: CasePorts, id: CaseId, by: OfficerId): Promise<Case> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "hold", by);
    await writer.updateCase(id, { hold: "held" });
    await writer.append(entry(clock, audit, { actor: by, about: it }));
    return { ...it, hold: "held" };
  });
}

/**
 * Lifts a legal hold.
 * @throws {OubliError} As `permit` for `release`.
 */
export async function releaseHold(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { reason }: { readonly reason: string },
): Promise<Case> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "release", by);
    const why = await keepReason(writer, id, reason);
    await writer.updateCase(id, { hold: "none" });
    await writer.append(entry(clock, audit, { actor: by, about: it }, why));
    return { ...it, hold: "none" };
  });
}
