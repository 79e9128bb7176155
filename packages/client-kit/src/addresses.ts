import { checkBaseUrl } from "./base-url.ts";
import type { OperationFacts, SecurityFacts } from "./facts.ts";
import { InputProblem } from "./input-problem.ts";

/** Where the calls of one account go. */
export interface Addresses {
  /** Each base URL once, the surface's own first. Credentials go to them, and nowhere else. */
  readonly all: readonly string[];
  /** The base URL of an operation. */
  of(operation: Pick<OperationFacts, "server">): string;
  /** Where a token is asked for. */
  tokens(token: string): string;
}

/** What the addresses of an account are made of. */
interface Parts {
  /** The surface's own, checked. */
  readonly own: string;
  /** An account that says itself where the vendor is means it for every call: a test system has no second host. */
  readonly isSaid: boolean;
  readonly operations: readonly OperationFacts[];
  readonly security: Readonly<Record<string, SecurityFacts>>;
  /** Fills the account's values into an address. @throws {InputProblem} */
  readonly filled: (template: string) => string;
}

/** @throws {InputProblem} For an address that is not complete, or not safe. */
export function addressesOf({ own, isSaid, operations, security, filled }: Parts): Addresses {
  const { origin } = new URL(own);
  const tokens = (token: string): string => {
    const isWhole = /^https?:/i.test(token);
    const url = new URL(isWhole && isSaid ? new URL(token).pathname : token, origin);
    // A path that reads like a host would lead the secrets away.
    if (url.origin !== origin && !isWhole) throw new InputProblem("tokens from another host");
    return url.href;
  };
  if (isSaid) return { all: [own], of: () => own, tokens };
  const others = new Map(
    operations.flatMap(({ server }) => (server ? [[server, checkBaseUrl(filled(server))] as const] : [])),
  );
  const elsewhere = Object.values(security)
    .map((way) => checkBaseUrl(new URL(way.type === "oauth2" ? tokens(way.token) : own).origin))
    .filter((giver) => giver !== origin);
  return {
    all: [...new Set([own, ...others.values(), ...elsewhere])],
    of: ({ server = "" }) => others.get(server) ?? own,
    tokens,
  };
}
