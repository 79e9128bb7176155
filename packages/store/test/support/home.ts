import {
  createEngine,
  type Engine,
  type Ports,
  type RunOptions,
  type SearchOptions,
  type Timing,
} from "@oubli/engine";
import { type CaseId, type Identifier, type OfficerId, OubliError, parseOfficerId } from "@oubli/model";
import { type ManualClock, manualClock } from "@oubli/testkit";
import { type Ed25519Signer, formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { newKey, type OpenStore, openStore, type StoreOptions } from "../../src/index.ts";

export const ADA: OfficerId = officerId("o_ada00000");
export const BEA: OfficerId = officerId("o_bea00000");
export const LEX: OfficerId = officerId("o_lex00000");

export const DANA: readonly Identifier[] = [
  { kind: "email", value: "dana.ruiz@example.test" },
  { kind: "phone", value: "+351900000117" },
];

export const TIMING: Timing = { windowMs: 10_000, quietMs: 60_000, approvalMs: 7 * 86_400_000 };

/** A home in memory with three officers: Ada plans, Bea approves, Lex holds. Ada and Bea may do each other's part. */
export interface TestHome {
  readonly store: OpenStore;
  readonly clock: ManualClock;
  readonly homeKey: Uint8Array;
  readonly logSigner: Ed25519Signer;
  readonly keys: ReadonlyMap<OfficerId, Ed25519Signer>;
  ports(connectors: Ports["connectors"], changes?: Partial<Ports>): Ports;
  engine(connectors: Ports["connectors"], changes?: Partial<Ports>): Engine;
}

export async function openHome(options: Partial<StoreOptions> = {}): Promise<TestHome> {
  const clock = manualClock();
  const homeKey = options.homeKey ?? newKey();
  const logSigner = options.signers?.[0] ?? generateSigner("example.test/dsr-audit/test");
  const store = openStore({ file: ":memory:", now: clock.wall, ...options, homeKey, signers: [logSigner] });
  const keys = new Map([ADA, BEA, LEX].map((id) => [id, generateSigner(id)] as const));
  const random = countingRandom();
  const ports: TestHome["ports"] = (connectors, changes = {}) => ({
    store,
    connectors,
    clock,
    random,
    timing: TIMING,
    keys: { sign: async (officer, text) => signNote(text, [requireSigner(keys, officer)]) },
    ...changes,
  });
  const engine: TestHome["engine"] = (connectors, changes) => createEngine(ports(connectors, changes));
  const known = (await store.read((reader) => reader.officers())).length > 0;
  for (const [id, signer] of known ? [] : keys)
    await engine([]).addOfficer(
      {
        id,
        name: `Officer ${id}`,
        roles: id === LEX ? ["legal"] : ["officer", "approver"],
        verifierKey: formatVerifierKey(signer.verifier),
      },
      "system",
    );
  return { store, clock, homeKey, logSigner, keys, ports, engine };
}

export const QUIET_OPTIONS: RunOptions & SearchOptions = {
  signal: new AbortController().signal,
  observe: () => {},
};

/** Opens a case, proves who asks and searches. */
export async function scopedCase(
  engine: Engine,
  kind: "access" | "erasure" = "erasure",
  identifiers: readonly Identifier[] = DANA,
): Promise<CaseId> {
  const { case: it } = await engine.open(
    { kind, subject: { identifiers }, regime: "gdpr", country: "PT", zone: "Europe/Lisbon" },
    ADA,
  );
  await engine.verifyIdentity(it.id, "mailbox", ADA);
  await engine.find(it.id, ADA, QUIET_OPTIONS);
  return it.id;
}

/** The same up to an approval by the other officer. */
export async function approvedCase(
  engine: Engine,
  identifiers: readonly Identifier[] = DANA,
): Promise<{ readonly id: CaseId; readonly hash: string }> {
  const id = await scopedCase(engine, "erasure", identifiers);
  const { hash } = await engine.plan(id, ADA);
  await engine.submit(id, ADA);
  await engine.approve(id, BEA, hash);
  return { id, hash };
}

/** What the error of a promise says; fails when there is none. */
export async function refusal(work: Promise<unknown>): Promise<OubliError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OubliError) return error;
    throw error;
  }
  throw new Error("this was not refused");
}

/** Every entry of the audit trail, oldest first, as it is hashed. */
export function trail(store: OpenStore): readonly Readonly<Record<string, unknown>>[] {
  return store.audit
    .entries(0, store.audit.size())
    .map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>);
}

export function events(store: OpenStore): readonly unknown[] {
  return trail(store).map((entry) => entry.ev);
}

function officerId(text: string): OfficerId {
  const id = parseOfficerId(text);
  if (!id) throw new Error(`${text} is no officer's id`);
  return id;
}

function requireSigner(keys: ReadonlyMap<OfficerId, Ed25519Signer>, officer: OfficerId): Ed25519Signer {
  const signer = keys.get(officer);
  if (signer) return signer;
  throw new OubliError("NOT_ALLOWED", `the key of ${officer} is not on this machine`);
}

/** Different words each time, the same ones in each home. */
function countingRandom(): (length: number) => string {
  let count = 0;
  return (length) => {
    count += 1;
    return count.toString(36).padStart(length, "0");
  };
}
