import { createVendorClient, type VendorFacts } from "@oubli/client-kit";
import type { DataMap, RecordKind } from "@oubli/datamap";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";
import { describe, expect, test } from "vitest";
import { examineDrift } from "../src/index.ts";
import { accountId, EMAIL, MAPS, NOON, SIGNAL, type Vendor } from "./support/account.ts";
import { call, shop, shopMap } from "./support/shop.ts";

function examine(map: DataMap, vendor: Vendor, identifiers = [EMAIL]) {
  const facts = {
    ...(map as unknown as VendorFacts),
    rateLimit: { calls: 1_000_000, per: "second" } as const,
  };
  const { credentials } = vendor;
  const client = createVendorClient({
    facts,
    credentials,
    fetch: (request) => vendor.fetch(request),
    retries: 0,
  });
  const subject = identifiers.length === 0 ? undefined : { identifiers };
  return examineDrift({ account: accountId("acct"), map, client, now: () => NOON }, subject, SIGNAL);
}

/** A shop whose customers can be read as a list in an envelope, without an identifier. */
function listed(): DataMap {
  const map = shopMap();
  const [customer] = map.records as readonly [RecordKind];
  const scan = {
    ...call("listCustomers", {}),
    returns: { kind: "customer", at: "/data", many: true },
    pages: { style: "cursor", position: "query.name", total: "/meta/total", next: "/meta/next" },
    by: "email",
    match: "scan",
  } as const;
  const schema = {
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "string" }, email: { type: "string" }, name: { type: "string" } },
  };
  return { ...map, records: [{ ...customer, find: [scan], schema, leadsTo: [] }] };
}

const DANA = { id: "a", email: EMAIL.value, name: "Dana" };

async function planted(body: unknown) {
  const vendor = shop({ a: DANA }, {}, { "GET /customers": () => Response.json(body) });
  const report = await examine(listed(), vendor, []);
  return { report, told: report.lines.map(({ what, at, kind }) => [what, at, kind ?? "-"]) };
}

describe("planted drift is told by its pointer:", () => {
  const meta = { total: 1, next: null };

  test.each<[string, unknown, readonly (readonly string[])[]]>([
    ["none", { data: [DANA], meta }, []],
    ["a field more", { data: [{ ...DANA, iban: "PT50" }], meta }, [["unnamed", "/iban", "customer"]]],
    ["a field less", { data: [{ id: "a", email: "x" }], meta }, [["missing", "/name", "customer"]]],
    ["another type", { data: [{ ...DANA, name: 5 }], meta }, [["other-type", "/name", "customer"]]],
    ["a moved list", { items: [DANA], meta }, [["moved", "/data", "-"]]],
    ["a record instead of a list", { data: DANA, meta }, [["moved", "/data", "-"]]],
    ["no total", { data: [DANA], meta: { next: null } }, [["missing", "/meta/total", "-"]]],
    ["no next where there is more", { data: [DANA], meta: { total: 9 } }, [["missing", "/meta/next", "-"]]],
    [
      "a name that is about somebody",
      { data: [{ ...DANA, "d@example.test": 1 }], meta },
      [["unnamed", "/*", "customer"]],
    ],
  ])("%s", async (_what, body, expected) => {
    const { report, told } = await planted(body);
    expect(told).toEqual(expected);
    expect(JSON.stringify(report)).not.toMatch(/example\.test|Dana|PT50/);
  });

  test("and by the call that showed it", async () => {
    const { report } = await planted({ data: [{ ...DANA, iban: 1 }], meta });
    expect(report.lines).toEqual([
      { call: "GET /customers", kind: "customer", what: "unnamed", at: "/iban" },
    ]);
    expect(report.looked).toContainEqual({ call: "GET /customers", kind: "customer", records: 1 });
  });
});

test("only the first page is read, and one that is the last cannot show how a list goes on", async () => {
  const { report } = await planted({ data: [DANA], meta: { total: 1 } });
  expect(report.lines).toEqual([]);
  expect(report.notLooked).toContainEqual({
    what: "GET /customers: /meta/next",
    because: "the answer had one page only",
  });
});

test("with an identifier, what is found, read and led to is compared", async () => {
  const map = shopMap();
  const vendor = shop({ a: { ...DANA, iban: 1 } }, { a: [{ id: "o1", total: 1, tax: 2 }] });
  const report = await examine(map, vendor);
  expect(report.lines.map(({ call: line, at }) => `${line} ${at}`).toSorted()).toEqual([
    "GET /customers /iban",
    "GET /customers/{id} /iban",
    "GET /customers/{id}/orders /tax",
  ]);
});

test("a control that does not show what it must is told", async () => {
  const map = listed();
  const controls = map.controls.map((control) => ({
    ...control,
    shows: [{ at: "/shop/id", present: true }],
  }));
  const report = await examine(
    { ...map, controls },
    shop({}, {}, { "GET /customers": () => Response.json({ data: [], meta: { total: 0 } }) }),
    [],
  );
  expect(report.lines).toEqual([{ call: "GET /me", what: "not-shown", at: "/shop/id" }]);
});

test("what could not be asked is told as not looked at, and rejected credentials by name", async () => {
  const vendor = shop({}, {}, { "GET /customers": () => Response.json({}, { status: 401 }) });
  const report = await examine(listed(), vendor, []);
  expect(report).toMatchObject({ lines: [], rejected: true });
  expect(report.notLooked).toContainEqual({ what: "GET /customers", because: "the key was rejected" });
  expect(report.notLooked).toContainEqual({ what: "customer", because: "no record of this kind came" });
});

test("comparing sends nothing that may change something", async () => {
  const vendor = shop({ a: DANA });
  await examine(shopMap(), vendor);
  expect(vendor.asked.filter((line) => !line.startsWith("GET "))).toEqual([]);
});

test.each([
  ["fera", MAPS.fera, createFeraSandbox],
  ["partnero", MAPS.partnero, createPartneroSandbox],
  ["loyalty", MAPS.loyalty, createLoyaltySandbox],
] as const)("the pretend vendor answers as page and description say: %s", async (_name, map, create) => {
  const report = await examine(map, create());
  expect(report.lines).toEqual([]);
  expect(report.looked.some(({ records }) => records > 0)).toBe(true);
});
