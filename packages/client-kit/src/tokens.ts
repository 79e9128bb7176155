import type { PreparedRequest } from "./attempt.ts";
import type { ExchangePorts } from "./exchange-terms.ts";
import type { OAuthFacts, VendorFacts } from "./facts.ts";
import { InputProblem } from "./input-problem.ts";
import { type KeptToken, keepInMemory, type TokenKeeper } from "./token-keeper.ts";
import { requestToken, type TokenAsking } from "./token-request.ts";

/** Tokens that are asked for, each used as long as it is good. */
export interface Tokens {
  /** A request that carries a token. */
  signed(request: PreparedRequest): Promise<PreparedRequest>;
  /** Takes note that the vendor did not take the token of a request: from now on another one is asked for. */
  distrust(signed: PreparedRequest): void;
}

// A token that ends while the call is under way is a 401.
const MARGIN_MS = 60_000;

/**
 * Makes the tokens of one account; `undefined` where none of its ways to sign in has any.
 *
 * @throws {InputProblem} For a refresh token that nothing keeps: the vendor may replace it with every use.
 */
export function createTokens(
  { security }: Pick<VendorFacts, "security">,
  names: readonly string[],
  credentials: Readonly<Record<string, string>>,
  place: {
    /** Where a token is asked for. */
    readonly at: (token: string) => string;
    readonly keeper: TokenKeeper | undefined;
    readonly ports: ExchangePorts;
  },
): Tokens | undefined {
  const facts = names
    .map((name) => security[name])
    .find((scheme): scheme is OAuthFacts => scheme?.type === "oauth2");
  if (facts === undefined) return undefined;
  const isRefresh = facts.grant === "refresh-token";
  if (isRefresh && place.keeper === undefined)
    throw new InputProblem("a refresh token needs a place that keeps it");
  const asking: TokenAsking = {
    facts,
    url: place.at(facts.token),
    clientId: credentials["client-id"] ?? "",
    clientSecret: credentials["client-secret"] ?? "",
  };
  const first = isRefresh ? credentials["refresh-token"] : undefined;
  return new AskedTokens(asking, first, place.keeper ?? keepInMemory(), place.ports);
}

class AskedTokens implements Tokens {
  readonly #asking: TokenAsking;
  readonly #first: string | undefined;
  readonly #keeper: TokenKeeper;
  readonly #ports: ExchangePorts;
  #current: KeptToken | undefined;
  #rejected: string | undefined;
  #renewing: Promise<KeptToken> | undefined;

  constructor(asking: TokenAsking, first: string | undefined, keeper: TokenKeeper, ports: ExchangePorts) {
    this.#asking = asking;
    this.#first = first;
    this.#keeper = keeper;
    this.#ports = ports;
  }

  async signed(request: PreparedRequest): Promise<PreparedRequest> {
    const { access } = await this.#token();
    const others = request.headers.filter(([name]) => name.toLowerCase() !== "authorization");
    return { ...request, headers: [...others, ["Authorization", `Bearer ${access}`]] };
  }

  distrust(signed: PreparedRequest): void {
    this.#rejected = tokenIn(signed);
  }

  async #token(): Promise<KeptToken> {
    const current = this.#current;
    if (current && this.#isGood(current)) return current;
    // Calls that are made at once wait for the same token.
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = undefined;
    });
    this.#current = await this.#renewing;
    return this.#current;
  }

  #renew(): Promise<KeptToken> {
    return this.#keeper.renew((kept) =>
      // Another process may have been here.
      kept && this.#isGood(kept)
        ? Promise.resolve(kept)
        : requestToken(this.#asking, kept?.refresh ?? this.#first, this.#ports),
    );
  }

  #isGood({ access, expiresAt }: KeptToken): boolean {
    return access !== this.#rejected && expiresAt - MARGIN_MS > this.#ports.clock.now();
  }
}

function tokenIn({ headers }: PreparedRequest): string | undefined {
  const [, value] = headers.findLast(([name]) => name.toLowerCase() === "authorization") ?? [];
  return value?.slice("Bearer ".length);
}
