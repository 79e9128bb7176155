import { expect, test } from "vitest";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";
import { woocommerce } from "./woocommerce.ts";

test("WooCommerce: the account and what was never bought go, guest orders are found, and the invoice stays until its day", async () => {
  const shop = woocommerce();
  const { url } = await serve(shop.answer);
  const home = await homeWith({
    vendor: "woocommerce",
    url: `${url}/wp-json/wc/v3`,
    secret: shop.secret,
    parameters: { key: shop.key },
  });
  const others = [...shop.customers.keys()].filter((id) => id !== 11);

  const planned = await planErasure(home);
  expect(planned.found).toEqual([
    "woocommerce/customer/11",
    "woocommerce/order/501",
    "woocommerce/order/502",
    "woocommerce/order/503",
  ]);
  expect(planned.calls).toEqual(["DELETE /orders/{id}", "DELETE /orders/{id}", "DELETE /customers/{id}"]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  expect([...shop.customers.keys()]).toEqual(others);
  expect([...shop.orders.values()].map(({ id, status }) => `${id} ${status}`)).toEqual([
    "501 completed",
    "504 failed",
    "505 cancelled",
  ]);
  expect(await certify(home, planned)).toBe("partially-fulfilled");
});
