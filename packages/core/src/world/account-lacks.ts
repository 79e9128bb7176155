import type { DataMap } from "@oubli/datamap";
import { missingValues } from "./account-values.ts";
import { missingSecrets, type NamedAccount } from "./accounts.ts";
import { readConfig } from "./read-config.ts";
import type { World } from "./world.ts";

/** What has to be said still before an account can be added. */
export interface Lacks {
  /** Values, each with the question for it. */
  readonly values: readonly (readonly [name: string, question: string])[];
  /** Names of secrets. */
  readonly secrets: readonly string[];
}

/** Nothing where the account is there already: then only its page is replaced. @throws {OubliError} As `addVendor`. */
export async function lacksOf(
  { home }: Pick<World, "home">,
  map: DataMap,
  named: NamedAccount,
): Promise<Lacks> {
  const { accounts } = await readConfig(home);
  if (accounts.some(({ id }) => id === (named.id ?? map.vendor.id))) return { values: [], secrets: [] };
  return {
    values: missingValues(map, named),
    secrets: missingSecrets(map, named.surface, named.secrets),
  };
}
