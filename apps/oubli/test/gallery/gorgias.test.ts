import { expect, test } from "vitest";
import { gorgias } from "./gorgias.ts";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";

test("Gorgias: a second address leads to its customer, and tickets go before their customers, out of the trash too", async () => {
  const desk = gorgias();
  const { url } = await serve(desk.answer);
  const { user, secret } = desk;
  const home = await homeWith({ vendor: "gorgias", url, secret, parameters: { user } });
  const others = [...desk.tickets.keys()].filter((id) => id > 2);

  const planned = await planErasure(home);
  expect(planned.found).toEqual([
    "gorgias/customer/41",
    "gorgias/customer/42",
    "gorgias/ticket/1",
    "gorgias/ticket/2",
  ]);
  expect(planned.calls).toEqual([
    "DELETE /api/tickets/{id}",
    "DELETE /api/tickets/{id}",
    "DELETE /api/customers/{id}",
    "DELETE /api/customers/{id}",
  ]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  expect([...desk.customers.keys()]).toEqual([43, 44]);
  expect([...desk.tickets.keys()]).toEqual(others);
  expect(await certify(home, planned)).toBe("fulfilled-on-word");
});
