import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createVendorClient, type VendorFacts } from "@oubli/client-kit";
import partneroMap from "@oubli/client-partnero/data-map.json" with { type: "json" };
import { createConnector } from "@oubli/connector";
import type { DataMap } from "@oubli/datamap";
import { beginTrail, type Connector, find, openCase, type Ports, verifyIdentity } from "@oubli/engine";
import type { AccountId, CaseId, OfficerId } from "@oubli/model";
import { createPartneroSandbox, DANA } from "@oubli/sandbox";
import { newKey, openStore } from "@oubli/store";
import { formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { interleave, report } from "../measure.ts";

const BY = "o_00000000" as OfficerId;
const LOG = generateSigner("bench");
const KEY = generateSigner(BY);
const MAP = partneroMap as unknown as DataMap;
const OPTIONS = { signal: new AbortController().signal, observe: () => {} };

/** What it costs that a search can go on where it was killed: each answer is kept sealed before the next call. No network is in it. */
export async function searching(rounds: number): Promise<string> {
  const { connector, calls } = referrals();
  const ports = portsOf(connector);
  const id = await verifiedCase(ports);
  const forgetful: Connector = {
    ...connector,
    search: (sought, observe, signal) => connector.search(sought, observe, signal),
  };
  await find(ports, id, BY, OPTIONS);
  const count = calls();
  const samples = await interleave(
    [
      { name: "nothing is kept", connectors: [forgetful] },
      { name: "every answer is kept", connectors: [connector] },
    ].map(({ name, connectors }) => ({
      name,
      unit: "ms",
      once: async () => {
        const started = performance.now();
        await find({ ...ports, connectors }, id, BY, OPTIONS);
        return performance.now() - started;
      },
    })),
    rounds,
  );
  return report(`A search of ${count} calls, answered within the process`, samples);
}

function referrals(): { readonly connector: Connector; calls(): number } {
  const sandbox = createPartneroSandbox();
  let calls = 0;
  const client = createVendorClient({
    facts: { ...(MAP as unknown as VendorFacts), rateLimit: { calls: 1_000_000, per: "second" } },
    credentials: sandbox.credentials,
    fetch: (request) => {
      calls += 1;
      return sandbox.fetch(request);
    },
  });
  const account = "referrals" as AccountId;
  return { connector: createConnector({ account, map: MAP, client, now: Date.now }), calls: () => calls };
}

function portsOf(connector: Connector): Ports {
  const file = join(mkdtempSync(join(tmpdir(), "oubli-bench-")), "searching.db");
  const day = 86_400_000;
  return {
    store: openStore({
      file,
      homeKey: newKey(),
      signers: [LOG],
      keys: { sign: async (_, text) => signNote(text, [KEY]) },
    }),
    connectors: [connector],
    clock: {
      wall: () => Date.now(),
      monotonic: () => performance.now(),
      sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}),
    },
    random: (length) => Math.random().toString(36).slice(2).padEnd(length, "0").slice(0, length),
    timing: {
      windowMs: 1_000,
      quietMs: 1_000,
      vendorMs: day,
      reverifyMs: day,
      remindMs: day,
    },
  };
}

async function verifiedCase(ports: Ports): Promise<CaseId> {
  const verifierKey = formatVerifierKey(KEY.verifier);
  const officer = { id: BY, name: "Bench", roles: ["officer", "admin"], verifierKey } as const;
  await beginTrail(ports, officer, { logKey: formatVerifierKey(LOG.verifier) });
  const subject = {
    identifiers: [
      { kind: "email", value: DANA.email },
      { kind: "name", value: DANA.name },
    ],
  } as const;
  const { case: it } = await openCase(
    ports,
    { kind: "erasure", subject, regime: "gdpr", country: "PT", zone: "UTC" },
    BY,
  );
  await verifyIdentity(ports, it.id, "email-verified", BY);
  return it.id;
}
