import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { createFeraClient, logCalls } from "../src/index.ts";

// What real programs get wrong and real vendors do, over real connections. Each of these once fell.

const secretKey = "sk_not_to_be_seen";

interface Heard {
  readonly line: string;
  readonly type: string | undefined;
  readonly body: string;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of request) text += piece;
  return text;
}

/** A client of a server on this computer, and what that server was sent. */
async function fera(listener: RequestListener) {
  const heard: Heard[] = [];
  const lines: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    heard.push({
      line: `${request.method} ${request.url}`,
      type: request.headers["content-type"],
      body,
    });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const client = createFeraClient({
    secretKey,
    baseUrl: `http://127.0.0.1:${port}/v3`,
    rateLimit: "unknown",
    observe: logCalls((line) => lines.push(line)),
  });
  return { client, heard, lines };
}

const saying =
  (body: unknown, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };
const review = { rating: 5 };

test.each(["bad name", "Content-Length", "Transfer-Encoding", "Expect", "Host", "a\r\nb"])(
  "a header %j is refused before anything is sent, and not afterwards as if it had been",
  async (name) => {
    const { client, heard } = await fera(saying({}));
    await expect(client.reviews.create(review, { headers: { [name]: "3" } })).rejects.toMatchObject({
      code: "INVALID_REQUEST",
      attempts: 0,
    });
    expect(heard).toEqual([]);
  },
);

test.each(["TRACE", "CONNECT", "po st", "GET ", ""])("a method %j is refused likewise", async (method) => {
  const { client } = await fera(saying({}));
  await expect(client.request(method, "/x")).rejects.toMatchObject({ code: "INVALID_REQUEST" });
});

test.each([
  "https://elsewhere.test/x",
  "//elsewhere.test",
  "/\\elsewhere.test",
  "@elsewhere.test/",
  "/a/../../x",
  "/%2e%2e/x",
  "/.\t./x",
  "/x?y",
])("no path leads out of the base URL: %j", async (path) => {
  const { client, heard } = await fera(saying({}));
  await expect(client.request("GET", path)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  expect(heard).toEqual([]);
});

test.each([Number.NaN, 0, -1])(
  "%d attempts are refused, and are not as many as one likes",
  async (attempts) => {
    const { client, heard } = await fera(saying({}, 503));
    await expect(client.reviews.get("1", { attempts })).rejects.toMatchObject({ code: "INVALID_REQUEST" });
    expect(heard).toEqual([]);
  },
);

test("a single attempt is one, and a write of which the connection broke is sent once", async () => {
  const down = await fera(saying({}, 503));
  await expect(down.client.reviews.get("1", { attempts: 1 })).rejects.toMatchObject({
    code: "SERVER_FAILED",
  });
  const broken = await fera((request) => request.socket.destroy());
  for (const send of [
    () => broken.client.reviews.create(review, { attempts: 5 }),
    () => broken.client.request("POST", "/reviews", { body: review, attempts: 5 }),
    () => broken.client.POST("/reviews", { body: { data: review } }),
  ])
    await expect(send()).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", attempts: 1 });
  expect([down.heard.length, broken.heard.length]).toEqual([1, 3]);
});

test("what is no number is no id", async () => {
  const { client } = await fera(saying({}));
  await expect(client.request("GET", "/x/{id}", { path: { id: Number.NaN } })).rejects.toMatchObject({
    code: "INVALID_REQUEST",
  });
});

test("a page of very many records is read", async () => {
  const data = Array.from({ length: 250_000 }, (_, id) => ({ id }));
  const { client } = await fera(
    saying({ data, meta: { total_count: data.length, page: 1, total_pages: 1 } }),
  );
  expect(await client.reviews.list().all()).toHaveLength(data.length);
});

test("a stream ends when its caller gives up, though the answer had begun", async () => {
  const { client } = await fera((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).write("[1,");
  });
  const caller = new AbortController();
  const { body } = await client.reviews.get("1", { signal: caller.signal }).stream();
  const reader = body?.getReader();
  await reader?.read();
  const rest = reader?.read();
  caller.abort();
  await expect(rest).rejects.toThrow();
});

test("a stream that is asked for too late is given all the same", async () => {
  const { client } = await fera(saying({ id: "r" }));
  const call = client.reviews.get("1");
  await call;
  const { body } = await call.stream();
  expect(await new Response(body).text()).toBe('{"id":"r"}');
});

test("a file goes out as a file, by path as by name", async () => {
  const { client, heard } = await fera(saying({ id: "m" }));
  const file = new File(["pixels"], "shoes.png", { type: "image/png" });
  await client.media.create({ file });
  await client.POST("/media", { body: { data: { file } as never } });
  await client.POST("/media", { body: { data: { file: { stream: file.stream() } } as never } });
  for (const { type, body } of heard) {
    expect(type).toContain("multipart/form-data; boundary=");
    expect(body).toContain("pixels");
  }
  expect(heard).toHaveLength(3);
});

test("an empty file is one, and the kind of a file writes no header of its own", async () => {
  const { client, heard } = await fera(saying({ id: "m" }));
  await client.media.create({ file: new File([], "nothing.png") });
  expect(heard[0]?.body).toContain('filename="nothing.png"');
  const file = { stream: new Blob(["x"]).stream(), type: "image/png\r\nX-Other: 1" };
  await expect(client.media.create({ file })).rejects.toMatchObject({ code: "INVALID_REQUEST" });
});

test("names of JavaScript's own are names like any other", async () => {
  const { client, heard } = await fera(saying({ id: "r" }));
  await client.reviews.create(JSON.parse('{"__proto__":{"x":1},"constructor":2}'));
  expect(heard[0]?.body).toBe('{"data":{"__proto__":{"x":1},"constructor":2}}');
  for (const name of ["__proto__", "constructor"])
    await expect(client.reviews.list(JSON.parse(`{"${name}":1}`))).rejects.toMatchObject({
      code: "INVALID_REQUEST",
    });
});

test("the key is in no error, no line and no picture of the client", async () => {
  const { client, lines } = await fera((_, response) => {
    response.writeHead(302, { Location: "http://127.0.0.1:1/" }).end();
  });
  const error: unknown = await client.reviews
    .get("1", { headers: { "Secret-Key": "another" } })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "REDIRECTED" });
  const shown = [error, client, lines].map((one) => inspect(one, { depth: 9, showHidden: true }));
  expect(shown.join()).not.toContain(secretKey);
  expect(lines).toHaveLength(1);
});
