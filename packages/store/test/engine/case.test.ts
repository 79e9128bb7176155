import { coversEverything } from "@oubli/engine";
import type { CoverageLine, OfficerId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  approvedCase,
  BEA,
  DANA,
  events,
  LEX,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { pretendVendor, type VendorOptions } from "../support/vendor.ts";

const REQUEST = {
  kind: "erasure" as const,
  subject: { identifiers: DANA },
  regime: "gdpr" as const,
  country: "PT",
  zone: "Europe/Lisbon",
};

async function start(options: VendorOptions = {}) {
  const home = await openHome();
  const vendor = pretendVendor(options);
  return { home, vendor, engine: home.engine([vendor.connector]) };
}

describe("opening a case", () => {
  test("names the open cases of the same kind about the same person, however they are written", async () => {
    const { engine } = await start();
    const first = (await engine.open(REQUEST, ADA)).case.id;
    const again = await engine.open(
      { ...REQUEST, subject: { identifiers: [{ kind: "email", value: " Dana.RUIZ@example.test" }] } },
      BEA,
    );
    expect(again.duplicates).toEqual([first]);
    const other = await engine.open({ ...REQUEST, kind: "access" }, ADA);
    expect(other.duplicates).toEqual([]);
    const stranger = await engine.open(
      { ...REQUEST, subject: { identifiers: [{ kind: "email", value: "dana.ruiz.77@example.test" }] } },
      ADA,
    );
    expect(stranger.duplicates).toEqual([]);
    await engine.withdraw(first, ADA);
    await engine.withdraw(again.case.id, ADA);
    expect((await engine.open(REQUEST, ADA)).duplicates).toEqual([]);
  });

  test("counts up, starts the clock on the day of arrival, and leaves an entry without a name in it", async () => {
    const { engine, home } = await start();
    const { case: it } = await engine.open({ ...REQUEST, receivedAt: "2026-11-18T23:30:00.000Z" }, ADA);
    expect(it).toMatchObject({ id: "C-1", state: "received", openedBy: ADA });
    expect(it.due.legal > "2026-12-17").toBe(true);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "request.received", actor: ADA, req: it.ref });
    expect((await engine.open(REQUEST, ADA)).case.id).toBe("C-2");
  });

  test("needs somebody to be about, and cannot lie in the future", async () => {
    const { engine } = await start();
    const nobody = engine.open({ ...REQUEST, subject: { identifiers: [] } }, ADA);
    expect(await refusal(nobody)).toMatchObject({ code: "USAGE" });
    const tomorrow = engine.open({ ...REQUEST, receivedAt: "2026-11-21T12:00:00.000Z" }, ADA);
    expect(await refusal(tomorrow)).toMatchObject({ code: "USAGE" });
    expect(await engine.cases()).toEqual([]);
  });

  test("is for officers", async () => {
    const { engine } = await start();
    expect(await refusal(engine.open(REQUEST, LEX))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

describe("nobody searches", () => {
  test("before the person is proved to be who they say", async () => {
    const { engine } = await start();
    const { case: it } = await engine.open(REQUEST, ADA);
    const refused = await refusal(engine.find(it.id, ADA, QUIET_OPTIONS));
    expect(refused).toMatchObject({ code: "NOT_ALLOWED" });
    expect(refused.hint).toBe(
      "possible now: verify-identity (officer), set-aside (officer), withdraw (officer), refuse (officer), close (officer)",
    );
  });

  test("again once calls were sent: an empty search would pass for nothing held", async () => {
    const { engine } = await start();
    const { id } = await approvedCase(engine);
    await engine.run(id, ADA, QUIET_OPTIONS);
    expect(await refusal(engine.find(id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_ALLOWED" });
    expect((await engine.close(id, ADA)).resolution).toBe("fulfilled");
  });

  test("without a trace: a look outside any case leaves an entry and nothing else", async () => {
    const { engine, home } = await start();
    const report = await engine.look({ identifiers: DANA }, ADA, QUIET_OPTIONS);
    expect(report.findings).toHaveLength(3);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "search.done", actor: ADA, n: 3, code: "complete" });
    expect(await engine.cases()).toEqual([]);
  });
});

describe("closing says itself what the case came to:", () => {
  test("fulfilled, when everything is verified", async () => {
    const { engine } = await start();
    const { id } = await approvedCase(engine);
    await engine.run(id, ADA, QUIET_OPTIONS);
    expect(await engine.close(id, ADA)).toMatchObject({ state: "closed", resolution: "fulfilled" });
  });

  test.each<[string, VendorOptions]>([
    ["something is kept", { kept: ["r2"] }],
    ["something could not be checked", { verify: async () => "cannot-check" }],
  ])("partial, when %s", async (_why, options) => {
    const { engine } = await start(options);
    const { id } = await approvedCase(engine);
    expect((await engine.run(id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect((await engine.close(id, ADA)).resolution).toBe("partial");
  });

  test("nothing held, when everybody was asked and nothing was there", async () => {
    const { engine } = await start({ records: [] });
    const id = await scopedCase(engine);
    expect((await engine.close(id, ADA)).resolution).toBe("nothing-held");
  });

  test.each<[string, VendorOptions["result"], readonly string[]]>([
    ["a vendor could not be asked", () => "could-not-look", []],
    ["records were found", () => "found", ["r1"]],
  ])("but not as nothing held when %s", async (_why, result, records) => {
    const { engine } = await start({ records, ...(result ? { result } : {}) });
    const id = await scopedCase(engine);
    expect(await refusal(engine.close(id, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("an access case is fulfilled by its package, partial when somebody could not be asked", async () => {
    let result: CoverageLine["result"] = "found";
    const { engine } = await start({ result: () => result });
    const whole = await scopedCase(engine, "access");
    await engine.recordDossier(whole, ADA, "package", "m");
    expect((await engine.close(whole, ADA)).resolution).toBe("fulfilled");
    result = "could-not-look";
    const gap = await scopedCase(engine, "access");
    await engine.recordDossier(gap, ADA, "package", "m");
    expect((await engine.close(gap, ADA)).resolution).toBe("partial");
  });

  test("a closed case stays closed", async () => {
    const { engine } = await start({ records: [] });
    const id = await scopedCase(engine);
    await engine.close(id, ADA);
    expect(await refusal(engine.close(id, ADA))).toMatchObject({
      code: "NOT_ALLOWED",
      hint: "the case is closed",
    });
    expect(await refusal(engine.find(id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

describe("ending early", () => {
  test("is possible until the first call, and says how", async () => {
    const { engine, home } = await start();
    const first = await approvedCase(engine);
    expect(await engine.withdraw(first.id, ADA)).toMatchObject({ state: "closed", resolution: "withdrawn" });
    const second = await approvedCase(engine);
    expect(await engine.refuse(second.id, ADA, "art-12-5")).toMatchObject({ resolution: "refused" });
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "request.refused", code: "unfounded-or-excessive" });
  });

  test("needs a ground that the case's law gives for such a request, and keeps it", async () => {
    const { engine } = await start();
    const { id } = await approvedCase(engine);
    for (const ground of ["rights-of-others", "because", "art-99-9"])
      expect(await refusal(engine.refuse(id, ADA, ground))).toMatchObject({
        code: "USAGE",
        hint: expect.stringContaining("legal-claims"),
      });
    await engine.refuse(id, ADA, "legal-claims");
    expect((await engine.cases()).map((it) => it.grounds)).toEqual([["legal-claims"]]);
  });

  test("is not once something is gone", async () => {
    const { engine } = await start();
    const { id } = await approvedCase(engine);
    await engine.run(id, ADA, QUIET_OPTIONS);
    expect(await refusal(engine.withdraw(id, ADA))).toMatchObject({
      code: "NOT_ALLOWED",
      hint: "finish it, then tell the person what is gone",
    });
  });
});

describe("a manual task", () => {
  test("keeps the case open until somebody ends it with words, and those words are sealed", async () => {
    const { engine, home, vendor } = await start({ byHand: ["r2"] });
    const { id } = await approvedCase(engine);
    await engine.run(id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["r1", "r3"]);
    const refused = await refusal(engine.close(id, ADA));
    expect(refused.message).toBe("1 manual tasks of case C-1 are open: t1");
    expect(await refusal(engine.endTask(id, "t1", { state: "done", words: "  " }, ADA))).toMatchObject({
      code: "USAGE",
    });
    expect(await refusal(engine.endTask(id, "t9", { state: "done", words: "x" }, ADA))).toMatchObject({
      code: "NOT_FOUND",
    });
    const words = "Mail of 21 November from Dana's lawyer";
    const record = await engine.endTask(id, "t1", { state: "done", words }, ADA);
    const [digest, sealed] = await home.store.read(async (reader) => [
      await reader.digest(id, "task", words),
      await reader.unseal(id, "task/t1/ending"),
    ]);
    expect(record).toMatchObject({ state: "done", by: ADA, proof: digest });
    expect(sealed).toBe(words);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "task.done", task: "t1", res: digest });
    expect((await engine.close(id, ADA)).resolution).toBe("fulfilled");
    expect(await refusal(engine.endTask(id, "t1", { state: "done", words }, ADA))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });

  test("that was declined makes the answer a partial one", async () => {
    const { engine } = await start({ byHand: ["r2"] });
    const { id } = await approvedCase(engine);
    await engine.run(id, ADA, QUIET_OPTIONS);
    await engine.endTask(id, "t1", { state: "declined", words: "They do not answer." }, ADA);
    expect((await engine.close(id, ADA)).resolution).toBe("partial");
  });
});

describe("whoever receives the records", () => {
  test("is to be told: a task of the plan, and leaving it undone does not make the erasure partial", async () => {
    const { engine } = await start({ tells: ["CRM reviews", "Mailer", "CRM orders"] });
    const { id, hash } = await approvedCase(engine);
    expect(hash).toMatch(/./);
    const { tasks } = await engine.read(id);
    expect(tasks.map(({ task }) => [task.id, task.tells?.name, task.findings.length])).toEqual([
      ["t1", "CRM reviews, CRM orders", 0],
      ["t2", "Mailer", 0],
    ]);
    expect(tasks[0]?.task.because).toContain("(Art. 19)");
    await engine.run(id, ADA, QUIET_OPTIONS);
    expect((await refusal(engine.close(id, ADA))).message).toContain("open: t1, t2");
    await engine.endTask(id, "t1", { state: "done", words: "Mail of today." }, ADA);
    await engine.endTask(id, "t2", { state: "declined", words: "The company is gone." }, ADA);
    expect((await engine.close(id, ADA)).resolution).toBe("fulfilled");
  });

  test("is told nothing when nothing is erased", async () => {
    const { engine } = await start({ tells: ["CRM"], kept: ["r1", "r2", "r3"] });
    const id = await scopedCase(engine);
    expect((await engine.plan(id, ADA)).plan.tasks).toEqual([]);
  });
});

describe("a case that needs no answer of its own", () => {
  test("is set aside as no request, as long as nothing is planned", async () => {
    const { engine, home } = await start();
    const { id } = (await engine.open(REQUEST, ADA)).case;
    expect(await engine.setAside(id, ADA, { why: "junk" })).toMatchObject({
      state: "closed",
      resolution: "junk",
    });
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "request.set-aside", code: "junk" });
    const planned = await approvedCase(engine);
    expect(await refusal(engine.setAside(planned.id, ADA, { why: "junk" }))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });

  test("is set aside as a duplicate only of the same request by somebody whose identity is verified", async () => {
    const { engine } = await start();
    const first = await scopedCase(engine);
    const again = (await engine.open(REQUEST, BEA)).case.id;
    const copy = await scopedCase(engine, "access");
    const unproven = (await engine.open(REQUEST, BEA)).case.id;
    const stranger = await scopedCase(engine, "erasure", [{ kind: "email", value: "else@example.test" }]);
    for (const of of [again, copy, unproven, stranger])
      expect(await refusal(engine.setAside(again, BEA, { why: "duplicate", of }))).toMatchObject({
        code: "USAGE",
      });
    const missing = engine.setAside(again, BEA, { why: "duplicate", of: "C-99" as typeof first });
    expect(await refusal(missing)).toMatchObject({ code: "NOT_FOUND" });

    const closed = await engine.setAside(again, BEA, { why: "duplicate", of: first });
    expect(closed).toMatchObject({ resolution: "duplicate", sameAs: first });
    expect((await engine.cases()).find((it) => it.id === again)?.sameAs).toBe(first);
  });
});

test("a request of which nobody has proven who wrote it ends as not verified", async () => {
  const { engine, home } = await start();
  const { id } = (await engine.open(REQUEST, ADA)).case;
  expect(await engine.close(id, ADA)).toMatchObject({ state: "closed", resolution: "unverified" });
  expect(trail(home.store).at(-1)).toMatchObject({ ev: "request.closed", code: "unverified" });
});

describe("looking again after an erasure was closed", () => {
  async function closedErasure(options: VendorOptions = {}) {
    const { engine, home, vendor } = await start(options);
    const { id } = await approvedCase(engine);
    await engine.run(id, ADA, QUIET_OPTIONS);
    for (const { record } of (await engine.read(id)).tasks)
      await engine.endTask(id, record.id, { state: "declined", words: "not now" }, ADA);
    await engine.close(id, ADA);
    return { engine, home, vendor, id };
  }

  test("finds nothing as long as nothing is back, and the trail says that it looked", async () => {
    const { engine, home, id } = await closedErasure();
    expect(await engine.recheck(id, ADA, QUIET_OPTIONS)).toMatchObject({ back: [], complete: true });
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "vendor.absent.verified", actor: ADA, n: 0 });
    expect(await engine.cases()).toHaveLength(1);
  });

  test("makes a case of what is back, once, searched and ready to be planned by the same rules", async () => {
    const { engine, home, vendor, id } = await closedErasure();
    vendor.records.add("restored");
    home.clock.pass(90 * 86_400_000);
    const { back, child } = await engine.recheck(id, BEA, QUIET_OPTIONS);
    expect(back).toEqual(["shop/review/restored"]);
    expect(child).toMatchObject({
      id: "C-2",
      parent: id,
      state: "scoped",
      kind: "erasure",
      identity: "mailbox",
    });
    expect(child?.due.legal.slice(0, 7)).toBe("2027-03");
    expect(events(home.store).slice(-3)).toEqual(["vendor.reappeared", "request.received", "search.done"]);
    expect((await engine.recheck(id, ADA, QUIET_OPTIONS)).child?.id).toBe("C-2");
    expect(await engine.cases()).toHaveLength(2);

    const { hash } = await engine.plan("C-2" as typeof id, ADA);
    await engine.submit("C-2" as typeof id, ADA);
    await engine.approve("C-2" as typeof id, BEA, hash);
    const run = await engine.run("C-2" as typeof id, ADA, QUIET_OPTIONS);
    expect([run.case.state, vendor.records.has("restored")]).toEqual(["review", false]);
  });

  test("takes for back neither what was kept with a ground nor what nobody has removed", async () => {
    const { engine, id } = await closedErasure({
      kept: ["r1"],
      answer: (record) =>
        record === "r2" ? { outcome: "refused", status: 405, sent: "", received: "" } : undefined,
    });
    expect((await engine.cases())[0]?.resolution).toBe("partial");
    expect(await engine.recheck(id, ADA, QUIET_OPTIONS)).toMatchObject({ back: [], complete: true });
  });

  test("takes for back nothing that a stuck erasure left behind, unless somebody said it was done", async () => {
    for (const [state, expected] of [
      ["declined", []],
      ["done", ["shop/review/late", "shop/review/r2", "shop/review/r3"]],
    ] as const) {
      const { engine, vendor } = await start({
        answer: (record) => {
          vendor.records.add("late");
          return record === "r2"
            ? { outcome: "failed", code: "forbidden", sent: "", received: "" }
            : undefined;
        },
      });
      const { id } = await approvedCase(engine);
      expect((await engine.run(id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
      await engine.acceptGap(id, BEA);
      for (const { record } of (await engine.read(id)).tasks)
        await engine.endTask(id, record.id, { state, words: "as they say" }, ADA);
      await engine.close(id, ADA);
      const { back } = await engine.recheck(id, ADA, QUIET_OPTIONS);
      expect(back.toSorted()).toEqual(expected);
    }
  });

  test("goes on with the case in which what was back has been erased", async () => {
    const { engine, vendor, id } = await closedErasure();
    vendor.records.add("restored");
    const { child } = await engine.recheck(id, ADA, QUIET_OPTIONS);
    if (!child) throw new Error("nothing was back");
    const { hash } = await engine.plan(child.id, ADA);
    await engine.submit(child.id, ADA);
    await engine.approve(child.id, BEA, hash);
    await engine.run(child.id, ADA, QUIET_OPTIONS);
    await engine.close(child.id, ADA);
    expect(await refusal(engine.recheck(id, ADA, QUIET_OPTIONS))).toMatchObject({
      code: "NOT_ALLOWED",
      hint: `oubli case recheck ${child.id}`,
    });
    expect(await engine.recheck(child.id, ADA, QUIET_OPTIONS)).toMatchObject({ back: [], complete: true });
  });

  test("is only for an erasure that was carried out, and until it is shredded", async () => {
    const { engine, id } = await closedErasure();
    const copy = await scopedCase(engine, "access");
    const open = await scopedCase(engine);
    for (const other of [copy, open])
      expect(await refusal(engine.recheck(other, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_ALLOWED" });
    const admin = {
      id: "o_adm00000" as OfficerId,
      name: "Admin",
      roles: ["admin"] as const,
      verifierKey: "-",
    };
    await engine.addOfficer(admin, "system");
    await engine.shred(id, admin.id);
    expect(await refusal(engine.recheck(id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("shredding a case", () => {
  const ADMIN = "o_adm00000" as OfficerId;

  async function closed() {
    const { engine, home } = await start({ records: [] });
    const admin = { id: ADMIN, name: "Admin", roles: ["admin"] as const, verifierKey: "-" };
    await engine.addOfficer(admin, "system");
    const id = await scopedCase(engine);
    return { engine, home, id };
  }

  test("destroys what it held about the person, after the trail was told, and leaves the trail whole", async () => {
    const { engine, home, id } = await closed();
    await engine.close(id, ADA);
    expect((await engine.read(id)).subject).toBeDefined();
    await engine.shred(id, ADMIN);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "subject.key.shredded", actor: ADMIN });
    expect(await home.store.read((reader) => reader.unseal(id, "subject"))).toBeUndefined();
    expect(home.store.audit.verify([home.logSigner.verifier]).ok).toBe(true);
    expect((await engine.cases()).map((it) => it.resolution)).toEqual(["nothing-held"]);
    expect((await engine.read(id)).subject).toBeUndefined();
  });

  test("is refused while it is open or on hold, to who is no admin, and for a case there is not", async () => {
    const { engine, home, id } = await closed();
    expect(await refusal(engine.shred(id, ADMIN))).toMatchObject({
      code: "NOT_ALLOWED",
      hint: "only a closed case can be shredded",
    });
    await engine.placeHold(id, LEX);
    await home.store.change((writer) => writer.updateCase(id, { state: "closed" }));
    expect(await refusal(engine.shred(id, ADMIN))).toMatchObject({ hint: "release the hold first" });
    expect(await refusal(engine.shred(id, ADA))).toMatchObject({ message: expect.stringContaining("admin") });
    expect(await refusal(engine.shred("C-99" as typeof id, ADMIN))).toMatchObject({ code: "NOT_FOUND" });
    expect(await refusal(engine.shred(id, "o_nob00000" as OfficerId))).toMatchObject({ code: "NOT_FOUND" });
    expect(await home.store.read((reader) => reader.unseal(id, "subject"))).toBeDefined();
    expect(events(home.store)).not.toContain("subject.key.shredded");
  });
});

test("no plan has a hash that begins with a dash and could not be typed after a flag", async () => {
  const { engine } = await start();
  const id = await scopedCase(engine);
  const hashes: string[] = [];
  for (let count = 0; count < 400; count += 1) hashes.push((await engine.plan(id, ADA)).hash);
  expect(new Set(hashes).size).toBe(400);
  expect(hashes.filter((hash) => hash.startsWith("-"))).toEqual([]);
});

test("where nobody holds anything there is nothing to plan, and the case can still be closed", async () => {
  const { engine } = await start({ records: [] });
  const id = await scopedCase(engine);
  expect(await refusal(engine.plan(id, ADA))).toMatchObject({
    code: "NOT_ALLOWED",
    hint: `oubli case close ${id}`,
  });
  expect((await engine.close(id, ADA)).resolution).toBe("nothing-held");
});

test("what is not for a kind of case says so, and what is possible instead", async () => {
  const { engine } = await start();
  const id = await scopedCase(engine, "access");
  expect(await refusal(engine.plan(id, ADA))).toMatchObject({
    message: "plan is not for access cases",
    hint: expect.stringMatching(/^possible now: .*close \(officer\)/),
  });
});

describe("a blocked case", () => {
  async function blocked() {
    const { engine, home, vendor } = await start({
      answer: (record) => {
        vendor.records.add("late");
        return record === "r2" ? { outcome: "failed", code: "forbidden", sent: "", received: "" } : undefined;
      },
    });
    const { id } = await approvedCase(engine);
    expect((await engine.run(id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
    return { engine, home, vendor, id };
  }

  test("goes on when another officer hands what is left to people, and nothing of it is forgotten", async () => {
    const { engine, home, vendor, id } = await blocked();
    const sent = vendor.sent.length;
    expect(await engine.acceptGap(id, BEA)).toMatchObject({ state: "review" });
    const { tasks } = await engine.read(id);
    expect(tasks.map(({ record, task }) => [record.id, task.findings[0]])).toEqual([
      ["t-s2", "shop/review/r2"],
      ["t-s3", "shop/review/r3"],
      ["t-left-1", "shop/review/late"],
    ]);
    expect(vendor.sent).toHaveLength(sent);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "gap.accepted", actor: BEA, n: 3 });
    expect(await refusal(engine.close(id, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
    for (const { record } of tasks)
      await engine.endTask(id, record.id, { state: "done", words: "a letter" }, ADA);
    expect((await engine.close(id, ADA)).resolution).toBe("fulfilled");
  });

  test("is not let go while a call may still be on its way", async () => {
    const { engine, home, id } = await blocked();
    const [step] = (await engine.read(id)).steps;
    if (!step) throw new Error("there is no step");
    expect(await home.store.change((writer) => writer.advance(step, { state: "intent" }))).toBe(true);
    expect(await refusal(engine.acceptGap(id, BEA))).toMatchObject({
      code: "NOT_ALLOWED",
      hint: `settle it first: oubli case run ${id}`,
    });
    expect((await engine.read(id)).case.state).toBe("blocked");
  });

  test("is not let go by whoever made its plan", async () => {
    const { engine, id } = await blocked();
    expect(await refusal(engine.acceptGap(id, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

describe("what an answer is made from", () => {
  test("a package holds the last search and the vendor's own export, and says when it has gaps", async () => {
    let result: CoverageLine["result"] = "found";
    const { engine } = await start({ result: () => result });
    const id = await scopedCase(engine, "access");
    const material = await engine.packageMaterial(id, ADA, QUIET_OPTIONS.signal);
    expect(material).toMatchObject({
      case: { id },
      subject: { identifiers: DANA },
      bundles: [{ operation: "exportReviews", body: { of: 3 } }],
      vendors: [{ name: "Shop" }],
    });
    expect(material.report.findings).toHaveLength(3);
    expect(coversEverything(material)).toBe(true);
    result = "could-not-look";
    await engine.find(id, ADA, QUIET_OPTIONS);
    expect(coversEverything(await engine.packageMaterial(id, ADA, QUIET_OPTIONS.signal))).toBe(false);
  });

  test("there is none before a search, and none for somebody who is no officer", async () => {
    const { engine } = await start();
    const { case: it } = await engine.open({ ...REQUEST, kind: "access" }, ADA);
    expect(await refusal(engine.packageMaterial(it.id, ADA, QUIET_OPTIONS.signal))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await refusal(engine.packageMaterial(it.id, LEX, QUIET_OPTIONS.signal))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });

  test("a certificate holds plan, steps, recipients and what was seen afterwards; before a run there is none", async () => {
    const { engine, home } = await start({ tells: ["CRM"] });
    const { id, hash } = await approvedCase(engine);
    expect(await refusal(engine.certificateMaterial(id))).toMatchObject({ code: "NOT_ALLOWED" });
    await engine.run(id, ADA, QUIET_OPTIONS);
    const material = await engine.certificateMaterial(id);
    expect(material.case.planHash).toBe(hash);
    expect(material.plan.steps.map((step) => step.id)).toEqual(material.steps.map((step) => step.id));
    expect(material.recipients.map((recipient) => recipient.name)).toEqual(["CRM"]);
    expect(material.verification).toMatchObject({ remaining: [], complete: true });
    const { index } = await engine.recordDossier(id, ADA, "certificate", "digest-of-the-manifest");
    expect(trail(home.store)[index]).toMatchObject({
      ev: "certificate.built",
      manifest: "digest-of-the-manifest",
    });
  });

  test("opening a case's data is an entry; reading it after one's own act is none", async () => {
    const { engine, home } = await start();
    const id = await scopedCase(engine);
    const before = home.store.audit.size();
    await engine.read(id);
    expect(home.store.audit.size()).toBe(before);
    await engine.view(id, BEA);
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "access.viewed", actor: BEA });
  });
});

test("cases are listed by what is due next, the closed ones last", async () => {
  const { engine } = await start({ records: [] });
  const late = await engine.open(REQUEST, ADA);
  const early = await engine.open({ ...REQUEST, receivedAt: "2026-11-02T09:00:00.000Z" }, ADA);
  const closed = await engine.open({ ...REQUEST, receivedAt: "2026-11-01T09:00:00.000Z" }, ADA);
  await engine.withdraw(closed.case.id, ADA);
  expect((await engine.cases()).map((it) => it.id)).toEqual([early.case.id, late.case.id, closed.case.id]);
});

test("a stopped search says so and changes nothing", async () => {
  const { engine, home } = await start();
  const stop = new AbortController();
  const vendor = pretendVendor();
  const slow = { ...vendor.connector, search: async () => Promise.reject(stop.signal.reason) };
  const id = await scopedCase(engine, "access");
  const before = events(home.store);
  stop.abort();
  const stopped = home.engine([slow]).find(id, ADA, { ...QUIET_OPTIONS, signal: stop.signal });
  expect(await refusal(stopped)).toMatchObject({ code: "CANCELLED", hint: "nothing was changed" });
  expect(events(home.store)).toEqual(before);
});
