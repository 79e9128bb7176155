import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One request as it came in. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** What serves requests at an address of its own. */
export type Served = (heard: Heard, origin: string) => Said;

/** A vendor's server on this machine alone, until the test ends: its address, and what it was asked, such as `GET /me`. */
export async function serve(
  answer: Served,
): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  let origin = "";
  const server = createServer((request, response) => {
    void heardIn(request, origin).then((heard) => {
      asked.push(`${heard.method} ${heard.path}`);
      const { status = 200, headers = {}, json } = answered(answer, heard, origin);
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(json === undefined ? "" : JSON.stringify(json));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close().closeAllConnections());
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: origin, asked };
}

/** A server that is wrong is seen as one that fails, at once. */
function answered(answer: Served, heard: Heard, origin: string): Said {
  try {
    return answer(heard, origin);
  } catch {
    return { status: 500 };
  }
}

async function heardIn(request: IncomingMessage, origin: string): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? "/", origin);
  return {
    method: request.method ?? "",
    path: decodeURIComponent(pathname),
    query: searchParams,
    headers: request.headers as Readonly<Record<string, string | undefined>>,
    text: Buffer.concat(chunks).toString("utf8"),
  };
}

/** The header that signs in with a user and a password. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
