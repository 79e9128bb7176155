import { expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy, words } from "./support/account.ts";
import { compiled, connectTo, DOCUMENT, pageWith, serve } from "./support/wire.ts";

const NOTING = DOCUMENT.replace(
  "  /people/{id}:",
  `  /refusals:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string } } } } } }
      responses: { "200": { description: noted } }
  /people/{id}:`,
);
const PAGE = pageWith('sign-in: { header.Key: "{secret}" }').replace(
  "    erasure: [",
  '    erasure: [{ suppress: { call: POST /refusals, body: { email: "{/email}" } } }, ',
);

async function noted(json: unknown) {
  const person = { id: "p1", email: EMAIL.value };
  const server = await serve(({ method, path }) => {
    if (method === "POST") return { json };
    return { json: path === "/people" ? [person] : person };
  });
  const { connector } = connectTo(server, compiled(PAGE, NOTING), { credentials: { secret: "s3cret" } });
  const { findings } = await searchBy(connector, EMAIL);
  const { steps } = await connector.propose(findings, words());
  const suppress = steps.find(({ action }) => action === "suppress");
  if (!suppress) throw new Error("nothing is to be noted");
  const { outcome, code } = await connector.perform(suppress.call, async () => true, SIGNAL);
  return [outcome, code];
}

test.each([
  { success: false },
  { error: "no such list" },
  { status: "failed", message: "x" },
  [{ email: "x", success: false }],
  { results: [{ success: true }, { success: false, reason: "invalid" }] },
  { data: { id: 1 }, errors: [{ detail: "x" }] },
])("a refusal that the vendor says not to have noted is a person's: %j", async (answer) => {
  expect(await noted(answer)).toEqual(["refused", "refused"]);
});

test.each([{}, { success: true }, { id: "r1", email: "x" }, [], { results: [{ ok: true }], errors: [] }])(
  "one that it has noted stays accepted: %j",
  async (answer) => {
    expect(await noted(answer)).toEqual(["accepted", undefined]);
  },
);
