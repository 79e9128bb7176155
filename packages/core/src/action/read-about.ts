import { parseCaseId } from "@oubli/model";
import type { World } from "../world/world.ts";
import type { About } from "./about.ts";
import { type Action, isAboutCase } from "./action.ts";
import { type Given, wordsOf } from "./read-fields.ts";

/**
 * What is known of the case an action is about. `undefined` for an action about none, a case number that is not valid, and a
 * case there is not.
 */
export async function aboutOf(action: Action, given: Given, world: World): Promise<About | undefined> {
  const id = isAboutCase(action) ? parseCaseId(wordsOf(given.case)?.[0] ?? "") : undefined;
  if (id === undefined) return undefined;
  const { store } = await world.ports();
  return store.read(async (reader): Promise<About | undefined> => {
    const it = await reader.case(id);
    if (!it) return undefined;
    const plan = await reader.unseal(id, "plan");
    return { case: it, ...(plan ? { plan } : {}) };
  });
}
