import { expect, test } from "vitest";
import { hubspot } from "./hubspot.ts";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";

test("HubSpot: deleted for good by number, with what could have been restored and what a second address leads to", async () => {
  const crm = hubspot();
  const { url } = await serve(crm.answer);
  const home = await homeWith({ vendor: "hubspot", url, secret: crm.secret });
  const others = structuredClone([...crm.contacts.values()].filter(({ id }) => !/^3[123]$/.test(id)));

  const planned = await planErasure(home);
  expect(planned.found).toEqual(["hubspot/archived-contact/33", "hubspot/contact/31", "hubspot/contact/32"]);
  expect(new Set(planned.calls)).toEqual(new Set(["POST /crm/v3/objects/contacts/gdpr-delete"]));
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  expect([...crm.contacts.values()]).toEqual(others);
  // By number, so that nobody is put on a list of those who may not come back.
  expect(crm.blocked).toEqual([]);
  expect(await certify(home, planned)).toBe("fulfilled-on-word");
});
