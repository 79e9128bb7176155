import {
  approve,
  changeRoles,
  reject,
  removeOfficer,
  replaceOfficerKey,
  run,
  submit,
  work,
} from "@oubli/engine";
import type { OfficerId } from "@oubli/model";
import { type Ed25519Signer, formatVerifierKey, generateSigner } from "@oubli/tlog";
import { describe, expect, test } from "vitest";
import {
  ADA,
  ADMIN,
  AS_A_TEST,
  approvedCase,
  BEA,
  officerIn,
  openHome,
  QUIET_OPTIONS,
  refusal,
  VALID_MS,
  WORKER,
} from "../support/home.ts";
import { pretendVendor } from "../support/vendor.ts";

const QUIETLY = { signal: QUIET_OPTIONS.signal, observe: () => {} };

const ASK_AGAIN = { code: "NEEDS_APPROVAL", reason: { why: "approver-changed" } };

/** A plan that Bea has approved to be carried out when it is due, by a worker. */
async function leftToTheWorker() {
  const home = await openHome();
  const vendor = pretendVendor({ records: ["r1"] });
  const ports = home.ports([vendor.connector]);
  const { id, hash: planHash } = await approvedCase(ports);
  await reject(ports, id, BEA, { planHash });
  await submit(ports, id, ADA);
  await approve(ports, id, BEA, { planHash, ...AS_A_TEST, unattended: true });
  return { home, vendor, ports, id, planHash };
}

describe("what was left to a worker is not carried out", () => {
  test("once the approver was removed", async () => {
    const { ports, vendor } = await leftToTheWorker();
    await removeOfficer(ports, BEA, ADMIN);
    expect(await work(ports, WORKER, QUIETLY)).toMatchObject([{ what: "run", error: ASK_AGAIN }]);
    expect(vendor.sent).toEqual([]);
  });

  test("once the approver may not approve any more", async () => {
    const { ports, vendor, id } = await leftToTheWorker();
    await changeRoles(ports, { id: BEA, roles: ["auditor"] }, ADMIN);
    expect(await work(ports, WORKER, QUIETLY)).toMatchObject([{ what: "run", error: ASK_AGAIN }]);
    expect(await refusal(run(ports, id, ADA, QUIET_OPTIONS))).toMatchObject(ASK_AGAIN);
    expect(vendor.sent).toEqual([]);
  });

  test("once the approver has another key, until they have approved it with that one", async () => {
    const { ports, vendor, home, id, planHash } = await leftToTheWorker();
    const { verifierKey: from } = await officerIn(ports, BEA);
    const next = generateSigner(BEA);
    await replaceOfficerKey(ports, { id: BEA, from, to: formatVerifierKey(next.verifier) }, ADMIN);
    expect(await work(ports, WORKER, QUIETLY)).toMatchObject([{ what: "run", error: ASK_AGAIN }]);
    expect(vendor.sent).toEqual([]);
    (home.keys as Map<OfficerId, Ed25519Signer>).set(BEA, next);
    await reject(ports, id, BEA, { planHash });
    await submit(ports, id, ADA);
    await approve(ports, id, BEA, { planHash, ...AS_A_TEST, unattended: true });
    expect(await work(ports, WORKER, QUIETLY)).toMatchObject([{ what: "run", outcome: "due" }]);
    expect(vendor.sent).toEqual(["r1"]);
  });

  test("once the worker was removed", async () => {
    const { ports, vendor } = await leftToTheWorker();
    await removeOfficer(ports, WORKER, ADMIN);
    expect(await work(ports, WORKER, QUIETLY).catch((error) => [{ outcome: error.code }])).toMatchObject([
      { outcome: expect.not.stringMatching("due|done") },
    ]);
    expect(vendor.sent).toEqual([]);
  });

  test("once its time is over", async () => {
    const { ports, vendor, home } = await leftToTheWorker();
    home.clock.pass(VALID_MS + 1);
    const done = await work(ports, WORKER, QUIETLY);
    expect(done.map(({ what, outcome }) => [what, outcome])).toEqual([
      ["run", "failed"],
      ["expire", "due"],
    ]);
    expect(vendor.sent).toEqual([]);
    expect(await work(ports, WORKER, QUIETLY)).toEqual([]);
  });

  test("once other records are there", async () => {
    const { ports, vendor } = await leftToTheWorker();
    vendor.records.add("r2");
    await work(ports, WORKER, QUIETLY);
    expect(vendor.sent).toEqual([]);
    expect(await work(ports, WORKER, QUIETLY)).toEqual([]);
  });

  test("once it was sent back", async () => {
    const { ports, vendor, id, planHash } = await leftToTheWorker();
    await reject(ports, id, BEA, { planHash });
    expect(await work(ports, WORKER, QUIETLY)).toEqual([]);
    expect(vendor.sent).toEqual([]);
  });
});
