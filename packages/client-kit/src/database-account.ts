import { addressOf } from "./account-host.ts";
import { withValues } from "./account-text.ts";
import { hasAll, signingValues } from "./auth.ts";
import type { VendorFacts } from "./facts.ts";
import { refusal } from "./failure.ts";
import { InputProblem } from "./input-problem.ts";

/** Who one is at a database's server. */
export interface DatabaseRole {
  readonly user: string;
  readonly password: string;
}

/** Who looks, and who changes something; without the latter nothing can be changed. */
export interface DatabaseRoles {
  readonly reading: DatabaseRole;
  readonly changing?: DatabaseRole;
  /** One role does both. */
  readonly isOne?: true;
}

/** What an account of a database says of itself. */
export interface DatabaseAccount {
  readonly facts: VendorFacts;
  readonly credentials: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly baseUrl?: string;
}

/**
 * The address that account and facts name, with the account's values in it.
 *
 * @throws {ApiError} `INVALID_REQUEST` for a value that is missing or would lead elsewhere.
 */
export function databaseAddressOf({ facts, baseUrl, parameters = {} }: DatabaseAccount): string {
  try {
    return baseUrl ?? addressOf(facts.servers[0]?.url ?? "", facts.asks ?? {}, parameters);
  } catch (error) {
    throw error instanceof InputProblem ? refusal(facts.vendor.id, "", error.message) : error;
  }
}

/** The roles of an account; `undefined` where it has no usable secrets. */
export function databaseRoles({
  facts,
  credentials,
  parameters,
}: DatabaseAccount): DatabaseRoles | undefined {
  const values = signingValues(facts, credentials, parameters);
  const role = (name: string): DatabaseRole | undefined => {
    const scheme = facts.security[name];
    if (scheme?.type !== "basic" || !hasAll([name], facts.security, values)) return undefined;
    const [user = "", ...rest] = scheme.text.split(":");
    return { user: withValues(user, values), password: withValues(rest.join(":"), values) };
  };
  const one = role("basic");
  if (one) return { reading: one, changing: one, isOne: true };
  const [reading, changing] = [role("reading"), role("changing")];
  return reading && (changing ? { reading, changing } : { reading });
}
