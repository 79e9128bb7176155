import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Sandbox } from "./sandbox.ts";

/** A pretend vendor behind a port of this machine. */
export interface ServedSandbox {
  /** Origin without a slash at the end, such as http://127.0.0.1:4011. The vendor's base path may follow. */
  readonly url: string;
  /** Stops listening and drops every connection, also those that wait for a lost answer. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox on 127.0.0.1, to this machine only.
 *
 * @param options.port Default: any free one.
 * @throws {Error} When the port is taken; the message names it.
 */
export async function serveSandbox(
  sandbox: Sandbox,
  options: { readonly port?: number } = {},
): Promise<ServedSandbox> {
  const server = createServer((incoming, outgoing) => {
    handle(sandbox, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => failed(explain(error, options.port)));
    server.listen(options.port ?? 0, "127.0.0.1", listening);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, port: number | undefined): Error {
  if (error.code !== "EADDRINUSE") return error;
  return new Error(`Port ${port} is taken. Stop what listens there, or choose another port.`, {
    cause: error,
  });
}

async function handle(sandbox: Sandbox, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await readAll(incoming);
  const request = new Request(`http://${incoming.headers.host ?? "127.0.0.1"}${incoming.url ?? "/"}`, {
    method: incoming.method ?? "GET",
    headers: headersOf(incoming),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const response = await sandbox.fetch(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
