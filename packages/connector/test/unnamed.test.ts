import type { DataMap } from "@oubli/datamap";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, searchBy, words } from "./support/account.ts";
import { ERASURE, present, shop, shopMap } from "./support/shop.ts";

async function proposed(map: DataMap, ...customers: readonly object[]) {
  const all = customers.map((customer, at) => [`c${at}`, { id: `c${at}`, email: EMAIL.value, ...customer }]);
  const connector = connect(map, shop(Object.fromEntries(all) as Parameters<typeof shop>[0]));
  const { findings } = await searchBy(connector, EMAIL);
  return { findings, proposal: await connector.propose(findings, words()) };
}

const OVERWRITES = shopMap({ customer: { erasure: [ERASURE.overwrite] } });

describe("a field nobody named", () => {
  test("is kept with the finding and told by its pointer", async () => {
    const { findings } = await proposed(OVERWRITES, { iban: "PT50", card: { last4: 1 } }, {});
    expect(findings.map(({ record, unnamed }) => [record, unnamed])).toEqual([
      [{ id: "c0", email: EMAIL.value, iban: "PT50", card: { last4: 1 } }, ["/iban", "/card"]],
      [{ id: "c1", email: EMAIL.value }, undefined],
    ]);
  });

  test("is one task for all records of the kind, by its name and never by its value", async () => {
    const by = { "dana.ruiz@example.test": "SECRET" };
    const { proposal } = await proposed(
      OVERWRITES,
      { iban: "SECRET" },
      { note: "SECRET", iban: "SECRET" },
      { by },
    );
    expect(proposal.tasks).toEqual([
      expect.objectContaining({
        title: "Customer",
        findings: ["acct/customer/c0", "acct/customer/c1", "acct/customer/c2"],
        what: "Look whether these fields are personal, and have them cleared: /iban, /note, /by.",
        because: "Shop sends fields that nobody has named yet.",
      }),
    ]);
    expect(JSON.stringify(proposal.tasks)).not.toContain("SECRET");
  });

  test("is not told by a name that is itself about somebody", async () => {
    const { proposal } = await proposed(OVERWRITES, { "dana.ruiz@example.test": { seen: 1 }, iban: 1 });
    expect(proposal.tasks[0]?.what).toContain(": /*, /iban.");
  });

  test("goes with a record that is erased as a whole", async () => {
    const { proposal } = await proposed(shopMap(), { iban: "PT50" });
    expect(proposal.tasks).toEqual([]);
  });

  test("is a task beside a record that is kept", async () => {
    const keepWhen = [{ when: present("/owed"), ground: "art-17-3-b", because: "Owed." }];
    const { proposal } = await proposed(shopMap({ customer: { keepWhen } }), { owed: 3, iban: "PT50" });
    expect(proposal.retained).toHaveLength(1);
    expect(proposal.tasks).toMatchObject([{ what: expect.stringContaining("/iban") }]);
  });
});

describe("what a record says about itself counts by the value the page names:", () => {
  const archived = [{ at: "/state", is: "deleted" }];
  const state = { pointer: "/state", title: "State", about: "subject", secret: false } as const;
  const customer = shopMap().records[0];
  const properties = [...(customer?.properties ?? []), state];

  test("archived is not gone, deleted is", async () => {
    const map = shopMap({ customer: { goneWhen: archived, properties } });
    const { findings } = await proposed(map, { state: "archived" }, { state: "deleted" });
    expect(findings.map(({ recordId }) => recordId)).toEqual(["c0"]);
  });

  test("a refusal", async () => {
    const map = shopMap({
      customer: { refusesWhen: [{ at: "/state", not: "open" }], erasure: [ERASURE.erase], properties },
    });
    const { proposal } = await proposed(map, { state: "open" }, { state: "locked" }, {});
    expect(proposal.steps.map((step) => step.recordId)).toEqual(["c0"]);
    expect(proposal.tasks[0]?.findings).toEqual(["acct/customer/c1", "acct/customer/c2"]);
  });

  test("a reason to keep it, always or by a value", async () => {
    const rule = { ground: "art-17-3-b", because: "Books." };
    const always = await proposed(shopMap({ customer: { keepWhen: [rule] } }), {});
    expect(always.proposal.retained).toMatchObject([{ recordId: "c0", because: "Books." }]);
    const keepWhen = [{ ...rule, when: { at: "/state", is: "billed" } }];
    const some = await proposed(
      shopMap({ customer: { keepWhen, properties } }),
      { state: "billed" },
      { state: "free" },
    );
    expect(some.proposal.retained.map((kept) => kept.recordId)).toEqual(["c0"]);
  });
});
