import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { addOfficer, beginTrail, openCase, placeHold, propose } from "@oubli/engine";
import type { CaseId, OfficerId } from "@oubli/model";
import { manualClock } from "@oubli/testkit";
import { type Ed25519Signer, formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { describe, expect, onTestFinished, test } from "vitest";
import { newKey, openStore } from "../src/index.ts";
import { type Forged, faultsOf, forge } from "./support/forge.ts";
import { DANA } from "./support/home.ts";

/*
 * Somebody who has the database and the key of the trail writes entries of their own, past the program: without a key of an officer,
 * and as an officer who has their own key only.
 */

const ORIGIN = "example.test/dsr-audit/test";
const ADA = "o_ada00000" as OfficerId;
const BEA = "o_bea00000" as OfficerId;
const MALLORY = "o_mal00000" as OfficerId;

interface Place {
  readonly file: string;
  readonly log: Ed25519Signer;
  readonly keys: ReadonlyMap<string, Ed25519Signer>;
  readonly home: ReturnType<typeof openStore>;
  readonly ports: Parameters<typeof openCase>[0];
  readonly number: number;
  readonly ref: string;
  readonly id: CaseId;
}

/** Ada is an admin; with Bea, who is an officer and approver, two are needed. One case is open, and on hold. */
async function aPlace(two: boolean): Promise<Place> {
  const file = join(tmpdir(), `oubli-insider-${randomUUID()}.db`);
  onTestFinished(() => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  });
  const log = generateSigner(ORIGIN);
  const keys = new Map([ADA, BEA].map((id) => [id as string, generateSigner(id)] as const));
  const clock = manualClock();
  const store = openStore({
    file,
    homeKey: newKey(),
    signers: [log],
    leaseNow: clock.wall,
    keys: { sign: async (id, text) => signNote(text, [keys.get(id) as Ed25519Signer]) },
  });
  onTestFinished(() => store.close());
  let count = 0;
  const ports = {
    store,
    clock,
    random: (length: number) => {
      count += 1;
      return String(count).padStart(length, "0");
    },
  };
  const officer = (id: OfficerId, roles: readonly ("admin" | "officer" | "approver")[]) => ({
    id,
    name: id,
    roles,
    verifierKey: formatVerifierKey((keys.get(id) as Ed25519Signer).verifier),
  });
  await beginTrail(ports, officer(ADA, ["admin"]), { logKey: formatVerifierKey(log.verifier) });
  if (two) await addOfficer(ports, officer(BEA, ["officer", "approver"]), ADA);
  const { case: it } = await openCase(
    ports,
    { kind: "erasure", subject: { identifiers: DANA }, regime: "gdpr", country: "PT", zone: "Europe/Lisbon" },
    ADA,
  );
  await placeHold(ports, it.id, ADA);
  expect(faultsOf(file, ORIGIN)).toEqual([]);
  return { file, log, keys, home: store, ports, number: Number(it.id.slice(2)), ref: it.ref, id: it.id };
}

/** Writes entries as whoever has these keys beside the trail's, and tells what the replay says of them. */
async function told(
  place: Place,
  forged: readonly Forged[],
  own: readonly string[] = [],
): Promise<readonly string[]> {
  const sign = async (id: string, text: string) => {
    if (!own.includes(id)) throw new Error("no key");
    return signNote(text, [place.keys.get(id) as Ed25519Signer]);
  };
  await forge({ file: place.file, signers: [place.log], keys: { sign } }, forged);
  return faultsOf(place.file, ORIGIN);
}

const mallory = formatVerifierKey(generateSigner(MALLORY).verifier);
const ADMITTED = `insert into officer (id, name, roles, verifier_key, salt) values ('${MALLORY}', 'M', 'admin', '${mallory}', 'salt')`;
const BOB = { officer: "o_bob00000", code: "officer,approver", vkey: "o_bob00000+key" } as const;
const NEW_ADMIN = { rows: [{ table: "officer", id: MALLORY }], sql: ADMITTED } as const;

const sizeOf = (file: string) => {
  const raw = new DatabaseSync(file, { readOnly: true });
  const row = raw.prepare("select count(*) as n from log_entry").get();
  raw.close();
  return Number(row?.n);
};

const indexOf = (file: string, ev: string) => {
  const raw = new DatabaseSync(file, { readOnly: true });
  const row = raw.prepare(`select min(idx) as n from log_entry where body like '%"ev":"${ev}"%'`).get();
  raw.close();
  return Number(row?.n);
};

describe("with the key of the trail and none of an officer, it is noticed that", () => {
  test("an officer is admitted in the course of the beginning of the trail, where one decides alone", async () => {
    const place = await aPlace(false);
    const forged = {
      ev: "officer.added",
      actor: "system",
      facts: { of: 0, officer: MALLORY },
      ...NEW_ADMIN,
    } as const;
    expect(await told(place, [forged])).not.toEqual([]);
  });

  test("an officer is admitted on the word of a proposal that waits", async () => {
    const place = await aPlace(true);
    const pending = await propose(
      place.ports,
      { action: "officer add", dual: "officer.added", role: "admin", brings: BOB, given: "{}", reason: "" },
      ADA,
    );
    const facts = { of: 0, officer: MALLORY, first: pending.entry, rq: pending.digest };
    expect(await told(place, [{ ev: "officer.added", actor: "system", facts, ...NEW_ADMIN }])).not.toEqual(
      [],
    );
  });

  test("an open task is called done", async () => {
    const place = await aPlace(true);
    const of = indexOf(place.file, "request.received");
    const task = {
      rows: [{ table: "task", number: place.number, id: "t1" }],
      sql: `insert into task (case_number, id, state) values (${place.number}, 't1', 'open')`,
    } as const;
    const about = { of, req: place.ref, task: "t1" };
    let known = (await told(place, [{ ev: "task.opened", actor: "system", facts: about, ...task }])).length;
    const done = { ...task, sql: "update task set state = 'done'" };
    for (const ev of ["row.recorded", "task.opened", "search.ended"] as const) {
      const faults = await told(place, [{ ev, actor: "system", facts: about, ...done }]);
      expect([ev, faults.length > known]).toEqual([ev, true]);
      known = faults.length;
    }
  });

  test("a sealed value is put back or exchanged", async () => {
    const place = await aPlace(true);
    const of = indexOf(place.file, "request.received");
    for (const name of ["whose", "gaps", "plan", "subject"]) {
      const rows = [{ table: "sealed", number: place.number, id: name }] as const;
      const sql = `insert or replace into sealed (case_number, name, body) values (${place.number}, '${name}', x'00')`;
      for (const ev of ["row.recorded", "search.ended"] as const)
        expect([
          `${ev} ${name}`,
          await told(place, [{ ev, actor: "system", facts: { of, req: place.ref }, rows, sql }]),
        ]).not.toEqual([`${ev} ${name}`, []]);
    }
  });

  test("a case is brought back to its findings long after the act that may do so", async () => {
    const place = await aPlace(true);
    const facts = { of: indexOf(place.file, "request.received"), req: place.ref };
    const forged = {
      ev: "search.ended",
      actor: "system",
      facts,
      rows: [{ table: "case_file", number: place.number }],
      sql: "update case_file set state = 'scoped'",
    } as const;
    expect(await told(place, [forged])).not.toEqual([]);
  });
});

describe("with one's own key alone, it is noticed that an admin", () => {
  const weaker = (
    sql: string,
    ev: "setting.changed" | "officer.added" | "trail.created" | "officer-key.rotated",
  ) => ({
    ev,
    actor: ADA,
    rows: [
      { table: "setting", id: "second-officer" },
      { table: "setting", id: "second-officer.hold.released" },
    ] as const,
    sql,
  });
  const ONE = "insert into setting (name, value) values ('second-officer.hold.released', 'one')";

  test("takes a setting away", async () => {
    const place = await aPlace(true);
    expect(await told(place, [weaker("delete from setting", "setting.changed")], [ADA])).not.toEqual([]);
  });

  test("lets one alone lift holds, by a setting that was not there", async () => {
    const place = await aPlace(true);
    expect(await told(place, [weaker(ONE, "setting.changed")], [ADA])).not.toEqual([]);
  });

  test("begins the trail a second time, with settings or an officer of their own", async () => {
    const place = await aPlace(true);
    expect(await told(place, [weaker(ONE, "trail.created")], [ADA])).not.toEqual([]);
    const again = await aPlace(true);
    expect(await told(again, [{ ev: "trail.created", actor: ADA, ...NEW_ADMIN }], [ADA])).not.toEqual([]);
  });

  test("gives another officer a key of their own, as a change of key", async () => {
    const place = await aPlace(true);
    const forged = {
      ev: "officer-key.rotated",
      actor: ADA,
      facts: { officer: BEA },
      rows: [{ table: "officer", id: BEA }],
      sql: `update officer set verifier_key = '${mallory}' where id = '${BEA}'`,
    } as const;
    expect(await told(place, [forged], [ADA])).not.toEqual([]);
  });

  test("admits an officer as a change of key", async () => {
    const place = await aPlace(true);
    expect(await told(place, [{ ev: "officer-key.rotated", actor: ADA, ...NEW_ADMIN }], [ADA])).not.toEqual(
      [],
    );
  });

  test("marks a proposal as another's, to confirm it", async () => {
    const place = await aPlace(true);
    const rows = [{ table: "pending_act", id: 1 }] as const;
    const next = indexOf(place.file, "hold.placed") + 1;
    const sql = `insert into pending_act (action, digest, event, salt, "by", "at", state, entry) values ('officer add', 'd', 'officer.added', 's', '${BEA}', 'x', 'open', ${next})`;
    const proposed = await told(
      place,
      [{ ev: "act.proposed", actor: ADA, facts: { rq: "d" }, rows, sql }],
      [ADA],
    );
    const facts = { officer: MALLORY, first: next, rq: "d" };
    const confirmed = await told(place, [{ ev: "officer.added", actor: ADA, facts, ...NEW_ADMIN }], [ADA]);
    expect([...proposed, ...confirmed]).not.toEqual([]);
  });
});

describe("with one's own key alone, it is noticed that an approver", () => {
  test("does what only an admin may, on the strength of any proposal of an admin", async () => {
    const place = await aPlace(true);
    const pending = await propose(
      place.ports,
      { action: "officer add", dual: "officer.added", role: "admin", brings: BOB, given: "{}", reason: "" },
      ADA,
    );
    const facts = { first: pending.entry, vkey: "another" };
    expect(await told(place, [{ ev: "trail-key.rotated", actor: BEA, facts }], [BEA])).not.toEqual([]);
  });

  test("makes a plan that names no author, or another, and approves it", async () => {
    const place = await aPlace(true);
    const rows = [{ table: "case_file", number: place.number }] as const;
    const facts = { req: place.ref, plan: "p" };
    const planned = await told(
      place,
      [
        {
          ev: "identity.verified",
          actor: BEA,
          facts: { req: place.ref },
          rows,
          sql: "update case_file set state = 'verified'",
        },
        {
          ev: "search.ended",
          actor: BEA,
          facts: { req: place.ref },
          rows,
          sql: "update case_file set state = 'scoped'",
        },
      ]
        .map((one) => one as Forged)
        .slice(0, 1),
      [BEA],
    );
    const scoped = await told(
      place,
      [
        {
          ev: "search.ended",
          actor: BEA,
          facts: { req: place.ref },
          rows,
          sql: "update case_file set state = 'scoped'",
        },
      ],
      [BEA],
    );
    const made = await told(
      place,
      [
        {
          ev: "plan.made",
          actor: BEA,
          facts,
          rows,
          sql: "update case_file set state = 'planned', plan_hash = 'p'",
        },
      ],
      [BEA],
    );
    await told(
      place,
      [
        {
          ev: "plan.submitted",
          actor: BEA,
          facts,
          rows,
          sql: "update case_file set state = 'awaiting-approval'",
        },
      ],
      [BEA],
    );
    const approved = await told(
      place,
      [
        {
          ev: "plan.approved",
          actor: BEA,
          facts,
          rows,
          sql: "update case_file set state = 'approved'",
        },
      ],
      [BEA],
    );
    expect([...planned, ...scoped]).toEqual([]);
    expect([...made, ...approved]).not.toEqual([]);
  });
});

describe("with the key of the trail and their own, it is noticed that who confirms", () => {
  const proposing = (
    dual: Parameters<typeof propose>[1]["dual"],
    brings: Parameters<typeof propose>[1]["brings"],
  ) => ({ action: dual, dual, brings, given: "{}", reason: "" });
  const confirmed = ({ entry, digest }: { readonly entry: number; readonly digest: string }) => ({
    first: entry,
    rq: digest,
  });
  const ends = "update pending_act set state = 'confirmed';";
  const PENDING = { table: "pending_act", id: 1 } as const;
  const MALLORY_FACTS = { officer: MALLORY, code: "admin", vkey: mallory } as const;
  const OTHER = "it brings about something else than was proposed";

  test("admits another officer than was proposed", async () => {
    const place = await aPlace(true);
    const pending = await propose(place.ports, proposing("officer.added", BOB), ADA);
    const rows = [PENDING, ...NEW_ADMIN.rows];
    const sql = `${ends} ${ADMITTED}`;
    const facts = { ...MALLORY_FACTS, ...confirmed(pending) };
    expect(await told(place, [{ ev: "officer.added", actor: BEA, facts, rows, sql }], [BEA])).toEqual([
      OTHER,
    ]);
  });

  test("admits another officer, and says that it was who was proposed", async () => {
    const place = await aPlace(true);
    const proposed = { ...MALLORY_FACTS, vkey: BOB.vkey };
    const pending = await propose(place.ports, proposing("officer.added", proposed), ADA);
    const rows = [PENDING, ...NEW_ADMIN.rows];
    const sql = `${ends} ${ADMITTED}`;
    const facts = { ...proposed, ...confirmed(pending) };
    expect(await told(place, [{ ev: "officer.added", actor: BEA, facts, rows, sql }], [BEA])).toEqual([
      "it may not give an officer another key or other roles than it says",
    ]);
  });

  test("gives an officer who is there a key of their own, on the word of an admission", async () => {
    const place = await aPlace(true);
    const pending = await propose(place.ports, proposing("officer.added", { code: "admin" }), ADA);
    const rows = [PENDING, { table: "officer", id: ADA } as const];
    const sql = `${ends} update officer set verifier_key = '${mallory}' where id = '${ADA}'`;
    const facts = { officer: ADA, vkey: mallory, ...confirmed(pending) };
    expect(await told(place, [{ ev: "officer-key.rotated", actor: BEA, facts, rows, sql }], [BEA])).toContain(
      OTHER,
    );
  });

  test("removes another, or gives other roles, than was proposed", async () => {
    const place = await aPlace(true);
    const removal = await propose(place.ports, proposing("officer.removed", { officer: BEA }), ADA);
    const rows = [PENDING, { table: "officer", id: ADA } as const];
    const removed = `${ends} update officer set roles = '', removed_at = 'x' where id = '${ADA}'`;
    const facts = { officer: ADA, ...confirmed(removal) };
    expect(
      await told(place, [{ ev: "officer.removed", actor: BEA, facts, rows, sql: removed }], [BEA]),
    ).toContain(OTHER);

    const again = await aPlace(true);
    const brings = { officer: BEA, code: "officer" } as const;
    const change = await propose(again.ports, proposing("officer.roles-changed", brings), ADA);
    const changed = {
      rows: [PENDING, { table: "officer", id: BEA } as const],
      sql: `${ends} update officer set roles = 'admin' where id = '${BEA}'`,
    };
    const said = [brings, { ...brings, code: "admin" }] as const;
    for (const one of said.slice(1))
      expect(
        await told(
          again,
          [{ ev: "officer.roles-changed", actor: BEA, facts: { ...one, ...confirmed(change) }, ...changed }],
          [BEA],
        ),
      ).toEqual([OTHER]);
  });

  test("weakens another setting than was proposed", async () => {
    const place = await aPlace(true);
    const proposed = { setting: "second-officer.request.refused", code: "one" };
    const pending = await propose(place.ports, proposing("setting.weakened", proposed), ADA);
    const rows = [PENDING, { table: "setting", id: "second-officer" } as const];
    const sql = `${ends} update setting set value = 'one'`;
    const facts = { setting: "second-officer", code: "one", ...confirmed(pending) };
    expect(await told(place, [{ ev: "setting.weakened", actor: BEA, facts, rows, sql }], [BEA])).toEqual([
      OTHER,
    ]);
  });

  test("accepts another target than was proposed, or another than the entry says", async () => {
    const brings = { account: "shop", vendor: "shop", manifest: "m", target: "t" };
    const rows = [PENDING, { table: "target", id: "shop" } as const];
    const sql = `${ends} insert into target (account, vendor, base_url, parameters, map, sources) values ('shop', 'shop', 'https://elsewhere.example.test', '{}', 'm', '{}')`;
    for (const [target, what] of [
      ["u", OTHER],
      ["t", "it may not change another account's target, or to another than it says"],
    ] as const) {
      const place = await aPlace(true);
      const pending = await propose(place.ports, proposing("target.accepted", brings), ADA);
      const facts = { ...brings, target, ...confirmed(pending) };
      expect(await told(place, [{ ev: "target.accepted", actor: BEA, facts, rows, sql }], [BEA])).toContain(
        what,
      );
    }
  });

  test("dismisses a case for another reason than was proposed", async () => {
    const place = await aPlace(true);
    const about = { ...proposing("request.dismissed", { code: "spam" }), reason: "r", case: place.id };
    const pending = await propose(place.ports, about, ADA);
    const rows = [PENDING, { table: "case_file", number: place.number } as const];
    const sql = `${ends} update case_file set state = 'closed', resolution = 'test', closed_at = 'x'`;
    const facts = { req: place.ref, code: "test", ...confirmed(pending) };
    expect(await told(place, [{ ev: "request.dismissed", actor: BEA, facts, rows, sql }], [BEA])).toContain(
      OTHER,
    );
  });

  test("confirms a proposal that does not say what it brings about, once others do", async () => {
    const place = await aPlace(true);
    await propose(place.ports, proposing("officer.added", BOB), ADA);
    const row = { table: "pending_act", id: 2 } as const;
    const next = sizeOf(place.file);
    const sql = `insert into pending_act (action, digest, event, salt, "by", "at", state, entry) values ('officer add', 'd', 'officer.added', 's', '${ADA}', 'x', 'open', ${next})`;
    const proposal = {
      ev: "act.proposed",
      actor: ADA,
      facts: { op: "officer add", rq: "d" },
      rows: [row],
      sql,
    };
    expect(await told(place, [proposal as Forged], [ADA])).toEqual([]);
    const facts = { ...MALLORY_FACTS, first: next, rq: "d" };
    const rows = [row, ...NEW_ADMIN.rows];
    const done = `update pending_act set state = 'confirmed' where number = 2; ${ADMITTED}`;
    expect(await told(place, [{ ev: "officer.added", actor: BEA, facts, rows, sql: done }], [BEA])).toEqual([
      OTHER,
    ]);
  });
});

describe("with the key of the trail and their own, it is noticed that an admin who lost nobody", () => {
  const ALONE_FACTS = { officer: MALLORY, code: "admin", vkey: mallory, alone: true } as const;
  const NOT_YET =
    "it was done without a second person before that was possible, or although another officer had acted";
  const aProposal = async (place: Place) => {
    const { alone: _alone, ...brings } = ALONE_FACTS;
    const about = { action: "officer.add", dual: "officer.added", brings, given: "{}", reason: "" } as const;
    return propose(place.ports, about, ADA);
  };
  const admitted = (
    { entry, digest }: { readonly entry: number; readonly digest: string },
    at: string,
  ): Forged => ({
    ev: "officer.added",
    actor: ADA,
    facts: { ...ALONE_FACTS, at, first: entry, rq: digest },
    rows: [{ table: "pending_act", id: 1 }, ...NEW_ADMIN.rows],
    sql: `update pending_act set state = 'confirmed'; ${ADMITTED}`,
  });

  test("admits an officer alone before the wait is over", async () => {
    const place = await aPlace(true);
    const early = admitted(await aProposal(place), "2026-12-04T11:59:59.999Z");
    expect(await told(place, [early], [ADA])).toEqual([NOT_YET]);
    const due = await aPlace(true);
    expect(await told(due, [admitted(await aProposal(due), "2026-12-04T12:00:00.000Z")], [ADA])).toEqual([]);
  });

  test("admits an officer alone although the other has acted since", async () => {
    const place = await aPlace(true);
    const pending = await aProposal(place);
    const more = { kind: "erasure", subject: { identifiers: DANA }, regime: "gdpr" } as const;
    await openCase(place.ports, { ...more, country: "PT", zone: "Europe/Lisbon" }, BEA);
    expect(await told(place, [admitted(pending, "2026-12-24T12:00:00.000Z")], [ADA])).toEqual([NOT_YET]);
  });

  test("dates the proposal back behind what was there before it", async () => {
    const place = await aPlace(true);
    const next = sizeOf(place.file);
    const { alone: _alone, ...brings } = ALONE_FACTS;
    const sql = `insert into pending_act (action, digest, event, salt, "by", "at", state, entry) values ('officer.add', 'd', 'officer.added', 's', '${ADA}', 'x', 'open', ${next})`;
    const proposal: Forged = {
      ev: "act.proposed",
      actor: ADA,
      facts: { at: "2026-11-01T12:00:00.000Z", op: "officer.add", rq: "d", brings },
      rows: [{ table: "pending_act", id: 1 }],
      sql,
    };
    expect(await told(place, [proposal], [ADA])).toEqual([]);
    const forged = admitted({ entry: next, digest: "d" }, "2026-11-20T12:00:00.000Z");
    expect(await told(place, [forged], [ADA])).toEqual([NOT_YET]);
  });

  test("dates the admission ahead, as soon as anything is written after it", async () => {
    const place = await aPlace(true);
    await told(place, [admitted(await aProposal(place), "2026-12-04T12:00:00.000Z")], [ADA]);
    const later: Forged = { ev: "trail.exported", actor: ADA, facts: { at: "2026-11-20T12:00:00.000Z" } };
    expect(await told(place, [later], [ADA])).toEqual(["it is dated ahead of what came after it"]);
  });

  test("removes an officer alone, whatever the entry says", async () => {
    const place = await aPlace(true);
    const about = { action: "officer.remove", dual: "officer.removed", given: "{}", reason: "" } as const;
    const pending = await propose(place.ports, { ...about, brings: { officer: BEA } }, ADA);
    const forged: Forged = {
      ev: "officer.removed",
      actor: ADA,
      facts: {
        at: "2027-01-20T12:00:00.000Z",
        officer: BEA,
        alone: true,
        first: pending.entry,
        rq: pending.digest,
      },
      rows: [
        { table: "pending_act", id: 1 },
        { table: "officer", id: BEA },
      ],
      sql: `update pending_act set state = 'confirmed'; update officer set roles = '', removed_at = 'x' where id = '${BEA}'`,
    };
    expect(await told(place, [forged], [ADA])).toEqual(["no other officer has proposed it"]);
  });
});
