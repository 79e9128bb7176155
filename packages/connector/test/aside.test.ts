import type { DataMap } from "@oubli/datamap";
import { answerOf, type Identifier } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, ids, searchBy } from "./support/account.ts";
import { type Answers, call, shop, shopMap } from "./support/shop.ts";

const ADA: Identifier = { kind: "email", value: "ada.person@example.test" };

const STORED = { id: "c1", email: "Ada.Person@Example.test" };
const BO = { id: "b", email: "bo@example.test" };

/** A shop whose search minds letter case: it never brings what is stored in other letters. */
function minding(customers: Readonly<Record<string, Record<string, unknown>>>, answers: Answers = {}) {
  return shop(customers, {}, answers);
}

/** The shop with a control of its own, and a search that cannot be asked without an address. */
function strictMap(): DataMap {
  const map = shopMap();
  const all = { ...call("listAll", {}), returns: { kind: "customer", at: "", many: true } };
  const list = map.operations.find(({ id }) => id === "listCustomers");
  if (!list) throw new Error("the shop has no list");
  return {
    ...map,
    operations: [
      ...map.operations.map((one) =>
        one === list
          ? { ...one, parameters: one.parameters.map((of) => ({ ...of, required: of.name === "email" })) }
          : one,
      ),
      { ...list, id: "listAll", path: "/customers", parameters: [] },
    ],
    controls: [{ ...all, proves: ["customer"], shows: [] }],
  };
}

describe("a record that only a control shows", () => {
  test("is found, and everything that can be listed is read to see whether there are more", async () => {
    const vendor = minding({ c1: STORED, b: BO });
    const found = await searchBy(connect(shopMap(), vendor), ADA);
    expect(ids(found.findings)).toEqual(["customer/c1"]);
    expect(found.findings[0]?.matchedBy).toEqual(["email"]);
    expect(found.coverage.find(({ question }) => question.startsWith("all customers"))).toMatchObject({
      result: "found",
      records: 1,
      others: 1,
    });
  });

  test("is found on a later page, too, once the search is known to miss", async () => {
    const second = { ...STORED, id: "c2", email: "ADA.person@example.test" };
    const way = { style: "page", position: "query.name" } as const;
    const map = shopMap();
    const records = map.records.map((kind) =>
      kind.kind === "customer"
        ? { ...kind, leadsTo: [], find: kind.find.slice(0, 1).map((find) => ({ ...find, pages: way })) }
        : kind,
    );
    const list = (_path: string, url: URL) => {
      if (url.searchParams.has("email")) return Response.json([]);
      return Response.json([[STORED], [second]][Number(url.searchParams.get("name") ?? 1) - 1] ?? []);
    };
    const vendor = minding({ c1: STORED, c2: second }, { "GET /customers": list });
    const found = await searchBy(connect({ ...map, records }, vendor), ADA);
    expect(ids(found.findings)).toEqual(["customer/c1", "customer/c2"]);
  });

  test("is found where nothing can be listed, and the search that missed it could not look", async () => {
    const list = (_path: string, url: URL) =>
      Response.json(url.searchParams.has("email") ? [] : [STORED, BO]);
    const vendor = minding({ c1: STORED }, { "GET /customers": list });
    const found = await searchBy(connect(strictMap(), vendor), ADA);
    expect(ids(found.findings)).toEqual(["customer/c1"]);
    expect(found.coverage[0]).toMatchObject({
      result: "could-not-look",
      reason: "a list shows a record that this search did not bring",
    });
    expect(answerOf(found).answer).toBe("incomplete");
  });

  test("is nobody else's: a record of another person stays out", async () => {
    const found = await searchBy(connect(shopMap(), minding({ b: BO })), ADA);
    expect([found.findings, answerOf(found).answer]).toEqual([[], "nothing-found"]);
  });
});
