import type { Sought } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, type Vendor } from "./support/account.ts";
import { shopMap } from "./support/shop.ts";

const DANA = { id: "c1", email: "dana.ruiz@example.test", name: "Dana Ruiz" };

/** A shop whose search by address answers with everybody it knows. */
function broadShop(...others: readonly Readonly<Record<string, string>>[]): Vendor {
  const all = [DANA, ...others];
  return {
    credentials: { Key: "k" },
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      const [, id, rest] = /\/customers\/([^/]+)(\/orders)?$/.exec(pathname) ?? [];
      if (rest !== undefined) return Response.json({ data: [{ id: `o-${id}`, total: 1, invoiced: false }] });
      if (id !== undefined) return Response.json(all.find((one) => one.id === id));
      return Response.json(pathname.endsWith("/customers") ? all : { data: [] });
    },
  };
}

function searched(vendor: Vendor, sought: Omit<Sought, "identifiers"> = {}) {
  const map = shopMap({ customer: { find: broadFinds() } });
  return connect(map, vendor).search({ identifiers: [EMAIL], ...sought }, () => {}, SIGNAL);
}

function broadFinds() {
  const find = shopMap().records.find(({ kind }) => kind === "customer")?.find ?? [];
  return find.map((call) => ({ ...call, match: "broad" as const }));
}

describe("a broad search that brings other people's records, too", () => {
  const tagged = { id: "c2", email: "dana.ruiz+shop@example.test", name: "Someone" };
  const typo = { id: "c3", email: "dana.riuz@example.test", name: "D." };
  const sameName = { id: "c4", email: "ruiz.family@elsewhere.test", name: "Dana Ruiz" };
  const stranger = { id: "c5", email: "bob.other@example.test", name: "Bob Other" };
  const vendor = broadShop(tagged, typo, sameName, stranger);

  test("keeps those that are nearly hers, says how, and counts none of them as found", async () => {
    const report = await searched(vendor);
    expect(ids(report.findings)).toEqual(["customer/c1", "order/o-c1"]);
    expect(report.nearMisses?.map(({ recordId, near }) => [recordId, near])).toEqual([
      ["c2", [{ kind: "email", how: "tag" }]],
      ["c3", [{ kind: "email", how: "letter" }]],
      ["c4", [{ kind: "name", how: "name" }]],
    ]);
    expect(report.coverage.find(({ operation }) => operation === "listCustomers")).toMatchObject({
      others: 4,
    });
  });

  test("reads on from one that an officer has confirmed", async () => {
    const report = await searched(vendor, { confirmed: ["acct/customer/c2"] });
    expect(ids(report.findings)).toEqual(["customer/c1", "customer/c2", "order/o-c1", "order/o-c2"]);
    expect(report.nearMisses?.map(({ recordId }) => recordId)).toEqual(["c3", "c4"]);
  });

  test("reads on from none that an officer has excluded, though it carries her address", async () => {
    const twin = { id: "c6", email: DANA.email, name: "Another Dana" };
    const report = await searched(broadShop(twin), { excluded: ["acct/customer/c6"] });
    expect(ids(report.findings)).toEqual(["customer/c1", "order/o-c1"]);
    expect(report.nearMisses?.map(({ recordId }) => recordId)).toEqual(["c6"]);
  });

  test("compares what only a control brings, too, and looks for it by its id once it is confirmed", async () => {
    const all = [stranger, tagged];
    const shy: Vendor = {
      credentials: { Key: "k" },
      fetch: async (request) => {
        const { pathname, searchParams } = new URL(request.url);
        const [, id, rest] = /\/customers\/([^/]+)(\/orders)?$/.exec(pathname) ?? [];
        if (rest !== undefined)
          return Response.json({ data: [{ id: `o-${id}`, total: 1, invoiced: false }] });
        if (id !== undefined) return Response.json(all.find((one) => one.id === id));
        if (!pathname.endsWith("/customers")) return Response.json({ data: [] });
        const email = searchParams.get("email");
        return Response.json(all.filter((one) => email === null || one.email === email));
      },
    };
    const before = await searched(shy);
    expect(before.findings).toEqual([]);
    expect(before.nearMisses?.map(({ recordId }) => recordId)).toEqual(["c2"]);
    const after = await searched(shy, { confirmed: ["acct/customer/c2"] });
    expect(ids(after.findings)).toEqual(["customer/c2", "order/o-c2"]);
  });
});

describe("a search that compares whole values, and brings somebody with another address", () => {
  const second = { id: "c6", email: "d.ruiz@work.example", name: "D. R." };

  test("is not taken to have found nobody: the record is a near miss, because the vendor brought it", async () => {
    const exact = { ...(broadFinds()[0] as object), match: "exact" } as ReturnType<typeof broadFinds>[0] & {
      readonly match: "exact";
    };
    const map = shopMap({ customer: { find: [exact] } });
    const report = await connect(map, broadShop(second)).search({ identifiers: [EMAIL] }, () => {}, SIGNAL);
    expect(report.nearMisses?.map(({ recordId, near }) => [recordId, near])).toEqual([
      ["c6", [{ kind: "email", how: "brought" }]],
    ]);
  });
});
