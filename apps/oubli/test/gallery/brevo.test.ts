import { expect, test } from "vitest";
import { brevo } from "./brevo.ts";
import { certify, homeWith, PERSON, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";

test("Brevo: the refusal is noted before the contact goes, and the log of mails is left to a person", async () => {
  const account = brevo();
  const { url, asked } = await serve(account.answer);
  const home = await homeWith({ vendor: "brevo", url: `${url}/v3`, secret: account.secret });
  const others = structuredClone([...account.contacts.values()].slice(1));

  const planned = await planErasure(home);
  expect(planned.found).toEqual(["brevo/contact/7"]);
  expect(planned.calls).toEqual(["PUT /contacts/{identifier}", "DELETE /contacts/{identifier}"]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  expect([...account.contacts.values()]).toEqual(others);
  expect(account.refusedBefore).toEqual([PERSON]);
  expect(asked.filter((call) => !call.startsWith("GET"))).toEqual([
    "PUT /v3/contacts/7",
    "DELETE /v3/contacts/7",
  ]);
  expect(await certify(home, planned)).toBe("fulfilled-on-word");
});
