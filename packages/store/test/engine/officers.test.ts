import { addOfficer, changeRoles, removeOfficer, replaceOfficerKey } from "@oubli/engine";
import { newOfficerId, newWorkerId, type Officer, parseOfficerId, type Role } from "@oubli/model";
import { formatVerifierKey, generateSigner } from "@oubli/tlog";
import { describe, expect, test } from "vitest";
import { ADA, ADMIN, BEA, officerIn, refusal, trail } from "../support/home.ts";
import { start } from "../support/start.ts";

let made = 0;

function someone(name: string, roles: readonly Role[] = ["officer"], id?: Officer["id"]): Officer {
  made += 1;
  const known = id ?? newOfficerId((length) => String(made).padStart(length, "0"));
  return { id: known, name, roles, verifierKey: formatVerifierKey(generateSigner(known).verifier) };
}

describe("an officer", () => {
  test("is admitted by an admin, and the trail says by whom, with which key and roles", async () => {
    const { ports, home } = await start();
    const carl = someone("  Carl   Case ", ["officer", "legal"]);
    expect(await addOfficer(ports, carl, ADMIN)).toEqual({ ...carl, name: "Carl Case" });
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "officer.added",
      actor: ADMIN,
      officer: carl.id,
      code: "officer,legal",
    });
    expect(await refusal(addOfficer(ports, someone("Dora"), ADA))).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("of two who take one name at the same moment becomes known once", async () => {
    const { ports } = await start();
    const both = await Promise.allSettled([
      addOfficer(ports, someone("Same Name"), ADMIN),
      addOfficer(ports, someone("same  name"), ADMIN),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("who was removed stays known by name, has no role, and comes back only with a new key", async () => {
    const { ports, home } = await start();
    await removeOfficer(ports, BEA, ADMIN);
    expect(await officerIn(ports, BEA)).toMatchObject({
      name: `Officer ${BEA}`,
      roles: [],
      removedAt: expect.stringMatching(/Z$/),
    });
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "officer.removed", officer: BEA });
    for (const again of [
      () => removeOfficer(ports, BEA, ADMIN),
      () => changeRoles(ports, { id: BEA, roles: ["officer"] }, ADMIN),
    ])
      expect(await refusal(again())).toMatchObject({
        code: "NOT_ALLOWED",
        hint: expect.stringContaining("new key"),
      });
    expect(await refusal(addOfficer(ports, someone(`Officer ${BEA}`), ADMIN))).toMatchObject({
      code: "USAGE",
    });
  });

  test("who is the last admin is neither removed nor made less", async () => {
    const { ports } = await start();
    for (const lost of [
      () => removeOfficer(ports, ADMIN, ADMIN),
      () => changeRoles(ports, { id: ADMIN, roles: ["auditor"] }, ADMIN),
    ])
      expect(await refusal(lost())).toMatchObject({ message: `officer ${ADMIN} is the last admin` });
    await changeRoles(ports, { id: ADA, roles: ["admin"] }, ADMIN);
    await removeOfficer(ports, ADMIN, ADA);
  });

  test("gets other roles, and the trail says which", async () => {
    const { ports, home } = await start();
    await changeRoles(ports, { id: ADA, roles: ["auditor"] }, ADMIN);
    expect((await officerIn(ports, ADA)).roles).toEqual(["auditor"]);
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "officer.roles-changed",
      officer: ADA,
      code: "auditor",
    });
    const stranger = parseOfficerId("o_nobody00") ?? ADA;
    expect(await refusal(changeRoles(ports, { id: stranger, roles: ["legal"] }, ADMIN))).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("is known by the new key from then on, and the trail says which", async () => {
    const { ports, home } = await start();
    const { verifierKey: from } = await officerIn(ports, BEA);
    const to = formatVerifierKey(generateSigner(BEA).verifier);
    await replaceOfficerKey(ports, { id: BEA, from, to }, ADMIN);
    expect(await officerIn(ports, BEA)).toMatchObject({ verifierKey: to });
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "officer-key.rotated",
      officer: BEA,
      vkey: to,
    });
    expect(await refusal(replaceOfficerKey(ports, { id: BEA, from, to }, ADMIN))).toMatchObject({
      code: "DRIFT",
    });
  });
});

test("a worker is nothing but a worker, and nobody else is one", async () => {
  const { ports } = await start();
  const worker = newWorkerId((length) => "7".repeat(length));
  await addOfficer(ports, someone("Night run", ["worker"], worker), ADMIN);
  for (const wrong of [
    someone("A", ["worker"]),
    someone("B", ["officer", "worker"]),
    someone("C", []),
    someone(
      "D",
      ["worker", "admin"],
      newWorkerId((length) => "8".repeat(length)),
    ),
  ])
    expect(await refusal(addOfficer(ports, wrong, ADMIN))).toMatchObject({ code: "USAGE" });
  expect(await refusal(changeRoles(ports, { id: worker, roles: ["admin"] }, ADMIN))).toMatchObject({
    code: "USAGE",
  });
});
