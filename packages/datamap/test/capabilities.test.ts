import { expect, test } from "vitest";
import { capabilitiesOf } from "../src/index.ts";
import { changed, mapOf, PAGE } from "./support/shop.ts";

test("what a case can do with a vendor: each call, what is covered, what is proven, the counted rest", () => {
  const it = capabilitiesOf(mapOf(), "default");
  expect(it).toMatchObject({
    vendor: "shop",
    surface: "default",
    findsNothingBy: ["name", "customer-id", "external-id", "card-number"],
    recipients: true,
    controls: ["me"],
  });
  expect(it.finds.map(({ by, kind, operation }) => [by, kind, operation])).toEqual([
    ["email", "customer", "listCustomers"],
    ["phone", "customer", "searchCustomers"],
  ]);
  const [customer, order] = it.records;
  expect(customer).toMatchObject({
    reached: "search",
    read: "GET /customers/{customer_id}",
    erasure: [
      { way: "overwrite", call: "PUT /customers/{customer_id}" },
      { way: "erase", call: "DELETE /customers/{customer_id}" },
    ],
    verified: "by reading",
    proven: true,
  });
  expect(customer?.rest).toHaveLength(4);
  expect(order).toMatchObject({
    reached: "link",
    read: undefined,
    erasure: [],
    coveredBy: "customer",
    verified: "not at all",
    proven: false,
  });
  expect(it.unreachable.map(({ id }) => id)).toEqual(["invites"]);
});

test("a kind no control proves is told, and so is a page without any", () => {
  const unproven = capabilitiesOf(mapOf(changed(PAGE, ", proves: [customer]", "")), "default");
  expect(unproven.records.map(({ proven }) => proven)).toEqual([false, false]);
});

test("an unknown surface allows nothing", () => {
  const it = capabilitiesOf(mapOf(), "partners");
  expect(it).toMatchObject({ finds: [], recipients: false, controls: [], unsure: [] });
  expect(it.records.map(({ reached, erasure }) => [reached, erasure])).toEqual([
    ["none", []],
    ["none", []],
  ]);
});
