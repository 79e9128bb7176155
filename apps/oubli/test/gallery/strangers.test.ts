import { expect, test } from "vitest";
import { typing } from "../support/acts.ts";
import { brevo } from "./brevo.ts";
import { gorgias } from "./gorgias.ts";
import { hubspot } from "./hubspot.ts";
import { intercom } from "./intercom.ts";
import { klaviyo } from "./klaviyo.ts";
import { type GalleryAccount, homeWith } from "./lead.ts";
import { mailchimp } from "./mailchimp.ts";
import { type Served, serve } from "./serve.ts";
import { shopify } from "./shopify.ts";
import { stripe } from "./stripe.ts";
import { woocommerce } from "./woocommerce.ts";
import { zendesk } from "./zendesk.ts";

interface Vendor {
  readonly make: () => { readonly answer: Served; readonly secret: string };
  /** Where its paths begin. */
  readonly at?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

const AGENT = "agent@shop.example.test";

const VENDORS: Readonly<Record<string, Vendor>> = {
  brevo: { make: brevo, at: "/v3" },
  gorgias: { make: gorgias, parameters: { user: AGENT } },
  hubspot: { make: hubspot },
  intercom: { make: intercom },
  klaviyo: { make: klaviyo },
  mailchimp: { make: mailchimp, at: "/3.0" },
  shopify: { make: shopify, at: "/admin/api/2026-07/graphql.json" },
  stripe: { make: stripe },
  woocommerce: { make: woocommerce, at: "/wp-json/wc/v3", parameters: { key: "ck_1" } },
  zendesk: { make: zendesk, parameters: { agent: AGENT } },
};

async function accountAt(vendor: string, secret?: string): Promise<GalleryAccount> {
  const { make, at = "", parameters = {} } = VENDORS[vendor] ?? expect.fail(vendor);
  const { answer, secret: own } = make();
  const { url } = await serve(answer);
  return { vendor, url: `${url}${at}`, secret: secret ?? own, parameters };
}

/** What a search for somebody says, who is nowhere. */
async function answerOf(account: GalleryAccount): Promise<string> {
  const home = await homeWith(account);
  return (await typing(home, "nobody@example.test").json("find", "-")).json.answer;
}

test.each(Object.keys(VENDORS))(
  "%s has nothing about somebody it does not know, and that is believed",
  async (vendor) => {
    expect(await answerOf(await accountAt(vendor))).toBe("nothing-found");
  },
);

test.each(Object.keys(VENDORS))("%s that takes the key for nobody's was not looked at", async (vendor) => {
  expect(await answerOf(await accountAt(vendor, "nobodys-key"))).toBe("incomplete");
});
