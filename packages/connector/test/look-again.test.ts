import type { DataMap, RecordKind } from "@oubli/datamap";
import type { Finding, PlannedStep } from "@oubli/model";
import { createFeraSandbox, createPartneroSandbox } from "@oubli/sandbox";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, MAPS, SIGNAL, searchBy, words } from "./support/account.ts";
import { call, property, shop, shopMap } from "./support/shop.ts";

const DANA = { id: "a", email: EMAIL.value, name: "Dana" };
const BO = { id: "b", email: "bo@example.test", name: "Bo" };

const ORDER_READ = {
  ...call("getOrder", { "path.id": "{id}" }),
  returns: { kind: "order", at: "", many: false },
};

/** The shop, in which single orders can be read, too. */
function readableOrders(): DataMap {
  const map = shopMap({ order: { read: ORDER_READ } });
  const get = map.operations.find(({ id }) => id === "getCustomer");
  if (!get) throw new Error("the shop has no customers");
  return { ...map, operations: [...map.operations, { ...get, id: "getOrder", path: "/orders/{id}" }] };
}

/** A shop with Dana, her order, and Bo with an order of his own. */
function opened(map: DataMap, more: Parameters<typeof shop>[2] = {}) {
  const customers: Record<string, Record<string, unknown>> = { a: { ...DANA }, b: { ...BO } };
  const orders: Record<string, readonly unknown[]> = {
    a: [{ id: "o1", total: 1 }],
    b: [{ id: "o9", total: 9 }],
  };
  const answers: Record<string, (path: string, url: URL) => Response | Promise<Response>> = { ...more };
  const vendor = shop(customers, orders, answers);
  return { customers, orders, answers, vendor, connector: connect(map, vendor) };
}

const ofKind = (findings: readonly Finding[], kind: string) =>
  findings.filter((finding) => finding.kind === kind);

const missing = () => Response.json({ message: "not found" }, { status: 404 });

describe("what hangs on another record, after that one went", () => {
  test("is still there when its own call brings it: the children outlived their parent", async () => {
    const { connector, customers, answers } = opened(readableOrders(), {
      "GET /orders/o1": () => Response.json({ id: "o1", total: 1 }),
    });
    const { findings } = await searchBy(connector, EMAIL);
    delete customers.a;
    const orders = ofKind(findings, "order");
    expect(await connector.lookAgain(orders, findings, SIGNAL)).toEqual([
      { finding: "acct/order/o1", seen: "present" },
    ]);
    answers["GET /orders/o1"] = missing;
    // Nothing shows that this key may list orders at all.
    expect(await connector.lookAgain(orders, findings, SIGNAL)).toEqual([
      {
        finding: "acct/order/o1",
        seen: "cannot-check",
        reason: "nothing shows that this key may list orders",
      },
    ]);
  });

  test("is gone when its call says so beside another one that is read", async () => {
    const { connector, orders, answers } = opened(readableOrders(), {
      "GET /orders/o1": () => Response.json({ id: "o1", total: 1 }),
      "GET /orders/o2": () => Response.json({ id: "o2", total: 2 }),
    });
    orders.a = [
      { id: "o1", total: 1 },
      { id: "o2", total: 2 },
    ];
    const { findings } = await searchBy(connector, EMAIL);
    answers["GET /orders/o1"] = missing;
    const look = async () =>
      (await connector.lookAgain(ofKind(findings, "order"), findings, SIGNAL)).map(({ seen }) => seen);
    // The list still shows it.
    expect(await look()).toEqual(["present", "present"]);
    orders.a = [{ id: "o2", total: 2 }];
    expect((await look()).toSorted()).toEqual(["absent", "present"]);
  });

  test("is looked for in the list it hung on, asked for with what the other record was before", async () => {
    const { connector, customers, answers, orders } = opened(shopMap());
    const { findings } = await searchBy(connector, EMAIL);
    const look = async () =>
      (await connector.lookAgain(ofKind(findings, "order"), findings, SIGNAL)).map(({ seen }) => seen);
    expect(await look()).toEqual(["present"]);
    orders.a = [{ id: "o2", total: 2 }];
    expect(await look()).toEqual(["absent"]);
    orders.a = [];
    expect(await look()).toEqual(["cannot-check"]);
    delete customers.a;
    expect(await look()).toEqual(["cannot-check"]);
    answers["GET /customers/a/orders"] = () => Response.json({ data: [{ id: "o1", total: 1 }] });
    expect(await look()).toEqual(["present"]);
  });

  test("is looked for in the list of every record it may hang on, and one that cannot be read tells nothing", async () => {
    const two = { ...DANA, merged: ["c"] };
    const { connector, customers, orders, answers } = opened(shopMap());
    customers.a = two;
    customers.c = { id: "c", email: "dana.old@example.test" };
    orders.c = [{ id: "o3", total: 3 }];
    const { findings } = await searchBy(connector, EMAIL);
    const last = findings.filter(({ recordId }) => recordId === "o3");
    const look = async () => (await connector.lookAgain(last, findings, SIGNAL)).map(({ seen }) => seen);
    expect(await look()).toEqual(["present"]);
    answers["GET /customers/c/orders"] = () => Response.json({}, { status: 500 });
    expect(await look()).toEqual(["cannot-check"]);
    answers["GET /customers/c/orders"] = () => Response.json({ data: [{ id: "o4", total: 4 }] });
    expect(await look()).toEqual(["absent"]);
  });

  test("is not gone because the list of a record that is gone is empty, whatever shows that such records can be listed", async () => {
    const known = { kind: "email", value: BO.email } as const;
    const { vendor, customers, answers } = opened(shopMap());
    const connector = connect(shopMap(), vendor, { known: [known] });
    const { findings } = await searchBy(connector, EMAIL);
    const look = async () =>
      (await connector.lookAgain(ofKind(findings, "order"), findings, SIGNAL)).map(({ seen }) => seen);
    answers["GET /customers/a/orders"] = () => Response.json({ data: [] });
    expect(await look()).toEqual(["absent"]);
    delete customers.a;
    expect(await look()).toEqual(["cannot-check"]);
  });

  test("and another record in its place tells nothing", async () => {
    const { connector } = opened(readableOrders(), {
      "GET /orders/o1": () => Response.json({ id: "o7", total: 7 }),
    });
    const findings = [orderFinding("o1")];
    expect(await connector.lookAgain(findings, findings, SIGNAL)).toEqual([
      { finding: "acct/order/o1", seen: "cannot-check", reason: "another record came" },
    ]);
  });
});

function orderFinding(recordId: string): Finding {
  return {
    id: `acct/order/${recordId}`,
    account: "acct" as Finding["account"],
    vendor: "shop" as Finding["vendor"],
    kind: "order",
    title: "Order",
    recordId,
    record: { id: recordId, total: 1 },
    via: "customer → orders",
    matchedBy: [],
    readAt: "2026-11-20T12:00:00.000Z",
  };
}

describe("what stands inside another record", () => {
  const customer = shopMap().records.find(({ kind }) => kind === "customer") as RecordKind;
  const map = shopMap({
    customer: {
      leadsTo: [],
      properties: [...customer.properties, property("/last_orders", "Last orders", { embeds: "order" })],
    },
  });
  const held = { ...DANA, last_orders: [{ id: "o1", total: 1 }] };

  test("is looked for there, and is gone with a record that is shown to be gone", async () => {
    const { connector, customers } = opened(map);
    customers.a = held;
    const { findings } = await searchBy(connector, EMAIL);
    const look = async () =>
      (await connector.lookAgain(ofKind(findings, "order"), findings, SIGNAL)).map(({ seen }) => seen);
    expect(await look()).toEqual(["present"]);
    customers.a = { ...DANA, last_orders: [] };
    expect(await look()).toEqual(["absent"]);
    customers.a = { ...DANA };
    expect(await look()).toEqual(["cannot-check"]);
    delete customers.a;
    expect(await look()).toEqual(["absent"]);
    // With Bo the last customer goes beside whom that could be believed.
    delete customers.b;
    expect(await look()).toEqual(["cannot-check"]);
  });

  test("is verified in the same way after a call of its own", async () => {
    const { connector, customers } = opened(map);
    customers.a = held;
    const { findings } = await searchBy(connector, EMAIL);
    const [order] = ofKind(findings, "order");
    const { steps } = await connector.propose(ofKind(findings, "customer"), words());
    const [any] = steps;
    if (!any || !order) throw new Error("there is nothing to verify");
    const step: PlannedStep = {
      ...any,
      id: "s1",
      kind: "order",
      finding: order.id,
      recordId: "o1",
      action: "erase",
    };
    expect(await connector.verify(step, SIGNAL)).toBe("cannot-check");
    expect(await connector.verify(step, SIGNAL, findings)).toBe("present");
    customers.a = { ...DANA, last_orders: [] };
    expect(await connector.verify(step, SIGNAL, findings)).toBe("absent");
    expect(await connector.probe(step, SIGNAL, findings)).toBe("applied");
  });
});

test("a record without an id is searched by what it carries, and another content is no proof that it is gone", async () => {
  const map = shopMap({ customer: { id: "none", leadsTo: [], read: undefined as never } });
  const { connector, customers } = opened(map);
  const { findings } = await searchBy(connector, EMAIL);
  const look = async () => (await connector.lookAgain(findings, findings, SIGNAL)).map(({ seen }) => seen);
  expect(await look()).toEqual(["present"]);
  customers.a = { ...DANA, city: "Porto" };
  expect(await look()).toEqual(["cannot-check"]);
  delete customers.a;
  expect(await look()).toEqual(["absent"]);
});

describe("a step", () => {
  test("is not verified by a gateway that answers 404 in JSON for everything after the second call", async () => {
    const fera = createFeraSandbox();
    const connector = connect(MAPS.fera, fera);
    const { findings } = await searchBy(connector, EMAIL);
    const { steps } = await connector.propose(findings, words());
    let calls = 0;
    const gateway = connect(MAPS.fera, {
      credentials: fera.credentials,
      fetch: (request) => {
        calls += 1;
        return calls > 2 ? Promise.resolve(missing()) : fera.fetch(request);
      },
    });
    const seen = [];
    for (const [at, step] of steps.entries())
      seen.push(await gateway.verify({ id: `s${at}`, ...step }, SIGNAL));
    expect(steps.length).toBeGreaterThan(9);
    expect(seen).not.toContain("absent");
    const { coverage } = await searchBy(gateway, EMAIL);
    expect(coverage.filter(({ result }) => result === "nothing-found")).toEqual([]);
  });

  test("is not verified by a record that came under another id, nor by an answer without one", async () => {
    for (const body of [{ ...BO }, {}, null, { error: "not today" }]) {
      const { connector, answers } = opened(shopMap());
      const { findings } = await searchBy(connector, EMAIL);
      const [erase] = (await connector.propose(findings, words())).steps.filter(
        ({ action }) => action === "erase",
      );
      if (!erase) throw new Error("there is no step");
      answers["GET /customers/a"] = () => Response.json(body);
      expect(await connector.verify({ id: "s1", ...erase }, SIGNAL)).toBe("cannot-check");
    }
  });
});

test("a purchase that stays by design is dealt with once it names the customer no longer", async () => {
  const connector = connect(MAPS.partnero, createPartneroSandbox());
  const { findings } = await searchBy(connector, EMAIL);
  const purchases = ofKind(findings, "transaction");
  const look = async () =>
    new Set((await connector.lookAgain(purchases, findings, SIGNAL)).map(({ seen }) => seen));
  expect(await look()).toEqual(new Set(["present"]));
  const { steps } = await connector.propose(findings, words());
  for (const step of steps) await connector.perform(step.call, async () => true, SIGNAL);
  expect(await look()).toEqual(new Set(["absent"]));
});

test("forty records that hang on one are looked at in one list of it, whatever became of it", async () => {
  const { customers, orders, vendor } = opened(shopMap());
  orders.a = Array.from({ length: 40 }, (_, at) => ({ id: `o${at}`, total: at }));
  const asked: string[] = [];
  const connector = connect(shopMap(), {
    ...vendor,
    fetch: (request) => {
      asked.push(new URL(request.url).pathname);
      return vendor.fetch(request);
    },
  });
  const { findings } = await searchBy(connector, EMAIL);
  const seenOf = async () => {
    asked.length = 0;
    const seen = await connector.lookAgain(ofKind(findings, "order"), findings, SIGNAL);
    return [...new Set(seen.map((one) => one.seen))];
  };
  expect(await seenOf()).toEqual(["present"]);
  expect(asked).toHaveLength(1);
  delete customers.a;
  orders.a = [];
  expect(await seenOf()).toEqual(["cannot-check"]);
  expect(asked.length).toBeLessThan(8);
});
