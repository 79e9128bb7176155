import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readVendor } from "../../src/index.ts";
import { changed, DOCUMENT, mapOf, notesOf, PAGE } from "../support/shop.ts";

const customer = (page: string = PAGE, document: string = DOCUMENT) => {
  const kind = mapOf(page, document).records.find((record) => record.kind === "customer");
  if (kind === undefined) throw new Error("the map has no customer");
  return kind;
};

describe("a right page becomes a map in which", () => {
  test("only the calls it names are", () => {
    expect(mapOf().operations.map(({ id }) => id)).toEqual([
      "getCustomer",
      "listCustomers",
      "searchCustomers",
      "listOrders",
      "updateCustomer",
      "deleteCustomer",
      "me",
    ]);
  });

  test("a call is as certain as the least certain of its path, its request and its answer", () => {
    const at = (document: string) =>
      mapOf(PAGE, document).operations.find(({ id }) => id === "updateCustomer")?.confidence;
    const call = "      operationId: updateCustomer\n";
    expect(at(changed(DOCUMENT, call, `${call}      x-confidence: documented\n`))).toBe("documented");
    const guessed = changed(
      changed(DOCUMENT, call, `${call}      x-confidence: seen-in-code\n`),
      `${call}      x-confidence: seen-in-code\n      requestBody:\n`,
      `${call}      x-confidence: seen-in-code\n      requestBody:\n        x-confidence: designed\n`,
    );
    expect(at(guessed)).toBe("designed");
  });

  test("a search knows what goes where, what comes back and how it goes on", () => {
    expect(customer().find).toEqual([
      {
        operation: "listCustomers",
        reads: true,
        surfaces: ["default"],
        fill: [{ to: "query.email", value: "{email}" }],
        effects: [],
        returns: { kind: "customer", at: "/data", many: true },
        pages: {
          style: "page",
          position: "query.page",
          size: { name: "query.size", largest: 50 },
          total: "/total",
        },
        by: "email",
        match: "broad",
      },
      {
        operation: "searchCustomers",
        reads: true,
        surfaces: ["default"],
        fill: [
          { to: "body:/query/phone", value: "{phone|digits}" },
          { to: "body:/limit", value: 50 },
        ],
        effects: [],
        returns: { kind: "customer", at: "/data", many: true },
        by: "phone",
        match: "broad",
      },
    ]);
  });

  test("our variables stand where the document has its own path parameters", () => {
    expect(customer().read?.fill).toEqual([{ to: "path.customer_id", value: "{id}" }]);
    expect(customer().leadsTo[0]).toMatchObject({
      name: "orders",
      returns: { kind: "order", at: "", many: true },
    });
  });

  test("the steps of an erasure stand in order, with what else happens", () => {
    expect(customer().erasure).toMatchObject([
      { way: "overwrite", operation: "updateCustomer", into: "/update" },
      {
        way: "erase",
        operation: "deleteCustomer",
        effects: [{ effect: "emails-subject", note: "They are told by mail." }],
      },
    ]);
  });

  test("a vendor that erases later says until when, a month being as long as the longest", () => {
    const mail = "effects: { emails-subject: They are told by mail. }";
    const page = changed(PAGE, mail, "job: { usual: 36 hours, longest: 2 months }");
    expect(customer(page).erasure.at(-1)).toMatchObject({
      way: "erase",
      job: { usualMs: 36 * 3_600_000, longestMs: 62 * 86_400_000 },
    });
  });

  test("conditions by value are conditions by value", () => {
    expect(customer().goneWhen).toEqual([{ at: "/deleted", is: true }]);
    const page = changed(PAGE, "{ at: /deleted, is: true }", "{ at: /status, is: [gone, purged] }");
    expect(customer(page).goneWhen).toEqual([
      { at: "/status", is: "gone" },
      { at: "/status", is: "purged" },
    ]);
  });

  test("every named field is a property, parts stand where they are used, and the rest is kept by name", () => {
    const { properties, rest } = customer();
    expect(properties.map(({ pointer }) => pointer)).toEqual([
      "/id",
      "/email",
      "/name",
      "/phone",
      "/birthday",
      "/home",
      "/home/street",
      "/home/city",
      "/note",
      "/custom",
      "/visits/*/at",
      "/visits/*/ip",
    ]);
    expect(rest).toEqual(["/status", "/version", "/deleted", "/fixed"]);
    expect(properties[1]).toEqual({
      pointer: "/email",
      title: "Address",
      category: "user.contact.email",
      origin: "provided",
      about: "subject",
      identifies: "email",
      secret: false,
      onErasure: { write: "{random}@anonymized.invalid" },
    });
  });

  test("page and description are known by their hashes", () => {
    expect(mapOf().madeFrom).toEqual([
      { file: "privacy.yaml", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { file: "openapi.yaml", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test("the rest is printed by name", () => {
    expect(notesOf().map(({ message }) => message)).toContain(
      "4 fields of customer are the rest, not personal: status, version, deleted, fixed",
    );
  });
});

test("a record that may hold more than its description names is a note, and what it holds beside is named as *", () => {
  const open = changed(
    DOCUMENT,
    "      title: Order\n",
    "      title: Order\n      additionalProperties: true\n",
  );
  expect(notesOf(PAGE, open).map(({ message }) => message)).toContain(
    "order may hold more fields than the document names: they are exported and shown, and an erasure makes a task of them",
  );
  const page = changed(
    PAGE,
    "    not-personal: [paid]",
    '      "*": { provided: user.content }\n    not-personal: [paid]',
  );
  const closed = changed(
    DOCUMENT,
    "      title: Order\n",
    "      title: Order\n      additionalProperties: { type: string }\n",
  );
  expect(mapOf(page, closed).records[1]?.properties.map(({ pointer }) => pointer)).toContain("/*");
});

describe("a page may also say", () => {
  test("what the document leaves out", () => {
    const page = changed(
      PAGE,
      "records:\n",
      'adds:\n  - { call: "DELETE /customers/{id}/mails", source: its help pages }\n  - { to: "GET /customers", query: [phone], source: its help pages }\n  - { to: customer, fields: [nickname], source: seen in answers }\nrecords:\n',
    )
      .replace('call: "DELETE /customers/{id}"', 'call: "DELETE /customers/{id}/mails"')
      .replace('      - "GET /customers?email={email}"', '      - "GET /customers?phone={phone}"')
      .replace("      birthday:", "      nickname: { provided: user.name }\n      birthday:");
    expect(customer(page).erasure.at(-1)).toMatchObject({ operation: "DELETE /customers/{p1}/mails" });
    expect(customer(page).properties.map(({ pointer }) => pointer)).toContain("/nickname");
  });

  test("where records are that have no schema of their own", () => {
    const page = changed(
      PAGE,
      "    is: Customer\n",
      '    is: { answer: "GET /customers/{id}", at: /data }\n',
    );
    expect(customer(page).properties).toHaveLength(12);
  });

  test("that a member of a body is cleared, in either style of YAML", () => {
    const call = (body: string) =>
      changed(PAGE, '      - overwrite: { call: "PUT /customers/{id}", into: /update }\n', "")
        .replaceAll(/, becomes: (null|"[^"]*")/g, "")
        .replace(
          'call: "DELETE /customers/{id}", effects: { emails-subject: They are told by mail. }',
          `call: "PUT /customers/{id}", body: ${body}`,
        );
    for (const page of [call("{ update: { email: null } }"), call('{ "update": { "email": null } }')])
      expect(customer(page).erasure[0]?.fill).toContainEqual({ to: "body:/update/email", value: null });
  });

  test("that the vendor cannot search", () => {
    const page = changed(
      PAGE,
      '- "GET /customers?email={email}"',
      "- { call: GET /customers, scan: [email, phone] }",
    );
    expect(customer(page).find.map(({ by, match }) => `${by} ${match}`)).toEqual([
      "email scan",
      "phone scan",
      "phone broad",
    ]);
  });

  test("how to sign in, where the document does not", () => {
    const page = changed(PAGE, "  sign-in: Key\n", '  sign-in: { header.X-Shop-Key: "{secret}" }\n');
    expect(mapOf(page).security).toEqual({ secret: { type: "apiKey", in: "header", name: "X-Shop-Key" } });
    expect(mapOf(page).servers[0]?.security).toEqual([["secret"]]);
  });

  test("what every call carries, and what an account is asked for", () => {
    const page = changed(
      PAGE,
      "  sign-in: Key\n",
      '  asks: { shop-id: Which shop? }\n  sign-in: Key\n  always: { header.Revision: "2026-07-15", header.Shop-Id: "{shop-id}" }\n',
    );
    expect(mapOf(page).operations[0]?.parameters.slice(-2)).toEqual([
      { name: "Revision", in: "header", required: false, account: false, default: "2026-07-15" },
      { name: "Shop-Id", in: "header", required: false, account: true },
    ]);
  });

  test("that there is no description at all", () => {
    const page = `privacy: 2
vendor: { id: shed, name: Shed }
document: none
account: { host: https://shed.example.test, sign-in: { bearer: "{secret}" }, pace: unknown }
adds:
  - { call: GET /people, source: its developer }
  - { to: GET /people, query: [mail], source: its developer }
  - { call: "DELETE /people/{id}", source: its developer }
control: GET /people
records:
  person:
    is: Person
    id: /id
    find: [{ call: "GET /people?mail={email}", at: /people/*/person, pages: none }]
    erasure: [{ erase: "DELETE /people/{id}" }]
    fields: { id: { assigned: user.unique_id }, mail: { provided: user.contact.email, identifies: email } }
`;
    const reading = readVendor(page, "privacy.yaml", () => undefined);
    expect(reading.ok ? reading.map.records[0]?.find[0]?.returns : reading.problems).toEqual({
      kind: "person",
      at: "/people/*/person",
      many: true,
    });
  });
});

describe("the page of specs/README.md", () => {
  const text = readFileSync(fileURLToPath(new URL("../../../../specs/README.md", import.meta.url)), "utf8");
  const example = (name: string): string =>
    text.split(`<!-- example: ${name} -->\n\n\`\`\`yaml\n`)[1]?.split("```")[0] ?? "";

  test("is right, beside its description", () => {
    const reading = readVendor(example("privacy.yaml"), "privacy.yaml", () => example("openapi.yaml"));
    expect(reading.ok ? reading.map.vendor : reading.problems).toEqual({ id: "bookshop", name: "Bookshop" });
  });
});
