import {
  closeCase,
  dismiss,
  find,
  listCases,
  openCase,
  readCase,
  recordDossier,
  refuse,
  run,
  withdraw,
} from "@oubli/engine";
import type { CoverageLine, Resolution } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AS_A_TEST,
  approvedCase,
  BEA,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { REQUEST, start } from "../support/start.ts";
import type { VendorOptions } from "../support/vendor.ts";

describe("closing follows the facts:", () => {
  test("fulfilled, when everything is verified", async () => {
    const { ports } = await start();
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(await closeCase(ports, id, ADA, AS_A_TEST)).toMatchObject({
      state: "closed",
      resolution: "fulfilled",
    });
  });

  test.each<[Resolution, string, VendorOptions]>([
    ["partially-fulfilled", "a record is kept", { kept: ["r2"] }],
    ["fulfilled-on-word", "a record could not be checked", { verify: async () => "cannot-check" }],
  ])("%s, when %s", async (resolution, _why, options) => {
    const { ports } = await start(options);
    const { id } = await approvedCase(ports);
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe(resolution);
  });

  test("no data held, when every account was asked and nothing was there", async () => {
    const { ports } = await start({ records: [] });
    const id = await scopedCase(ports);
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("no-data-held");
  });

  test.each<[string, VendorOptions, object]>([
    [
      "an account could not be asked",
      { records: [], result: () => "could-not-look" },
      {
        code: "VENDOR",
        reason: {
          why: "search-incomplete",
          gaps: ["shop: reviews by e-mail address (the vendor could not be reached)"],
          rejected: [],
        },
      },
    ],
    [
      "records were found",
      { records: ["r1"], result: () => "found" },
      { code: "NOT_ALLOWED", reason: { why: "records-found" } },
    ],
  ])("but never as no data held when %s", async (_why, options, refused) => {
    const { ports } = await start(options);
    const id = await scopedCase(ports);
    expect(await refusal(closeCase(ports, id, ADA, AS_A_TEST))).toMatchObject(refused);
    expect((await readCase(ports, id)).case.state).toBe("scoped");
  });

  test("an access case is fulfilled by its package, partially when an account could not be asked", async () => {
    let result: CoverageLine["result"] = "found";
    const { ports } = await start({ result: () => result });
    const whole = await scopedCase(ports, "access");
    await recordDossier(ports, whole, ADA, { what: "package", manifest: "m" });
    expect((await closeCase(ports, whole, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
    result = "could-not-look";
    const gap = await scopedCase(ports, "access");
    await recordDossier(ports, gap, ADA, { what: "package", manifest: "m" });
    expect((await closeCase(ports, gap, ADA, AS_A_TEST)).resolution).toBe("partially-fulfilled");
  });

  test("a closed case stays closed", async () => {
    const { ports } = await start({ records: [] });
    const id = await scopedCase(ports);
    await closeCase(ports, id, ADA, AS_A_TEST);
    expect(await refusal(closeCase(ports, id, ADA, AS_A_TEST))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "state", state: "closed", event: "close" },
    });
    expect(await refusal(find(ports, id, ADA, QUIET_OPTIONS))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

describe("ending early", () => {
  test("is possible until the first call, and says how", async () => {
    const { ports, home } = await start();
    const first = await approvedCase(ports);
    expect(await withdraw(ports, first.id, ADA, AS_A_TEST)).toMatchObject({
      state: "closed",
      resolution: "withdrawn",
    });
    const second = await approvedCase(ports);
    expect(await refuse(ports, second.id, ADA, { ground: "art-12-5", ...AS_A_TEST })).toMatchObject({
      resolution: "refused",
    });
    expect((await trail(home.store)).at(-1)).toMatchObject({
      ev: "request.refused",
      code: "unfounded-or-excessive",
    });
  });

  test("needs a ground that the case's law gives for such a request, and keeps it", async () => {
    const { ports } = await start();
    const { id } = await approvedCase(ports);
    for (const ground of ["rights-of-others", "because", "art-99-9"])
      expect(await refusal(refuse(ports, id, ADA, { ground, ...AS_A_TEST }))).toMatchObject({
        code: "USAGE",
        reason: { why: "ground-unknown", grounds: expect.arrayContaining(["legal-claims"]) },
      });
    await refuse(ports, id, ADA, { ground: "legal-claims", ...AS_A_TEST });
    expect((await listCases(ports)).map((it) => it.grounds)).toEqual([["legal-claims"]]);
  });

  test("is not once something is gone", async () => {
    const { ports } = await start();
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(await refusal(withdraw(ports, id, ADA, AS_A_TEST))).toMatchObject({
      code: "NOT_ALLOWED",
      reason: { why: "calls-sent", calls: 3 },
    });
  });
});

test("a request of a person whose identity was never verified ends as such", async () => {
  const { ports, home } = await start();
  const { id } = (await openCase(ports, REQUEST, ADA)).case;
  expect(await closeCase(ports, id, ADA, AS_A_TEST)).toMatchObject({
    state: "closed",
    resolution: "identity-not-verified",
  });
  expect((await trail(home.store)).at(-1)).toMatchObject({
    ev: "case.closed",
    code: "identity-not-verified",
  });
});

describe("a case that needs no response of its own", () => {
  test("is dismissed as not a data subject request, as long as nothing is planned", async () => {
    const { ports, home } = await start();
    const { id } = (await openCase(ports, REQUEST, ADA)).case;
    expect(await dismiss(ports, id, ADA, { because: "spam", ...AS_A_TEST })).toMatchObject({
      state: "closed",
      resolution: "spam",
    });
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "request.dismissed", code: "spam" });
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
