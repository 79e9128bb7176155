import { answerOf, type Identifier, withUnknownKinds } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { EMAIL, ids, SIGNAL, searchBy } from "./support/account.ts";
import { compiled, connectTo, serve } from "./support/wire.ts";

const DOCUMENT = `openapi: 3.0.3
info: { title: Club, version: "1" }
servers: [{ url: "https://api.club.example.test" }]
security: [{ Key: [] }]
paths:
  /members:
    get:
      parameters: [{ name: q, in: query, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Member" } } } } } }
  /members/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Member" } } } } } }
    delete: { responses: { "204": { description: gone } } }
components:
  securitySchemes: { Key: { type: http, scheme: bearer } }
  schemas: { Member: { type: object, properties: { id: { type: string }, email: { type: string }, no: { type: integer }, order: { type: string } } } }
`;

const PAGE = `privacy: 2
vendor: { id: club, name: Club }
document: { openapi: openapi.yaml }
account: { pace: { calls: 1000, per: second } }
identifiers:
  club.member-no: The number on the member's card
  our.order: An order's number
control: { call: GET /members, proves: [member] }
records:
  member:
    is: Member
    id: /id
    find:
      - { call: "GET /members?q={email}", pages: none }
      - { call: "GET /members?q={club.member-no}", pages: none }
      - { call: "GET /members?q={our.order}", pages: none }
    read: "GET /members/{id}"
    erasure: [{ erase: "DELETE /members/{id}" }]
    fields:
      id: { assigned: user.unique_id }
      email: { provided: user.contact.email, identifies: email }
      no: { assigned: user.unique_id, identifies: club.member-no }
      order: { observed: user.behavior.purchase_history, identifies: our.order }
`;

const MEMBERS = [
  { id: "m1", email: EMAIL.value, no: 17, order: "A-1001" },
  { id: "m2", email: "sami.holm@example.test", no: 170, order: "A-1002" },
];

/** A club whose search finds by the beginning of any of a member's values. */
async function club(members: readonly (typeof MEMBERS)[number][] = MEMBERS) {
  const gone = new Set<string>();
  const server = await serve(({ path, query, method }) => {
    const there = members.filter(({ id }) => !gone.has(id));
    if (path === "/members") {
      const [[, asked] = ["", ""]] = query;
      return {
        json: there.filter((one) => Object.values(one).some((value) => `${value}`.startsWith(asked))),
      };
    }
    const one = there.find(({ id }) => path === `/members/${id}`);
    if (one === undefined) return { status: 404, json: { error: "no such member" } };
    if (method !== "DELETE") return { json: one };
    gone.add(one.id);
    return { status: 204 };
  });
  const { connector } = connectTo(server, compiled(PAGE, DOCUMENT), { credentials: { Key: "k" } });
  return { server, connector, gone };
}

function own(kind: `${string}.${string}`, value: string): Identifier {
  return { kind, value };
}

describe("an identifier of a page's own", () => {
  test("finds the record that holds exactly this value, and nobody whose value only begins so", async () => {
    const { connector } = await club();
    const found = await searchBy(connector, own("club.member-no", "17"));
    expect(ids(found.findings)).toEqual(["member/m1"]);
    expect(found.findings[0]?.matchedBy).toEqual(["club.member-no"]);
    const ordered = await searchBy(connector, own("our.order", "A-1002"));
    expect(ids(ordered.findings)).toEqual(["member/m2"]);
  });

  test("leads through an erasure that is verified, and leaves everybody else alone", async () => {
    const { connector, gone } = await club();
    const { findings } = await searchBy(connector, own("club.member-no", "17"));
    const { steps } = await connector.propose(findings, () => "x");
    for (const step of steps) {
      await connector.perform(step.call, async () => true, SIGNAL);
      expect(await connector.verify({ ...step, id: "s1" }, SIGNAL)).toBe("absent");
    }
    expect([...gone]).toEqual(["m1"]);
    expect(answerOf(await searchBy(connector, own("club.member-no", "17"))).answer).toBe("nothing-found");
  });

  test("is carried by records that are found otherwise", async () => {
    const { connector } = await club();
    const { findings } = await searchBy(connector, EMAIL);
    expect(findings[0]?.carries).toEqual([EMAIL, own("club.member-no", "17"), own("our.order", "A-1001")]);
  });

  test("of which a page says nothing is kept nowhere there, and a gap where no page knows it", async () => {
    const { connector } = await club();
    const misspelt = own("our.oder", "A-1001");
    const { coverage, findings } = await connector.search(
      { identifiers: [EMAIL, misspelt] },
      () => {},
      SIGNAL,
    );
    expect(coverage[0]).toMatchObject({ question: "anything by oder", result: "not-kept", by: "our.oder" });
    const all = withUnknownKinds(coverage);
    expect(answerOf({ findings, coverage: all })).toMatchObject({
      answer: "incomplete",
      gaps: [{ reason: "no vendor's page knows an identifier our.oder" }],
    });
    const elsewhere = coverage.map((line) => ({ ...line, account: "other" as typeof line.account }));
    const known = elsewhere.filter(({ by }) => by !== "our.oder");
    expect(withUnknownKinds([...coverage, ...known])).toEqual([...coverage, ...known]);
  });
});
