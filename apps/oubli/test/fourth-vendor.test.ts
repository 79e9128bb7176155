import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { sure } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

const SPEC = fileURLToPath(new URL("fixtures/postbox.yaml", import.meta.url));

/** A newsletter vendor in a few lines: contacts in pages of two, and the letters sent to them. */
function createPostbox() {
  const contacts = new Map([
    ["c1", { ref: "c1", address: "someone@example.test", topics: [] as string[] }],
    ["c2", { ref: "c2", address: "other@example.test", topics: ["tea"] }],
    ["c3", { ref: "c3", address: "Ada.Person@Example.test", topics: ["coffee"] }],
  ]);
  const letters = new Map([
    [7, { no: 7, subject: "Welcome", sent_to: "ada.person@example.test" }],
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

async function startPostbox() {
  const postbox = createPostbox();
  await new Promise<void>((resolve) => postbox.server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void postbox.server.close());
  return { ...postbox, url: `http://127.0.0.1:${(postbox.server.address() as AddressInfo).port}/v1` };
}

test("a vendor that exists only as a spec becomes part of a case without code or build", async () => {
  const postbox = await startPostbox();
  const home = await makeTestHome([]);
  const env = { ...home.env, POSTBOX_TOKEN: "postbox-secret" };

  const input = "ada.person@example.test";

  const check = await typed(env, ["vendor", "check", SPEC]);
  expect(check).toMatchObject({ code: 0 });
  expect(check.out).toContain("the vendor cannot search: everything is read");
  expect(check.out).toContain("no call reaches: Which letters were opened, and when");

  const add = ["vendor", "add", SPEC, "--base-url", postbox.url, "--secret", "env:POSTBOX_TOKEN"];
  expect(await typed(env, add)).toMatchObject({ code: 0 });
  const found = await typedJson(env, "find -", { input });
  expect(found).toMatchObject({ code: 0, json: { answer: "found" } });
  expect(found.json.findings.map((finding: { id: string }) => finding.id)).toEqual([
    "postbox/contact/c3",
    "postbox/letter/7",
  ]);

  const planned = await typedJson(env, "erase - --identity email-verified", { input });
  expect(planned).toMatchObject({ code: 6 });
  const { case: id, planHash, calls } = planned.json;
  expect(calls.map(({ operation }: { operation: string }) => operation)).toEqual([
    "deleteLetter",
    "deleteContact",
  ]);
  const { plan } = (await typedJson(env, ["case", "show", id])).json;
  expect(
    plan.steps.map(
      (step: { call: { method: string; template: string } }) => `${step.call.method} ${step.call.template}`,
    ),
  ).toEqual(["DELETE /letters/{no}", "DELETE /contacts/{ref}"]);
  expect(await typed(env, ["case", "run", id, ...sure(id)])).toMatchObject({ code: 6 });
  expect(
    await typed(env, ["case", "approve", id, "--plan", planHash, "--as", home.approver, ...sure(id)]),
  ).toMatchObject({ code: 0 });
  expect(await typed(env, ["case", "run", id, ...sure(id)])).toMatchObject({ code: 0 });

  expect([...postbox.contacts.keys()]).toEqual(["c1", "c2"]);
  expect([...postbox.letters.keys()]).toEqual([8]);
});

test("a spec with an unmarked property is refused with file, line and remedy", async () => {
  const { mkdtempSync, readFileSync, writeFileSync } = await import("node:fs");
  const { join } = await import("node:path");
  const { tmpdir } = await import("node:os");
  const file = join(mkdtempSync(join(tmpdir(), "oubli-spec-")), "unmarked.yaml");
  const marked = "subject: { type: string, x-data: none }";
  const text = readFileSync(SPEC, "utf8");
  writeFileSync(file, text.replace(marked, "subject: { type: string }"));
  const line = text.slice(0, text.indexOf(marked)).split("\n").length;
  const home = await makeTestHome([]);

  const check = await typed(home.env, ["vendor", "check", file]);

  expect(check.code).toBe(2);
  expect(check.err).toContain(`${file}:${line}  property /subject has no x-data`);
  expect(check.err).toContain("say what it means: x-data: none");
});
