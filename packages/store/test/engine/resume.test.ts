import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createVendorClient, type Fetch, type VendorFacts } from "@oubli/client-kit";
import partneroMap from "@oubli/client-partnero/data-map.json" with { type: "json" };
import { type ConnectorOptions, createConnector } from "@oubli/connector";
import { find, openCase, type Ports, run, verifyIdentity } from "@oubli/engine";
import { answerOf, type CaseId, type SearchReport } from "@oubli/model";
import { createPartneroSandbox, DANA as DANA_RUIZ, type Sandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import {
  ADA,
  approvedCase,
  type HomeOptions,
  openHome,
  QUIET_OPTIONS,
  refusal,
  type TestHome,
} from "../support/home.ts";
import { accountId } from "../support/vendor.ts";

const HOUR = 3_600_000;
const CANARY = [
  { kind: "email", value: DANA_RUIZ.email },
  { kind: "name", value: DANA_RUIZ.name },
] as const;

/** A home with the referrals, whose vendor loses the connection for good after so many calls of a search: the process is killed. */
async function referrals(options: HomeOptions = {}) {
  const home = await openHome(options);
  const sandbox = createPartneroSandbox();
  let calls = 0;
  let left = Number.POSITIVE_INFINITY;
  let killed = new AbortController();
  const counting: Fetch = async (request) => {
    if (left <= 0) {
      killed.abort();
      throw new Error("killed");
    }
    left -= 1;
    calls += 1;
    return sandbox.fetch(request);
  };
  return {
    home,
    sandbox,
    ports: home.ports([connect(home, counting)]),
    calls: () => calls,
    /** Does something that is killed after so many calls. */
    killAfter: async (count: number, act: (options: typeof QUIET_OPTIONS) => Promise<unknown>) => {
      killed = new AbortController();
      left = count;
      const { code } = await refusal(act({ ...QUIET_OPTIONS, signal: killed.signal }));
      left = Number.POSITIVE_INFINITY;
      calls = 0;
      return code;
    },
  };
}

const MAP = partneroMap as unknown as VendorFacts & ConnectorOptions["map"];

function clientOf(fetch: Fetch) {
  return createVendorClient({
    facts: { ...MAP, rateLimit: { calls: 1_000_000, per: "second" } },
    credentials: createPartneroSandbox().credentials,
    fetch,
    retries: 0,
  });
}

function connect(home: TestHome, fetch: Fetch) {
  const client = clientOf(fetch);
  return createConnector({ account: accountId("partnero"), map: MAP, client, now: home.clock.wall });
}

async function verified(ports: Ports): Promise<CaseId> {
  const { case: it } = await openCase(
    ports,
    {
      kind: "erasure",
      subject: { identifiers: CANARY },
      regime: "gdpr",
      country: "PT",
      zone: "Europe/Lisbon",
    },
    ADA,
  );
  await verifyIdentity(ports, it.id, "email-verified", ADA);
  return it.id;
}

/** What a report says, whenever and in whatever order it came. */
function said({ findings, coverage }: SearchReport) {
  const lines = coverage.map(({ at: _, provenBy: __, ...line }) => JSON.stringify(line));
  return [findings.map(({ id, record }) => [id, record]), lines.toSorted()];
}

async function undisturbed() {
  const { ports, calls } = await referrals();
  const report = await find(ports, await verified(ports), ADA, QUIET_OPTIONS);
  return { report, calls: calls() };
}

test("a search that is killed after any of its calls goes on with the next, and says the same", async () => {
  const whole = await undisturbed();
  expect(answerOf(whole.report).answer).toBe("found");
  for (let count = 1; count < whole.calls; count += 1) {
    const { ports, calls, killAfter } = await referrals();
    const id = await verified(ports);
    expect(await killAfter(count, (options) => find(ports, id, ADA, options))).toBe("CANCELLED");
    const report = await find(ports, id, ADA, QUIET_OPTIONS);
    expect(said(report)).toEqual(said(whole.report));
    // What proves a negative is asked again, and the last page of a list that was cut off.
    expect(calls()).toBeLessThanOrEqual(whole.calls - count + 4);
  }
});

test("what was answered is kept sealed, and is gone when the search has ended", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "oubli-")), "home.db");
  const { ports, killAfter } = await referrals({ file });
  const id = await verified(ports);
  await killAfter(5, (options) => find(ports, id, ADA, options));
  expect(keptIn(file)).toBeGreaterThan(0);
  expect(readFileSync(`${file}-wal`).includes(DANA_RUIZ.email)).toBe(false);
  await find(ports, id, ADA, QUIET_OPTIONS);
  expect(keptIn(file)).toBe(0);
});

function keptIn(file: string): number {
  const raw = new DatabaseSync(file, { readOnly: true });
  const row = raw.prepare("select count(*) as n from sealed where name like 'answer/%'").get();
  raw.close();
  return Number(row?.n);
}

test("a list whose records moved while nobody read it is read anew", async () => {
  const whole = await undisturbed();
  for (let count = 1; count < whole.calls; count += 1) {
    const { ports, sandbox, killAfter } = await referrals();
    const id = await verified(ports);
    await killAfter(count, (options) => find(ports, id, ADA, options));
    await deleteLeads(sandbox, 60);
    const { findings } = await find(ports, id, ADA, QUIET_OPTIONS);
    expect(findings.map(({ recordId }) => recordId)).toContain("1044");
  }
});

/** Deletes the first other people's leads of the list, as their owner would. */
async function deleteLeads(sandbox: Sandbox, count: number): Promise<void> {
  const client = clientOf(sandbox.fetch);
  const { body } = await client.call("listLeads", { query: { limit: 100, sort: "asc" } });
  const leads = (body as { readonly data: readonly { readonly id: string }[] }).data;
  const others = leads.filter(({ id }) => id !== "1044").slice(0, count);
  for (const { id } of others) await client.call("deleteLead", { path: { id } });
}

test("after an hour everything is asked again", async () => {
  const whole = await undisturbed();
  const { home, ports, calls, killAfter } = await referrals();
  const id = await verified(ports);
  await killAfter(whole.calls - 2, (options) => find(ports, id, ADA, options));
  home.clock.pass(HOUR + 1);
  await find(ports, id, ADA, QUIET_OPTIONS);
  expect(calls()).toBe(whole.calls);
});

test("a second search asks everything again", async () => {
  const { ports, calls } = await referrals();
  const id = await verified(ports);
  await find(ports, id, ADA, QUIET_OPTIONS);
  const first = calls();
  await find(ports, id, ADA, QUIET_OPTIONS);
  expect(calls()).toBe(2 * first);
});

test("the search before an erasure, and the one after it, take nothing from the one before", async () => {
  const { ports, sandbox, killAfter } = await referrals();
  const { id } = await approvedCase(ports, CANARY);
  await killAfter(6, (options) => run(ports, id, ADA, options));
  const { case: it, verification } = await run(ports, id, ADA, QUIET_OPTIONS);
  expect(it.state).toBe("review");
  expect(verification.report.findings.map(({ recordId }) => recordId)).not.toContain("1044");
  expect(sandbox.applied("1044")).toBe(1);
});
