import { type Officer, type OfficerId, OubliError } from "@oubli/model";
import { entry, requireOfficer } from "./acting.ts";
import type { CasePorts } from "./ports.ts";

type OfficerPorts = Pick<CasePorts, "store" | "clock">;

/**
 * Begins the audit trail of a new home, with its first officer, who signs that themselves: everything else in it hangs on this key.
 *
 * @param logKey The trail's own key, as C2SP writes verifier keys.
 */
export async function beginTrail(
  { store, clock }: OfficerPorts,
  first: Officer,
  logKey: string,
): Promise<void> {
  await store.change(async (writer) => {
    const who = { actor: first.id };
    await writer.append(entry(clock, "trail.created", who, { vkey: logKey }));
    await writer.addOfficer(first);
    await writer.append(entry(clock, "officer.added", who, factsOf(first)));
  });
}

/**
 * Makes an officer known by name, roles and public key.
 * @throws {OubliError} `USAGE` for an id that is taken, `NOT_ALLOWED` for an officer who is not an admin.
 */
export async function addOfficer(
  { store, clock }: OfficerPorts,
  officer: Officer,
  by: OfficerId,
): Promise<void> {
  await store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    if (await writer.officer(officer.id))
      throw new OubliError("USAGE", `the officer ${officer.id} exists already`);
    await writer.addOfficer(officer);
    await writer.append(entry(clock, "officer.added", { actor: by }, factsOf(officer)));
  });
}

function factsOf({ id, roles }: Officer) {
  return { officer: id, code: roles.join(",") };
}
