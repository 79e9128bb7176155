import { expect, test } from "vitest";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";
import { zendesk } from "./zendesk.ts";

test("Zendesk: tickets first, then the user, then out of the bin, where an older account of the person lay too", async () => {
  const desk = zendesk();
  const { url } = await serve(desk.answer);
  const { agent, secret } = desk;
  const home = await homeWith({ vendor: "zendesk", url, secret, parameters: { agent } });
  const others = structuredClone([...desk.users.values()].filter(({ id }) => ![21, 22].includes(id)));

  const planned = await planErasure(home);
  expect(planned.found).toEqual([
    "zendesk/deleted-user/22",
    "zendesk/identity/210",
    "zendesk/ticket/1",
    "zendesk/ticket/2",
    "zendesk/user/21",
  ]);
  expect(planned.calls).toEqual([
    "DELETE /api/v2/deleted_users/{deleted_user_id}",
    "DELETE /api/v2/tickets/{ticket_id}",
    "DELETE /api/v2/tickets/{ticket_id}",
    "DELETE /api/v2/users/{user_id}",
    "DELETE /api/v2/deleted_users/{deleted_user_id}",
  ]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  const gone = { name: "Permanently Deleted User", email: null, phone: null, permanently_deleted: true };
  expect([desk.users.get(21), desk.users.get(22)]).toEqual([
    expect.objectContaining(gone),
    expect.objectContaining(gone),
  ]);
  expect([...desk.users.values()].filter(({ id }) => ![21, 22].includes(id))).toEqual(others);
  expect([...desk.tickets.keys()]).toEqual([3]);
  // For thirty days, as the page says: a task of the case.
  expect([...desk.deletedTickets.keys()]).toEqual([1, 2]);
  expect(await certify(home, planned)).toBe("fulfilled-on-word");
});
