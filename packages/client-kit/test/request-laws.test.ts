import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createVendorClient, type VendorClient } from "../src/index.ts";
import { acme, errorOf, facts, instantClock } from "./acme.ts";

/** A real server that notes the target of every request, as it stood in the request line. */
const targets: string[] = [];
const server = createServer((request, response) => {
  targets.push(request.url ?? "");
  response.end("{}");
});
let client: VendorClient;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { clock } = instantClock();
  client = createVendorClient({
    facts,
    credentials: { Key: "sk_secret" },
    baseUrl: `http://127.0.0.1:${port}/v1`,
    clock,
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.string({ unit: fc.constantFrom(".", "%", "2", "5", "e", "E", "f", "c", "a", " ", "+", "?", "#", ";") }),
  fc.emailAddress(),
);

/** What no path value may be or hold. */
const leadsElsewhere = (text: string): boolean =>
  text.trim() === "" ||
  text === "." ||
  text === ".." ||
  /[/\\\p{Cc}]/u.test(text) ||
  /%2e|%2f|%5c/i.test(text) ||
  !text.isWellFormed();

const eitherCase = (text: string): fc.Arbitrary<string> =>
  fc.mixedCase(fc.constant(text), { toggleCase: (letter) => letter.toUpperCase() });

describe("a path value", () => {
  const around = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(anyText, inner, anyText).map((parts) => parts.join(""));
  const wrong = fc.oneof(
    fc.constantFrom("", " ", ".", ".."),
    around(fc.constantFrom("/", "\\", "\0", "\r\n")),
    around(fc.oneof(eitherCase("%2e"), eitherCase("%2e%2e"), eitherCase("%2f"), eitherCase("%5c"))),
  );

  test("that could lead elsewhere is refused before anything is sent", () => {
    const { client: watched, requests } = acme(() => Response.json({}));
    return fc.assert(
      fc.asyncProperty(wrong, async (id) => {
        const error = await errorOf(watched.call("deleteCustomer", { path: { id } }));
        expect([error.code, error.attempts, requests.length]).toEqual(["INVALID_REQUEST", 0, 0]);
      }),
      { numRuns: 500 },
    );
  });

  test("of any other kind arrives at the server letter by letter", () =>
    fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => !leadsElsewhere(text)),
        async (id) => {
          await client.call("getCustomer", { path: { id } });
          const [path = "", ...more] = (targets.at(-1) ?? "").split("?");
          const [, version, customers, last = "", ...deeper] = path.split("/");
          expect([version, customers, decodeURIComponent(last)]).toEqual(["v1", "customers", id]);
          expect([more, deeper]).toEqual([[], []]);
        },
      ),
      { numRuns: 200 },
    ));
});

test("a query value arrives at the server as it was given, and adds no parameter of its own", () =>
  fc.assert(
    fc.asyncProperty(
      anyText.filter((text) => text.isWellFormed()),
      fc.array(
        anyText.filter((text) => text.isWellFormed()),
        { minLength: 1, maxLength: 3 },
      ),
      async (email, tags) => {
        await client.call("listCustomers", { query: { email, tags } });
        const query = new URL(targets.at(-1) ?? "", "http://localhost").searchParams;
        expect([...query]).toEqual([["email", email], ...tags.map((tag) => ["tags", tag])]);
      },
    ),
    { numRuns: 200 },
  ));

describe("a base URL", () => {
  const make = (baseUrl: string): string => createVendorClient({ facts, credentials: {}, baseUrl }).baseUrl;
  const elsewhere = fc.oneof(
    fc.domain(),
    fc.domain().map((name) => `localhost.${name}`),
    fc.ipV4().filter((address) => !address.startsWith("127.")),
    fc.ipV6().map((address) => `[${address}]`),
  );
  const port = fc.integer({ min: 1, max: 65_535 });

  test("without encryption is refused for every host but this computer", () => {
    fc.assert(
      fc.property(elsewhere, port, (host, at) => {
        fc.pre(URL.canParse(`http://${host}:${at}`));
        fc.pre(new URL(`http://${host}`).hostname !== "[::1]");
        expect(() => make(`http://${host}:${at}/v1`)).toThrow(
          expect.objectContaining({ code: "INVALID_REQUEST" }),
        );
        expect(make(`https://${host}:${at}/v1`)).toMatch(/^https:/);
      }),
    );
  });

  test("without encryption is fine on this computer", () => {
    const here = fc.oneof(
      fc.constantFrom("localhost", "vendor.localhost", "[::1]"),
      fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rest) => `127.${rest.join(".")}`),
    );
    fc.assert(
      fc.property(here, port, (host, at) => {
        expect(make(`http://${host}:${at}/v1`)).toBe(
          new URL(`http://${host}:${at}/v1`).href.replace(/\/$/, ""),
        );
      }),
    );
  });
});
