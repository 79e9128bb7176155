import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OfficerId, Role } from "@oubli/model";
import { newKey, openStore } from "@oubli/store";
import { formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { EMPTY_ROOT, openRowMap } from "@oubli/trail";
import { interleave, report } from "../measure.ts";

const ACTS_PER_SAMPLE = 100;
const CHANGES_PER_SAMPLE = 1_000;
const OFFICER = "o_bench000" as OfficerId;
const AT = "2026-11-20T12:00:00.000Z";
const MAPS = [100, 100_000] as const;

/** What an officer's act costs beside the same change without a signature, and whether the map over the rows stays flat. */
export async function acts(rounds: number): Promise<string> {
  const store = await benchStore();
  const by = (actor: string) => () => perAct(() => store.append(actor));
  const signed = await interleave(
    [
      { name: "a change without an act", unit: "ms", once: by("system") },
      { name: "the same, signed by an officer, rows checked", unit: "ms", once: by(OFFICER) },
    ],
    rounds,
  );
  const maps = await interleave(
    MAPS.map((rows) => {
      const change = mapOf(rows);
      const once = async () => perChange(change);
      return { name: `${rows.toLocaleString("en")} rows`, unit: "µs", once };
    }),
    rounds,
  );
  return [
    report("An act (one durable change)", signed),
    report("Changing a row in the map over all rows, root included", maps),
    await verifying(store, rounds),
  ].join("\n\n");
}

async function benchStore() {
  const [log, signer] = [generateSigner("bench"), generateSigner(OFFICER)];
  const store = openStore({
    file: join(mkdtempSync(join(tmpdir(), "oubli-bench-")), "acts.db"),
    homeKey: newKey(),
    signers: [log],
    keys: { sign: async (_officer, text) => signNote(text, [signer]) },
  });
  const officer = { id: OFFICER, name: "Bench", roles: ["admin"] as readonly Role[] };
  const entry = (ev: "trail.created" | "trail.exported", actor: string) =>
    ({ v: 2, at: AT, ev, actor }) as const;
  await store.change(async (writer) => {
    await writer.addOfficer({ ...officer, verifierKey: formatVerifierKey(signer.verifier) });
    await writer.append(entry("trail.created", OFFICER));
  });
  return {
    audit: store.audit,
    verify: async () => {
      await store.audit.verify([log.verifier]);
      return store.audit.replay(log.name);
    },
    append: (actor: string) =>
      store.change(async (writer) => {
        if (actor === OFFICER) await writer.officer(OFFICER);
        await writer.append(entry("trail.exported", actor));
      }),
  };
}

async function perAct(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let count = 0; count < ACTS_PER_SAMPLE; count += 1) await act();
  return (performance.now() - started) / ACTS_PER_SAMPLE;
}

function mapOf(rows: number): (at: number) => void {
  const map = openRowMap(EMPTY_ROOT, { read: () => undefined, write: () => {} });
  for (let row = 0; row < rows; row += 1) map.put(`r_bench/step/${row}`, { state: "ready" });
  map.root();
  let fence = 0;
  return (at) => {
    fence += 1;
    map.put(`r_bench/step/${(at * 7919) % rows}`, { state: "intent", fence });
    map.root();
  };
}

function perChange(change: (at: number) => void): number {
  const started = performance.now();
  for (let at = 0; at < CHANGES_PER_SAMPLE; at += 1) change(at);
  return ((performance.now() - started) * 1_000) / CHANGES_PER_SAMPLE;
}

async function verifying(
  { audit, verify }: Awaited<ReturnType<typeof benchStore>>,
  rounds: number,
): Promise<string> {
  const once = async () => {
    const started = performance.now();
    await verify();
    return ((performance.now() - started) * 10_000) / (await audit.size());
  };
  const samples = await interleave([{ name: "replay and signatures", unit: "ms", once }], rounds);
  return report("Verifying the trail, for each 10,000 entries", samples);
}
