import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A newsletter vendor in a few lines: contacts in pages of two, and the letters sent to them, with some words of its own. */
function createPostbox(words: string) {
  const contacts = new Map([
    ["c1", { ref: "c1", address: "someone@example.test", topics: [] as string[] }],
    ["c2", { ref: "c2", address: "other@example.test", topics: ["tea"] }],
    ["c3", { ref: "c3", address: "Ada.Person@Example.test", topics: ["coffee", words] }],
  ]);
  const letters = new Map([
    [7, { no: 7, subject: words, sent_to: "ada.person@example.test" }],
    [8, { no: 8, subject: "Welcome", sent_to: "other@example.test" }],
  ]);
  const missing: Reply = [404, { message: "no such thing" }];
  const replyTo = (request: IncomingMessage): Reply => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const [, , kind, id = "", sub] = url.pathname.split("/");
    if (request.headers["x-token"] !== "postbox-secret") return [401, { message: "who are you" }];
    if (request.method === "DELETE") {
      const gone = kind === "contacts" ? contacts.delete(id) : letters.delete(Number(id));
      return gone ? [204] : missing;
    }
    if (kind === "contacts" && id === "") {
      const all = [...contacts.values()];
      const from = Number(url.searchParams.get("after") ?? 0);
      return [
        200,
        { contacts: all.slice(from, from + 2), next: from + 2 < all.length ? String(from + 2) : null },
      ];
    }
    const contact = contacts.get(id);
    if (kind === "contacts" && sub === "letters") {
      const address = contact?.address.toLowerCase();
      return [200, [...letters.values()].filter((letter) => letter.sent_to === address)];
    }
    const record = kind === "contacts" ? contact : letters.get(Number(id));
    return record ? [200, record] : missing;
  };
  const server = createServer((request, response) => {
    const [status, body] = replyTo(request);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });
  return { contacts, letters, server };
}

type Reply = readonly [status: number, body?: unknown];

/** The same behind a port, until the test ends. */
export async function startPostbox(words = "Welcome") {
  const postbox = createPostbox(words);
  await new Promise<void>((resolve) => postbox.server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void postbox.server.close());
  return { ...postbox, url: `http://127.0.0.1:${(postbox.server.address() as AddressInfo).port}/v1` };
}
