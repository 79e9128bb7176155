import { type CaseId, type OfficerId, OubliError } from "@oubli/model";
import { entry, requireCase, requireOfficer } from "./acting.ts";
import type { Ports } from "./ports.ts";

/**
 * Destroys what a closed case still holds about the person. That it was done is written down first; counts,
 * dates and proofs stay. Nothing brings it back.
 *
 * @throws {OubliError} `NOT_ALLOWED` for a case that is open or on hold.
 */
export async function shred(ports: Ports, id: CaseId, by: OfficerId): Promise<void> {
  await ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    const it = await requireCase(writer, id);
    if (it.state !== "closed")
      throw new OubliError("NOT_ALLOWED", `case ${id} is ${it.state}`, {
        hint: "only a closed case can be shredded",
      });
    if (it.hold === "held")
      throw new OubliError("NOT_ALLOWED", `case ${id} is on legal hold`, { hint: "release the hold first" });
    await writer.append(entry(ports.clock, "subject.key.shredded", by, it));
  });
  await ports.store.shred(id);
}
