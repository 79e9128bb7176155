import {
  addOfficer,
  beginTrail,
  confirming,
  officerEffect,
  openCase,
  type Pending,
  propose,
  readPending,
  removalEffect,
  removeOfficer,
  requireConfirmer,
  waitingAdmissions,
} from "@oubli/engine";
import { LONE_ADMISSION_DAYS, type Officer, type OfficerId } from "@oubli/model";
import { manualClock } from "@oubli/testkit";
import { formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { expect, onTestFinished, test } from "vitest";
import { newKey, openStore } from "../../src/index.ts";
import { DANA, refusal, trail } from "../support/home.ts";

/*
 * Two officers, and two must agree: Ada is admin, Bea officer and approver. Bea's key is lost, or is said to be.
 */

const [ADA, BEA, CLEO] = ["o_ada00000", "o_bea00000", "o_cle00000"] as [OfficerId, OfficerId, OfficerId];
const ORIGIN = "example.test/dsr-audit/lone";
const DAY = 86_400_000;

async function twoOfficers() {
  const clock = manualClock();
  const log = generateSigner(ORIGIN);
  const keys = new Map([ADA, BEA, CLEO].map((id) => [id, generateSigner(id)] as const));
  const signer = (id: OfficerId) => {
    const found = keys.get(id);
    if (!found) throw new Error(`no key of ${id}`);
    return found;
  };
  const store = openStore({
    file: ":memory:",
    homeKey: newKey(),
    signers: [log],
    leaseNow: clock.wall,
    keys: { sign: async (id, text) => signNote(text, [signer(id)]) },
  });
  onTestFinished(async () => {
    expect(await store.audit.replay(ORIGIN)).toEqual({ entries: [], rows: [] });
    await store.close();
  });
  let count = 0;
  const random = (length: number) => {
    count += 1;
    return String(count).padStart(length, "0");
  };
  const ports = { store, clock, random };
  const officer = (id: OfficerId, roles: Officer["roles"]): Officer => ({
    id,
    name: id,
    roles,
    verifierKey: formatVerifierKey(signer(id).verifier),
  });
  await beginTrail(ports, officer(ADA, ["admin"]), { logKey: formatVerifierKey(log.verifier) });
  await addOfficer(ports, officer(BEA, ["officer", "approver"]), ADA);
  const cleo = officer(CLEO, ["officer", "approver"]);
  return { ports, clock, cleo };
}

type Place = Awaited<ReturnType<typeof twoOfficers>>;

function proposeCleo({ ports, cleo }: Place): Promise<Pending> {
  const brings = officerEffect(cleo);
  const about = { action: "officer.add", dual: "officer.added", role: "admin", brings } as const;
  return propose(ports, { ...about, given: "{}", reason: "" }, ADA);
}

/** As the act of confirming does it. */
async function admitCleo({ ports, cleo }: Place, { id }: Pending, by: OfficerId): Promise<void> {
  const pending = await readPending(ports, id);
  await requireConfirmer(ports, pending, by);
  await addOfficer({ ...ports, store: confirming(ports.store, pending, by) }, cleo, pending.by);
}

test("with one of two keys lost, an officer is admitted alone after the wait, and then confirms the removal", async () => {
  const place = await twoOfficers();
  const { ports, clock } = place;
  const pending = await proposeCleo(place);
  expect(await waitingAdmissions(ports)).toEqual([
    {
      act: pending.id,
      by: ADA,
      officer: CLEO,
      roles: "officer,approver",
      from: "2026-12-04T12:00:00.000Z",
      others: [BEA],
      stoppedBy: [],
    },
  ]);
  clock.pass(LONE_ADMISSION_DAYS * DAY);
  await admitCleo(place, pending, ADA);
  expect((await trail(ports.store)).at(-1)).toMatchObject({
    ev: "officer.added",
    actor: ADA,
    officer: CLEO,
    first: pending.entry,
    alone: true,
  });
  expect(await ports.store.read((reader) => reader.admittedAlone())).toEqual([CLEO]);

  const brings = removalEffect(BEA);
  const about = { action: "officer.remove", dual: "officer.removed", role: "admin", brings } as const;
  const removal = await propose(ports, { ...about, given: "{}", reason: "" }, ADA);
  await requireConfirmer(ports, removal, CLEO);
  await removeOfficer({ ...ports, store: confirming(ports.store, removal, CLEO) }, BEA, ADA);
  expect((await trail(ports.store)).at(-1)).toMatchObject({
    ev: "officer.removed",
    actor: CLEO,
    officer: BEA,
  });
});

test("before the wait is over it is refused, with the day and who stops it", async () => {
  const place = await twoOfficers();
  const pending = await proposeCleo(place);
  place.clock.pass(LONE_ADMISSION_DAYS * DAY - 1);
  expect(await refusal(admitCleo(place, pending, ADA))).toMatchObject({
    code: "NOT_ALLOWED",
    reason: { why: "waits", from: "2026-12-04T12:00:00.000Z", others: [BEA] },
    message: `officer ${ADA} has proposed A-1; another officer has to confirm it. Without one it is possible from 2026-12-04 12:00 UTC, if none of ${BEA} signs anything until then`,
  });
});

test("once the other officer has signed anything since, it is refused for good", async () => {
  const place = await twoOfficers();
  const { ports, clock } = place;
  const pending = await proposeCleo(place);
  const request = { identifiers: DANA };
  await openCase(
    ports,
    { kind: "erasure", subject: request, regime: "gdpr", country: "PT", zone: "Europe/Lisbon" },
    BEA,
  );
  clock.pass(2 * LONE_ADMISSION_DAYS * DAY);
  expect(await refusal(admitCleo(place, pending, ADA))).toMatchObject({
    reason: { why: "others-acted", stoppedBy: [BEA] },
  });
  // A second person may still be there.
  await admitCleo(place, pending, BEA);
  const last = (await trail(ports.store)).at(-1);
  expect(last).toMatchObject({ ev: "officer.added", actor: BEA });
  expect(last?.alone).toBeUndefined();
});

test("nothing else is done alone, however long one waits: neither a removal, nor a key of an officer who is known", async () => {
  const place = await twoOfficers();
  const { ports, clock } = place;
  const given = { role: "admin", given: "{}", reason: "" } as const;
  const acts = [
    { ...given, action: "officer.remove", dual: "officer.removed", brings: removalEffect(BEA) },
    { ...given, action: "officer.add", dual: "officer.added", brings: { officer: BEA, vkey: "another" } },
  ] as const;
  for (const act of acts) {
    const pending = await propose(ports, act, ADA);
    clock.pass(2 * LONE_ADMISSION_DAYS * DAY);
    expect(await refusal(requireConfirmer(ports, pending, ADA))).toMatchObject({
      reason: { why: "own-act" },
    });
  }
  expect(await waitingAdmissions(ports)).toEqual([]);
});
