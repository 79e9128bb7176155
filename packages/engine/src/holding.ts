import { type Case, type CaseId, type OfficerId, OubliError } from "@oubli/model";
import { entry, requireCase, requireOfficer } from "./acting.ts";
import type { Ports } from "./ports.ts";

/** Stops every destructive call of a case at once, a running one's next call included. Placing it twice changes nothing. */
export async function placeHold(ports: Ports, id: CaseId, by: OfficerId): Promise<Case> {
  return setHold(ports, id, by, "held");
}

/** Lifts a legal hold. Releasing what is not held changes nothing. */
export async function releaseHold(ports: Ports, id: CaseId, by: OfficerId): Promise<Case> {
  return setHold(ports, id, by, "none");
}

async function setHold(ports: Ports, id: CaseId, by: OfficerId, hold: Case["hold"]): Promise<Case> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "legal");
    const it = await requireCase(writer, id);
    if (it.state === "closed") throw new OubliError("NOT_ALLOWED", `case ${id} is closed`);
    if (it.hold === hold) return it;
    await writer.updateCase(id, { hold });
    await writer.append(entry(ports.clock, hold === "held" ? "hold.placed" : "hold.released", by, it));
    return { ...it, hold };
  });
}
