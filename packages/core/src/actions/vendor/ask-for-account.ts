import type { DataMap } from "@oubli/datamap";
import type { AskWords } from "../../action/action.ts";
import { missingValues } from "../../world/account-values.ts";
import { missingSecrets, type NamedAccount } from "../../world/accounts.ts";
import { readConfig } from "../../world/read-config.ts";
import type { World } from "../../world/world.ts";

/**
 * What was said of a vendor's account, with what it lacks asked for. As it is where the account is there already: then only its page is
 * replaced. An empty answer says nothing, and is refused later like anything that is missing.
 */
export async function askedAccount(
  { home }: Pick<World, "home">,
  map: DataMap,
  named: NamedAccount,
  ask: AskWords,
): Promise<NamedAccount> {
  const { accounts } = await readConfig(home);
  if (accounts.some(({ id }) => id === (named.id ?? map.vendor.id))) return named;
  const parameters: Record<string, string> = { ...named.parameters };
  for (const [name, question] of missingValues(map, named)) {
    const said = await ask({ text: question, guess: "" });
    if (said !== "") parameters[name] = said;
  }
  const secrets = [...named.secrets];
  for (const name of missingSecrets(map, named.surface, named.secrets)) {
    const said = await ask({
      text: `Where ${map.vendor.name}'s ${name} stands; it is given by its place, never itself`,
      guess: `env:${`${map.vendor.id}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}`,
    });
    secrets.push(`${name}=${said}`);
  }
  return { ...named, parameters, secrets };
}
