import { expect, test } from "vitest";
import { placeUnder } from "../src/index.ts";

test("under a law that applies where the controller sits, one counts there", () => {
  expect(placeUnder("gdpr", { country: "DE", region: "BE" })).toEqual({ country: "DE", region: "BE" });
  expect(placeUnder("shopify", { country: "JP" })).toEqual({ country: "JP" });
  expect(placeUnder("ccpa", { country: "US", region: "CA" })).toEqual({ country: "US", region: "CA" });
});

test("under another law one counts in its only place", () => {
  expect(placeUnder("ccpa", { country: "DE", region: "BE" })).toEqual({ country: "US", region: "CA" });
  expect(placeUnder("ccpa", { country: "US", region: "NY" })).toEqual({ country: "US", region: "CA" });
  expect(placeUnder("ccpa", { country: "US" })).toEqual({ country: "US", region: "CA" });
  expect(placeUnder("lgpd", { country: "DE" })).toEqual({ country: "BR" });
  expect(placeUnder("uk-gdpr", { country: "FR" })).toEqual({ country: "GB" });
});

test("where the law has several places, nothing is settled", () => {
  expect(placeUnder("gdpr", { country: "US", region: "CA" })).toEqual({ country: "US", region: "CA" });
});
