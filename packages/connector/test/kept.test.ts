import type { KeptAnswers } from "@oubli/engine";
import type { KeptAnswer } from "@oubli/model";
import { expect, test } from "vitest";
import { connect, EMAIL, SIGNAL, type Vendor } from "./support/account.ts";
import { shop, shopMap } from "./support/shop.ts";

const CUSTOMERS = {
  a: { id: "a", email: EMAIL.value, merged: ["m"] },
  b: { id: "b", email: EMAIL.value, merged: ["c"] },
  c: { id: "c", email: EMAIL.value },
};

/** What was answered until a search was interrupted, but for one record. */
async function answersWithout(recordId: string): Promise<ReadonlyMap<string, KeptAnswer>> {
  const answers = new Map<string, KeptAnswer>();
  const kept: KeptAnswers = {
    of: async () => undefined,
    keep: async (question, answer) => void answers.set(question, answer),
  };
  await connect(shopMap(), shop(CUSTOMERS)).search({ identifiers: [EMAIL] }, () => {}, SIGNAL, kept);
  return new Map([...answers].filter(([question]) => !question.includes(`"id":"${recordId}"`)));
}

test("what was read before an interruption does not show that what is missing now is gone", async () => {
  const answers = await answersWithout("m");
  const asked = Promise.withResolvers<void>();
  const whole = shop(CUSTOMERS);
  // A gateway knows no customer by its id any more.
  const vendor: Vendor = {
    credentials: whole.credentials,
    fetch: async (request) => {
      if (!/\/customers\/\w+$/.test(request.url)) return whole.fetch(request);
      if (request.url.endsWith("/m")) setTimeout(asked.resolve, 20);
      return Response.json({ message: "no route" }, { status: 404 });
    },
  };
  const kept: KeptAnswers = {
    of: async (question) => {
      if (question.includes(`"id":"b"`)) await asked.promise;
      return answers.get(question);
    },
    keep: async () => {},
  };
  const { coverage } = await connect(shopMap(), vendor).search(
    { identifiers: [EMAIL] },
    () => {},
    SIGNAL,
    kept,
  );
  expect(coverage.find(({ question }) => question === "merged of each customer")).toMatchObject({
    result: "could-not-look",
  });
});
