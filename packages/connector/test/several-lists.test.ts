import type { Connector, KeptAnswers } from "@oubli/engine";
import type { KeptAnswer, PlannedStep, SearchReport } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, words } from "./support/account.ts";
import { mapOf } from "./support/page.ts";

/** A sender of newsletters: an address has the same id in every audience, and what is kept of it is another thing in each. */
const DOCUMENT = `
openapi: 3.1.0
info: { title: Letters, version: 1.0.0 }
servers: [{ url: "https://letters.example.test" }]
security: [{ Key: [] }]
paths:
  /audiences:
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { audiences: { type: array, items: { type: object, properties: { id: { type: integer }, name: { type: string } } } } } } } } } } }
  /audiences/{audience}/members:
    parameters: [{ name: audience, in: path, required: true, schema: { type: integer } }]
    get:
      parameters: [{ name: email, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { total: { type: integer }, members: { type: array, items: { $ref: "#/components/schemas/Member" } } } } } } } }
  /audiences/{audience}/members/{member}:
    parameters: [{ name: audience, in: path, required: true, schema: { type: integer } }, { name: member, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Member" } } } } } }
    delete: { responses: { "204": { description: ok } } }
  /audiences/{audience}/members/{member}/notes:
    parameters: [{ name: audience, in: path, required: true, schema: { type: integer } }, { name: member, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Note" } } } } } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }
  schemas:
    Member: { type: object, properties: { id: { type: string }, email: { type: string }, likes: { type: string } } }
    Note: { type: object, properties: { id: { type: integer }, text: { type: string } } }
`;

const PAGE = `
privacy: 2
vendor: { id: letters, name: Letters }
document: { openapi: openapi.yaml }
account: { pace: unknown }
control: { call: "GET /audiences/{audience}/members", shows: [{ at: /members/0/id, present: true }, { at: /total, is: 0 }], proves: [member] }
lists:
  audience: { call: GET /audiences, id: /audiences/*/id, title: /audiences/*/name, pages: none }
records:
  member:
    is: Member
    in: audience
    id: [audience, /id]
    find: [{ call: "GET /audiences/{audience}/members?email={email}", pages: none }]
    read: "GET /audiences/{audience}/members/{id}"
    leads-to: { notes: { call: "GET /audiences/{audience}/members/{id}/notes", pages: none } }
    erasure: [{ erase: { call: "DELETE /audiences/{audience}/members/{id}", effects: { deletes-children: The notes go with it. } } }]
    fields:
      email: { provided: user.contact.email, identifies: email }
      likes: { observed: user.behavior }
    not-personal: [id]
  note:
    is: Note
    in: audience
    id: [audience, /id]
    before: [member]
    covered-by: member
    fields: { text: { observed: user.behavior } }
    not-personal: [id]
`;

interface Member {
  readonly id: string;
  readonly email: string;
  readonly likes: string;
}

interface Behaviour {
  /** What the audiences are answered with; where it is left out, as they are. */
  readonly audiences?: () => Response;
  /** The audience whose members this key may not see. */
  readonly shut?: number;
  /** The audience in which nothing is erased. */
  readonly stuck?: number;
  /** The name of an address is found in no audience. */
  readonly forgets?: boolean;
}

const NOT_FOUND = () => Response.json({ message: "not found" }, { status: 404 });

/** The vendor: Dana is in two of three audiences, and the third is empty. */
function letters({ audiences, shut, stuck, forgets = false }: Behaviour = {}) {
  const dana = { id: "d1", email: EMAIL.value };
  const bo = { id: "b1", email: "bo@example.test", likes: "nothing" };
  const members: Record<string, Member[]> = {
    7: [{ ...dana, likes: "tea" }, bo],
    8: [bo, { ...dana, likes: "cake" }],
    9: [],
  };
  const list = [
    { id: 7, name: "News" },
    { id: 8, name: "Birthday club" },
    { id: 9, name: "Test" },
  ];
  const one = (method: string, audience: string, id: string): Response => {
    const of = members[audience] ?? [];
    const at = of.findIndex((member) => member.id === id);
    if (at < 0) return NOT_FOUND();
    if (method !== "DELETE") return Response.json(of[at]);
    if (audience !== String(stuck)) of.splice(at, 1);
    return new Response(null, { status: 204 });
  };
  return {
    members,
    credentials: { Key: "k" },
    fetch: async ({ url, method }: Request) => {
      const { pathname, searchParams } = new URL(url);
      const [, , audience, , id, notes] = pathname.split("/");
      if (audience === undefined) return audiences?.() ?? Response.json({ audiences: list });
      const of = members[audience];
      if (!of || audience === String(shut)) return NOT_FOUND();
      if (notes !== undefined) return Response.json(id === "d1" ? [{ id: 1, text: `of ${audience}` }] : []);
      if (id !== undefined) return one(method, audience, id);
      const email = searchParams.get("email");
      const found = of.filter((it) => email === null || (it.email === email && !forgets));
      return Response.json({ members: found, total: of.length });
    },
  };
}

function connected(behaviour: Behaviour = {}) {
  const vendor = letters(behaviour);
  return { vendor, connector: connect(mapOf(PAGE, DOCUMENT), vendor) };
}

async function planned(connector: Connector) {
  const { findings } = await searchBy(connector, EMAIL);
  const { steps, covered } = await connector.propose(findings, words());
  return { findings, covered, steps: steps.map((step, at): PlannedStep => ({ id: `s${at}`, ...step })) };
}

const resultsOf = ({ coverage }: SearchReport) =>
  coverage.map(({ question, result, reason }) => [
    question,
    result,
    ...(reason === undefined ? [] : [reason]),
  ]);

describe("one person in two audiences under one id", () => {
  test("is two findings, each with what its own audience keeps", async () => {
    const { connector } = connected();
    const report = await searchBy(connector, EMAIL);
    expect(ids(report.findings)).toEqual(["member/7/d1", "member/8/d1", "note/7/1", "note/8/1"]);
    expect(report.findings.map(({ id }) => id)).toContain("acct/member/7/d1");
    const likes = report.findings.map(({ record }) => (record as { likes?: string }).likes);
    expect(likes.filter((one) => one !== undefined).toSorted()).toEqual(["cake", "tea"]);
    expect(resultsOf(report)).toEqual(
      expect.arrayContaining([
        ["members in audience News (7) by e-mail address", "found"],
        ["members in audience Birthday club (8) by e-mail address", "found"],
        ["members in audience Test (9) by e-mail address", "nothing-found"],
        ["notes of each member in audience Birthday club (8)", "found"],
      ]),
    );
  });

  test("is erased in each, and each is seen to be gone where it was", async () => {
    const { connector, vendor } = connected();
    const { findings, steps, covered } = await planned(connector);
    expect(steps.map(({ call }) => call.path)).toEqual([
      { audience: "7", member: "d1" },
      { audience: "8", member: "d1" },
    ]);
    expect(covered.map(({ recordId }) => recordId).toSorted()).toEqual(["7/1", "8/1"]);
    const [news, club] = steps;
    if (!news || !club) throw new Error("there are no two steps");
    await connector.perform(news.call, async () => true, SIGNAL);
    expect(await connector.verify(news, SIGNAL, findings)).toBe("absent");
    expect(await connector.verify(club, SIGNAL, findings)).toBe("present");
    await connector.perform(club.call, async () => true, SIGNAL);
    expect(await connector.verify(club, SIGNAL, findings)).toBe("absent");
    expect(Object.values(vendor.members).map((of) => of.map(({ id }) => id))).toEqual([["b1"], ["b1"], []]);
  });

  test("is checked without what was found before, too", async () => {
    const { connector } = connected();
    const { steps } = await planned(connector);
    for (const { call } of steps) await connector.perform(call, async () => true, SIGNAL);
    for (const step of steps) expect(await connector.verify(step, SIGNAL)).toBe("absent");
  });

  test("is not gone from one because it is gone from the other", async () => {
    const { connector } = connected({ stuck: 8 });
    const { findings, steps } = await planned(connector);
    for (const { call } of steps) await connector.perform(call, async () => true, SIGNAL);
    expect(await Promise.all(steps.map((step) => connector.verify(step, SIGNAL, findings)))).toEqual([
      "absent",
      "present",
    ]);
    const seen = await connector.lookAgain(findings, findings, SIGNAL);
    expect(
      Object.fromEntries(seen.map(({ finding, seen: is }) => [finding.replace("acct/", ""), is])),
    ).toMatchObject({ "member/7/d1": "absent", "member/8/d1": "present" });
  });
});

describe("an audience that cannot be looked at", () => {
  test("is a gap of its own, and nothing of what others bring is lost", async () => {
    const { connector } = connected({ shut: 8 });
    const report = await searchBy(connector, EMAIL);
    expect(ids(report.findings)).toEqual(["member/7/d1", "note/7/1"]);
    expect(resultsOf(report)).toEqual(
      expect.arrayContaining([
        ["members in audience News (7) by e-mail address", "found"],
        [
          "members in audience Birthday club (8) by e-mail address",
          "could-not-look",
          "404 where a list was promised",
        ],
      ]),
    );
  });

  test("proves nothing of another one", async () => {
    const { connector } = connected({ forgets: true, shut: 9 });
    const report = await searchBy(connector, EMAIL);
    const results = new Map(report.coverage.map((line) => [line.question, line.result]));
    expect(results.get("members in audience Test (9) by e-mail address")).toBe("could-not-look");
  });
});

const LISTS: readonly (readonly [string, () => Response, string])[] = [
  ["is refused", () => Response.json({ message: "no" }, { status: 403 }), "the key may not do this"],
  ["fails", () => Response.json({}, { status: 500 }), "the vendor's server failed"],
  ["is no list", () => Response.json({ audiences: "none" }), "no list where it was promised"],
  [
    "is empty",
    () => Response.json({ audiences: [] }),
    "it names no audience at all, and nothing shows that this key may see them",
  ],
  [
    "holds one without an id",
    () => Response.json({ audiences: [{ id: 7 }, { name: "Birthday club" }] }),
    "one audience came without its id",
  ],
  [
    "holds one twice",
    () => Response.json({ audiences: [{ id: 7 }, { id: "7" }] }),
    "one audience came twice",
  ],
];

describe("where the list of audiences", () => {
  test.each(LISTS)("%s, nothing that is in them was looked for", async (_, audiences, reason) => {
    const { connector } = connected({ audiences });
    const report = await searchBy(connector, EMAIL);
    expect(report.findings).toEqual([]);
    expect(resultsOf(report)).toEqual([["members by e-mail address", "could-not-look", reason]]);
    await expect(connector.ping(SIGNAL)).rejects.toThrow(reason);
  });

  test("is there, a control is asked in each of them", async () => {
    const { connector } = connected();
    const { answered } = await connector.ping(SIGNAL);
    expect(answered.map(({ proves }) => proves)).toEqual([["member"], ["member"], ["member"]]);
  });
});

const LISTING = PAGE.replace("shows: [{ at: /members/0/id, present: true }, { at: /total, is: 0 }], ", "");

describe("what a control brings of one audience", () => {
  test("is compared with the person there, and read whole there", async () => {
    const report = await searchBy(connect(mapOf(LISTING, DOCUMENT), letters({ forgets: true })), EMAIL);
    expect(ids(report.findings)).toEqual(["member/7/d1", "member/8/d1", "note/7/1", "note/8/1"]);
    expect(report.coverage.map(({ question }) => question)).toEqual(
      expect.arrayContaining([
        "all members in audience News (7), compared one by one: a search had missed one",
        "all members in audience Birthday club (8), compared one by one: a search had missed one",
      ]),
    );
    expect(report.coverage.map(({ question }) => question).join()).not.toContain(
      "all members in audience Test",
    );
  });

  test("is nearly the person's in that audience only", async () => {
    const vendor = letters();
    vendor.members[8]?.push({ id: "d1x", email: "dana.ruiz+cake@example.test", likes: "cake" });
    vendor.members[9]?.push({ id: "d1", email: "dana.ruiz+test@example.test", likes: "nothing" });
    const report = await searchBy(connect(mapOf(LISTING, DOCUMENT), vendor), EMAIL);
    expect(ids(report.nearMisses ?? [])).toEqual(["member/9/d1"]);
    expect(ids(report.findings)).toContain("member/8/d1");
  });
});

test("a search that goes on after an interruption asks again which audiences there are", async () => {
  const answers = new Map<string, KeptAnswer>();
  const kept: KeptAnswers = {
    of: async (question) => answers.get(question),
    keep: async (question, answer) => void answers.set(question, answer),
  };
  const find = async (vendor: ReturnType<typeof letters>) =>
    connect(mapOf(PAGE, DOCUMENT), vendor).search({ identifiers: [EMAIL] }, () => {}, SIGNAL, kept);
  const before = letters({ audiences: () => Response.json({ audiences: [{ id: 7, name: "News" }] }) });
  expect(ids((await find(before)).findings)).toEqual(["member/7/d1", "note/7/1"]);
  expect([...answers.keys()].some((question) => question.includes("/audiences"))).toBe(true);
  const { findings } = await find(letters());
  expect(ids(findings)).toEqual(["member/7/d1", "member/8/d1", "note/7/1", "note/8/1"]);
});
