import feraMap from "@oubli/client-fera/data-map.json" with { type: "json" };
import { createVendorClient, type VendorFacts } from "@oubli/client-kit";
import loyaltyMap from "@oubli/client-loyalty-lt/data-map.json" with { type: "json" };
import partneroMap from "@oubli/client-partnero/data-map.json" with { type: "json" };
import { type ConnectorOptions, createConnector } from "@oubli/connector";
import {
  certificateMaterial,
  closeCase,
  endTask,
  lookUp,
  packageMaterial,
  readCase,
  run,
} from "@oubli/engine";
import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  DANA as DANA_RUIZ,
  NAMESAKE,
  type Sandbox,
} from "@oubli/sandbox";
import { expect, test } from "vitest";
import {
  ADA,
  approvedCase,
  BEA,
  confirmAll,
  openHome,
  QUIET_OPTIONS,
  scopedCase,
  type TestHome,
  trail,
} from "../support/home.ts";
import { accountId } from "../support/vendor.ts";

// By her number no call of the reviews can ask, and that is a gap of its own.
const CANARY = [
  { kind: "email", value: DANA_RUIZ.email },
  { kind: "name", value: DANA_RUIZ.name },
] as const;

function connect(home: TestHome, map: unknown, sandbox: Sandbox) {
  const facts = map as VendorFacts & ConnectorOptions["map"];
  const client = createVendorClient({
    facts: { ...facts, rateLimit: { calls: 1_000_000, per: "second" } },
    credentials: sandbox.credentials,
    fetch: sandbox.fetch,
    retries: 0,
  });
  return createConnector({ account: accountId(facts.vendor.id), map: facts, client, now: home.clock.wall });
}

async function threeVendors(
  sandboxes = [createFeraSandbox(), createPartneroSandbox(), createLoyaltySandbox()],
) {
  const home = await openHome();
  const maps = [feraMap, partneroMap, loyaltyMap];
  const connectors = sandboxes.map((sandbox, at) => connect(home, maps[at], sandbox));
  return { home, sandboxes, ports: home.ports(connectors) };
}

const ofNamesake = [
  "fcus_N7mSk77",
  "frev_N7mSk77",
  "fmed_N7mSk77",
  "ford_N7mSk77",
  "acct_90477",
  "inv_2090",
  "1045",
  "40277",
];

test("an erasure goes its whole way at three vendors, and the namesake keeps everything", async () => {
  const { home, sandboxes, ports } = await threeVendors();
  const { id } = await approvedCase(ports, CANARY);
  const { case: it, steps, verification } = await run(ports, id, ADA, QUIET_OPTIONS);
  expect(verification.remaining).toEqual([]);
  expect(it.state).toBe("review");
  expect(steps.length).toBeGreaterThanOrEqual(15);
  expect(steps.filter((step) => step.state !== "verified")).toEqual([]);
  for (const sandbox of sandboxes) {
    expect(sandbox.journal().flatMap((line) => line.broken ?? [])).toEqual([]);
    for (const record of ofNamesake) expect(sandbox.applied(record)).toBe(0);
  }
  const { plan } = await certificateMaterial(ports, id, ADA);
  const applied = plan.steps.map((step) =>
    sandboxes.find((sandbox) => sandbox.vendor === step.vendor)?.applied(step.recordId, step.call.operation),
  );
  expect(applied).toEqual(plan.steps.map(() => 1));

  // The namesake is still found, by everything she is known by.
  const hers = await lookUp(
    ports,
    { identifiers: [{ kind: "email", value: NAMESAKE.email }] },
    BEA,
    QUIET_OPTIONS,
  );
  expect(hers.findings.map((finding) => finding.recordId)).toEqual(
    expect.arrayContaining(["fcus_N7mSk77", "frev_N7mSk77", "acct_90477", "1045", "40277"]),
  );

  for (const task of (await readCase(ports, id)).tasks)
    await endTask(ports, id, ADA, {
      task: task.record.id,
      as: "completed",
      words: `Dana's proof for ${DANA_RUIZ.email}`,
    });
  await closeCase(ports, id, ADA, { reason: `Dana's letter from ${DANA_RUIZ.email}` });

  // A digest or a signature is chance, and chance spells names.
  const text = JSON.stringify(await trail(home.store)).replaceAll(/"[\w+/=-]{32,}"/g, '"chance"');
  expect(text.length).toBeGreaterThan(10_000);
  for (const word of [
    "dana",
    "ruiz",
    "@example.test",
    "900000117",
    "40217",
    "frev_",
    "fcus_",
    "318-204",
    "inv_2041",
  ])
    expect(text.toLowerCase()).not.toContain(word);
  const { store, logSigner } = home;
  expect(await store.audit.verify([logSigner.verifier])).toMatchObject({
    ok: true,
    size: await store.audit.size(),
  });
});

test("a vendor that loses every answer is settled by reading: nothing is sent twice", async () => {
  const destructive = /^(delete|update|anonymize)/;
  const afterwards = async (operation: string) => {
    if (destructive.test(operation)) throw new TypeError("the connection broke");
    return undefined;
  };
  const { sandboxes, ports } = await threeVendors([
    createFeraSandbox({ afterwards }),
    createPartneroSandbox({ afterwards }),
    createLoyaltySandbox({ afterwards }),
  ]);
  const { id } = await approvedCase(ports, CANARY);
  const { case: it } = await run(ports, id, ADA, QUIET_OPTIONS);
  expect(it.state).toBe("review");
  const { plan } = await certificateMaterial(ports, id, ADA);
  for (const step of plan.steps)
    expect(
      sandboxes
        .find((sandbox) => sandbox.vendor === step.vendor)
        ?.applied(step.recordId, step.call.operation),
    ).toBe(1);
});

test("an access case gathers all that three vendors hold, and each vendor's own export", async () => {
  const { ports } = await threeVendors();
  const id = await scopedCase(ports, "access", CANARY);
  // A record that was merged into hers carries an older address.
  await confirmAll(ports, id);
  const { report, bundles } = await packageMaterial(ports, id, ADA, QUIET_OPTIONS.signal);
  expect(new Set(report.findings.map((finding) => finding.vendor))).toEqual(
    new Set(["fera", "partnero", "loyalty-lt"]),
  );
  expect(report.coverage.filter((line) => line.result === "could-not-look")).toEqual([]);
  expect(bundles.map((bundle) => bundle.operation)).toContain("exportCustomerData");
  for (const record of ofNamesake)
    expect(report.findings.map((finding) => finding.recordId)).not.toContain(record);
});
