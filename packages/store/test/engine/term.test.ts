import { describe, expect, test } from "vitest";
import { ADA, BEA, DANA, events, LEX, openHome, refusal, trail } from "../support/home.ts";
import { pretendVendor } from "../support/vendor.ts";

const NOW = "2026-11-20T12:00:00.000Z";

async function openCase(regime: "gdpr" | "uk-gdpr", receivedAt = "2026-11-02T09:00:00.000Z") {
  const home = await openHome();
  const engine = home.engine([pretendVendor().connector]);
  const place =
    regime === "gdpr" ? { country: "PT", zone: "Europe/Lisbon" } : { country: "GB", zone: "Europe/London" };
  const request = { kind: "erasure" as const, subject: { identifiers: DANA }, regime, receivedAt, ...place };
  const { case: it } = await engine.open(request, ADA);
  const stored = async () => (await engine.cases())[0];
  return { engine, store: home.store, it, stored };
}

describe("the term of a case", () => {
  test("is counted by the version of the law in force when the request came, and the case keeps it", async () => {
    const { it, stored } = await openCase("uk-gdpr");
    expect(it.lawVersion).toBe(2);
    expect(await stored()).toMatchObject({ lawVersion: 2, term: { pauses: [] } });
  });

  test("is extended once, after the person was told why, and the trail says so", async () => {
    const { engine, it, stored, store } = await openCase("gdpr");
    expect(it.due).toEqual({ legal: "2026-12-02", safe: "2026-11-27", extended: "2027-02-02" });
    const notice = { toldAt: NOW, reason: "complexity" as const };
    const extended = await engine.extendTerm(it.id, notice, ADA);
    expect(extended.due).toEqual({ legal: "2027-02-02", safe: "2027-01-28", extended: "2027-02-02" });
    expect(await stored()).toEqual(extended);
    expect(trail(store).at(-1)).toMatchObject({ ev: "term.extended", actor: ADA, code: "complexity" });
    await expect(engine.extendTerm(it.id, notice, BEA)).rejects.toMatchObject({ code: "EXTENSION_TWICE" });
    expect(await stored()).toEqual(extended);
  });

  test("is not extended after it has ended", async () => {
    const { engine, it, stored, store } = await openCase("gdpr", "2026-10-01T09:00:00.000Z");
    const before = events(store);
    const late = engine.extendTerm(it.id, { toldAt: NOW, reason: "complexity" }, ADA);
    await expect(late).rejects.toMatchObject({ code: "EXTENSION_TOO_LATE" });
    expect(await stored()).toEqual(it);
    expect(events(store)).toEqual(before);
  });

  test("stands still while the person is asked, where the law lets it, and moves by those days", async () => {
    const { engine, it, stored } = await openCase("uk-gdpr");
    const from = "2026-11-05T10:00:00.000Z";
    const paused = await engine.pauseTerm(it.id, { from, why: "identity" }, ADA);
    expect(paused.due).toEqual(it.due);
    expect(await refusal(engine.pauseTerm(it.id, { from, why: "identity" }, ADA))).toMatchObject({
      code: "NOT_ALLOWED",
      hint: `let it run again first: oubli case resume ${it.id}`,
    });
    expect(await refusal(engine.extendTerm(it.id, { toldAt: NOW, reason: "complexity" }, ADA))).toMatchObject(
      { code: "NOT_ALLOWED" },
    );
    const running = await engine.resumeTerm(it.id, "2026-11-15T10:00:00.000Z", BEA);
    expect(it.due.legal).toBe("2026-12-02");
    expect(running.due.legal).toBe("2026-12-14");
    expect(await stored()).toEqual(running);
    expect(await refusal(engine.resumeTerm(it.id, NOW, BEA))).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("does not stand still for a reason the law does not know", async () => {
    const { engine, it, stored } = await openCase("gdpr");
    const pause = engine.pauseTerm(it.id, { from: "2026-11-05T10:00:00.000Z", why: "fee" }, ADA);
    await expect(pause).rejects.toMatchObject({ code: "PAUSE_NOT_ALLOWED" });
    expect(await stored()).toEqual(it);
  });

  test("is changed by officers only, for open cases, and by nothing that lies ahead", async () => {
    const { engine, it } = await openCase("uk-gdpr");
    const pause = { from: NOW, why: "identity" as const };
    expect(await refusal(engine.pauseTerm(it.id, pause, LEX))).toMatchObject({ code: "NOT_ALLOWED" });
    const ahead = { ...pause, from: "2026-11-21T12:00:00.000Z" };
    expect(await refusal(engine.pauseTerm(it.id, ahead, ADA))).toMatchObject({ code: "USAGE" });
    await engine.withdraw(it.id, ADA);
    expect(await refusal(engine.pauseTerm(it.id, pause, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});
