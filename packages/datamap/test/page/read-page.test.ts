import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/page/read-page.ts";
import { changed, lineOf, PAGE, problemsOf, sourceOf } from "./pages.ts";

const COMMA = "a comma ended your sentence inside { }: put it in quotes";

describe("every mistake is named once, with its line and a remedy:", () => {
  test.each<[what: string, place: string, instead: string, message: string, remedy: string]>([
    ["a key nobody knows", "    find:\n", "    finds:\n", "customer has no finds", "did you mean find?"],
    [
      "an underscore for a hyphen",
      "not-personal: [up",
      "not_personal: [up",
      "customer has no not_personal",
      "did you mean not-personal?",
    ],
    [
      "a misspelt key that must be there",
      "control:\n",
      "controls:\n",
      "a page has no controls",
      "did you mean control?",
    ],
    [
      "a key from elsewhere",
      "beyond:\n",
      "shipping: 1\nbeyond:\n",
      "a page has no shipping",
      "it has privacy, vendor",
    ],
    ["a misspelt step", "- erase: {", "- erases: {", "erasure has no erases", "did you mean erase?"],
    [
      "an effect nobody knows",
      "deletes-children",
      "delete-children",
      "effects has no delete-children",
      "did you mean deletes-children?",
    ],
    [
      "a record named with a capital",
      "  customer:\n",
      "  Customer:\n",
      "Customer cannot be a name here",
      "lower-case word",
    ],
    [
      "a comma in a sentence",
      "what: Invitations,",
      "what: Invitations, old and new,",
      COMMA,
      '"old and new"',
    ],
    ["a comma in an effect", "Cards go too.", "Cards, and keys, go too.", COMMA, '"and keys"'],
    [
      "a call with braces without quotes",
      '"DELETE /customers/{id}"',
      "DELETE /customers/{id}",
      "a call with braces stands without quotes",
      '"DELETE /customers/{id}"',
    ],
    [
      "a variable without quotes, in a body",
      '"{email}"',
      "{email}",
      "{email} without quotes is an object",
      'write: "{email}"',
    ],
    [
      "a variable without quotes, in sign-in",
      '"{secret}"',
      "{secret}",
      "{secret} without quotes is an object",
      'write: "{secret}"',
    ],
    [
      "a colon in a sentence",
      "title: Customer",
      "title: Customer: a person",
      "a colon and a space stand inside a text",
      '"Customer"',
    ],
    [
      "a colon in a sentence inside braces",
      "what: Invitations,",
      "what: Note: invitations,",
      "a colon and a space stand inside a text",
      '"Note"',
    ],
    ["a sign YAML keeps for itself", "title: Customer", "title: @customer", "a text begins with @", "quotes"],
    [
      "a bracket too far left",
      "not-personal: [updated_at, version]",
      "not-personal: [\n      updated_at\n    ]",
      "this ] stands too far left",
      "indent it further",
    ],
    ["a tab", "    title: Customer", "\ttitle: Customer", "a tab", "spaces"],
    ["a key twice", "    title: Customer", "    title: Customer\n    title: Client", "twice", "keep one"],
    [
      "an anchor",
      "[updated_at, version]\n",
      "&x [updated_at, version]\n    before: *x\n",
      "an anchor (&) stands for this and for another place",
      "write it out",
    ],
    [
      "a word that is not one of its list",
      "per: second",
      "per: sekond",
      "per: sekond is not known here",
      "did you mean second?",
    ],
    [
      "a category that is spelt otherwise",
      "user.contact.email",
      "user.contact.mail",
      "user.contact.mail is no Fideslang category",
      "nearest is user.contact.email",
    ],
    [
      "a category of no taxonomy",
      "user.contact.email",
      "user.no.such.category",
      "user.no.such.category is no Fideslang category",
      "nearest is user",
    ],
    [
      "a verb in small letters",
      "read: GET /",
      "read: get /",
      "a verb is written in capitals",
      "write: GET /customers/{id}",
    ],
    [
      "a call without a verb",
      "read: GET /",
      "read: /",
      "/customers/{id} has no verb",
      "write: GET /customers/{id}",
    ],
    [
      "a path without a slash",
      "read: GET /",
      "read: GET ",
      "does not begin with a slash",
      "write: GET /customers/{id}",
    ],
    [
      "a table without a name",
      "read: GET /customers/{id}",
      "read: SELECT",
      "SELECT names no table",
      "SELECT public.customers",
    ],
    [
      "a call in a long form that is none",
      '"PUT /customers/{id}"',
      '"PUTS /customers/{id}"',
      "PUTS is no verb",
      "write: PUT /customers/{id}",
    ],
    ["a pointer without a slash", "id: /id\n", "id: id\n", "id: id must be a JSON pointer", "write: /id"],
    [
      "a list without an end",
      ", next: /cursor",
      "",
      "cursor: does not say where the list ends",
      "end: empty-page",
    ],
    [
      "a field that says nothing",
      'note: { observed: user.content.private, becomes: "" }',
      "note: {}",
      "note: needs one of provided",
      "{ provided: user.contact.email }",
    ],
    [
      "two origins",
      "{ observed: user.content.private,",
      "{ observed: user.content.private, provided: user,",
      "note: says two of provided",
      "keep one",
    ],
    [
      "two steps in one",
      "- erase: {",
      "- suppress: GET /x\n        erase: {",
      "needs exactly one of suppress",
      "a line of its own",
    ],
    [
      "a text instead of a list",
      "concerns: [access]",
      "concerns: access",
      "concerns: must be a list [ ], not a text",
      "Default: both",
    ],
    ["nothing at all", "ground: art-17-3-b", "ground: ", "ground: is empty", "Art. 17(3)"],
    ["yes instead of true", "reads: true", "reads: yes", "reads: must be true", "only searches"],
    ["another edition", "privacy: 2", "privacy: 1", "privacy: must be 2", "write: privacy: 2"],
    ["no edition", "privacy: 2\n", "", "privacy is missing", "write: privacy: 2"],
    ["no vendor", "vendor: { id: shop, name: Shop }\n", "", "vendor is missing", "write: vendor: { id: shop"],
    [
      "a vendor that every object has",
      "vendor: { id: shop",
      "vendor: { id: constructor",
      "id: must be a lower-case word",
      "id: shop",
    ],
    [
      "a name for a program",
      "  invites: {",
      "  __proto__: {",
      "__proto__ cannot be a name here",
      "another name",
    ],
    [
      "a sha256 of nothing but digits without quotes",
      "openapi: api.json,",
      `openapi: api.json, sha256: ${"7".repeat(64)},`,
      "sha256: must be a text, not a number",
      "quotes",
    ],
    ["a length of time", "for: 120 months", "for: ten years", "for: must be a length of time", "How long"],
  ])("%s", (_what, place, instead, message, remedy) => {
    const problems = problemsOf(changed(place, instead));
    expect(problems).toMatchObject([{ file: "privacy.yaml", message: expect.stringContaining(message) }]);
    expect(problems[0]?.remedy).toContain(remedy);
  });

  test("the line is the one the mistake stands on", () => {
    const text = changed("user.contact.address.city", "user.contact.adress.city");
    expect(problemsOf(text)).toMatchObject([
      { line: lineOf(text, "adress"), where: "/records/customer/fields/address~1city/provided" },
    ]);
  });

  test("several come in the order of the page", () => {
    const lines = problemsOf(changed("per: second", "per: week").replace("id: /id", "id: id")).map(
      ({ line }) => line,
    );
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test("nothing of a page moves the screen", () => {
    const [problem] = problemsOf(changed("per: second", 'per: "\\u001b[2Jx\\u202Ey"'));
    expect(problem?.message).toMatch(/^[\P{C}]*$/u);
  });
});

describe("a good page", () => {
  test("is read whole, from YAML and from JSON", () => {
    const read = readPage(sourceOf(PAGE));
    expect(read.problems).toEqual([]);
    expect(read.page?.records.customer?.fields).toHaveProperty("id, reference_id");
    expect(readPage(sourceOf(JSON.stringify(read.page))).page).toEqual(read.page);
  });
});

describe("whatever the text is, reading it ends:", () => {
  test.each([
    ["nothing", ""],
    ["a word", "hello"],
    ["a list", "- a\n- b"],
    ["an empty object", "{}"],
    ["a picture", "\u0089PNG\r\n\u001a\n"],
    ["nesting without end", `${"{a: ".repeat(5000)}1${"}".repeat(5000)}`],
    ["nesting in JSON", `${'{"a":'.repeat(300)}1${"}".repeat(300)}`],
    [
      "a body nested deeper than anybody writes",
      PAGE.replace('"{email}"', `${"[".repeat(60)}1${"]".repeat(60)}`),
    ],
    ["many keys", Array.from({ length: 200_000 }, (_, index) => `k${index}: 1`).join("\n")],
    [
      "a bomb",
      "a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]",
    ],
    ["an anchor inside itself", `a: &a { b: *a }\n${PAGE}`],
  ])("%s", (_what, text) => {
    const started = performance.now();
    const { page, problems } = readPage(sourceOf(text));
    expect(page).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("any text, and a good page with any piece taken out or put elsewhere", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.json(),
          fc.tuple(fc.nat(PAGE.length), fc.nat(60), fc.nat(PAGE.length)).map(([from, length, to]) => {
            const rest = PAGE.slice(0, from) + PAGE.slice(from + length);
            return to % 2 === 0 ? rest : rest.slice(0, to) + PAGE.slice(from, from + length) + rest.slice(to);
          }),
        ),
        (text) => {
          const { page, problems } = readPage(sourceOf(text));
          expect(page === undefined).toBe(problems.length > 0);
          for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
