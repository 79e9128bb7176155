import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCallText, writeCallText } from "../../src/page/call-text.ts";
import { whyNoCall } from "../../src/page/why-no-call.ts";
import { variablesIn } from "../../src/record/template.ts";

describe("a call is read by its parts:", () => {
  test.each([
    ["GET /customers", "GET", "/customers", ["customers"], []],
    ["GET /customers?email={email}", "GET", "/customers", ["customers"], [["email", "{email}"]]],
    ["GET /a/{/x/y}/b", "GET", "/a/{/x/y}/b", ["a", "{/x/y}", "b"], []],
    [
      "DELETE /a/{id}?force=true&reassign=0",
      "DELETE",
      "/a/{id}",
      ["a", "{id}"],
      [
        ["force", "true"],
        ["reassign", "0"],
      ],
    ],
    [
      "GET /p?filter=equals(email,{email|json})",
      "GET",
      "/p",
      ["p"],
      [["filter", "equals(email,{email|json})"]],
    ],
    ["GET /p?page[size]=1", "GET", "/p", ["p"], [["page[size]", "1"]]],
    [
      "GET /p?a={/x?y&z=1}&b",
      "GET",
      "/p",
      ["p"],
      [
        ["a", "{/x?y&z=1}"],
        ["b", ""],
      ],
    ],
    ["GET /p?q=a=b", "GET", "/p", ["p"], [["q", "a=b"]]],
    ["GET /", "GET", "/", [""], []],
    ["HEAD /a", "HEAD", "/a", ["a"], []],
    [
      "SELECT public.customers?email={email}",
      "SELECT",
      "public.customers",
      ["public.customers"],
      [["email", "{email}"]],
    ],
    [
      "DELETE public.n?a={/a}&b={/b}",
      "DELETE",
      "public.n",
      ["public.n"],
      [
        ["a", "{/a}"],
        ["b", "{/b}"],
      ],
    ],
    [
      "QUERY customers?q=email:{email|json}",
      "QUERY",
      "customers",
      ["customers"],
      [["q", "email:{email|json}"]],
    ],
    ["MUTATION erase?id={id}", "MUTATION", "erase", ["erase"], [["id", "{id}"]]],
    ["LETTER access", "LETTER", "access", ["access"], []],
  ])("%s", (text, verb, path, pathSegments, query) => {
    expect(parseCallText(text)).toEqual({ verb, path, pathSegments, query });
  });

  test.each([
    ["get /x", "a verb is written in capitals", "write: GET /x"],
    ["/x", "/x has no verb", "write: GET /x"],
    ["GETT /x", "GETT is no verb", "write: GET /x"],
    ["customers", "customers is no call", "write a verb and a path"],
    ["GET", "GET has no path", "GET /customers/{id}"],
    ["GET x", "does not begin with a slash", "write: GET /x"],
    ["GET  /x", "a space too many", "one space after the verb"],
    ["GET /x y", "a space too many", "%20"],
    ["GET https://shop.test/x", "names a host", "the path only"],
    ["GET /x/{id", "{id in GET /x/{id holds no variable", "{/pointer/into/the/record}"],
    ["GET /x/{}", "{} in GET /x/{} holds no variable", "{email}"],
    ["GET /x/id}", "} in GET /x/id} holds no variable", "{email}"],
    ["GET /x/{email|Lower}", "{email|Lower} in", "{email|lower}"],
    ["GET /x#y", "has a #", "%23"],
    ["GET /x?=1", "a parameter in GET /x?=1 has no name", "?name=value"],
    ["GET /x?{a}=1", "has no name", "?name=value"],
    ["SELECT", "SELECT names no table", "SELECT public.customers"],
    ["QUERY /x", "QUERY takes no path", "write: GET /x"],
    ["LETTER", "LETTER names no letter", "LETTER access"],
    ["MUTATION", "MUTATION names no document", "MUTATION customers"],
    [`GET /${"x".repeat(5000)}`, "longer than an address may be", "GET /customers"],
    ["", "is no call", "write a verb and a path"],
  ])("%s is none", (text, message, remedy) => {
    expect(parseCallText(text)).toBeUndefined();
    const advice = whyNoCall(text);
    expect(advice.message).toContain(message);
    expect(advice.remedy).toContain(remedy);
  });
});

describe("variables", () => {
  test("are found with their filters, where they stand", () => {
    expect(variablesIn("a{email|lower|md5}b{/x/y}")).toEqual([
      { name: "email", filters: ["lower", "md5"], text: "{email|lower|md5}", start: 1 },
      { name: "/x/y", filters: [], text: "{/x/y}", start: 19 },
    ]);
  });

  test("are not braces that hold something else", () => {
    expect(variablesIn('{ "email": "{email}" } {} {1} {a b}').map(({ text }) => text)).toEqual(["{email}"]);
  });

  test("are found in time with the text", () => {
    const started = performance.now();
    for (const text of [
      "{".repeat(50_000),
      "{/".repeat(50_000),
      `{${"a|".repeat(50_000)}`,
      `{a${"|a".repeat(50_000)}`,
    ])
      variablesIn(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const variable = fc
  .tuple(
    fc.oneof(word, fc.stringMatching(/^\/[a-z/?&=]{1,8}$/)),
    fc.array(fc.constantFrom("lower", "json", "md5"), { maxLength: 2 }),
  )
  .map(([name, filters]) => `{${[name, ...filters].join("|")}}`);
const template = fc
  .array(fc.oneof(fc.stringMatching(/^[a-zA-Z0-9.,():~_-]{1,6}$/), variable), { maxLength: 3 })
  .map((parts) => parts.join(""));
const call = fc.record({
  verb: fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"),
  path: fc.array(template, { minLength: 1, maxLength: 4 }).map((steps) => `/${steps.join("/")}`),
  query: fc.array(fc.tuple(fc.stringMatching(/^[a-z[\].]{1,8}$/), template), { maxLength: 3 }),
});

test("what is written as a call is read as the same call", () => {
  fc.assert(
    fc.property(call, (one) => {
      expect(parseCallText(writeCallText(one))).toMatchObject(one);
    }),
  );
});

test("whatever the text is, reading it ends, and what is no call has a reason", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.stringMatching(/^(GET|SELECT|LETTER|get) [{}|/?&=#a ]{0,30}$/),
      ),
      (text) => {
        if (parseCallText(text) === undefined) expect(whyNoCall(text).remedy).not.toBe("");
      },
    ),
  );
});
