import { expect, test } from "vitest";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";
import { stripe } from "./stripe.ts";

test("Stripe: customers are emptied by a form and deleted, in every spelling; payments and invoices stay until their day", async () => {
  const account = stripe();
  const { url, asked } = await serve(account.answer);
  const home = await homeWith({ vendor: "stripe", url, secret: account.secret });
  const others = structuredClone([...account.customers.values()].slice(2));
  const bills = structuredClone([account.charges, account.invoices]);

  const planned = await planErasure(home);
  expect(planned.found).toEqual([
    "stripe/charge/ch_1",
    "stripe/customer/cus_1",
    "stripe/customer/cus_2",
    "stripe/invoice/in_1",
  ]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  expect([...account.customers.values()]).toEqual([
    { id: "cus_1", object: "customer", deleted: true },
    { id: "cus_2", object: "customer", deleted: true },
    ...others,
  ]);
  expect([account.charges, account.invoices]).toEqual(bills);
  expect(asked.filter((call) => call.startsWith("POST"))).toEqual([
    "POST /v1/customers/cus_1",
    "POST /v1/customers/cus_2",
  ]);
  expect(await certify(home, planned)).toBe("partially-fulfilled");
});
