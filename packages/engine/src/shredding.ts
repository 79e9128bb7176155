import type { CaseId, OfficerId } from "@oubli/model";
import { entry, requireReason } from "./acting.ts";
import { permit } from "./permit.ts";
import type { CasePorts } from "./ports.ts";

/**
 * Destroys what a closed case still holds about the person. That it was done is written down first; counts,
 * dates and proofs stay. Nothing brings it back, the reason included: of that only the keyed digest stays.
 *
 * @throws {OubliError} As `permit` for `shred`; `USAGE` without a reason.
 */
export async function shred(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { reason }: { readonly reason: string },
): Promise<void> {
  await store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "shred", by);
    // A case that is shredded again has no key any more.
    const why = await writer.digest(id, "words", requireReason(reason));
    await writer.append(entry(clock, audit, { actor: by, about: it }, why === "" ? {} : { why }));
    await writer.destroyKey(id);
  });
  await store.purge(id);
}
