import { describe, expect, test } from "vitest";
import { changed, lineOf, mapOf, problemsOf } from "./shop.ts";

/** A library with one kind of record, marked as the first edition asks for. */
const LIBRARY = `openapi: 3.1.0
info: { title: Library, version: 4.0.0 }
x-vendor: { id: library, name: Library }
x-rate-limit: unknown
servers: [{ url: "https://library.example.test" }]
security: [{ Card: [] }]
paths:
  /readers:
    get:
      operationId: findReaders
      x-confidence: documented
      x-source: [L]
      x-pages: none
      x-subject: { role: find, of: reader, by: email, at: query.mail, match: exact }
      parameters:
        - { name: mail, in: query, schema: { type: string } }
      responses:
        "200":
          content:
            application/json:
              schema:
                type: array
                items: { $ref: "#/components/schemas/Reader" }
  /readers/{number}:
    parameters: [{ name: number, in: path, required: true, schema: { type: string } }]
    get:
      operationId: readReader
      x-confidence: documented
      x-source: [L]
      x-subject: { role: read, of: reader, at: path.number }
      responses:
        "200":
          content: { application/json: { schema: { $ref: "#/components/schemas/Reader" } } }
    delete:
      operationId: strikeReader
      x-confidence: documented
      x-source: [L]
      x-repeat: after-looking
      x-subject: { role: erase, of: reader, at: path.number }
      responses: { "204": {} }
components:
  securitySchemes:
    Card: { type: apiKey, in: header, name: X-Card }
    Other: { type: apiKey, in: header, name: X-Other }
  schemas:
    Reader:
      type: object
      x-record: { kind: reader, id: /number, erasure: [erase] }
      properties:
        number: { type: integer, x-data: none }
        mail: { type: string, x-data: { category: user.contact.email, origin: provided, identifies: email } }
`;

function altered(...changes: readonly (readonly [place: string, instead: string])[]): string {
  return changes.reduce((text, [place, instead]) => changed(place, instead, text), LIBRARY);
}

const LIST = `              schema:
                type: array
                items: { $ref: "#/components/schemas/Reader" }
`;
const NUMBER = "        number: { type: integer, x-data: none }\n";

describe("what works:", () => {
  test("an answer of any media type", () => {
    const text = altered(["            application/json:\n", '            "*/*":\n']);
    expect(mapOf(text).records[0]?.find[0]?.returns).toEqual({ kind: "reader", at: "", many: true });
  });

  test("records in edges and nodes", () => {
    const edges = `              schema:
                type: object
                properties: { edges: { type: array, items: { type: object, properties: { node: { $ref: "#/components/schemas/Reader" } } } } }
`;
    expect(mapOf(altered([LIST, edges])).records[0]?.find[0]?.returns).toEqual({
      kind: "reader",
      at: "/edges/*/node",
      many: true,
    });
  });

  test("an answer that is records or a mistake", () => {
    const either = `              schema:
                oneOf:
                  - { type: object, properties: { problem: { type: string } } }
                  - { type: array, items: { $ref: "#/components/schemas/Reader" } }
`;
    expect(mapOf(altered([LIST, either])).records[0]?.find[0]?.returns).toEqual({
      kind: "reader",
      at: "",
      many: true,
    });
  });

  test("a call that needs no key", () => {
    const text = altered([
      "      operationId: findReaders\n",
      "      operationId: findReaders\n      security: []\n",
    ]);
    expect(mapOf(text).records[0]?.find).toHaveLength(1);
  });

  test("OpenAPI 3.2", () => {
    expect(mapOf(altered(["openapi: 3.1.0", "openapi: 3.2.0"])).records[0]?.find).toHaveLength(1);
  });

  test("a query name with brackets", () => {
    const text = altered(
      ["at: query.mail,", "at: 'query.where[mail]',"],
      ["- { name: mail, in: query,", "- { name: 'where[mail]', in: query,"],
    );
    expect(mapOf(text).records[0]?.find[0]?.fill).toEqual([{ to: "query.where[mail]", value: "{email}" }]);
  });

  test("an exact search where nothing identifies, because the answer does not repeat what was asked", () => {
    const text = altered([
      "category: user.contact.email, origin: provided, identifies: email",
      "category: user.account, origin: provided",
    ]);
    expect(mapOf(text).records[0]?.find[0]?.match).toBe("exact");
  });

  test("two operations of one id: each keeps a name of its own", () => {
    const { read, erasure } =
      mapOf(altered(["operationId: strikeReader", "operationId: readReader"])).records[0] ?? {};
    expect([read?.operation, erasure?.[0]?.operation]).toEqual([
      "GET /readers/{number}",
      "DELETE /readers/{number}",
    ]);
  });

  test("a record that may hold anything besides: what answers hold and nobody names is kept, shown and a task", () => {
    expect(
      mapOf(
        altered([
          "      properties:\n        number",
          "      additionalProperties: true\n      properties:\n        number",
        ]),
      ).records[0]?.properties,
    ).toHaveLength(2);
  });

  test("a search by POST: its mark says that it finds, and so that it changes nothing", () => {
    const text = altered(
      ["  /readers:\n    get:\n", "  /readers:\n    post:\n      x-repeat: safe\n"],
      ["at: query.mail,", "at: body.where.mail,"],
      [
        "      parameters:\n        - { name: mail, in: query, schema: { type: string } }\n",
        "      requestBody: { content: { application/json: { schema: { type: object, properties: { where: { type: object, properties: { mail: { type: string } } } } } } } }\n",
      ],
    );
    expect(mapOf(text).records[0]?.find[0]).toMatchObject({
      reads: true,
      fill: [{ to: "body:/where/mail", value: "{email}" }],
    });
  });

  test("a free form, a pattern and more of the same kind, once they are marked", () => {
    const data = "x-data: { category: user.content, origin: provided }";
    const text = altered([
      NUMBER,
      `${NUMBER}        form: { type: object, additionalProperties: { type: string }, ${data} }
        friends: { type: array, items: { $ref: "#/components/schemas/Reader" }, x-data: { record: reader } }
        shelves: { type: object, patternProperties: { "^s": { type: string, ${data} } } }
`,
    ]);
    expect(mapOf(text).records[0]?.properties.map(({ pointer }) => pointer)).toEqual([
      "/number",
      "/form",
      "/friends",
      "/shelves/*",
      "/mail",
    ]);
  });

  test("a property and a parameter that stand in another file", () => {
    const text = altered(
      ["- { name: mail, in: query, schema: { type: string } }", '- { $ref: "parts.yaml#/mail" }'],
      [NUMBER, `${NUMBER}        card: { $ref: "parts.yaml#/Card" }\n`],
    );
    const parts =
      "mail: { name: mail, in: query, schema: { type: string } }\nCard: { type: object, x-data: none }\n";
    expect(
      mapOf(text, { "parts.yaml": parts }).records[0]?.properties.map(({ pointer }) => pointer),
    ).toContain("/card");
  });
});

type Refusal = readonly [
  what: string,
  changes: readonly (readonly [string, string])[],
  message: string,
  remedy: string,
  line: string,
];

const READ = "      x-subject: { role: read, of: reader, at: path.number }\n";
const STRIKE = "      x-subject: { role: erase, of: reader, at: path.number }\n";
const ANSWER =
  '          content: { application/json: { schema: { $ref: "#/components/schemas/Reader" } } }\n';

const REFUSED: readonly Refusal[] = [
  [
    "a sign-in by challenge",
    [["Card: { type: apiKey, in: header, name: X-Card }", "Card: { type: http, scheme: digest }"]],
    "the security scheme Card (sign-in of the kind digest) is not carried out yet",
    "apiKey in header",
    "security: [{ Card",
  ],
  [
    "a call that signs in otherwise",
    [
      [
        "      operationId: strikeReader\n",
        "      operationId: strikeReader\n      security: [{ Other: [] }]\n",
      ],
    ],
    "DELETE /readers/{number}, which signs in with Other and not like the rest, is not carried out yet",
    "leave it out",
    "role: erase",
  ],
  [
    "an unknown category",
    [["user.contact.email", "user.contact.emial"]],
    "x-data: must be a Fideslang category, such as user.contact.email",
    "x-data: none",
    "emial",
  ],
  [
    "an erasing call without a place for the id",
    [
      [
        "  /readers/{number}:\n",
        `  /everybody:\n    delete:\n      operationId: strikeAll\n      x-confidence: documented\n      x-source: [L]\n      x-repeat: never\n${STRIKE}      responses: { "204": {} }\n  /readers/{number}:\n`,
      ],
      [`after-looking\n${STRIKE}`, "after-looking\n"],
    ],
    "path.number is not a parameter of this operation",
    "name a parameter (path.id)",
    "role: erase",
  ],
  [
    "an exact search whose answer repeats what was asked, and nothing compares it",
    [[", identifies: email", ""]],
    "reader is found by email, and mail is never compared with it",
    "identifies: email",
    "match: exact",
  ],
  [
    "a broad search where nothing identifies",
    [
      ["match: exact", "match: broad"],
      [", identifies: email", ""],
    ],
    "other people may come back, but no field of reader identifies by email",
    "identifies: email",
    "match: broad",
  ],
  [
    "a parameter in a file that is not there",
    [["- { name: mail, in: query, schema: { type: string } }", '- { $ref: "parts.yaml#/mail" }']],
    "the reference parts.yaml#/mail names a file that cannot be read",
    "must be described whole",
    "parts.yaml",
  ],
  [
    "a property in a file that is not there",
    [[NUMBER, `${NUMBER}        card: { $ref: "parts.yaml#/Card" }\n`]],
    "card of reader is not named, and the reference parts.yaml#/Card names a file that cannot be read",
    "x-data: none",
    "parts.yaml",
  ],
  [
    "a link to a DELETE",
    [
      [
        ANSWER,
        `${ANSWER}          links: { gone: { operationId: strikeReader, parameters: { path.number: "$response.body#/number" } } }\n`,
      ],
    ],
    "DELETE /readers/{number} would be sent while only looking",
    "looking needs a GET",
    "gone:",
  ],
  [
    "reading by DELETE",
    [
      [READ, ""],
      [
        STRIKE,
        "      x-subject: [{ role: erase, of: reader, at: path.number }, { role: read, of: reader, at: path.number }]\n",
      ],
      ['      responses: { "204": {} }\n', `      responses:\n        "200":\n${ANSWER}`],
    ],
    "DELETE /readers/{number} would be sent while only looking",
    "looking needs a GET",
    "x-subject: [{",
  ],
  [
    "reading by POST",
    [
      [
        "    get:\n      operationId: readReader\n",
        "    post:\n      operationId: readReader\n      x-repeat: safe\n",
      ],
    ],
    "POST /readers/{number} would be sent while only looking",
    "looking needs a GET",
    "role: read",
  ],
  [
    "two operations that read one kind",
    [
      [
        "      x-subject: { role: find, of: reader, by: email, at: query.mail, match: exact }\n",
        "      x-subject: [{ role: find, of: reader, by: email, at: query.mail, match: exact }, { role: read, of: reader, at: query.mail }]\n",
      ],
    ],
    "reader has two operations with the role read: findReaders and readReader",
    "keep one",
    "      x-subject: { role: read",
  ],
  [
    "the method QUERY",
    [
      ["openapi: 3.1.0", "openapi: 3.2.0"],
      ["  /readers:\n    get:", "  /readers:\n    query:"],
    ],
    "no client here can send QUERY",
    "mark a GET",
    "role: find",
  ],
  [
    "an id that leads nowhere",
    [["id: /number", "id: /nr"]],
    "reader has no /nr that could be its id",
    "x-record: { id: /id }",
    "id: /nr",
  ],
  [
    "a sign of being anonymous that leads nowhere",
    [["id: /number,", "id: /number, anonymized: /since,"]],
    "reader has nothing at /since: the condition could never hold",
    "number, mail",
    "/since",
  ],
  [
    "an unmarked parent",
    [
      [
        "    Reader:\n      type: object\n",
        '    Being:\n      type: object\n      properties: { species: { type: string } }\n    Reader:\n      allOf: [{ $ref: "#/components/schemas/Being" }]\n      type: object\n',
      ],
    ],
    "species of reader is not named",
    "x-data: none",
    "species",
  ],
  [
    "an unmarked free form",
    [[NUMBER, `${NUMBER}        form: { type: object, additionalProperties: true }\n`]],
    "form of reader is not named",
    "x-data: none",
    "form:",
  ],
  [
    "unmarked names by a pattern",
    [
      [
        "      properties:\n        number",
        '      patternProperties: { "^x_": { type: string } }\n      properties:\n        number',
      ],
    ],
    "* of reader is not named",
    "x-data: none",
    "^x_",
  ],
  [
    "unmarked names of any kind",
    [
      [
        "      properties:\n        number",
        "      additionalProperties: { type: string }\n      properties:\n        number",
      ],
    ],
    "* of reader is not named",
    "x-data: none",
    "additionalProperties",
  ],
  [
    "an unmarked list of its own kind",
    [[NUMBER, `${NUMBER}        friends: { type: array, items: { $ref: "#/components/schemas/Reader" } }\n`]],
    "friends of reader is not named",
    "x-data: none",
    "friends:",
  ],
  [
    "a secret in a list of its own kind",
    [
      [
        NUMBER,
        `${NUMBER}        pin: { type: string, x-data: { category: user.authorization, origin: assigned, secret: true } }\n        friends: { type: array, items: { $ref: "#/components/schemas/Reader" }, x-data: { category: user.social, origin: provided } }\n`,
      ],
    ],
    "holds reader again, without end",
    "x-data: { record: … }",
    "    Reader:",
  ],
  [
    "a required query that nobody fills",
    [
      [
        STRIKE,
        `${STRIKE}      parameters: [{ name: really, in: query, required: true, schema: { type: boolean } }]\n`,
      ],
    ],
    "DELETE /readers/{number} cannot be sent: query parameter really is required and nothing fills it",
    "give the parameter a default",
    "role: erase",
  ],
  [
    "a part of the path that nobody fills",
    [
      [
        "  /readers/{number}:\n    parameters: [",
        "  /{branch}/readers/{number}:\n    parameters: [{ name: branch, in: path, required: true, schema: { type: string } }, ",
      ],
    ],
    "path parameter branch is required and nothing fills it",
    "x-account: true",
    "role: read",
  ],
  [
    "a part of the path that is called like a variable",
    [
      [
        "  /readers/{number}:\n    parameters: [",
        "  /{id}/readers/{number}:\n    parameters: [{ name: id, in: path, required: true, schema: { type: string } }, ",
      ],
    ],
    "path parameter id is required and nothing fills it",
    "x-account: true",
    "role: read",
  ],
  [
    "no server",
    [['servers: [{ url: "https://library.example.test" }]\n', ""]],
    "nothing says where the API is",
    "servers: [{ url: https://… }]",
    "openapi: 3.1.0",
  ],
  [
    "a server that is relative",
    [["https://library.example.test", "/v4"]],
    "the server's address /v4 is not complete",
    "the whole address",
    "servers:",
  ],
  [
    "a link to one of two operations of one id",
    [
      ["operationId: strikeReader", "operationId: readReader"],
      [ANSWER, `${ANSWER}          links: { again: { operationId: readReader } }\n`],
    ],
    "the link again leads to readReader, and 2 operations are called so",
    "an operationId of its own",
    "again:",
  ],
  [
    "a constant that would be taken for a variable",
    [
      [
        ANSWER,
        `${ANSWER}          links: { more: { operationId: findReaders, parameters: { query.mail: "a&b={email}" } } }\n`,
      ],
    ],
    "query.mail cannot be written into a call",
    "on a page",
    "more:",
  ],
];

describe("what is refused, with its line and what to write:", () => {
  test.each(REFUSED)("%s", (_what, changes, message, remedy, line) => {
    const text = altered(...changes);
    const problems = problemsOf(text);
    const problem = problems.find((one) => one.message.includes(message));
    expect(problem ?? problems).toMatchObject({ file: "shop.yaml", line: lineOf(text, line) });
    expect(problem?.remedy).toContain(remedy);
  });
});

test("one cause is one complaint: without a kind of record nothing is said about calls for it", () => {
  const text = altered(["      x-record: { kind: reader, id: /number, erasure: [erase] }\n", ""]);
  expect(problemsOf(text)).toMatchObject([{ message: "no schema is a kind of record", line: 1 }]);
  const misspelt = altered(["kind: reader,", "kind: Reader,"]);
  expect(problemsOf(misspelt)).toMatchObject([{ line: lineOf(misspelt, "kind: Reader") }]);
});
