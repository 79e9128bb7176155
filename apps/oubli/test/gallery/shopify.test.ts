import { expect, test } from "vitest";
import { succeeding, sure, typing } from "../support/acts.ts";
import { onlyWithReason } from "../support/final.ts";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";
import { shopify } from "./shopify.ts";

test("Shopify: an erasure is asked for once and waited for, orders are kept, and a guest's is found", async () => {
  const shop = shopify();
  const { url } = await serve(shop.answer);
  const home = await homeWith({
    vendor: "shopify",
    url: `${url}/admin/api/2026-07/graphql.json`,
    secret: shop.secret,
  });

  const planned = await planErasure(home);
  expect(planned.found).toHaveLength(3);
  expect(planned.calls).toHaveLength(1);
  expect(await runErasure(home, planned)).toMatchObject({ code: 5 });
  expect(shop.customers.size).toBe(3);

  shop.finish();
  await succeeding(home, "case", "run", planned.id, ...sure(planned.id));
  expect([...shop.customers.keys()]).toEqual(["gid://shopify/Customer/12", "gid://shopify/Customer/3"]);
  expect([...shop.orders.values()].map(({ email, customer }) => [email, customer])).toEqual([
    [null, null],
    ["mira.sand@example.test", null],
    ["mira.sand@example.test.example", "gid://shopify/Customer/12"],
  ]);
  expect(await certify(home, planned)).toBe("partially-fulfilled");
});

test("Shopify: what was asked for is taken back within its ten days, and nothing of it is erased", async () => {
  const shop = shopify();
  const { url } = await serve(shop.answer);
  const home = await homeWith({
    vendor: "shopify",
    url: `${url}/admin/api/2026-07/graphql.json`,
    secret: shop.secret,
  });
  const planned = await planErasure(home);
  await runErasure(home, planned);
  const shown = await typing(home).run("case", "show", planned.id);
  expect(shown.out).toMatch(/s1: accepted, due by .* UTC; can be taken back until .* UTC/);

  await onlyWithReason(home, "case.cancel-job", {
    case: planned.id,
    more: ["s1"],
    entry: "cancellation.requested",
  });
  shop.finish();
  expect(shop.customers.size).toBe(3);
  expect((await typing(home).run("case", "show", planned.id)).out).toContain(
    "STILL THERE (taken back by an officer)",
  );
  expect(await typing(home).run("case", "cancel-job", planned.id, "s1", ...sure(planned.id))).toMatchObject({
    code: 1,
  });
  await succeeding(home, "audit", "verify");
});
