import {
  addOfficer,
  approve,
  beginTrail,
  confirmRecord,
  find,
  makePlan,
  nextWork,
  openCase,
  type Ports,
  type RunOptions,
  readCase,
  type SearchOptions,
  submit,
  type Timing,
  verifyIdentity,
} from "@oubli/engine";
import {
  type CaseId,
  DUAL_EVENTS,
  type Identifier,
  type Officer,
  type OfficerId,
  OubliError,
  parseOfficerId,
  type Role,
  recordName,
  settingOf,
  undecidedIn,
} from "@oubli/model";
import { type ManualClock, manualClock } from "@oubli/testkit";
import { type Ed25519Signer, formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { expect, onTestFinished } from "vitest";
import { type LogSigners, newKey, type OpenStore, openStore, type StoreOptions } from "../../src/index.ts";
import { UNSIGNED } from "./unsigned.ts";

export const ADA: OfficerId = officerId("o_ada00000");
export const BEA: OfficerId = officerId("o_bea00000");
export const LEX: OfficerId = officerId("o_lex00000");
export const ADMIN: OfficerId = officerId("o_adm00000");
export const AUDITOR: OfficerId = officerId("o_aud00000");
export const WORKER: OfficerId = officerId("w_wrk00000");

// The admin comes first: with that key the trail begins.
const ROLES_OF: ReadonlyMap<OfficerId, readonly Role[]> = new Map([
  [ADMIN, ["admin"]],
  [ADA, ["officer", "approver"]],
  [BEA, ["officer", "approver"]],
  [LEX, ["legal"]],
  [AUDITOR, ["auditor"]],
  [WORKER, ["worker"]],
]);

export const DANA: readonly Identifier[] = [
  { kind: "email", value: "dana.ruiz@example.test" },
  { kind: "phone", value: "+351900000117" },
];

export const TIMING: Timing = {
  windowMs: 10_000,
  quietMs: 60_000,
  vendorMs: 7 * 86_400_000,
  reverifyMs: 30 * 86_400_000,
  remindMs: 5 * 86_400_000,
};

/** Who decides alone in these homes, so that a test need not act for two. */
export const ALONE: Readonly<Record<string, "one">> = Object.fromEntries(
  DUAL_EVENTS.map((ev) => [settingOf(ev), "one"]),
);

/** How long an approval counts, in every test. */
export const VALID_MS: number = 7 * 86_400_000;

/** Why a final act is done, in every test, and for how long it counts where it is an approval. */
export const AS_A_TEST: { readonly reason: string; readonly validMs: number } = {
  reason: "as a test",
  validMs: VALID_MS,
};

/**
 * A home in memory with five officers: Ada plans, Bea approves, Lex holds, one is admin, one is auditor. Ada and Bea may do
 * each other's part.
 */
export interface TestHome {
  readonly store: OpenStore;
  readonly clock: ManualClock;
  readonly homeKey: Uint8Array;
  readonly logSigner: Ed25519Signer;
  readonly keys: ReadonlyMap<OfficerId, Ed25519Signer>;
  ports(connectors: Ports["connectors"], changes?: Partial<Ports>): Ports;
}

export interface HomeOptions extends Partial<Omit<StoreOptions, "homeKey" | "signers">> {
  readonly homeKey?: Uint8Array;
  readonly signers?: LogSigners;
  /** The officer whose key is elsewhere. */
  readonly without?: OfficerId;
}

export async function openHome(options: HomeOptions = {}): Promise<TestHome> {
  const clock = manualClock();
  const homeKey = options.homeKey ?? newKey();
  const logSigner = options.signers?.[0] ?? generateSigner("example.test/dsr-audit/test");
  const keys = new Map([...ROLES_OF.keys()].map((id) => [id, generateSigner(id)] as const));
  const officerKeys = {
    sign: async (officer: OfficerId, text: string) => {
      if (options.without === officer) throw new OubliError("NOT_ALLOWED", "no key here");
      return signNote(text, [requireSigner(keys, officer)]);
    },
  };
  const store = openStore({
    file: ":memory:",
    leaseNow: clock.wall,
    nextWork: (reader, id) => nextWork(reader, { timing: TIMING }, id),
    keys: officerKeys,
    ...options,
    homeKey,
    signers: [logSigner],
  });
  const random = countingRandom();
  const ports: TestHome["ports"] = (connectors, changes = {}) => ({
    store,
    connectors,
    clock,
    random,
    timing: TIMING,
    ...changes,
  });
  expectReplay(store, logSigner.name);
  const known = (await store.read((reader) => reader.officers())).length > 0;
  if (known) return { store, clock, homeKey, logSigner, keys, ports };
  const officers = [...keys].map(
    ([id, signer]): Officer => ({
      id,
      name: `Officer ${id}`,
      roles: ROLES_OF.get(id) ?? [],
      verifierKey: formatVerifierKey(signer.verifier),
    }),
  );
  const [first, ...others] = officers;
  if (first)
    await beginTrail(ports([]), first, { logKey: formatVerifierKey(logSigner.verifier), settings: ALONE });
  for (const officer of others) await addOfficer(ports([]), officer, ADMIN);
  return { store, clock, homeKey, logSigner, keys, ports };
}

/** When the test has ended, the trail adds up to what stands in the database, and everything in it was signed. */
function expectReplay(store: OpenStore, origin: string): void {
  try {
    onTestFinished(async () => {
      if (!UNSIGNED.has(store)) expect(await store.audit.replay(origin)).toEqual({ entries: [], rows: [] });
    });
  } catch {
    // Opened for several tests: these look for themselves.
  }
}

export const QUIET_OPTIONS: RunOptions & SearchOptions = {
  signal: new AbortController().signal,
  observe: () => {},
  ...AS_A_TEST,
};

/** Opens a case, verifies the person's identity and searches. */
export async function scopedCase(
  ports: Ports,
  kind: "access" | "erasure" = "erasure",
  identifiers: readonly Identifier[] = DANA,
): Promise<CaseId> {
  const { case: it } = await openCase(
    ports,
    { kind, subject: { identifiers }, regime: "gdpr", country: "PT", zone: "Europe/Lisbon" },
    ADA,
  );
  await verifyIdentity(ports, it.id, "email-verified", ADA);
  await find(ports, it.id, ADA, QUIET_OPTIONS);
  return it.id;
}

/** The same up to an approval by the other officer. */
export async function approvedCase(
  ports: Ports,
  identifiers: readonly Identifier[] = DANA,
): Promise<{ readonly id: CaseId; readonly hash: string }> {
  const id = await scopedCase(ports, "erasure", identifiers);
  await confirmAll(ports, id);
  const { hash } = await makePlan(ports, id, ADA);
  await submit(ports, id, ADA);
  await approve(ports, id, BEA, { planHash: hash, ...AS_A_TEST });
  return { id, hash };
}

/** Every record in doubt is hers: she says so. */
export async function confirmAll(ports: Ports, id: CaseId): Promise<void> {
  for (const finding of undecidedIn((await readCase(ports, id)).whose))
    await confirmRecord(ports, id, ADA, { ...AS_A_TEST, record: recordName(finding) });
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
export async function trail(store: OpenStore): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const entries = await store.audit.entries(0, await store.audit.size());
  return entries.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>);
}

export async function events(store: OpenStore): Promise<readonly unknown[]> {
  return (await trail(store)).map((entry) => entry.ev);
}

function officerId(text: string): OfficerId {
  const id = parseOfficerId(text);
  if (!id) throw new Error(`${text} is not an officer's id`);
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

/** An officer as the home knows them. */
export async function officerIn({ store }: Pick<Ports, "store">, id: OfficerId): Promise<Officer> {
  const officer = await store.read((reader) => reader.officer(id));
  if (!officer) throw new Error(`officer ${id} is unknown`);
  return officer;
}
