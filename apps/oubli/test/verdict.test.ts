import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { approvedErasure, endTasks, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";

test.each([
  ["complete", "fulfilled-on-word", "fulfilled, in part on a vendor's or officer's word"],
  ["waive", "partially-fulfilled", "partially fulfilled"],
] as const)("an erasure whose tasks all %s is called %s everywhere", async (as, word, words) => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const { json } = typing(home);
  const id = await approvedErasure(home);
  await succeeding(home, "case", "run", id, ...sure(id));
  const early = await json("case", "certificate", id);
  expect(early.json.certificate.verdict).toBe("open");
  await endTasks(home, id, as);
  const before = await json("case", "certificate", id);
  const closed = await succeeding(home, "case", "close", id, ...sure(id));
  const after = await json("case", "certificate", id);

  expect(closed.out).toBe(`${id} is closed: ${words}`);
  expect((await json("case", "show", id)).json.case.resolution).toBe(word);
  const facts = JSON.parse(
    readFileSync(join(dirname(after.json.certificate.page), "certificate.json"), "utf8"),
  );
  expect([before.json.certificate.verdict, after.json.certificate.verdict, facts.verdict]).toEqual([
    word,
    word,
    word,
  ]);
  expect((await json("case", "register")).json.requests[0]["nature-of-response"]).toBe(word);
  const { entries } = (await json("audit", "list", "case.closed")).json;
  expect(entries.map(({ entry }: { entry: { code: string } }) => entry.code)).toEqual([word]);
});
