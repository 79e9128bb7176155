import {
  closeCase,
  confirmRecord,
  cutHop,
  excludeRecord,
  find,
  followHop,
  makePlan,
  type Ports,
  readCase,
  reverify,
  run,
} from "@oubli/engine";
import { type Finding, type Identifier, recordName } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ADA, approvedCase, events, openHome, QUIET_OPTIONS, scopedCase, trail } from "../support/home.ts";
import { pretendVendor } from "../support/vendor.ts";

const MAIL: Identifier = { kind: "email", value: "dana.ruiz@example.test" };
const OTHER: Identifier = { kind: "email", value: "someone.else@example.test" };
const PHONE: Identifier = { kind: "phone", value: "+351900000117" };
const BECAUSE = { reason: "she wrote from it" };

/** A vendor with one review of hers and one that carries another address. */
async function doubtful(settings: Partial<Ports> = {}) {
  const home = await openHome();
  const { connector: vendor } = pretendVendor({ records: ["r1", "r2"] });
  const carries: Readonly<Record<string, readonly Identifier[]>> = { r1: [MAIL, PHONE], r2: [OTHER] };
  const carrying = (finding: Finding): Finding => ({ ...finding, carries: carries[finding.recordId] ?? [] });
  const connector = {
    ...vendor,
    search: async (...asked: Parameters<typeof vendor.search>) => {
      const report = await vendor.search(...asked);
      return { ...report, findings: report.findings.map(carrying) };
    },
  };
  const ports = home.ports([connector], settings);
  const id = await scopedCase(ports, "erasure", [MAIL]);
  return { home, ports, id };
}

/** The same, where a third review is only reached from the one that carries another address. */
async function leading() {
  const home = await openHome();
  const { connector: vendor } = pretendVendor({ records: ["r1", "r2", "r3"] });
  const connector = {
    ...vendor,
    search: async (...asked: Parameters<typeof vendor.search>) => {
      const report = await vendor.search(...asked);
      const readAt = new Date(home.clock.wall()).toISOString();
      const isReached = ({ recordId }: Finding) => recordId !== "r3" || !asked[0].excluded?.length;
      const findings = report.findings.filter(isReached).map((one): Finding => {
        const by = one.recordId === "r1" ? MAIL : OTHER;
        return { ...one, readAt, ...(one.recordId === "r3" ? { matchedBy: [] } : { carries: [by] }) };
      });
      return { ...report, findings };
    },
  };
  const ports = home.ports([connector]);
  return { home, ports, id: await scopedCase(ports, "erasure", [MAIL]) };
}

/** A vendor with one review of hers and one that carries her address with another plus-tag. */
async function nearlyHers() {
  const home = await openHome();
  const { connector: vendor } = pretendVendor({ records: ["r1", "r2"] });
  const tagged: Identifier = { kind: "email", value: "dana.ruiz+shop@example.test" };
  const connector = {
    ...vendor,
    search: async (...asked: Parameters<typeof vendor.search>) => {
      const report = await vendor.search(...asked);
      const { confirmed = [] } = asked[0];
      const isHers = ({ id, recordId }: Finding) => recordId === "r1" || confirmed.includes(id);
      const near = [{ kind: "email", how: "tag" }] as const;
      const beside = report.findings.filter((one) => !isHers(one));
      return {
        ...report,
        findings: report.findings.filter(isHers).map((one) => ({ ...one, carries: [MAIL] })),
        nearMisses: beside.map((one) => ({ ...one, carries: [tagged], near })),
      };
    },
  };
  const ports = home.ports([connector]);
  const id = await scopedCase(ports, "erasure", [MAIL]);
  return { home, ports, id };
}

/** A case whose one record is about to be erased; another one, of somebody else's address, can be shown afterwards. */
async function erased({ shows }: { readonly shows: "after-the-call" | "later" }) {
  const home = await openHome();
  const { connector: vendor } = pretendVendor({ records: ["r1"] });
  let isShown = false;
  const connector = {
    ...vendor,
    perform: async (...asked: Parameters<typeof vendor.perform>) => {
      isShown = shows === "after-the-call";
      return vendor.perform(...asked);
    },
    search: async (...asked: Parameters<typeof vendor.search>) => {
      const report = await vendor.search(...asked);
      const other = pretendVendor({ records: ["r2"] }).connector;
      const more = isShown ? (await other.search(...asked)).findings : [];
      return {
        ...report,
        findings: [
          ...report.findings.map((one) => ({ ...one, carries: [MAIL] })),
          ...more.map((one) => ({ ...one, carries: [OTHER] })),
        ],
      };
    },
  };
  const ports = home.ports([connector]);
  const { id } = await approvedCase(ports, [MAIL]);
  const showOther = () => {
    isShown = true;
  };
  return { ports, id, showOther };
}

describe("a record that carries another address than the person's", () => {
  test("stops the plan until an officer has said whose it is", async () => {
    const { ports, id } = await doubtful();
    await expect(makePlan(ports, id, ADA)).rejects.toMatchObject({
      reason: { why: "whose-unsettled", records: 1 },
    });
    await confirmRecord(ports, id, ADA, BECAUSE);
    const { plan } = await makePlan(ports, id, ADA);
    expect(plan.findings).toHaveLength(2);
  });

  test("leaves the case once it is excluded, also when it is searched again, and the reason is kept", async () => {
    const { home, ports, id } = await doubtful();
    const { report } = await readCase(ports, id);
    const other = report?.findings.find(({ recordId }) => recordId === "r2");
    await excludeRecord(ports, id, ADA, { ...BECAUSE, record: recordName(other?.id ?? "") });
    expect((await readCase(ports, id)).report?.findings.map(({ recordId }) => recordId)).toEqual(["r1"]);
    const again = await find(ports, id, ADA, QUIET_OPTIONS);
    expect(again.findings.map(({ recordId }) => recordId)).toEqual(["r1"]);
    expect(await events(home.store)).toContain("record.excluded");
    await expect(excludeRecord(ports, id, ADA, BECAUSE)).rejects.toMatchObject({
      reason: { why: "nothing-undecided" },
    });
  });

  test("takes what it led to along: nothing is planned or handed out before everything was searched again", async () => {
    const { ports, id, home } = await leading();
    home.clock.pass(1_000);
    await excludeRecord(ports, id, ADA, BECAUSE);
    const refused = { reason: { why: "not-read-on", records: 1 } };
    await expect(makePlan(ports, id, ADA)).rejects.toMatchObject(refused);
    home.clock.pass(1_000);
    await find(ports, id, ADA, QUIET_OPTIONS);
    expect((await makePlan(ports, id, ADA)).plan.findings).toEqual(["shop/review/r1"]);
  });

  test("is not decided without a reason, nor under a name it does not have", async () => {
    const { ports, id } = await doubtful();
    await expect(confirmRecord(ports, id, ADA, { reason: " " })).rejects.toMatchObject({ code: "USAGE" });
    await expect(confirmRecord(ports, id, ADA, { ...BECAUSE, record: "r0" })).rejects.toMatchObject({
      reason: { why: "which-record" },
    });
  });
});

describe("a near miss", () => {
  test("stops nothing, is confirmed with a reason, and is planned once everything was searched again", async () => {
    const { ports, id } = await nearlyHers();
    const before = await readCase(ports, id);
    expect(before.whose.nearMisses).toMatchObject([{ near: [{ kind: "email", how: "tag" }] }]);
    expect(before.report?.findings.map(({ recordId }) => recordId)).toEqual(["r1"]);
    expect((await makePlan(ports, id, ADA)).plan.findings).toHaveLength(1);
    await confirmRecord(ports, id, ADA, BECAUSE);
    const after = await readCase(ports, id);
    expect(after.case.state).toBe("scoped");
    expect(after.report?.findings.map(({ recordId }) => recordId)).toEqual(["r1", "r2"]);
    await expect(makePlan(ports, id, ADA)).rejects.toMatchObject({
      reason: { why: "not-read-on", records: 1 },
    });
    await find(ports, id, ADA, QUIET_OPTIONS);
    expect((await makePlan(ports, id, ADA)).plan.findings).toHaveLength(2);
  });

  test("is excluded, and both are taken back with a reason as long as nothing was sent", async () => {
    const { home, ports, id } = await nearlyHers();
    await excludeRecord(ports, id, ADA, BECAUSE);
    expect((await readCase(ports, id)).whose).toMatchObject({ nearMisses: [], excluded: ["shop/review/r2"] });
    await find(ports, id, ADA, QUIET_OPTIONS);
    expect((await readCase(ports, id)).whose.excluded).toEqual(["shop/review/r2"]);
    await confirmRecord(ports, id, ADA, BECAUSE);
    expect((await readCase(ports, id)).whose).toMatchObject({ confirmed: ["shop/review/r2"], excluded: [] });
    await excludeRecord(ports, id, ADA, BECAUSE);
    expect((await readCase(ports, id)).whose).toMatchObject({ confirmed: [], excluded: ["shop/review/r2"] });
    const decided = (await events(home.store)).filter((event) => /^record\./.test(String(event)));
    expect(decided).toEqual(["record.excluded", "record.confirmed", "record.excluded"]);
  });

  test("says nothing personal in the audit trail", async () => {
    const { home, ports, id } = await nearlyHers();
    await confirmRecord(ports, id, ADA, { reason: "her own words" });
    expect(JSON.stringify(trail(home.store))).not.toMatch(/dana|ruiz|example\.test|her own words|r2/);
  });
});

describe("a doubt that first shows after an erasure", () => {
  test("is still there once it is confirmed, and that is not taken back", async () => {
    const { ports, id } = await erased({ shows: "after-the-call" });
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
    expect((await readCase(ports, id)).verification?.remaining).toEqual(["shop/review/r2"]);
    await confirmRecord(ports, id, ADA, BECAUSE);
    expect((await readCase(ports, id)).verification?.remaining).toEqual(["shop/review/r2"]);
    await expect(excludeRecord(ports, id, ADA, BECAUSE)).rejects.toMatchObject({
      reason: { why: "nothing-undecided" },
    });
  });

  test("leaves what is left once it is excluded, and the next run ends", async () => {
    const { ports, id } = await erased({ shows: "after-the-call" });
    await run(ports, id, ADA, QUIET_OPTIONS);
    await excludeRecord(ports, id, ADA, BECAUSE);
    expect((await readCase(ports, id)).verification?.remaining).toEqual([]);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
  });

  test("moves the resolution of a closed case, and goes along into its follow-up", async () => {
    const { ports, id, showOther } = await erased({ shows: "later" });
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect((await closeCase(ports, id, ADA, BECAUSE)).resolution).toBe("fulfilled");
    showOther();
    const { followUp } = await reverify(ports, id, ADA, QUIET_OPTIONS);
    expect((await readCase(ports, id)).case.resolution).toBe("partially-fulfilled");
    await excludeRecord(ports, id, ADA, BECAUSE);
    expect((await readCase(ports, id)).case.resolution).toBe("fulfilled");
    expect((await readCase(ports, id)).verification?.remaining).toEqual([]);
    expect((await reverify(ports, id, ADA, QUIET_OPTIONS)).remaining).toEqual([]);
    expect(followUp).toBeDefined();
  });
});

describe("what the settings say about identifiers that records carry", () => {
  test("one that is to be followed is asked by at once, one that is never asked by is not proposed", async () => {
    const { home, ports, id } = await doubtful({ hops: { phone: "follow", email: "never" } });
    const view = await readCase(ports, id);
    expect(view.case.state).toBe("scoped");
    expect(view.subject?.identifiers).toEqual([MAIL, PHONE]);
    expect(view.whose.proposed).toEqual([]);
    const hops = (await trail(home.store)).filter(({ ev }) => /^hop\./.test(String(ev)));
    expect(hops.map(({ ev, code }) => [ev, code])).toEqual([
      ["hop.followed", "settings"],
      ["hop.cut", "settings"],
    ]);
    expect(JSON.stringify(hops)).not.toMatch(/@example\.test|900000117/);
  });

  test("what only a record in doubt carries is still an officer's to decide", async () => {
    const { ports, id } = await doubtful({ hops: { email: "follow" } });
    const view = await readCase(ports, id);
    expect(view.subject?.identifiers).toEqual([MAIL]);
    expect(view.whose.proposed.map(({ identifier }) => identifier)).toEqual([PHONE, OTHER]);
  });

  test("what was cut by them is proposed again once they say otherwise", async () => {
    const { ports, id } = await doubtful({ hops: { phone: "never" } });
    expect((await readCase(ports, id)).whose.proposed.map(({ identifier }) => identifier)).toEqual([OTHER]);
    await find({ ...ports, hops: { phone: "ask" } }, id, ADA, QUIET_OPTIONS);
    expect((await readCase(ports, id)).whose.proposed).toHaveLength(2);
  });
});

describe("an identifier that a found record carries", () => {
  test("is asked by once it is followed, with its own identity, and the case is searched again first", async () => {
    const { ports, id } = await doubtful();
    const { whose } = await readCase(ports, id);
    const hop = whose.proposed.find(({ identifier }) => identifier.kind === "phone");
    const followed = { ...BECAUSE, hop: hop?.name ?? "", identity: "self-declared" } as const;
    expect((await followHop(ports, id, ADA, followed)).case.state).toBe("verified");
    const view = await readCase(ports, id);
    expect(view.subject?.identifiers).toEqual([MAIL, PHONE]);
    expect(view.facts.search).toBe("none");
    await find(ports, id, ADA, QUIET_OPTIONS);
    expect((await readCase(ports, id)).whose.proposed.map(({ identifier }) => identifier)).toEqual([OTHER]);
  });

  test("is not proposed any more once it is cut", async () => {
    const { ports, id } = await doubtful();
    const [first] = (await readCase(ports, id)).whose.proposed;
    await cutHop(ports, id, ADA, { ...BECAUSE, hop: first?.name ?? "" });
    expect((await readCase(ports, id)).whose.proposed).toHaveLength(1);
  });
});
