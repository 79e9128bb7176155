import { expect, test } from "vitest";
import { certify, homeWith, NAMESAKE, NEAR, PERSON, planErasure, runErasure } from "./lead.ts";
import { mailchimp } from "./mailchimp.ts";
import { serve } from "./serve.ts";

test("Mailchimp: for good in every audience, also in the archive of one, and the address stays barred", async () => {
  const account = mailchimp();
  const { url } = await serve(account.answer);
  const home = await homeWith({ vendor: "mailchimp", url: `${url}/3.0`, secret: account.secret });

  const planned = await planErasure(home);
  expect(planned.found.filter((id) => id.startsWith("mailchimp/member/"))).toEqual([
    expect.stringContaining("aud1/"),
    expect.stringContaining("aud12/"),
    expect.stringContaining("aud5/"),
  ]);
  expect(planned.found).toHaveLength(6);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  const left = [...account.audiences.values()].flatMap((audience) => [...audience.values()]);
  expect(left.map(({ list_id, email_address }) => `${list_id} ${email_address}`)).toEqual([
    `aud1 ${NEAR}`,
    `aud5 ${NAMESAKE}`,
  ]);
  expect(account.notes).toHaveLength(2);
  expect(account.forgotten.toSorted()).toEqual([`aud1 ${PERSON}`, `aud12 ${PERSON}`, `aud5 ${PERSON}`]);
  expect(await certify(home, planned)).toBe("fulfilled-on-word");
});
