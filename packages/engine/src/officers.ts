import { type Officer, type OfficerId, OubliError, SECOND_OFFICER } from "@oubli/model";
import { entry, requireOfficer } from "./acting.ts";
import { raiseToTwo } from "./dual-control.ts";
import type { CasePorts } from "./ports.ts";

type OfficerPorts = Pick<CasePorts, "store" | "clock">;

/** What a trail begins with, beside its first officer. */
export interface Beginning {
  /** The trail's own key, as C2SP writes verifier keys. */
  readonly logKey: string;
  /** Who must agree, by setting, where that is another than usual. */
  readonly settings?: Readonly<Record<string, "one" | "two">>;
}

/**
 * Begins the audit trail of a new home, with its first officer, who signs that themselves: everything else in it hangs on this key.
 *
 */
export async function beginTrail(
  { store, clock }: OfficerPorts,
  first: Officer,
  { logKey, settings = {} }: Beginning,
): Promise<void> {
  await store.change(async (writer) => {
    const who = { actor: first.id };
    await writer.append(entry(clock, "trail.created", who, { vkey: logKey }));
    await writer.addOfficer(first);
    await writer.append(entry(clock, "officer.added", who, factsOf(first)));
    const all = { [SECOND_OFFICER]: "one", ...settings };
    for (const [name, value] of Object.entries(all)) await writer.putSetting(name, value);
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
    await writer.append(entry(clock, "officer.added", { actor: by }, factsOf(officer)));
    await writer.addOfficer(officer);
    await raiseToTwo(writer);
  });
}

function factsOf({ id, roles }: Officer) {
  return { officer: id, code: roles.join(",") };
}
