import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Answered,
  draftVendor,
  nextQuestion,
  pageText,
  type Question,
  readVendor,
} from "../../src/index.ts";

const DOCUMENT = `
openapi: 3.0.0
info: { title: Acme API, version: "1" }
servers: [{ url: "https://api.acme.example.test" }]
security: [{ Key: [] }]
paths:
  /customers:
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }, { name: page, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { errors: { type: array, items: { type: object, properties: { code: {}, detail: {}, field: {} } } }, total: { type: integer }, data: { type: array, items: { $ref: "#/components/schemas/Customer" } } } } } } } }
  /customers/search:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { phone: { type: string } } } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { $ref: "#/components/schemas/Customer" } } } } } } } }
  /customers/{cid}:
    parameters: [{ name: cid, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } } } } }
    delete:
      parameters: [{ name: force, in: query, required: true, schema: { type: boolean } }]
      responses: { "204": { description: ok } }
  /customers/{cid}/orders:
    parameters: [{ name: cid, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } } }
  /products:
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: object, properties: { id: {}, name: {}, price: {} } } } } } } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Customer:
      type: object
      properties:
        id: { type: string }
        email: { type: string }
        marked_email_as_spam: { type: boolean }
        phone: { type: string }
        birthday: { type: string }
        wobble: { type: string }
        updated_at: { type: string }
    Order: { type: object, properties: { id: { type: string }, total: { type: number }, shipping_address: { type: string } } }
`;

function drafted(document = DOCUMENT) {
  const reading = draftVendor("openapi.yaml", () => document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const naming = (sha256: string) => ({ id: "acme", name: "Acme", document: "openapi.yaml", sha256 });

function pageOf(answers: Answered, document = DOCUMENT): string {
  const { draft, sha256 } = drafted(document);
  return pageText(draft, answers, naming(sha256));
}

function read(page: string, document = DOCUMENT) {
  const reading = readVendor(page, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? document : undefined,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, undefined, 1));
  return reading.map;
}

/** Every question, answered by the words of a person; what they do not know is guessed. */
function asked(words: Readonly<Record<string, string>>) {
  const { draft } = drafted();
  let answers: Answered = {};
  const questions: Question[] = [];
  for (let next = nextQuestion(draft, answers); next; next = nextQuestion(draft, answers)) {
    questions.push(next);
    answers = { ...answers, [next.id]: words[next.text] ?? next.guess };
  }
  return { questions, answers };
}

describe("a first page", () => {
  test("finds, reads and erases people, and leaves products alone", () => {
    const map = read(pageOf({}));
    expect(map.records.map(({ kind }) => kind)).toEqual(["customer", "order"]);
    const [customer] = map.records;
    expect(customer?.find.map(({ by, operation }) => `${by} ${operation}`)).toEqual([
      "email GET /customers",
      "phone POST /customers/search",
    ]);
    expect(customer?.read?.operation).toBe("GET /customers/{cid}");
    expect(
      customer?.erasure.map(({ operation, fill }) => [
        operation,
        fill.find(({ to }) => to === "query.force")?.value,
      ]),
    ).toEqual([["DELETE /customers/{cid}", "true"]]);
    expect(customer?.leadsTo.map(({ operation }) => operation)).toEqual(["GET /customers/{cid}/orders"]);
  });

  test("takes nothing for not personal that nobody has looked at", () => {
    const [customer] = read(pageOf({})).records;
    const personal = customer?.properties
      .filter(({ category }) => category !== undefined)
      .map(({ pointer }) => pointer);
    expect(personal?.toSorted()).toEqual([
      "/birthday",
      "/email",
      "/id",
      "/marked_email_as_spam",
      "/phone",
      "/wobble",
    ]);
    const identifying = customer?.properties.flatMap(({ identifies, pointer }) =>
      identifies ? [`${identifies} ${pointer}`] : [],
    );
    expect(identifying).toEqual(["email /email", "phone /phone"]);
  });

  test("asks one thing after the other, and what was answered stands in the page as asked", () => {
    const { questions, answers } = asked({
      "Which of these are about people?": "/customers",
      "Does POST /customers/search only search, and change nothing?": "no",
      "Which of these fields of customer say something about the person?": "",
      "What becomes of each order when its customer is erased?": "goes with it",
    });
    expect(questions.map(({ text }) => text)).toEqual([
      "Which of these are about people?",
      "Does POST /customers/search only search, and change nothing?",
      "Which of these fields of customer say something about the person?",
      "When is what DELETE /customers/{id}?force=true deletes gone?",
      "Does erasing a customer also erase that the person does not want to be written to?",
      "What becomes of each order when its customer is erased?",
      "Whom does one ask about a customer where no call helps?",
    ]);
    const page = pageOf(answers);
    expect(page).toContain("not-personal: [wobble, updated_at] # asked");
    expect(page).toContain("covered-by: customer # asked");
    expect(page).not.toContain("POST /customers/search");
  });

  test.each([
    [
      "a flag that is called a text",
      (document: string) =>
        document.replace(
          "required: true, schema: { type: boolean }",
          "required: true, schema: { type: string }",
        ),
      "DELETE /customers/{id}?force=true",
    ],
    [
      "a call that needs what nobody can guess",
      (document: string) =>
        document
          .replace("name: force, in: query", "name: reassign, in: query")
          .replace("required: true, schema: { type: boolean }", "required: true, schema: { type: string }"),
      undefined,
    ],
    [
      "names that nobody knows beside known ones",
      (document: string) =>
        document.replace(
          "        wobble: { type: string }",
          "        wobble: { type: string }\n        more: { type: object, properties: { shoe: { type: string } }, additionalProperties: { type: string } }",
        ),
      "DELETE /customers/{id}?force=true",
    ],
  ])("passes its check also with %s", (_what, edit, erased) => {
    const document = edit(DOCUMENT);
    expect(document).not.toBe(DOCUMENT);
    const page = pageOf({}, document);
    read(page, document);
    expect(/ - erase: .*?"(DELETE [^"]*)"/.exec(page)?.[1]).toBe(erased);
  });

  test("says of each line that nobody has seen that it is guessed, and of how many", () => {
    const page = pageOf({});
    const count = page.split("\n").filter((line) => line.endsWith("# guessed")).length;
    expect(read(page).guessed).toEqual({
      lines: count,
      first: page.split("\n").findIndex((line) => line.endsWith("# guessed")) + 1,
    });
    const bare = page.replaceAll(" # guessed", "");
    expect(bare).toContain("\ndraft: true\n");
    expect(read(bare).guessed).toEqual({ lines: 1, first: page.split("\n").indexOf("draft: true") + 1 });
    expect(read(bare.replace("draft: true\n", "")).guessed).toBeUndefined();
  });

  test.each<[string, (page: string) => string]>([
    ["with the line ends of Windows", (page) => page.replaceAll("\n", "\r\n")],
    ["without the word at the erasing call", (page) => page.replace(/( - erase: .*) # guessed/, "$1")],
    ["with the word at its call alone", (page) => page.replace(/^(?! +- erase)(.*) # guessed$/gm, "$1")],
    [
      "with the words on lines of their own",
      (page) => page.replaceAll(/^( *)(.*) # guessed$/gm, "$1# guessed\n$1$2"),
    ],
    ["with more behind the word", (page) => page.replaceAll("# guessed", "# Guessed, looks right")],
    ["with another comment behind it", (page) => page.replaceAll("# guessed", "# guessed # asked")],
    ["with blanks that nobody sees", (page) => page.replaceAll("# guessed", "#\u00a0guessed\u00a0")],
  ])("erases nothing %s", (_what, edit) => {
    expect(read(edit(pageOf({}))).guessed).toBeDefined();
  });

  test.each<[string, (document: string) => string]>([
    [
      "whose records lead to themselves, with many fields",
      (document) =>
        document.replace(
          "        wobble: { type: string }\n",
          [
            '        friends: { type: array, items: { $ref: "#/components/schemas/Customer" } }',
            ...Array.from({ length: 60 }, (_, at) => `        wobble_in_many_ways_${at}: { type: string }`),
            "",
          ].join("\n"),
        ),
    ],
    ["without names of its calls", (document) => document.replaceAll(/operationId: \w+,? ?/g, "")],
  ])("of a description %s passes its check", (_what, edit) => {
    const document = edit(DOCUMENT);
    expect(document).not.toBe("");
    expect(read(pageOf({}, document), document).records.length).toBeGreaterThan(0);
  });

  test.each(["fera", "partnero", "loyalty-lt"])("of %s passes its check as it is guessed", (vendor) => {
    const file = join(import.meta.dirname, "../../../../specs", vendor, "openapi.yaml");
    const document = readFileSync(file, "utf8");
    const map = read(pageOf({}, document), document);
    expect(map.records.map(({ kind }) => kind)).toContain("customer");
  });
});
