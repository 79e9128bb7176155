import { expect, test } from "vitest";
import { intercom } from "./intercom.ts";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";

test("Intercom: lead and user both go, conversations before them, and one with somebody else is left to a person", async () => {
  const workspace = intercom();
  const { url } = await serve(workspace.answer);
  const home = await homeWith({ vendor: "intercom", url, secret: workspace.secret });

  const planned = await planErasure(home);
  expect(planned.found).toEqual([
    "intercom/contact/lead1",
    "intercom/contact/user1",
    "intercom/conversation/100",
    "intercom/conversation/101",
    "intercom/conversation/102",
    "intercom/conversation/200",
  ]);
  expect(planned.calls).toEqual([
    ...Array(3).fill("DELETE /conversations/{conversation_id}"),
    ...Array(2).fill("DELETE /contacts/{contact_id}"),
  ]);
  expect(await runErasure(home, planned)).toMatchObject({ code: 0 });

  expect([...workspace.contacts.keys()]).toEqual(["user2", "user3"]);
  expect([...workspace.conversations.keys()]).toEqual(["200", "300"]);
  expect(await certify(home, planned)).toBe("fulfilled-on-word");
});
