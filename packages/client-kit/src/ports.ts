import type { Fetch, Send } from "./attempt.ts";
import type { ExchangePorts } from "./exchange-terms.ts";

// The vendors name no time of their own. Exports of a single person take seconds; after half a minute a load balancer
// in between has usually given up, and we would wait for nothing.
const ATTEMPT_MS = 30_000;

// Longer than any rate-limit window of a minute plus a slow answer, short enough for a person who watches.
const TOTAL_MS = 180_000;

const RETRIES = 4;

type Chosen = "random" | "attemptMs" | "totalMs" | "retries" | "fetch";

/** What the exchange needs from outside, with what holds where nobody says otherwise. */
export function portsOf(
  said: Omit<ExchangePorts, Chosen> & {
    readonly [Name in Exclude<Chosen, "fetch">]?: ExchangePorts[Name] | undefined;
  } & { readonly fetch: Fetch | undefined },
): ExchangePorts {
  return {
    ...said,
    fetch: sendBy(said.fetch),
    random: said.random ?? Math.random,
    attemptMs: said.attemptMs ?? ATTEMPT_MS,
    totalMs: said.totalMs ?? TOTAL_MS,
    retries: said.retries ?? RETRIES,
  };
}

function sendBy(fetch: Fetch | undefined): Send {
  return fetch ? (url, init) => fetch(new Request(url, init)) : (url, init) => globalThis.fetch(url, init);
}
