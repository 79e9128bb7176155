import {
  extendDeadline,
  listCases,
  type OpenRequest,
  openCase,
  readCase,
  resumeDeadline,
  suspendDeadline,
  withdraw,
} from "@oubli/engine";
import { possibleNow, REGIME_IDS, type RegimeId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AS_A_TEST,
  BEA,
  DANA,
  events,
  LEX,
  officerIn,
  openHome,
  refusal,
  trail,
} from "../support/home.ts";
import { pretendVendor } from "../support/vendor.ts";

const NOW = "2026-11-20T12:00:00.000Z";

const PLACES: Readonly<Record<RegimeId, Pick<OpenRequest, "country" | "region" | "zone">>> = {
  gdpr: { country: "PT", zone: "Europe/Lisbon" },
  "uk-gdpr": { country: "GB", zone: "Europe/London" },
  ccpa: { country: "US", region: "CA", zone: "America/Los_Angeles" },
  lgpd: { country: "BR", zone: "America/Sao_Paulo" },
  shopify: { country: "PT", zone: "Europe/Lisbon" },
};

async function received(regime: RegimeId, receivedAt = "2026-11-02T09:00:00.000Z") {
  const home = await openHome();
  const ports = home.ports([pretendVendor().connector]);
  const place = PLACES[regime];
  const request = { kind: "erasure" as const, subject: { identifiers: DANA }, regime, receivedAt, ...place };
  const { case: it } = await openCase(ports, request, ADA);
  const stored = async () => (await listCases(ports))[0];
  return { ports, store: home.store, it, stored };
}

describe("the deadline of a case", () => {
  test("is counted by the version of the law in force when the request arrived, and the case keeps it", async () => {
    const { it, stored } = await received("uk-gdpr");
    expect(it.lawVersion).toBe(2);
    expect(await stored()).toMatchObject({ lawVersion: 2, clock: { suspensions: [] } });
  });

  test("is extended once, after the person was told why, and the trail says so", async () => {
    const { ports, it, stored, store } = await received("gdpr");
    expect(it.deadline).toEqual({
      targetDate: "2026-11-27",
      statutory: "2026-12-02",
      ifExtended: "2027-02-02",
    });
    const notice = { toldAt: NOW, because: "complexity" as const };
    const extended = await extendDeadline(ports, it.id, ADA, { ...notice, evidence: "a letter" });
    expect(extended.deadline).toEqual({
      targetDate: "2027-01-28",
      statutory: "2027-02-02",
      ifExtended: "2027-02-02",
    });
    expect(extended.clock).toEqual({ suspensions: [], extension: notice });
    expect(await stored()).toEqual(extended);
    expect((await trail(store)).at(-1)).toMatchObject({
      ev: "deadline.extended",
      actor: ADA,
      code: "complexity",
    });
    expect(
      await refusal(extendDeadline(ports, it.id, BEA, { ...notice, evidence: "a letter" })),
    ).toMatchObject({
      reason: { why: "already-extended" },
    });
    expect(await stored()).toEqual(extended);
  });

  test("is not extended after it has ended", async () => {
    const { ports, it, stored, store } = await received("gdpr", "2026-10-01T09:00:00.000Z");
    const before = await events(store);
    const late = extendDeadline(ports, it.id, ADA, {
      toldAt: NOW,
      because: "complexity",
      evidence: "a letter",
    });
    await expect(late).rejects.toMatchObject({ code: "EXTENSION_TOO_LATE" });
    expect(await stored()).toEqual(it);
    expect(await events(store)).toEqual(before);
  });

  test("is suspended while the person is asked, where the law lets it, and moves by those days", async () => {
    const { ports, it, stored, store } = await received("uk-gdpr");
    const from = "2026-11-05T10:00:00.000Z";
    const suspension = { from, because: "identity" as const };
    const suspended = await suspendDeadline(ports, it.id, ADA, suspension);
    expect(suspended.deadline).toEqual(it.deadline);
    expect((await trail(store)).at(-1)).toMatchObject({
      ev: "deadline.suspended",
      actor: ADA,
      code: "identity",
    });
    for (const refused of [
      suspendDeadline(ports, it.id, ADA, suspension),
      extendDeadline(ports, it.id, ADA, { toldAt: NOW, because: "complexity", evidence: "a letter" }),
    ])
      expect(await refusal(refused)).toMatchObject({
        code: "NOT_ALLOWED",
        reason: { why: "deadline-suspended" },
      });
    const running = await resumeDeadline(ports, it.id, BEA, { at: "2026-11-15T10:00:00.000Z" });
    expect(it.deadline.statutory).toBe("2026-12-02");
    expect(running.deadline.statutory).toBe("2026-12-14");
    expect((await trail(store)).at(-1)).toMatchObject({ ev: "deadline.resumed", actor: BEA });
    expect(await stored()).toEqual(running);
    expect(await refusal(resumeDeadline(ports, it.id, BEA, { at: NOW }))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "deadline-running" },
    });
  });

  test("is not suspended for a reason the law does not know", async () => {
    const { ports, it, stored } = await received("gdpr");
    const suspension = { from: "2026-11-05T10:00:00.000Z", because: "fee" as const };
    await expect(suspendDeadline(ports, it.id, ADA, suspension)).rejects.toMatchObject({
      code: "SUSPENSION_NOT_ALLOWED",
    });
    expect(await stored()).toEqual(it);
  });

  test.each(REGIME_IDS)("under %s is offered to be changed exactly as the law changes it", async (regime) => {
    const { ports, it } = await received(regime);
    const offered = possibleNow((await readCase(ports, it.id)).facts, await officerIn(ports, ADA));
    const attempts = {
      suspend: () => suspendDeadline(ports, it.id, ADA, { from: it.receivedAt, because: "identity" }),
      extend: () =>
        extendDeadline(ports, it.id, ADA, {
          toldAt: it.receivedAt,
          because: "complexity",
          evidence: "a letter",
        }),
    };
    for (const event of ["extend", "suspend"] as const)
      if (offered.includes(event)) await attempts[event]();
      else
        expect(await refusal(attempts[event]())).toMatchObject({
          code: "NOT_ALLOWED",
          reason: { why: `law-does-not-${event}`, regime },
        });
    expect(["extend", "suspend"].filter((event) => offered.some((one) => one === event))).toEqual(
      {
        gdpr: ["extend", "suspend"],
        "uk-gdpr": ["extend", "suspend"],
        ccpa: ["extend"],
        lgpd: [],
        shopify: [],
      }[regime],
    );
  });

  test("is changed by officers only, for open cases, and by nothing that lies in the future", async () => {
    const { ports, it } = await received("uk-gdpr");
    const suspension = { from: NOW, because: "identity" as const };
    expect(await refusal(suspendDeadline(ports, it.id, LEX, suspension))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    const tomorrow = "2026-11-21T12:00:00.000Z";
    for (const refused of [
      suspendDeadline(ports, it.id, ADA, { ...suspension, from: tomorrow }),
      extendDeadline(ports, it.id, ADA, { toldAt: tomorrow, because: "complexity", evidence: "a letter" }),
    ])
      expect(await refusal(refused)).toMatchObject({ code: "USAGE" });
    await withdraw(ports, it.id, ADA, AS_A_TEST);
    expect(await refusal(suspendDeadline(ports, it.id, ADA, suspension))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });
});
