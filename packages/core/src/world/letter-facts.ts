import { questionOf } from "@oubli/engine";
import { dueDates, type LetterKind, letterVariables, type RegimeId } from "@oubli/law";
import type { CaseId, OfficerId } from "@oubli/model";
import { caseEngine } from "../engine-to-be.ts";
import type { World } from "./world.ts";

/** What a letter takes from a case. */
export interface LetterFacts {
  readonly regime: RegimeId;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * What a case already knows of a letter's variables, as they would be typed: one or more words for each name. Names
 * the letter does not have are left out, and so is what the case does not know. That somebody looked is an entry of
 * the audit trail.
 *
 * @throws {OubliError} `NOT_FOUND`, and what opening a case throws.
 */
export async function letterFacts(
  world: World,
  by: OfficerId,
  id: CaseId,
  kind: LetterKind,
): Promise<LetterFacts> {
  const { controller } = await world.config();
  const { case: it, subject } = await caseEngine(await world.ports()).view(id, by);
  const { receivedOn } = dueDates(questionOf(it));
  const name = subject?.identifiers.find((identifier) => identifier.kind === "name")?.value;
  const known: Readonly<Record<string, string | undefined>> = {
    controller: controller.name,
    contact: controller.contact,
    reference: it.id,
    request: it.kind,
    person: name,
    received: receivedOn,
    due: it.due.legal,
    newdue: it.due.extended,
  };
  const wanted = Object.keys(letterVariables[kind]);
  const words = Object.fromEntries(
    wanted.flatMap((variable) => {
      const value = known[variable];
      return value === undefined ? [] : [[variable, [value]]];
    }),
  );
  return { regime: it.regime as RegimeId, words };
}
