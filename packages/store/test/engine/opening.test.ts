import { listCases, openCase, withdraw } from "@oubli/engine";
import { describe, expect, test } from "vitest";
import { ADA, AS_A_TEST, BEA, LEX, refusal, trail } from "../support/home.ts";
import { REQUEST, start } from "../support/start.ts";

describe("opening a case", () => {
  test("names the open cases of the same kind about the same person, however they are written", async () => {
    const { ports } = await start();
    const first = (await openCase(ports, REQUEST, ADA)).case.id;
    const again = await openCase(
      ports,
      { ...REQUEST, subject: { identifiers: [{ kind: "email", value: " Dana.RUIZ@example.test" }] } },
      BEA,
    );
    expect(again.duplicates).toEqual([first]);
    const other = await openCase(ports, { ...REQUEST, kind: "access" }, ADA);
    expect(other.duplicates).toEqual([]);
    const stranger = await openCase(
      ports,
      { ...REQUEST, subject: { identifiers: [{ kind: "email", value: "dana.ruiz.77@example.test" }] } },
      ADA,
    );
    expect(stranger.duplicates).toEqual([]);
    await withdraw(ports, first, ADA, AS_A_TEST);
    await withdraw(ports, again.case.id, ADA, AS_A_TEST);
    expect((await openCase(ports, REQUEST, ADA)).duplicates).toEqual([]);
  });

  test("counts up, counts the deadline from the day of arrival, and leaves an entry without a name in it", async () => {
    const { ports, home } = await start();
    const { case: it } = await openCase(ports, { ...REQUEST, receivedAt: "2026-11-18T23:30:00.000Z" }, ADA);
    expect(it).toMatchObject({ id: "C-1", state: "received", openedBy: ADA });
    expect(it.deadline.statutory > "2026-12-17").toBe(true);
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "request.received",
      actor: ADA,
      req: it.ref,
    });
    expect((await openCase(ports, REQUEST, ADA)).case.id).toBe("C-2");
  });

  test("needs an identifier, and an arrival that does not lie in the future", async () => {
    const { ports } = await start();
    const ofNoOne = openCase(ports, { ...REQUEST, subject: { identifiers: [] } }, ADA);
    expect(await refusal(ofNoOne)).toMatchObject({ code: "USAGE" });
    const tomorrow = openCase(ports, { ...REQUEST, receivedAt: "2026-11-21T12:00:00.000Z" }, ADA);
    expect(await refusal(tomorrow)).toMatchObject({ code: "USAGE" });
    expect(await listCases(ports)).toEqual([]);
  });

  test("is for officers", async () => {
    const { ports } = await start();
    expect(await refusal(openCase(ports, REQUEST, LEX))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

test("cases are listed by their target date, the closed ones last", async () => {
  const { ports } = await start({ records: [] });
  const late = await openCase(ports, REQUEST, ADA);
  const early = await openCase(ports, { ...REQUEST, receivedAt: "2026-11-02T09:00:00.000Z" }, ADA);
  const closed = await openCase(ports, { ...REQUEST, receivedAt: "2026-11-01T09:00:00.000Z" }, ADA);
  await withdraw(ports, closed.case.id, ADA, AS_A_TEST);
  expect((await listCases(ports)).map((it) => it.id)).toEqual([early.case.id, late.case.id, closed.case.id]);
});
