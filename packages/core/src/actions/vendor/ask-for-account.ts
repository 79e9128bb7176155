import type { DataMap } from "@oubli/datamap";
import type { AskWords } from "../../action/action.ts";
import type { Lacks } from "../../world/account-lacks.ts";
import type { NamedAccount } from "../../world/accounts.ts";

/**
 * What was said of a vendor's account, with what it lacks asked for. An empty answer says nothing, and is refused later like anything that
 * is missing.
 */
export async function askedAccount(
  { vendor }: DataMap,
  named: NamedAccount,
  { values, secrets }: Lacks,
  ask: AskWords,
): Promise<NamedAccount> {
  const parameters: Record<string, string> = { ...named.parameters };
  for (const [name, question] of values) {
    const said = await ask({ text: question, guess: "" });
    if (said !== "") parameters[name] = said;
  }
  const places: string[] = [];
  for (const name of secrets) {
    const said = await ask({
      text: `Where ${vendor.name}'s ${name} stands; it is given by its place, never itself`,
      guess: `env:${`${vendor.id}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}`,
    });
    places.push(`${name}=${said}`);
  }
  return { ...named, parameters, secrets: [...named.secrets, ...places] };
}
