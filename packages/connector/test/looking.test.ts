import type { Call, DataMap, HttpMethod, RecordKind } from "@oubli/datamap";
import type { PlannedStep } from "@oubli/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { connect, EMAIL, SIGNAL } from "./support/account.ts";
import { call, shop, shopMap } from "./support/shop.ts";

const [CUSTOMER] = shopMap().records;
if (!CUSTOMER) throw new Error("the shop has no customers");

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies readonly HttpMethod[];

/** A shop in which every call of ours may be of any kind, whatever the map claims it is good for. */
function mapOf(methods: readonly HttpMethod[], reads: readonly boolean[]): DataMap {
  const map = shopMap();
  const named = ["search", "read", "orders", "ping", "hooks", "export"];
  const operations = named.map((id, at) => ({
    ...(map.operations.find(({ id: name }) => name === "me") as DataMap["operations"][number]),
    id,
    path: `/${id}`,
    method: methods[at] ?? "GET",
  }));
  const use = (id: string, more: Partial<Call> = {}): Call => ({
    ...call(id, {}, more),
    reads: reads[named.indexOf(id)] ?? true,
  });
  const many = { returns: { kind: "customer", at: "", many: true } };
  const customer: RecordKind = {
    ...(CUSTOMER as RecordKind),
    find: [{ ...use("search", many), by: "email", match: "broad" }],
    read: use("read", { returns: { kind: "customer", at: "", many: false } }),
    export: use("export"),
    leadsTo: [{ ...use("orders", many), name: "orders" }],
  };
  return {
    ...map,
    operations,
    records: [customer],
    controls: [{ ...use("ping"), proves: [], shows: [] }],
    recipients: [use("hooks")],
  };
}

test("looking never sends what may change something, whatever a page claims", async () => {
  const any = fc.tuple(
    fc.array(fc.constantFrom(...METHODS), { minLength: 6, maxLength: 6 }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(any, async ([methods, reads]) => {
      const sent: string[] = [];
      const map = mapOf(methods, reads);
      const vendor = shop({});
      const connector = connect(map, {
        ...vendor,
        fetch: async (request) => {
          const line = `${request.method} ${new URL(request.url).pathname.slice("/v1/".length)}`;
          sent.push(line);
          const customer = { id: "a", email: EMAIL.value };
          return Response.json(line.endsWith("read") ? customer : [customer]);
        },
      });
      const finding = { kind: "customer", record: { id: "a" } } as never;
      const step = { kind: "customer", recordId: "a", action: "erase" } as PlannedStep;
      await Promise.allSettled([
        connector.search({ identifiers: [EMAIL] }, () => {}, SIGNAL),
        connector.probe(step, SIGNAL),
        connector.verify(step, SIGNAL),
        connector.bundles([finding], SIGNAL),
        connector.ping(SIGNAL),
      ]);
      for (const line of sent) {
        const [method, id = ""] = line.split(" ");
        const at = map.operations.findIndex((operation) => operation.id === id);
        expect([line, method === "GET" || (method === "POST" && reads[at] === true)]).toEqual([line, true]);
      }
    }),
  );
});

test("a search that would change something is refused by its name, before anything is sent", async () => {
  const map = mapOf(["DELETE", "GET", "GET", "GET", "GET", "GET"], [true]);
  const vendor = shop({});
  await expect(connect(map, vendor).search({ identifiers: [EMAIL] }, () => {}, SIGNAL)).rejects.toMatchObject(
    {
      code: "SETUP",
      message: "search would be sent while only looking, and a DELETE may change something",
    },
  );
  expect(vendor.asked.filter((line) => line.startsWith("DELETE"))).toEqual([]);
});

test("a POST that only reads finds people", async () => {
  const map = mapOf(["POST", "GET", "GET", "GET", "GET", "GET"], [true]);
  const vendor = shop(
    {},
    {},
    {
      "POST /search": () => Response.json([{ id: "a", email: EMAIL.value }]),
      "GET /read": () => Response.json({ id: "a", email: EMAIL.value }),
      "GET /orders": () => Response.json([]),
    },
  );
  const found = await connect(map, vendor).search({ identifiers: [EMAIL] }, () => {}, SIGNAL);
  expect(found.findings.map(({ id }) => id)).toEqual(["acct/customer/a"]);
});
