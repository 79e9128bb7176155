import { deflateSync, gzipSync } from "node:zlib";
import type { Exchange, Play, Reply } from "./proxy.ts";

/** One way in which a vendor, or what stands before it, misbehaves. */
export interface Fault {
  readonly name: string;
  /** While a person is looked for, or while the erasure is carried out. */
  readonly when: "find" | "run";
  /**
   * `ends`: with the fault over, following the advice leads to the end, and everything erasable is gone. `passes`: nobody notices it.
   * `waits`: the vendor has accepted it for later, and the case says so with a date, for as long as it lasts.
   * `misleads`: nothing in any answer betrays it, so that only looking again later does; the sentence says why.
   */
  readonly is: "ends" | "passes" | "waits" | { readonly misleads: string };
  /** Begins it anew: what it remembers belongs to one case. */
  begin(): Play;
}

export const KINDS = ["customers", "reviews", "media", "orders"] as const;

export const isList = ({ method, path }: Exchange) =>
  method === "GET" && KINDS.some((kind) => path.endsWith(`/${kind}`));
export const isById = ({ method, path }: Exchange) =>
  method === "GET" && KINDS.some((kind) => path.includes(`/${kind}/`));
export const isErasing = ({ method }: Exchange) => method === "DELETE";
export const isWriting = ({ method }: Exchange) => method === "PUT";
export const isAnything = () => true;
export const isOf = (kind: (typeof KINDS)[number]) => (exchange: Exchange) =>
  exchange.path.includes(`/${kind}`);

/** What is asked for by one condition is played by one play. */
export function where(
  condition: (exchange: Exchange) => boolean,
  play: (exchange: Exchange) => void | Promise<void>,
): Play {
  return async (exchange) => {
    if (!condition(exchange)) return false;
    await play(exchange);
    return true;
  };
}

export const JSON_TYPE = { "content-type": "application/json" };

export function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { "content-type": "text/html", ...headers },
    body: new TextEncoder().encode(body),
  };
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return text(status, JSON.stringify(body), { ...JSON_TYPE, ...headers });
}

/** Answers the same to all. */
export const say =
  (reply: Reply) =>
  (exchange: Exchange): void =>
    exchange.answer(reply);

/** Lets the vendor do it and changes its answer. */
export const turn =
  (change: (reply: Reply, exchange: Exchange) => Reply) =>
  async (exchange: Exchange): Promise<void> =>
    exchange.answer(change(await exchange.forward(), exchange));

/** Changes the JSON of the answer. */
export const turnJson = (change: (body: Record<string, unknown>, exchange: Exchange) => unknown) =>
  turn((reply, exchange) => {
    const body = JSON.parse(new TextDecoder().decode(reply.body)) as Record<string, unknown>;
    return { ...reply, body: new TextEncoder().encode(JSON.stringify(change(body, exchange))) };
  });

/** Only the first so many, each request counted by itself. */
export const first =
  (count: number, condition: (exchange: Exchange) => boolean) =>
  (exchange: Exchange): boolean =>
    condition(exchange) && exchange.sameBefore < count;

/** Everything from the moment on in which a condition first held. */
export function since(condition: (exchange: Exchange) => boolean): (exchange: Exchange) => boolean {
  let isOn = false;
  return (exchange) => {
    const was = isOn;
    isOn ||= condition(exchange);
    return was;
  };
}

export const zipped = (reply: Reply): Reply => ({
  ...reply,
  headers: { ...reply.headers, "content-encoding": "gzip" },
  body: new Uint8Array(gzipSync(reply.body)),
});

export const deflated = (reply: Reply): Reply => ({
  ...reply,
  headers: { ...reply.headers, "content-encoding": "deflate" },
  body: new Uint8Array(deflateSync(reply.body)),
});

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

export const GATEWAY = { message: "no Route matched with those values" };
