import { confirmRecord, cutHop, excludeRecord, find, followHop, makePlan, readCase } from "@oubli/engine";
import { type Finding, type Identifier, recordName } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ADA, events, openHome, QUIET_OPTIONS, scopedCase } from "../support/home.ts";
import { pretendVendor } from "../support/vendor.ts";

const MAIL: Identifier = { kind: "email", value: "dana.ruiz@example.test" };
const OTHER: Identifier = { kind: "email", value: "someone.else@example.test" };
const PHONE: Identifier = { kind: "phone", value: "+351900000117" };
const BECAUSE = { reason: "she wrote from it" };

/** A vendor with one review of hers and one that carries another address. */
async function doubtful() {
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
  const ports = home.ports([connector]);
  const id = await scopedCase(ports, "erasure", [MAIL]);
  return { home, ports, id };
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

  test("is not decided without a reason, nor under a name it does not have", async () => {
    const { ports, id } = await doubtful();
    await expect(confirmRecord(ports, id, ADA, { reason: " " })).rejects.toMatchObject({ code: "USAGE" });
    await expect(confirmRecord(ports, id, ADA, { ...BECAUSE, record: "r0" })).rejects.toMatchObject({
      reason: { why: "which-record" },
    });
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
