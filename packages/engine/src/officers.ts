import { type Officer, type OfficerId, OubliError } from "@oubli/model";
import { entry, requireOfficer } from "./acting.ts";
import type { CasePorts } from "./ports.ts";

/**
 * Makes an officer known by name, roles and public key.
 * @throws {OubliError} `USAGE` for an id that is taken, `NOT_ALLOWED` for an officer who is not an admin.
 */
export async function addOfficer(
  { store, clock }: Pick<CasePorts, "store" | "clock">,
  officer: Officer,
  by: OfficerId | "system",
): Promise<void> {
  await store.change(async (writer) => {
    if (by !== "system") await requireOfficer(writer, by, "admin");
    if (await writer.officer(officer.id))
      throw new OubliError("USAGE", `the officer ${officer.id} exists already`);
    await writer.addOfficer(officer);
    await writer.append(entry(clock, "officer.added", { actor: by }, { code: officer.roles.join(",") }));
  });
}
