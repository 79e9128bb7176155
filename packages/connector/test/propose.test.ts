import type { DataMap, RecordKind } from "@oubli/datamap";
import type { Proposal } from "@oubli/engine";
import type { Finding } from "@oubli/model";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox, MARA } from "@oubli/sandbox";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, MAPS, searchBy, words } from "./support/account.ts";
import { ERASURE, present, shop, shopMap } from "./support/shop.ts";

async function proposed(map: DataMap, vendor: Parameters<typeof connect>[1], identifier = EMAIL) {
  const connector = connect(map, vendor);
  const { findings } = await searchBy(connector, identifier);
  return { findings, proposal: await connector.propose(findings, words()) };
}

const stepsOf = (proposal: Proposal) =>
  proposal.steps.map((step) => `${step.action} ${step.kind}/${step.recordId}`);

describe("a plan", () => {
  test("is not made with a page that nobody has read to its end", async () => {
    const map: DataMap = { ...shopMap(), guessed: { lines: 3, first: 7 } };
    const vendor = shop({ a: { id: "a", email: EMAIL.value, name: "Dana" } });
    await expect(proposed(map, vendor)).rejects.toMatchObject({
      code: "SETUP",
      message: "the page of Shop has 3 lines that nobody has seen: nothing is erased by a guess",
      hint: expect.stringContaining("line 7"),
    });
  });

  test("deals with children before what they hang on, and leaves the verified review to a person", async () => {
    const { proposal } = await proposed(MAPS.fera, createFeraSandbox());
    const kinds = proposal.steps.map((step) => step.kind);
    expect(kinds.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))).toEqual(kinds);
    expect(stepsOf(proposal)).not.toContain("erase review/frev_V3rif1d");
    expect(proposal.tasks[0]).toMatchObject({
      findings: ["acct/review/frev_V3rif1d"],
      because: "Fera does not let this review be erased by API.",
      ask: "support@fera.ai, with the review's id",
    });
    // What no call reaches is a task too.
    expect(proposal.tasks.filter((task) => task.findings.length === 0).length).toBeGreaterThan(0);
  });

  test("keeps what is owed, with its ground", async () => {
    const mara = { kind: "email", value: MARA.email } as const;
    const { proposal } = await proposed(MAPS.partnero, createPartneroSandbox(), mara);
    expect(proposal.retained).toContainEqual(
      expect.objectContaining({ finding: "acct/partner/prt_7Q2", ground: "art-17-3-b" }),
    );
    expect(stepsOf(proposal)).not.toContain("erase partner/prt_7Q2");
    const nuno = { kind: "email", value: "nuno.alves@example.test" } as const;
    const other = await proposed(MAPS.partnero, createPartneroSandbox(), nuno);
    expect(other.proposal.retained).toEqual([]);
    expect(stepsOf(other.proposal).at(-1)).toBe("erase partner/prt_1A9");
  });

  test("shows what else each call does", async () => {
    const { proposal } = await proposed(shopMap(), shop({ a: { id: "a", email: EMAIL.value } }));
    expect(proposal.steps.at(-1)).toMatchObject({ action: "erase", effects: [{ effect: "emails-subject" }] });
  });

  test("of nothing is nothing: no tasks about data that no vendor holds", async () => {
    const connector = connect(MAPS.fera, createFeraSandbox());
    expect(await connector.propose([], words())).toEqual({
      steps: [],
      covered: [],
      retained: [],
      tasks: [],
    });
  });

  test("calls no vendor", async () => {
    const vendor = shop({ a: { id: "a", email: EMAIL.value } });
    const connector = connect(shopMap(), vendor);
    const { findings } = await searchBy(connector, EMAIL);
    const asked = vendor.asked.length;
    await connector.propose(findings, words());
    expect(vendor.asked).toHaveLength(asked);
  });
});

/** The same map, in which nothing says what becomes of a property. */
function withoutOverwrites(map: DataMap): DataMap {
  const records = map.records.map((kind) => ({
    ...kind,
    properties: kind.properties.map(({ onErasure: _, ...property }) => property),
  }));
  return { ...map, records };
}

// From the leaves to the root, as the reviews' description says.
const ORDER = ["media", "review", "order", "customer"];

describe("an overwrite", () => {
  test("writes only over what is there, with a fresh word for each record", async () => {
    const vendor = shop({
      a: { id: "a", email: EMAIL.value, name: "Dana", city: "Porto" },
      b: { id: "b", email: EMAIL.value, name: null },
    });
    const { proposal } = await proposed(shopMap({ customer: { erasure: [ERASURE.overwrite] } }), vendor);
    expect(proposal.steps.map((step) => step.call.body)).toEqual([
      { email: "w1xxxxxxxxxx@anonymized.invalid", name: null },
      { email: "w2xxxxxxxxxx@anonymized.invalid" },
    ]);
    // What it cannot write is a person's task, for those records where there is something.
    expect(proposal.tasks).toMatchObject([
      { findings: ["acct/customer/a"], because: "The API cannot overwrite: City." },
    ]);
  });

  test("that would change nothing makes no step", async () => {
    const map = shopMap({ customer: { erasure: [ERASURE.overwrite] } });
    const vendor = shop({ a: { id: "a", email: EMAIL.value, name: null, city: "Porto" } });
    const { proposal } = await proposed(withoutOverwrites(map), vendor);
    expect(proposal.steps).toEqual([]);
    expect(proposal.tasks).toMatchObject([{ findings: ["acct/customer/a"] }]);
  });

  test("with a value the vendor's own schema forbids is refused before it is approved", async () => {
    const map = shopMap({ email: { onErasure: { write: "no address" } } });
    const proposing = proposed(map, shop({ a: { id: "a", email: EMAIL.value } }));
    await expect(proposing).rejects.toMatchObject({
      code: "SETUP",
      message: "Shop would not accept what updateCustomer is to write at /email",
    });
  });
});

describe("a record the vendor says cannot be erased", () => {
  const map = shopMap({
    customer: {
      erasure: [ERASURE.erase],
      refusesWhen: [{ at: "/fixed", is: false }],
      byHand: { what: "Write a letter.", ask: "the shop" },
    },
  });

  test.each([
    [false, [], 1],
    [true, ["erase customer/a"], 0],
    [undefined, ["erase customer/a"], 0],
  ] as const)("fixed: %s", async (fixed, steps, tasks) => {
    const { proposal } = await proposed(
      map,
      shop({ a: { id: "a", email: EMAIL.value, ...(fixed === undefined ? {} : { fixed }) } }),
    );
    expect(stepsOf(proposal)).toEqual(steps);
    expect(proposal.tasks).toHaveLength(tasks);
    if (tasks > 0) expect(proposal.tasks[0]).toMatchObject({ what: "Write a letter.", ask: "the shop" });
  });
});

describe("a covered record", () => {
  const customers = { a: { id: "a", email: EMAIL.value } };
  const orders = {
    a: [
      { id: "o1", total: 5 },
      { id: "o2", total: 6, invoiced: true },
    ],
  };

  test("gets neither step nor task when the plan deals with what covers it", async () => {
    const { proposal, findings } = await proposed(shopMap(), shop(customers, orders));
    expect(ids(findings)).toEqual(["customer/a", "order/o1", "order/o2"]);
    expect(stepsOf(proposal)).toEqual(["overwrite customer/a", "erase customer/a"]);
    expect(proposal).toMatchObject({ tasks: [], retained: [] });
  });

  test("is kept when a rule of its own says so", async () => {
    const map = shopMap({
      order: { keepWhen: [{ when: present("/invoiced"), ground: "art-17-3-b", because: "Tax." }] },
    });
    const { proposal } = await proposed(map, shop(customers, orders));
    expect(proposal.retained.map((kept) => kept.recordId)).toEqual(["o2"]);
    expect(proposal.tasks).toEqual([]);
  });

  test("becomes a task when what covers it stays", async () => {
    const map = shopMap({
      customer: { keepWhen: [{ when: present("/owed"), ground: "art-17-3-b", because: "Owed." }] },
      order: { byHand: { what: "Ask.", ask: "the shop" } },
    });
    const owing = { a: { id: "a", email: EMAIL.value, owed: 7 } };
    const { proposal } = await proposed(map, shop(owing, orders));
    expect(proposal.steps).toEqual([]);
    expect(proposal.retained.map((kept) => kept.kind)).toEqual(["customer"]);
    expect(proposal.tasks).toMatchObject([
      { title: "Order", findings: ["acct/order/o1", "acct/order/o2"], what: "Ask." },
    ]);
  });

  test("becomes a task when what covers it was not found", async () => {
    const connector = connect(shopMap(), shop(customers, orders));
    const { findings } = await searchBy(connector, EMAIL);
    const proposal = await connector.propose(
      findings.filter((finding) => finding.kind === "order"),
      words(),
    );
    expect(proposal.steps).toEqual([]);
    expect(proposal.tasks).toMatchObject([{ title: "Order" }]);
  });

  test("at the loyalty program: bookings go with the member, purchases stay for the books", async () => {
    const { proposal } = await proposed(MAPS.loyalty, createLoyaltySandbox());
    expect(proposal.steps.map((step) => [step.action, step.recordId])).toEqual(
      expect.arrayContaining([
        ["anonymize", "40217"],
        ["anonymize", "38840"],
      ]),
    );
    expect(proposal.retained.map((kept) => kept.recordId).toSorted()).toEqual([
      "txn_550001",
      "txn_771002",
      "txn_771003",
    ]);
    expect(proposal.tasks.flatMap((task) => task.findings)).toEqual([]);
  });

  test("at the referrals: purchases go with the customer's key", async () => {
    const { proposal } = await proposed(MAPS.partnero, createPartneroSandbox());
    expect(stepsOf(proposal)).toEqual(["erase lead/1044", "overwrite customer/dana.ruiz@example.test"]);
    expect(proposal.retained).toEqual([]);
    expect(proposal.tasks.flatMap((task) => task.findings)).toEqual([]);
  });
});

describe("the order of a plan", () => {
  const names = ["k0", "k1", "k2", "k3", "k4", "k5"];

  /** Kinds in which each names only later ones, in any order: no circle is possible. */
  const acyclic = fc
    .tuple(
      fc.array(fc.subarray(names), { minLength: names.length, maxLength: names.length }),
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.shuffledSubarray(names, { minLength: names.length }),
    )
    .map(([befores, ranking, written]) => ({
      before: new Map(
        ranking.map(
          (kind, at) => [kind, (befores[at] ?? []).filter((other) => ranking.indexOf(other) > at)] as const,
        ),
      ),
      written,
    }));

  function mapOf(before: ReadonlyMap<string, readonly string[]>, written: readonly string[]): DataMap {
    const map = shopMap();
    const [, order] = map.records;
    if (!order) throw new Error("the shop has no orders");
    const { coveredBy: _, ...plain } = order;
    const records = written.map(
      (kind): RecordKind => ({
        ...plain,
        kind,
        title: kind,
        before: before.get(kind) ?? [],
        erasure: [ERASURE.erase],
      }),
    );
    return { ...map, records };
  }

  test("holds for any kinds without a circle, and keeps what needs no order as it was found", async () => {
    await fc.assert(
      fc.asyncProperty(
        acyclic,
        fc.array(fc.constantFrom(...names), { maxLength: 15 }),
        async ({ before, written }, kinds) => {
          const connector = connect(mapOf(before, written), shop({}));
          const findings = kinds.map((kind, at) => finding(kind, String(at)));
          const { steps } = await connector.propose(findings, words());
          expect(steps).toHaveLength(kinds.length);
          for (const [at, step] of steps.entries())
            for (const earlier of steps.slice(0, at)) {
              expect(before.get(step.kind)).not.toContain(earlier.kind);
              if (earlier.kind === step.kind)
                expect(Number(earlier.recordId)).toBeLessThan(Number(step.recordId));
            }
        },
      ),
    );
  });

  test("of kinds in a circle is some order: nothing hangs and nothing is forgotten", async () => {
    const circle = new Map([
      ["k0", ["k1"]],
      ["k1", ["k2"]],
      ["k2", ["k0"]],
    ]);
    const connector = connect(mapOf(circle, names), shop({}));
    const { steps } = await connector.propose(
      names.map((kind) => finding(kind, kind)),
      words(),
    );
    expect(steps.map((step) => step.kind).toSorted()).toEqual(names);
  });

  const { account, vendor } = connect(shopMap(), shop({}));

  function finding(kind: string, recordId: string): Finding {
    const id = `acct/${kind}/${recordId}`;
    return {
      id,
      account,
      vendor,
      kind,
      title: kind,
      recordId,
      record: { id: recordId },
      via: "x",
      matchedBy: [],
      readAt: "",
    };
  }
});
