import { type OfficerId, OubliError, parseOfficerId } from "@oubli/model";
import type { World } from "./world.ts";

/**
 * The officer who acts in a home: the one named, else `OUBLI_OFFICER`, else the one of the configuration, which is read only
 * then.
 *
 * @throws {OubliError} `USAGE` when there is none, or it is not an officer's id.
 */
export async function actingOfficer(world: World, named: string | undefined): Promise<OfficerId> {
  const text = named ?? world.env.OUBLI_OFFICER ?? (await world.config()).officer;
  const officer = text === undefined ? undefined : parseOfficerId(text);
  if (officer) return officer;
  throw new OubliError(
    "USAGE",
    text === undefined ? "no acting officer is named" : "an officer's id is o_ and eight letters or digits",
    {
      hint: "name one: for this act, in OUBLI_OFFICER, or as officer: in oubli.config.yaml",
    },
  );
}
