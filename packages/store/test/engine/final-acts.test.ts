import {
  acceptResidualRisk,
  approve,
  closeCase,
  dismiss,
  listCases,
  makePlan,
  type Ports,
  placeHold,
  readCase,
  refuse,
  releaseHold,
  run,
  shred,
  submit,
  withdraw,
} from "@oubli/engine";
import type { CaseId, OfficerId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  ADMIN,
  AS_A_TEST,
  approvedCase,
  BEA,
  events,
  LEX,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  type TestHome,
  trail,
  VALID_MS,
} from "../support/home.ts";
import { recorded } from "../support/recorded.ts";
import { start } from "../support/start.ts";
import type { VendorOptions } from "../support/vendor.ts";

/** An act that cannot be taken back, on a case that is brought to where it is possible. */
interface Final {
  readonly options?: VendorOptions;
  readonly prepare: (ports: Ports) => Promise<CaseId>;
  readonly by: OfficerId;
  readonly act: (ports: Ports, id: CaseId, by: OfficerId, reason: string) => Promise<unknown>;
  readonly entry: string;
}

const approved = async (ports: Ports) => (await approvedCase(ports)).id;

const FINAL: readonly [string, Final][] = [
  [
    "approving a plan",
    {
      prepare: async (ports) => {
        const id = await scopedCase(ports);
        await makePlan(ports, id, ADA);
        await submit(ports, id, ADA);
        return id;
      },
      by: BEA,
      act: async (ports, id, by, reason) => {
        const planHash = (await readCase(ports, id)).case.planHash ?? "";
        return approve(ports, id, by, { planHash, reason, validMs: VALID_MS });
      },
      entry: "plan.approved",
    },
  ],
  [
    "carrying it out",
    {
      prepare: approved,
      by: ADA,
      act: (ports, id, by, reason) => run(ports, id, by, { ...QUIET_OPTIONS, reason }),
      entry: "run.started",
    },
  ],
  [
    "accepting the residual risk",
    {
      options: { verify: async () => "present" },
      prepare: async (ports) => {
        const id = await approved(ports);
        await run(ports, id, ADA, QUIET_OPTIONS);
        return id;
      },
      by: BEA,
      act: (ports, id, by, reason) => acceptResidualRisk(ports, id, by, { reason }),
      entry: "residual-risk.accepted",
    },
  ],
  [
    "releasing a hold",
    {
      prepare: async (ports) => {
        const id = await approved(ports);
        await placeHold(ports, id, LEX);
        return id;
      },
      by: LEX,
      act: (ports, id, by, reason) => releaseHold(ports, id, by, { reason }),
      entry: "hold.released",
    },
  ],
  [
    "dismissing",
    {
      prepare: scopedCase,
      by: ADA,
      act: (ports, id, by, reason) => dismiss(ports, id, by, { because: "spam", reason }),
      entry: "request.dismissed",
    },
  ],
  [
    "withdrawing",
    {
      prepare: approved,
      by: ADA,
      act: (ports, id, by, reason) => withdraw(ports, id, by, { reason }),
      entry: "request.withdrawn",
    },
  ],
  [
    "refusing",
    {
      prepare: approved,
      by: ADA,
      act: (ports, id, by, reason) => refuse(ports, id, by, { ground: "legal-claims", reason }),
      entry: "request.refused",
    },
  ],
  [
    "closing",
    {
      options: { records: [] },
      prepare: scopedCase,
      by: ADA,
      act: (ports, id, by, reason) => closeCase(ports, id, by, { reason }),
      entry: "case.closed",
    },
  ],
];

const WORDS = "Dana's lawyer asked for it on 20 November";

/** What a home would tell of a case, whether or not it changed. */
async function snapshot(ports: Ports, home: TestHome, id: CaseId) {
  return {
    view: await readCase(ports, id),
    entries: await home.store.audit.size(),
    cases: await listCases(ports),
  };
}

describe.each(FINAL)("%s", (_what, { options, prepare, by, act, entry }) => {
  test.each(["", "  \n\t", "\u200b", "\u3164 \u2800"])(
    "without a reason (%j) is refused and changes nothing",
    async (reason) => {
      const { ports, home, vendor } = await start(options);
      const id = await prepare(ports);
      const before = await snapshot(ports, home, id);
      const sent = vendor.sent.length;
      expect(await refusal(act(ports, id, by, reason))).toMatchObject({
        code: "USAGE",
        message: "an act that cannot be taken back needs a reason",
      });
      expect(await snapshot(ports, home, id)).toEqual(before);
      expect(vendor.sent.length).toBe(sent);
    },
  );

  test("seals the words, puts their keyed digest into the entry, and shredding leaves no words", async () => {
    const { ports, home } = await start(options);
    const id = await prepare(ports);
    await act(ports, id, by, ` ${WORDS} `);
    const found = (await trail(home.store)).filter((line) => line.ev === entry);
    const why = found.at(-1)?.why as string;
    const { digest, words } = await home.store.read(async (reader) => ({
      digest: await reader.digest(id, "words", WORDS),
      words: await reader.unseal(id, `words/${why}`),
    }));
    expect([why, words]).toEqual([digest, WORDS]);
    expect(JSON.stringify(await trail(home.store))).not.toContain("lawyer");

    await recorded(home.store).change((writer) => writer.updateCase(id, { state: "closed" }));
    await shred(ports, id, ADMIN, { reason: WORDS });
    const left = await home.store.read(async (reader) => [
      await reader.unseal(id, `words/${why}`),
      await reader.isSealed(id, `words/${why}`),
      await reader.digest(id, "words", WORDS),
    ]);
    expect(left).toEqual([undefined, false, ""]);
  });
});

describe("shredding", () => {
  async function closed() {
    const started = await start({ records: [] });
    const id = await scopedCase(started.ports);
    await closeCase(started.ports, id, ADA, AS_A_TEST);
    return { ...started, id };
  }

  test.each(["", "  ", "\u200b"])("without a reason (%j) is refused and destroys nothing", async (reason) => {
    const { ports, home, id } = await closed();
    const before = await snapshot(ports, home, id);
    expect(await refusal(shred(ports, id, ADMIN, { reason }))).toMatchObject({ code: "USAGE" });
    expect(await snapshot(ports, home, id)).toEqual(before);
  });

  test("keeps of its own reason only the digest, and does the same again", async () => {
    const { ports, home, id } = await closed();
    const why = await home.store.read((reader) => reader.digest(id, "words", WORDS));
    await shred(ports, id, ADMIN, { reason: WORDS });
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "case.shredded", actor: ADMIN, why });
    expect(await home.store.read((reader) => reader.isSealed(id, `words/${why}`))).toBe(false);
    await shred(ports, id, ADMIN, { reason: WORDS });
    expect((await trail(home.store)).at(-1)).not.toHaveProperty("why");
  });
});

describe("shredding a case", () => {
  async function closed() {
    const { ports, home } = await start({ records: [] });
    const id = await scopedCase(ports);
    return { ports, home, id };
  }

  test("destroys what it held about the person, after the trail was told, and leaves the trail whole", async () => {
    const { ports, home, id } = await closed();
    await closeCase(ports, id, ADA, AS_A_TEST);
    expect((await readCase(ports, id)).subject).toBeDefined();
    await shred(ports, id, ADMIN, AS_A_TEST);
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "case.shredded", actor: ADMIN });
    expect(await home.store.read((reader) => reader.unseal(id, "subject"))).toBeUndefined();
    expect((await home.store.audit.verify([home.logSigner.verifier])).ok).toBe(true);
    expect((await listCases(ports)).map((it) => it.resolution)).toEqual(["no-data-held"]);
    expect((await readCase(ports, id)).subject).toBeUndefined();
  });

  test("is refused while it is open or on legal hold, to officers without the role, and for an unknown case", async () => {
    const { ports, home, id } = await closed();
    expect(await refusal(shred(ports, id, ADMIN, AS_A_TEST))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "state", state: "scoped", event: "shred" },
    });
    await placeHold(ports, id, LEX);
    await recorded(home.store).change((writer) => writer.updateCase(id, { state: "closed" }));
    expect(await refusal(shred(ports, id, ADMIN, AS_A_TEST))).toMatchObject({
      reason: { why: "held" },
    });
    expect(await refusal(shred(ports, id, ADA, AS_A_TEST))).toMatchObject({
      reason: { why: "role", role: "admin", by: ADA },
    });
    expect(await refusal(shred(ports, "C-99" as typeof id, ADMIN, AS_A_TEST))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await refusal(shred(ports, id, "o_nob00000" as OfficerId, AS_A_TEST))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await home.store.read((reader) => reader.unseal(id, "subject"))).toBeDefined();
    expect(await events(home.store)).not.toContain("case.shredded");
  });
});
