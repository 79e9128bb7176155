import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sandbox } from "@oubli/sandbox";
import { onTestFinished } from "vitest";

/** An answer as bytes. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A request on its way to the vendor, in the hands of who plays a fault. */
export interface Exchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** How many requests the fault was asked about before this one. */
  readonly before: number;
  /** How many of them had the same method and path. */
  readonly sameBefore: number;
  /** Hands the request on, or another one in its place, and brings the vendor's answer: what it does is done. */
  forward(instead?: { readonly path?: string; readonly query?: string }): Promise<Reply>;
  answer(reply: Reply): void;
  /** Breaks the connection without a word. */
  reset(): void;
  /** Writes bytes to the connection as they are. */
  raw(bytes: string | Uint8Array, andThen?: "reset" | "end"): void;
  readonly response: ServerResponse;
}

/** Plays something else than the vendor's answer. @returns Whether it did; the others pass untouched. */
export type Play = (exchange: Exchange) => boolean | Promise<boolean>;

export interface FaultProxy {
  readonly url: string;
  /** From now on; `undefined` when the fault ends. */
  play(fault: Play | undefined): void;
  /** How often a fault was played since it began. */
  played(): number;
}

/** Stands between the program and a pretend vendor until the test ends. */
export async function startProxy(sandbox: Sandbox): Promise<FaultProxy> {
  let [fault, before, played] = [undefined as Play | undefined, 0, 0];
  const same = new Map<string, number>();
  const server = createServer(async (incoming, response) => {
    const body = await readAll(incoming);
    const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
    const key = `${incoming.method} ${url.pathname}`;
    const forward = (instead: { readonly path?: string; readonly query?: string } = {}) =>
      ask(sandbox, incoming, {
        url: `http://127.0.0.1${instead.path ?? url.pathname}${instead.query ?? url.search}`,
        body,
      });
    const exchange: Exchange = {
      method: incoming.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      before,
      sameBefore: same.get(key) ?? 0,
      forward,
      answer: (reply) => send(response, reply),
      reset: () => response.socket?.resetAndDestroy(),
      raw: (bytes, andThen) => {
        response.socket?.write(bytes);
        if (andThen === "end") response.socket?.end();
        if (andThen === "reset") response.socket?.destroySoon();
      },
      response,
    };
    before += 1;
    same.set(key, exchange.sameBefore + 1);
    if (fault && (await fault(exchange))) played += 1;
    else send(response, await forward());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    play: (next) => {
      [fault, before, played] = [next, 0, 0];
      same.clear();
    },
    played: () => played,
  };
}

async function ask(
  sandbox: Sandbox,
  { method = "GET", headers }: IncomingMessage,
  { url, body }: { readonly url: string; readonly body: Uint8Array<ArrayBuffer> },
): Promise<Reply> {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  const response = await sandbox.fetch(
    new Request(url, {
      method,
      headers: new Headers([...given] as [string, string][]),
      ...(body.length > 0 ? { body } : {}),
    }),
  );
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const isBare = status === 204 || status === 304;
  response.writeHead(status, { ...headers, ...(isBare ? {} : { "content-length": String(body.length) }) });
  response.end(isBare ? undefined : body);
}

async function readAll(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
