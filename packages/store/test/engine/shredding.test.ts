import { closeCase, listCases, placeHold, readCase, shred } from "@oubli/engine";
import type { OfficerId } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ADA, ADMIN, AS_A_TEST, events, LEX, refusal, scopedCase, trail } from "../support/home.ts";
import { start } from "../support/start.ts";

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
    expect(trail(home.store).at(-1)).toMatchObject({ ev: "case.shredded", actor: ADMIN });
    expect(await home.store.read((reader) => reader.unseal(id, "subject"))).toBeUndefined();
    expect(home.store.audit.verify([home.logSigner.verifier]).ok).toBe(true);
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
    await home.store.change((writer) => writer.updateCase(id, { state: "closed" }));
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
    expect(events(home.store)).not.toContain("case.shredded");
  });
});
