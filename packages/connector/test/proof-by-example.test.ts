import { answerOf, type Finding, type PlannedStep } from "@oubli/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, SIGNAL, searchBy, type Vendor, words } from "./support/account.ts";
import { type Answers, shop, shopMap } from "./support/shop.ts";

const DANA = { id: "a", email: EMAIL.value, name: "Dana" };
const ZOE = { id: "z", email: "zoe@example.test", name: "Zoe" };
const NOBODY = { kind: "email", value: "nobody@example.test" } as const;

const notFound = () => Response.json({ message: "not found" }, { status: 404 });

/** The erasure of Dana at a shop that then holds these customers, and answers so. */
async function erased(
  customers: Readonly<Record<string, Record<string, unknown>>>,
  answers: Answers = {},
  map = shopMap(),
) {
  const { findings } = await searchBy(connect(map, shop({ a: DANA, z: ZOE })), EMAIL);
  const vendor = shop(customers, {}, answers);
  const connector = connect(map, vendor);
  const { steps } = await connector.propose(findings, words());
  const erase = steps.find(({ action }) => action === "erase");
  if (!erase) throw new Error("there is no step");
  const step: PlannedStep = { id: "s1", ...erase };
  return { connector, vendor, step, findings };
}

describe("a record that its own call does not bring", () => {
  test("is gone when the same call then brings another one", async () => {
    const { connector, vendor, step, findings } = await erased({ z: ZOE });
    expect(await connector.verify(step, SIGNAL, findings)).toBe("absent");
    expect(vendor.asked).toEqual([
      "GET /customers/a",
      "GET /customers",
      "GET /customers",
      "GET /customers/z",
    ]);
    expect(await connector.probe(step, SIGNAL)).toBe("applied");
    // The other one is known by now.
    expect(vendor.asked.slice(4)).toEqual(["GET /customers/a", "GET /customers/z"]);
  });

  test.each<[string, Readonly<Record<string, Record<string, unknown>>>, Answers]>([
    ["every path answers 404", { z: ZOE }, { GET: notFound }],
    ["the account is empty", {}, {}],
    ["the list fails", { z: ZOE }, { "GET /customers": () => Response.json({}, { status: 500 }) }],
    ["nobody else can be read by that call either", { z: ZOE }, { "GET /customers/z": notFound }],
    [
      "another one comes in the place of the example",
      { z: ZOE },
      { "GET /customers/z": () => Response.json(DANA) },
    ],
  ])("cannot be checked when %s", async (_what, customers, answers) => {
    const { connector, step, findings } = await erased(customers, answers);
    expect(await connector.verify(step, SIGNAL, findings)).toBe("cannot-check");
    expect(await connector.probe(step, SIGNAL)).toBe("unknown");
    const [seen] = await connector.lookAgain(
      findings.filter(({ kind }) => kind === "customer"),
      findings,
      SIGNAL,
    );
    expect(seen?.seen).toBe("cannot-check");
    expect(JSON.stringify(seen?.reason)).not.toMatch(/dana|zoe|@/i);
  });

  test("is still there while a list brings it, whichever list that is", async () => {
    const unreadable = { "GET /customers/a": notFound };
    const listed = await erased({ a: DANA, z: ZOE }, unreadable);
    expect(await listed.connector.verify(listed.step, SIGNAL, listed.findings)).toBe("present");
    // Without what was found before, only what proves anything shows it.
    expect(await listed.connector.verify(listed.step, SIGNAL)).toBe("present");
    const again = await searchBy(listed.connector, EMAIL);
    expect(again.findings.map(({ id }: Finding) => id)).toEqual(["acct/customer/a"]);
    expect(answerOf(again).answer).toBe("incomplete");
  });

  test("is tried with three others at most", async () => {
    const others = Object.fromEntries(["p", "q", "r", "s"].map((id) => [id, { ...ZOE, id }]));
    const hidden = Object.fromEntries(["p", "q", "r", "s"].map((id) => [`GET /customers/${id}`, notFound]));
    const { connector, vendor, step } = await erased(others, hidden);
    expect(await connector.verify(step, SIGNAL)).toBe("cannot-check");
    expect(vendor.asked).toEqual([
      "GET /customers/a",
      "GET /customers",
      "GET /customers/p",
      "GET /customers/q",
      "GET /customers/r",
    ]);
  });
});

/** Answers well until a number of calls, and then as a gateway that lost its way. */
function dyingAfter(calls: number, dead: () => Response, customers = { z: ZOE }): Vendor {
  const alive = shop(customers);
  let count = 0;
  return {
    credentials: alive.credentials,
    fetch: (request) => {
      count += 1;
      return count > calls ? Promise.resolve(dead()) : alive.fetch(request);
    },
  };
}

const DEAD: Readonly<Record<string, () => Response>> = {
  "404 in JSON": notFound,
  "an empty list": () => Response.json([]),
  "an empty object": () => Response.json({}),
  nothing: () => new Response(null, { status: 204 }),
};

test("a vendor that dies in the middle of a pass never yields a believed absence while the record is there", async () => {
  const dead = fc.constantFrom(...Object.keys(DEAD));
  await fc.assert(
    fc.asyncProperty(dead, fc.integer({ min: 0, max: 8 }), async (name, calls) => {
      const { findings, step } = await erased({ z: ZOE });
      const dying = () => dyingAfter(calls, DEAD[name] ?? notFound, { a: DANA, z: ZOE } as never);
      expect(await connect(shopMap(), dying()).verify(step, SIGNAL, findings)).not.toBe("absent");
      const seen = await connect(shopMap(), dying()).lookAgain(findings, findings, SIGNAL);
      expect(seen.map((one) => one.seen)).not.toContain("absent");
      const found = await searchBy(connect(shopMap(), dying()), EMAIL);
      if (found.findings.length === 0) expect(answerOf(found).answer).toBe("incomplete");
    }),
    { numRuns: 120 },
  );
});

test("nothing is believed that was asked for before the vendor died, whatever came earlier", async () => {
  // The search by one address brings a record, and the one by the other is answered by a dead gateway.
  let alive = true;
  const list = (_path: string, url: URL) => {
    if (!alive) return Response.json([]);
    alive = url.searchParams.get("email") !== EMAIL.value;
    return Response.json(alive ? [] : [DANA]);
  };
  const vendor = shop({ a: DANA }, {}, { "GET /customers": list });
  const { coverage } = await searchBy(connect(shopMap(), vendor), EMAIL, NOBODY);
  expect(coverage.find(({ operation }) => operation === "listCustomers")?.result).toBe("could-not-look");
});
