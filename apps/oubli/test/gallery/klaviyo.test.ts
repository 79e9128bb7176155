import { expect, test } from "vitest";
import { succeeding, sure } from "../support/acts.ts";
import { klaviyo } from "./klaviyo.ts";
import { certify, homeWith, planErasure, runErasure } from "./lead.ts";
import { serve } from "./serve.ts";

test("Klaviyo: the address is suppressed first, the deletion waits for the vendor, and is looked at before it is believed", async () => {
  const account = klaviyo();
  const { url, asked } = await serve(account.answer);
  const home = await homeWith({ vendor: "klaviyo", url, secret: account.secret });

  const planned = await planErasure(home);
  expect(planned.found).toContain("klaviyo/profile/01MIRA");
  expect(planned.found).toHaveLength(26);
  expect(planned.calls).toEqual([
    "POST /api/profile-suppression-bulk-create-jobs",
    "POST /api/data-privacy-deletion-jobs",
  ]);
  // Accepted: the profile is still there, and nobody is told otherwise.
  expect(await runErasure(home, planned)).toMatchObject({ code: 5 });
  expect([...account.profiles.keys()]).toEqual(["01MIRA", "01NEAR", "01NAME"]);
  expect(account.suppressed).toEqual(["mira.sand@example.test"]);

  account.finish();
  await succeeding(home, "case", "run", planned.id, ...sure(planned.id));
  expect([...account.profiles.keys()]).toEqual(["01NEAR", "01NAME"]);
  expect([...account.events.keys()]).toEqual(["01NEAR-0", "01NEAR-1", "01NAME-0"]);
  expect(asked.filter((call) => call.startsWith("POST"))).toHaveLength(2);
  expect(await certify(home, planned)).toBe("fulfilled");
});
