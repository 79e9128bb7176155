import { dismiss, listCases, openCase } from "@oubli/engine";
import { describe, expect, test } from "vitest";
import { ADA, AS_A_TEST, approvedCase, BEA, refusal, scopedCase, trail } from "../support/home.ts";
import { REQUEST, start } from "../support/start.ts";

describe("a case that needs no response of its own", () => {
  test("is dismissed as not a data subject request, as long as nothing is planned", async () => {
    const { ports, home } = await start();
    const { id } = (await openCase(ports, REQUEST, ADA)).case;
    expect(await dismiss(ports, id, ADA, { because: "spam", ...AS_A_TEST })).toMatchObject({
      state: "closed",
      resolution: "spam",
    });
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "request.dismissed", code: "spam" });
    const planned = await approvedCase(ports);
    expect(await refusal(dismiss(ports, planned.id, ADA, { because: "spam", ...AS_A_TEST }))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });

  test("is dismissed as a duplicate only of the same request by a person whose identity was verified", async () => {
    const { ports } = await start();
    const first = await scopedCase(ports);
    const again = (await openCase(ports, REQUEST, BEA)).case.id;
    const copy = await scopedCase(ports, "access");
    const unproven = (await openCase(ports, REQUEST, BEA)).case.id;
    const stranger = await scopedCase(ports, "erasure", [{ kind: "email", value: "else@example.test" }]);
    for (const of of [again, copy, unproven, stranger])
      expect(
        await refusal(dismiss(ports, again, BEA, { because: "duplicate", duplicateOf: of, ...AS_A_TEST })),
      ).toMatchObject({
        code: "USAGE",
        reason: { why: "not-the-same-request", other: of },
      });
    const missing = dismiss(ports, again, BEA, {
      because: "duplicate",
      duplicateOf: "C-99" as typeof first,
      ...AS_A_TEST,
    });
    expect(await refusal(missing)).toMatchObject({ code: "NOT_FOUND" });

    const closed = await dismiss(ports, again, BEA, {
      because: "duplicate",
      duplicateOf: first,
      ...AS_A_TEST,
    });
    expect(closed).toMatchObject({ resolution: "duplicate", sameAs: first });
    expect((await listCases(ports)).find((it) => it.id === again)?.sameAs).toBe(first);
  });
});
