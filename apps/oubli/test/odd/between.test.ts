import { expect, test } from "vitest";
import { ADA, endTasks, succeeding, sure, typing } from "../support/acts.ts";
import { type Club, clubOf, homeAt, type Row } from "./club.ts";

const ADA_ROW: Row = { id: "m1", email: ADA };
const BO: Row = { id: "m2", email: "bo@example.test" };

/** An erasure that is approved and not run yet. */
async function approved(club: Club) {
  const home = await homeAt(club);
  const { json } = typing(home, ADA);
  const { json: made, err } = await json("erase", "-", "--identity", "email-verified");
  if (made.planHash === undefined) expect.fail(`${err}${JSON.stringify(made)}`);
  const id: string = made.case;
  await succeeding(home, "case", "approve", id, "--plan", made.planHash, "--as", home.approver, ...sure(id));
  return { home, id };
}

const erasures = ({ asked }: Club) => asked.filter((line) => line.startsWith("DELETE"));

test("a record whose id somebody else got before the run is not touched", async () => {
  const club = clubOf([ADA_ROW, BO]);
  const { home, id } = await approved(club);
  club.members.set("m1", { id: "m1", email: "cleo@example.test" });
  await typing(home).json("case", "run", id, ...sure(id));
  expect([erasures(club), club.members.get("m1")]).toEqual([[], { id: "m1", email: "cleo@example.test" }]);
});

test("two records that the vendor made one before the run are not erased unseen", async () => {
  const club = clubOf([ADA_ROW, { id: "m3", email: ADA }, BO]);
  const { home, id } = await approved(club);
  club.members.delete("m3");
  await typing(home).json("case", "run", id, ...sure(id));
  expect(erasures(club)).toEqual([]);
});

test("somebody else under the same id after the erasure is not erased once more", async () => {
  const club = clubOf([ADA_ROW, BO]);
  const { home, id } = await approved(club);
  club.instead = (method, path) => {
    if (method !== "DELETE" || path !== "/members/m1") return undefined;
    club.members.set("m1", { id: "m1", email: "cleo@example.test" });
    return [204];
  };
  for (const _ of [1, 2, 3]) await typing(home).json("case", "run", id, ...sure(id));
  expect([erasures(club).length, club.members.get("m1")?.email]).toEqual([1, "cleo@example.test"]);
});

test("a record that comes back after it was seen to be gone is seen by the next look", async () => {
  const club = clubOf([ADA_ROW, BO]);
  const { home, id } = await approved(club);
  await succeeding(home, "case", "run", id, ...sure(id));
  await endTasks(home, id);
  const { json } = typing(home);
  expect((await json("case", "close", id, ...sure(id))).json.case.resolution).toBe("fulfilled");
  club.members.set("m1", ADA_ROW);
  const again = await json("case", "reverify", id);
  expect(`${again.out}${again.err}`).toMatch(/reappeared|follow|C-2/);
});
