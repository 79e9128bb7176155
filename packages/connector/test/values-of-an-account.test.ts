import { createVendorClient } from "@oubli/client-kit";
import { describe, expect, test } from "vitest";
import { EMAIL, searchBy } from "./support/account.ts";
import { compiled, connectTo, DOCUMENT, pageWith, sentencesOf, serve } from "./support/wire.ts";

const DANA = { id: "p1", email: "dana.ruiz@example.test" };

/** The address of a client whose host the account names. */
function addressWith(host: string, parameters: Readonly<Record<string, string>>): string {
  const account = `host: ${host}\nasks: { dc: "What stands behind the dash of the key?", area: Which area? }\nsign-in: { bearer: "{secret}" }`;
  const map = compiled(pageWith(account), DOCUMENT);
  return createVendorClient({ facts: map, credentials: { secret: "s3cret" }, parameters }).baseUrl;
}

describe("the host an account names", () => {
  test("is filled with its values, in the host and behind it", () => {
    expect(
      addressWith("https://{dc}.api.little.example.test/{area}/v3", { dc: "us21", area: "north west" }),
    ).toBe("https://us21.api.little.example.test/north%20west/v3");
    expect(addressWith("https://{dc}/api", { dc: "shop.example.test" })).toBe(
      "https://shop.example.test/api",
    );
  });

  test.each([
    ["a dot", "us21.evil.example.test", "dc of the account is not one word of a host name"],
    ["a slash", "evil.example.test/", "dc of the account is not one word"],
    ["an at", "x@evil", "dc of the account is not one word"],
    ["a colon", "evil:443", "dc of the account is not one word"],
    ["a hash", "evil#", "dc of the account is not one word"],
    ["an encoded slash", "evil%2f", "dc of the account is not one word"],
    ["another alphabet", "ü21", "dc of the account is not one word"],
    ["nothing", "", "dc of the account is not one word"],
    ["braces", "{area}", "dc of the account has a brace or a control character in it"],
  ])("takes no value that leads elsewhere: %s", (_, dc, message) => {
    const opening = () => addressWith("https://{dc}.little.example.test", { dc, area: "x" });
    expect(opening).toThrow(message);
    expect(opening).not.toThrow(/evil/);
  });

  test.each(["..", "a/b", "a\\b", "%2e%2e", ""])(
    "takes no value that leaves its place in a path: %j",
    (area) => {
      expect(() => addressWith("https://{dc}.little.example.test/{area}", { dc: "x", area })).toThrow(
        "area of the account is not one part of a path",
      );
    },
  );

  test.each(["evil.example.test/x", "a@evil.example.test", "evil.example.test:8443", "little"])(
    "takes nothing but a host where the account names all of it: %s",
    (dc) => {
      expect(() => addressWith("https://{dc}/v3", { dc })).toThrow("dc of the account is no host name");
    },
  );

  test("is asked for by its question where the account does not say it", () => {
    expect(() => addressWith("https://{dc}.little.example.test", {})).toThrow(
      "the account does not say dc (What stands behind the dash of the key?)",
    );
  });

  test("is told where nobody answers there: could not look, and what to check", async () => {
    const account =
      'host: https://{dc}.little.example.test\nasks: { dc: Which? }\nsign-in: { bearer: "{secret}" }';
    const map = compiled(pageWith(account), DOCUMENT);
    const nobody = () =>
      Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ENOTFOUND" }) }),
      );
    const client = createVendorClient({
      facts: map,
      credentials: { secret: "s" },
      parameters: { dc: "us99" },
      fetch: nobody,
      retries: 0,
    });
    const told = await client.call("GET /me").catch((error: unknown) => error);
    expect(told).toMatchObject({
      code: "UNREACHABLE",
      reason: "no vendor was reached at the host that dc of the account names",
      hint: "check dc of the account, which names the host; check the network and the base URL",
    });
  });
});

describe("a value of the account in a call", () => {
  const ASKS = 'asks: { shop: Which shop?, revision: Which revision? }\nsign-in: { bearer: "{secret}" }';
  const document = DOCUMENT.replace(
    "/people/{id}:\n    parameters: [",
    "/shops/{shop_id}/people/{id}:\n    parameters: [{ name: shop_id, in: path, required: true, schema: { type: string } }, ",
  );
  const page = pageWith(
    `${ASKS}\nalways: { header.X-Shop: "shop {shop}", header.Revision: "{revision}", query.token: "{shop}-{revision}", body.auth.key: "{shop}" }`,
  )
    .replaceAll("/people/{id}", "/shops/{shop}/people/{id}")
    .replace(
      'find: [{ call: "GET /people?email={email}", pages: none }]',
      'find: [{ call: "GET /people?email={email}", pages: none }, { call: POST /people/find, body: { email: "{email}" }, reads: true, pages: none }]',
    );

  test("goes into path, query, header and body of whatever is looked up and erased", async () => {
    const server = await serve(({ path, method }) =>
      path === "/me"
        ? { json: { shop: "one" } }
        : { json: path.startsWith("/people") ? [DANA] : DANA, status: method === "DELETE" ? 204 : 200 },
    );
    const { connector } = connectTo(server, compiled(page, document), {
      credentials: { secret: "s" },
      parameters: { shop: "one two", revision: "2026-11" },
    });
    const { findings } = await searchBy(connector, EMAIL);
    expect(findings.map(({ recordId }) => recordId)).toEqual(["p1"]);
    const asked = server.heard.find(({ path }) => path === "/people");
    expect(asked?.query).toContainEqual(["token", "one two-2026-11"]);
    expect([asked?.headers["x-shop"], asked?.headers.revision]).toEqual(["shop one two", "2026-11"]);
    const searched = server.heard.find(({ path }) => path === "/people/find");
    expect(JSON.parse(searched?.body ?? "")).toMatchObject({ auth: { key: "one two" } });
    expect(server.heard.map(({ path }) => path)).toContain("/shops/one%20two/people/p1");
    const { steps } = await connector.propose(findings, () => "x");
    expect(steps.map(({ call }) => call.path)).toEqual([{ shop_id: "one two", id: "p1" }]);
  });

  test("that nobody is asked for is refused when the page is read", () => {
    expect(sentencesOf(page.replace("shop: Which shop?, ", ""), document)).toContain(
      "no account is asked for shop",
    );
  });

  test("leaves the account's target as its page has it, with the values beside it", async () => {
    const map = compiled(page, document);
    const server = { url: "http://127.0.0.1:9" };
    const one = connectTo(server, map, { parameters: { shop: "a" } }).connector.target();
    const other = connectTo(server, map, { parameters: { shop: "b" } }).connector.target();
    expect(one.map).toBe(other.map);
    expect([one.parameters, other.parameters]).toEqual([{ shop: "a" }, { shop: "b" }]);
  });
});
