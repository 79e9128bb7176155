import { answerLetter, type ComposedLetter, placeHold, run, work, workDue, writeLetter } from "@oubli/engine";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AUDITOR,
  approvedCase,
  LEX,
  openHome,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { accountId, pretendVendor } from "../support/vendor.ts";

const DAY_MS = 86_400_000;
const SHOP = accountId("shop");
const QUIETLY = { signal: QUIET_OPTIONS.signal, observe: () => {} };

const LETTER: ComposedLetter = {
  to: "privacy@vendor.example.test",
  subject: "Request",
  text: "Please send us what you hold about dana.ruiz@example.test.",
  names: [{ kind: "email", value: "dana.ruiz@example.test" }],
  longestMs: 25 * DAY_MS,
  remindMs: [7 * DAY_MS, 14 * DAY_MS],
};

async function home() {
  const opened = await openHome();
  const vendor = pretendVendor({ records: ["r1"] });
  const { search } = vendor.connector;
  const byLetter: typeof search = async (...asked) => {
    const report = await search(...asked);
    return { ...report, coverage: report.coverage.map((line) => ({ ...line, operation: "LETTER access" })) };
  };
  const ports = opened.ports([{ ...vendor.connector, search: byLetter, letter: () => LETTER }]);
  return { home: opened, ports };
}

const ACCESS = { account: SHOP, asks: "access" } as const;
const ERASURE = { account: SHOP, asks: "erasure" } as const;
const FILE = new TextEncoder().encode("We hold nothing about dana.ruiz@example.test.");

describe("a letter", () => {
  test("is noted with the day on which an answer is due, and its words stand nowhere in the audit trail", async () => {
    const { home: it, ports } = await home();
    const id = await scopedCase(ports);
    const { written } = await writeLetter(ports, id, ADA, ACCESS);
    expect(written).toMatchObject({ asks: "access", due: it.clock.wall() + 25 * DAY_MS });
    const entries = await trail(it.store);
    expect(entries.at(-1)).toMatchObject({ ev: "letter.written", actor: ADA, account: SHOP, kind: "access" });
    await answerLetter(ports, id, ADA, {
      ...ACCESS,
      said: "nothing",
      on: dayOf(it.clock.wall()),
      file: FILE,
    });
    const after = await trail(it.store);
    expect(after.at(-1)).toMatchObject({ ev: "letter.answered", actor: ADA, code: "nothing" });
    expect(JSON.stringify(after)).not.toMatch(/dana|vendor\.example/);
  });

  test("without an answer is reminded of on its days and on the last, each until somebody looks; with one it is not", async () => {
    const { home: it, ports } = await home();
    const id = await scopedCase(ports);
    await writeLetter(ports, id, ADA, ACCESS);
    const due = async () => (await workDue(ports)).filter(({ what }) => what === "chase").length;
    expect(await due()).toBe(0);
    it.clock.pass(8 * DAY_MS);
    expect(await due()).toBe(1);
    expect((await work(ports, ADA, QUIETLY)).map(({ what, outcome }) => [what, outcome])).toContainEqual([
      "chase",
      "due",
    ]);
    it.clock.pass(18 * DAY_MS);
    expect(await due()).toBe(3);
    await answerLetter(ports, id, ADA, {
      ...ACCESS,
      said: "nothing",
      on: dayOf(it.clock.wall()),
      file: FILE,
    });
    expect(await due()).toBe(0);
  });

  test("that asks for an erasure waits for a plan that was carried out, and for the end of a legal hold", async () => {
    const { ports } = await home();
    const early = await scopedCase(ports);
    expect(await refusal(writeLetter(ports, early, ADA, ERASURE))).toMatchObject({
      reason: { why: "not-carried-out" },
    });
    const { id } = await approvedCase(ports);
    expect(await refusal(writeLetter(ports, id, ADA, ERASURE))).toMatchObject({ code: "NOT_ALLOWED" });
    await run(ports, id, ADA, QUIET_OPTIONS);
    await placeHold(ports, id, LEX);
    expect(await refusal(writeLetter(ports, id, ADA, ERASURE))).toMatchObject({ reason: { why: "held" } });
  });

  test("is for officers, and for accounts that take one", async () => {
    const { home: it, ports } = await home();
    const id = await scopedCase(ports);
    expect(await refusal(writeLetter(ports, id, AUDITOR, ACCESS))).toMatchObject({ reason: { why: "role" } });
    const without = it.ports([pretendVendor({}).connector]);
    expect(await refusal(writeLetter(without, id, ADA, ACCESS))).toMatchObject({
      reason: { why: "takes-no-letter" },
    });
    expect(
      await refusal(
        answerLetter(ports, id, ADA, { ...ACCESS, said: "nothing", on: "2026-11-20", file: FILE }),
      ),
    ).toMatchObject({ reason: { why: "no-letter" } });
  });
});

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
