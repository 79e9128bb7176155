import { createVendorClient } from "@oubli/client-kit";
import { describe, expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy } from "./support/account.ts";
import { compiled, connectTo, DOCUMENT, type Heard, pageWith, sentencesOf, serve } from "./support/wire.ts";

const DANA = { id: "p1", email: "dana.ruiz@example.test" };

/** What a call carries that is signed in as the page says. */
async function signedCall(
  account: string,
  credentials: Readonly<Record<string, string>>,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Heard> {
  const server = await serve(() => ({ json: { shop: "Little" } }));
  const { client } = connectTo(server, compiled(pageWith(account), DOCUMENT), { credentials, parameters });
  await client.call("GET /me");
  const [heard] = server.heard;
  if (heard === undefined) throw new Error("nothing was sent");
  return heard;
}

function basic(text: string): string {
  return `Basic ${Buffer.from(text, "utf8").toString("base64")}`;
}

describe("a call is signed in", () => {
  test.each([
    [
      "with a user and a password",
      'sign-in: { basic: "{user}:{secret}" }',
      { user: "shop", secret: "s3:cret ü" },
      "shop:s3:cret ü",
    ],
    ["with a key that is the user", 'sign-in: { basic: "{secret}:" }', { secret: "sk_1" }, "sk_1:"],
    [
      "with a user that means nothing",
      'sign-in: { basic: "anystring:{secret}" }',
      { secret: "k-us21" },
      "anystring:k-us21",
    ],
    ["as the document says", "sign-in: Login", { user: "shop", password: "p" }, "shop:p"],
  ])("%s", async (_, account, credentials, text) => {
    const { headers } = await signedCall(account, credentials);
    expect(headers.authorization).toBe(basic(text));
  });

  test("with a user that the account is asked for, and a word behind it", async () => {
    const account = 'asks: { agent: Whose token is it? }\nsign-in: { basic: "{agent}/token:{secret}" }';
    const { headers } = await signedCall(account, { secret: "t" }, { agent: "help@shop.example.test" });
    expect(headers.authorization).toBe(basic("help@shop.example.test/token:t"));
  });

  test("with a word before the key", async () => {
    const account = 'sign-in: { header.Authorization: "Klaviyo-API-Key {secret}" }';
    expect((await signedCall(account, { secret: "pk_1" })).headers.authorization).toBe(
      "Klaviyo-API-Key pk_1",
    );
  });

  test("with two headers together", async () => {
    const account = 'sign-in: { header.X-Key: "{key}", header.X-Secret: "{secret}" }';
    const { headers } = await signedCall(account, { key: "k", secret: "s" });
    expect([headers["x-key"], headers["x-secret"]]).toEqual(["k", "s"]);
  });

  test("with one secret at two places", async () => {
    const account = 'sign-in: { header.X-Key: "{secret}", query.token: "{secret}" }';
    const { headers, query } = await signedCall(account, { secret: "s" });
    expect([headers["x-key"], query]).toEqual(["s", [["token", "s"]]]);
  });

  test.each([
    ['sign-in: { cookie.sid: "{secret}", cookie.shop: "{shop}" }', "sid=s; shop=one"],
    ["sign-in: Session", "sid=s"],
  ])("with a cookie: %s", async (account, cookie) => {
    const { headers } = await signedCall(account, { secret: "s", shop: "one", Session: "s" });
    expect(headers.cookie).toBe(cookie);
  });

  test("with a key in the body of what is sent, which no plan shows", async () => {
    const page = pageWith('sign-in: { body.auth.key: "{secret}" }')
      .replace(
        "control: { call: GET /me, shows: { at: /shop, present: true } }",
        "control: { call: POST /people/find, body: { email: a@example.test }, reads: true, shows: { at: /0/id, present: true } }",
      )
      .replace(
        '{ call: "GET /people?email={email}", pages: none }',
        '{ call: POST /people/find, body: { email: "{email}" }, reads: true, pages: none }',
      )
      .replace('    read: "GET /people/{id}"\n', "");
    const server = await serve(() => ({ json: [DANA] }));
    const map = compiled(page, DOCUMENT);
    const { connector } = connectTo(server, map, { credentials: { secret: "s3cret" } });
    const report = await searchBy(connector, EMAIL);
    expect(report.findings.map(({ recordId }) => recordId)).toEqual(["p1"]);
    expect(JSON.parse(server.heard[0]?.body ?? "")).toEqual({
      email: expect.any(String),
      auth: { key: "s3cret" },
    });
    const { plan: steps } = { plan: await connector.propose(report.findings, () => "x") };
    expect(JSON.stringify([steps, report, map])).not.toContain("s3cret");
  });

  test("although the document wants the key as a parameter of the call", async () => {
    const account = 'sign-in: { query.token: "{secret}" }';
    const server = await serve(({ path }) => ({ json: path === "/me" ? { shop: "Little" } : [DANA] }));
    const document = DOCUMENT.replace(
      "{ name: token, in: query,",
      "{ name: token, in: query, required: true,",
    );
    const { connector } = connectTo(server, compiled(pageWith(account), document), {
      credentials: { secret: "s" },
    });
    const { findings } = await searchBy(connector, EMAIL);
    expect(findings).toHaveLength(1);
    expect(server.heard.every(({ query }) => query.filter(([name]) => name === "token").length === 1)).toBe(
      true,
    );
  });
});

describe("a secret that cannot be sent where it belongs is told by its name, and nothing is sent:", () => {
  test.each([
    [
      "a line break in a header",
      'sign-in: { header.X-Key: "Key {secret}" }',
      { secret: "s3cret\nX-Evil: 1" },
    ],
    ["a colon in a user", 'sign-in: { basic: "{user}:{secret}" }', { user: "s3cret:admin", secret: "p" }],
    [
      "a line break in a password",
      'sign-in: { basic: "{user}:{secret}" }',
      { user: "u", secret: "s3cret\n" },
    ],
    ["the end of a cookie", 'sign-in: { cookie.sid: "{secret}" }', { secret: "s3cret; admin=1" }],
    ["one of two", 'sign-in: { header.A: "{key}", header.B: "{secret}" }', { key: "s3cret" }],
  ])("%s", async (_, account, credentials) => {
    const server = await serve(() => ({ json: { shop: "Little" } }));
    const { client, connector } = connectTo(server, compiled(pageWith(account), DOCUMENT), { credentials });
    const told = await client.call("GET /me").catch((error: unknown) => error);
    expect(told).toMatchObject({
      code: "AUTH_REJECTED",
      hint: expect.stringMatching(/^give \S+.* without line breaks/),
    });
    const pinged = await connector.ping(SIGNAL).catch((error: unknown) => error);
    expect(server.heard).toEqual([]);
    expect(JSON.stringify([told, pinged, String(told), String(pinged)])).not.toContain("s3cret");
  });

  test("a value that the account is asked for is never taken for a secret, nor the other way round", async () => {
    const account = 'asks: { agent: Whose token is it? }\nsign-in: { basic: "{agent}:{secret}" }';
    const facts = { ...compiled(pageWith(account), DOCUMENT), rateLimit: "unknown" as const };
    const client = createVendorClient({
      facts,
      credentials: { agent: "a" },
      parameters: { secret: "s" },
      baseUrl: "http://127.0.0.1:9",
    });
    await expect(client.call("GET /me")).rejects.toMatchObject({ code: "AUTH_REJECTED" });
  });
});

describe("a page that says it wrongly", () => {
  test.each([
    [
      'sign-in: { bearer: "{token}", basic: "{user}:{secret}" }',
      "two ways to sign in that go together are both written at header.Authorization",
    ],
    ['sign-in: { header.X-Key: "{/id}{secret}" }', "{/id} says nothing where a call signs in (header.X-Key)"],
    [
      'sign-in: { basic: "{user|lower}:{secret}" }',
      "{user|lower} says nothing where a call signs in (basic)",
    ],
    ['sign-in: { body.key: "{secret}" }', "GET /people has no body, and the key goes into the body"],
    ['sign-in: { basic: "{secret}" }', "with a colon between"],
    ['sign-in: { header.X-Key: "fixed" }', "must hold a value of the account in braces"],
  ])("is told so: %s", (account, sentence) => {
    expect(sentencesOf(pageWith(account), DOCUMENT).join("\n")).toContain(sentence);
  });
});
