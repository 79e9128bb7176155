import type { Call, DataMap } from "@oubli/datamap";
import type { Identifier } from "@oubli/model";
import { answerOf } from "@oubli/model";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConnectOptions, connect, EMAIL, MAPS, SIGNAL, searchBy } from "./support/account.ts";
import { call, present, shop, shopMap } from "./support/shop.ts";

const BO = { id: "b", email: "bo@example.test", name: "Bo" };
const UNKNOWN: Identifier = { kind: "email", value: "nobody@example.test" };

/** What a search says of the customers, and what was asked for it. */
async function customersLine(map: DataMap, vendor: ReturnType<typeof shop>, options: ConnectOptions = {}) {
  const { coverage } = await searchBy(connect(map, vendor, options), UNKNOWN);
  return coverage.find(({ kind }) => kind === "customer");
}

/** A shop whose search cannot be asked without an address. */
function strictMap(controls: DataMap["controls"] = []): DataMap {
  const map = shopMap();
  const operations = map.operations.map((operation) =>
    operation.id === "listCustomers"
      ? {
          ...operation,
          parameters: operation.parameters.map((one) => ({ ...one, required: one.name === "email" })),
        }
      : operation,
  );
  return { ...map, operations, controls };
}

const ALL_CUSTOMERS: Call = {
  ...call("listCustomers", {}),
  returns: { kind: "customer", at: "", many: true },
};

describe("nothing was found", () => {
  test("is said of a kind of which a record of another person came", async () => {
    const ignoresFilters = shop({ b: BO }, {}, { "GET /customers": () => Response.json([BO]) });
    expect(await customersLine(strictMap(), ignoresFilters)).toMatchObject({
      result: "nothing-found",
      kind: "customer",
      provenBy: "listCustomers",
      others: 1,
    });
    expect(ignoresFilters.asked.filter((line) => line === "GET /customers")).toHaveLength(1);
  });

  test("is said beside the page's control, a list that holds a record or an answer that shows what it must", async () => {
    const list = { ...ALL_CUSTOMERS, proves: ["customer"], shows: [] };
    expect(await customersLine({ ...shopMap(), controls: [list] }, shop({ b: BO }))).toMatchObject({
      result: "nothing-found",
      provenBy: "listCustomers",
    });
    const shown = { ...call("me", {}), proves: ["customer"], shows: [present("/ok")] };
    expect(await customersLine(strictMap([shown]), shop({ b: BO }))).toMatchObject({
      result: "nothing-found",
      provenBy: "me",
    });
  });

  test("is not said beside a ping, which proves the key only", async () => {
    const ping = { ...call("me", {}), proves: [], shows: [] };
    expect(await customersLine(strictMap([ping]), shop({ b: BO }))).toMatchObject({
      result: "could-not-look",
      reason: "nothing shows that this key may list customers",
    });
  });

  test("is not said beside an empty list", async () => {
    expect(await customersLine(shopMap(), shop({}))).toMatchObject({
      result: "could-not-look",
      reason: "cannot be proven: the account holds no customer at all",
    });
  });

  test.each([
    [500, "the control did not answer: the vendor's server failed", undefined],
    [403, "the control did not answer: the key may not do this", true],
  ])("is not said beside a control that answers %i", async (status, reason, rejected) => {
    const control = { ...call("me", {}), proves: ["customer"], shows: [present("/ok")] };
    const vendor = shop({ b: BO }, {}, { "GET /me": () => Response.json({}, { status }) });
    const line = await customersLine(strictMap([control]), vendor);
    expect(line).toMatchObject({ result: "could-not-look", reason });
    expect(line?.rejected).toBe(rejected);
  });

  test("is not said beside a control whose answer does not show what it must", async () => {
    const control = { ...call("me", {}), proves: ["customer"], shows: [present("/shop")] };
    expect(await customersLine(strictMap([control]), shop({ b: BO }))).toMatchObject({
      result: "could-not-look",
      reason: "the control does not show what it must",
    });
  });

  test("is said beside a known record that is found, and not when it is not there", async () => {
    const known: readonly Identifier[] = [{ kind: "email", value: BO.email }];
    expect(await customersLine(strictMap(), shop({ b: BO }), { known })).toMatchObject({
      result: "nothing-found",
      provenBy: "listCustomers",
    });
    expect((await customersLine(strictMap(), shop({}), { known }))?.result).toBe("could-not-look");
  });

  test("of what only hangs on other records is proven by the known record it hangs on", async () => {
    const known: readonly Identifier[] = [{ kind: "email", value: BO.email }];
    const dana = { id: "a", email: EMAIL.value };
    const orders = async (options: ConnectOptions) => {
      const vendor = shop({ a: dana, b: BO }, { b: [{ id: "o1", total: 1 }] });
      const { coverage } = await searchBy(connect(shopMap(), vendor, options), EMAIL);
      return coverage.find(({ kind }) => kind === "order");
    };
    expect(await orders({})).toMatchObject({ result: "could-not-look" });
    expect(await orders({ known })).toMatchObject({ result: "nothing-found", provenBy: "listOrders" });
  });

  test("costs one call for a kind in a search, however many questions are about it", async () => {
    const vendor = shop({ b: BO });
    const nobody = [UNKNOWN, { ...UNKNOWN, value: "none@example.test" }];
    const { coverage } = await searchBy(connect(shopMap(), vendor), ...nobody);
    expect(coverage.filter(({ kind }) => kind === "customer").map(({ result }) => result)).toEqual([
      "nothing-found",
    ]);
    expect(vendor.asked.filter((line) => line === "GET /customers")).toHaveLength(3);
  });

  test("is proven anew by each search: what was shown before proves nothing now", async () => {
    let isDown = false;
    const answer = (_path: string, url: URL) =>
      isDown || url.searchParams.has("email") ? Response.json([]) : Response.json([BO]);
    const connector = connect(shopMap(), shop({}, {}, { "GET /customers": answer }));
    expect((await searchBy(connector, UNKNOWN)).coverage[0]?.result).toBe("nothing-found");
    isDown = true;
    expect((await searchBy(connector, UNKNOWN)).coverage[0]?.result).toBe("could-not-look");
  });
});

test("a record that a list names and that cannot be read stays found, and is a gap of its own", async () => {
  const dana = { id: "a", email: EMAIL.value };
  const vendor = shop({ a: dana }, {}, { "GET /customers/a": () => Response.json({}, { status: 404 }) });
  const found = await searchBy(connect(shopMap(), vendor), EMAIL);
  expect(found.findings.map(({ id }) => id)).toEqual(["acct/customer/a"]);
  expect(found.coverage.find(({ operation }) => operation === "getCustomer")).toMatchObject({
    result: "could-not-look",
    findings: ["acct/customer/a"],
  });
});

test.each([
  ["fera", MAPS.fera, createFeraSandbox, ["customer", "review", "order"]],
  ["partnero", MAPS.partnero, createPartneroSandbox, ["partner", "customer", "lead", "payout-request"]],
  ["loyalty", MAPS.loyalty, createLoyaltySandbox, ["customer"]],
] as const)("our own page proves every kind it searches: %s", async (_name, map, create, kinds) => {
  const sandbox = create();
  const found = await searchBy(connect(map, sandbox), UNKNOWN);
  expect(answerOf(found)).toEqual({ answer: "nothing-found" });
  const proven = found.coverage.filter(({ provenBy }) => provenBy !== undefined).map(({ kind }) => kind);
  expect(new Set(proven)).toEqual(new Set(kinds));
  expect((await connect(map, sandbox).ping(SIGNAL)).untested).toEqual([]);
});

// What the pretend vendor may answer to a call, and whether a person who reads it sees a customer in it.
const ANSWERS = {
  list: { body: [BO], status: 200, shows: true },
  empty: { body: [], status: 200, shows: false },
  ping: { body: { ok: true }, status: 200, shows: false },
  nothing: { body: null, status: 200, shows: false },
  holes: { body: [null, {}, { name: "Bo" }], status: 200, shows: false },
  missing: { body: { message: "no route" }, status: 404, shows: false },
  gone: { body: {}, status: 410, shows: false },
  forbidden: { body: {}, status: 403, shows: false },
  down: { body: {}, status: 503, shows: false },
} as const;

test("whatever the answers are, a kind of which none was shown is never said to hold nothing", async () => {
  const name = fc.constantFrom(...(Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]));
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (names, isStrict) => {
        const shown: boolean[] = [];
        const answer = () => {
          const { body, status, shows } = ANSWERS[names[shown.length % names.length] ?? "down"];
          shown.push(shows);
          return Response.json(body, { status });
        };
        const list = { ...ALL_CUSTOMERS, proves: ["customer"], shows: [] };
        const map = isStrict ? strictMap([list]) : shopMap();
        const vendor = shop({}, {}, { GET: answer, "GET /hooks": () => Response.json([]) });
        const known: readonly Identifier[] = [{ kind: "email", value: BO.email }];
        const line = await customersLine(map, vendor, { known });
        if (line?.result === "nothing-found") expect(shown).toContain(true);
        if (!shown.includes(true)) expect(line?.result).not.toBe("nothing-found");
      },
    ),
    { numRuns: 300 },
  );
});
