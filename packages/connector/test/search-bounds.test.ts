import { createVendorClient, type SearchBounds, type VendorFacts } from "@oubli/client-kit";
import { answerOf, type CoverageLine } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { createConnector } from "../src/index.ts";
import { accountId, EMAIL, NAME, SIGNAL, type Vendor } from "./support/account.ts";
import { shopMap } from "./support/shop.ts";

/** A shop with this many customers of her name, each with an order. */
function crowdedShop(customers: number, pause = 0): Vendor {
  const all = Array.from({ length: customers }, (_, n) => ({
    id: `c${n}`,
    email: EMAIL.value,
    name: "Dana",
  }));
  return {
    credentials: { Key: "k" },
    fetch: async (request) => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const { pathname } = new URL(request.url);
      const [, id, rest] = /\/customers\/([^/]+)(\/orders)?$/.exec(pathname) ?? [];
      if (rest !== undefined) return Response.json({ data: [{ id: `o-${id}`, total: 1, invoiced: false }] });
      if (id !== undefined) return Response.json(all.find((one) => one.id === id));
      return Response.json(pathname.endsWith("/customers") ? all : { data: [] });
    },
  };
}

async function searchedWithin(vendor: Vendor, searchBounds: Partial<SearchBounds>) {
  const map = shopMap();
  const facts = {
    ...(map as unknown as VendorFacts),
    rateLimit: { calls: 1_000_000, per: "second" as const },
  };
  const client = createVendorClient({
    facts,
    credentials: vendor.credentials,
    fetch: vendor.fetch,
    retries: 0,
  });
  const account = accountId("acct");
  const connector = createConnector({ account, map, client, now: () => 0, searchBounds });
  return connector.search({ identifiers: [EMAIL, NAME] }, () => {}, SIGNAL);
}

const gapsOf = (coverage: readonly CoverageLine[]) =>
  coverage
    .filter(({ result }) => result === "could-not-look")
    .map(({ reason, bound }) => ({ reason, bound }));

describe("a search that takes more than it may", () => {
  test.each([
    ["records", 3, "more than 3 records in one search"],
    ["bytes", 300, "more than 300 bytes in one search"],
  ] as const)("of %s could not look, keeps what it saw, and names the bound", async (name, most, reason) => {
    const report = await searchedWithin(crowdedShop(5), { [name]: most });
    expect(answerOf(report).answer).toBe("incomplete");
    expect(gapsOf(report.coverage)).toContainEqual({ reason, bound: `search.${name}` });
  });

  test("of time could not look", async () => {
    const report = await searchedWithin(crowdedShop(3, 30), { seconds: 0.05 });
    expect(answerOf(report).answer).toBe("incomplete");
    expect(gapsOf(report.coverage).map(({ bound }) => bound)).toContain("search.seconds");
  });

  test("but one that stays within them is whole", async () => {
    const report = await searchedWithin(crowdedShop(5), {});
    expect(answerOf(report).answer).toBe("found");
    expect(report.findings.length).toBe(10);
  });
});
