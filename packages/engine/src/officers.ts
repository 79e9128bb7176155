import { type Officer, type OfficerId, OubliError } from "@oubli/model";
import { entry } from "./acting.ts";
import type { Ports } from "./ports.ts";

/** Makes an officer known by name, roles and public key. @throws {OubliError} `USAGE` for an id that is taken. */
export async function addOfficer(ports: Ports, officer: Officer, by: OfficerId | "system"): Promise<void> {
  await ports.store.change(async (writer) => {
    if (await writer.officer(officer.id))
      throw new OubliError("USAGE", `the officer ${officer.id} exists already`);
    await writer.addOfficer(officer);
    await writer.append(
      entry(ports.clock, "officer.added", by, undefined, { code: officer.roles.join(",") }),
    );
  });
}
