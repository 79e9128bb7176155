import { readVendor } from "@oubli/datamap";
import type { Identifier, WrittenLetter } from "@oubli/model";
import { vendorIdOf } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { createConnector, createLetterClient } from "../src/index.ts";
import { accountId, EMAIL, NOON, SIGNAL } from "./support/account.ts";

const PAGE = `privacy: 2
vendor: { id: by-mail, name: A service without an API }
document: none
account: { asks: { address: Where the service takes privacy requests }, sign-in: none, pace: unknown }
control: LETTER access
letters:
  access: { to: "{address}", subject: "Request {case}", text: "What do you hold about {identifiers}?" }
  erasure: { to: "{address}", subject: "Erasure {case}", text: "Erase what you hold about {identifiers}." }
records:
  file:
    is: { answer: LETTER access, at: "" }
    title: What the service sent
    id: none
    find: [{ call: LETTER access, job: { usual: 7 days, longest: 25 days, remind: [7 days] } }]
    erasure: [{ erase: { call: LETTER erasure, repeat: never, job: { longest: 25 days, remind: [7 days] } } }]
    fields: { "*": { provided: user, open: true } }
`;

const PHONE: Identifier = { kind: "phone", value: "+4930123456" };
const SHOP = accountId("acct");

function connector() {
  const read = readVendor(PAGE, "privacy.yaml", () => undefined);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 1));
  const parameters = { address: "privacy@vendor.example.test" };
  const client = createLetterClient(read.map, { credentials: {}, parameters });
  return createConnector({ account: SHOP, map: read.map, client, now: () => NOON, parameters });
}

function answered(
  asks: WrittenLetter["asks"],
  said: "nothing" | "data" | "erased",
  names: readonly Identifier[],
): WrittenLetter {
  const at = asks === "access" ? "2026-11-01T09:00:00.000Z" : "2026-11-10T09:00:00.000Z";
  const answer = { said, on: at.slice(0, 10), at, by: "o_k3v9p2qd" as never, file: "eA==" };
  return { account: SHOP, vendor: vendorIdOf("by-mail"), asks, names, at, due: NOON, reminders: [], answer };
}

async function resultOf(identifiers: readonly Identifier[], letters: readonly WrittenLetter[]) {
  const { coverage } = await connector().search({ identifiers, letters }, () => {}, SIGNAL);
  return coverage.map(({ result }) => result);
}

describe("a service that is asked by letter", () => {
  test("was not looked at before an answer came", async () => {
    expect(await resultOf([EMAIL], [])).toEqual(["could-not-look"]);
    const { answer: _, ...open } = answered("access", "nothing", [EMAIL]);
    expect(await resultOf([EMAIL], [open])).toEqual(["could-not-look"]);
  });

  test("says nothing of an identifier that came after the letter", async () => {
    const nothing = answered("access", "nothing", [EMAIL]);
    expect(await resultOf([EMAIL], [nothing])).toEqual(["nothing-found"]);
    expect(await resultOf([EMAIL, PHONE], [nothing])).toEqual(["could-not-look"]);
    const erased = [answered("access", "data", [EMAIL]), answered("erasure", "erased", [EMAIL])];
    expect(await resultOf([EMAIL], erased)).toEqual(["nothing-found"]);
    expect(await resultOf([EMAIL, PHONE], erased)).toEqual(["found"]);
  });
});
