import type { NextWork, Store } from "@oubli/engine";
import { type CaseId, caseIdOf } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { AT, draft, note, readyStep, searchOf } from "./draft.ts";
import { ADA, BEA } from "./home.ts";

/** Every Store must pass this. A new store adds one line, not one test. */
export function storeContract(
  name: string,
  open: (options?: { readonly nextWork?: NextWork }) => Promise<Store>,
): void {
  describe(`${name} is a Store`, () => {
    test("cases are counted up, and come back as they were handed in, newest first", async () => {
      const store = await open();
      const [plain, full] = [
        draft(),
        draft({ region: "13", identity: "email-verified", planHash: "h", planBy: BEA, closedAt: AT }),
      ];
      const first = await store.change((writer) => writer.openCase(plain));
      const second = await store.change((writer) => writer.openCase(full));
      expect([first, second]).toEqual([
        { id: "C-1", ...plain },
        { id: "C-2", ...full },
      ]);
      expect(await store.read((reader) => reader.cases())).toEqual([second, first]);
      expect(await store.read((reader) => reader.case(first.id))).toEqual(first);
      expect(await store.read((reader) => reader.case("C-9" as CaseId))).toBeUndefined();
    });

    test("a change that throws in the middle has never happened, entries included", async () => {
      const store = await open();
      const kept = await store.change((writer) => writer.openCase(draft()));
      const failing = store.change(async (writer) => {
        await writer.openCase(draft());
        await writer.updateCase(kept.id, { state: "closed" });
        await writer.seal(kept.id, "subject", { identifiers: [] });
        await writer.append(note());
        throw new Error("in the middle");
      });
      await expect(failing).rejects.toThrow("in the middle");
      const after = await store.read(async (reader) => [
        await reader.cases(),
        await reader.unseal(kept.id, "subject"),
      ]);
      expect(after).toEqual([[kept], undefined]);
      // Its index was never given away.
      expect(await store.change((writer) => writer.append(note()))).toEqual({ index: 1 });
    });

    test("what one change wrote, the same change reads", async () => {
      const store = await open();
      const seen = await store.change(async (writer) => {
        const it = await writer.openCase(draft());
        await writer.updateCase(it.id, { hold: "held" });
        await writer.seal(it.id, "search", searchOf(["ä"]));
        return [(await writer.case(it.id))?.hold, await writer.unseal(it.id, "search")];
      });
      expect(seen).toEqual(["held", searchOf(["ä"])]);
    });

    test("everything read in one call belongs to one moment", async () => {
      const store = await open();
      const it = await store.change((writer) => writer.openCase(draft()));
      const [before, after] = await store.read(async (reader) => {
        const first = await reader.case(it.id);
        void store.change((writer) => writer.updateCase(it.id, { hold: "held" }));
        return [first, await reader.case(it.id)];
      });
      expect(after).toEqual(before);
    });

    test("of many changes at once none is lost, and entries get numbers without a gap", async () => {
      const store = await open();
      const numbers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.change(async (writer) => [
            await writer.append(note("officer.added", n)),
            await writer.append(note("officer.added", n)),
          ]),
        ),
      );
      expect(
        numbers
          .flat()
          .map(({ index }) => index)
          .toSorted((a, b) => a - b),
      ).toEqual(Array.from({ length: 40 }, (_, index) => index));
    });

    test("sealing again replaces; nothing sealed is undefined", async () => {
      const store = await open();
      const { id } = await store.change((writer) => writer.openCase(draft()));
      expect(await store.read((reader) => reader.unseal(id, "ending/t1"))).toBeUndefined();
      await store.change((writer) => writer.seal(id, "ending/t1", "one"));
      await store.change((writer) => writer.seal(id, "ending/t1", "two"));
      expect(await store.read((reader) => reader.unseal(id, "ending/t1"))).toBe("two");
    });

    test("a digest depends on the case, the domain and the bytes, and on nothing else", async () => {
      const store = await open();
      const [a, b] = await store.change(async (writer) => [
        (await writer.openCase(draft())).id,
        (await writer.openCase(draft())).id,
      ]);
      const digests = await store.read(async (reader) => [
        await reader.digest(a, "request", "x"),
        await reader.digest(b, "request", "x"),
        await reader.digest(a, "response", "x"),
        await reader.digest(a, "request", "y"),
        // The domain cannot be moved into the text.
        await reader.digest(a, "requestx", ""),
      ]);
      expect(new Set(digests).size).toBe(5);
      expect(await store.read((reader) => reader.digest(a, "request", "x"))).toBe(digests[0]);
    });

    test("a step advances only from the state and fence that were read; of two, one wins", async () => {
      const store = await open();
      const { id } = await store.change((writer) => writer.openCase(draft()));
      await store.change((writer) => writer.putSteps(id, [readyStep(id, "s1"), readyStep(id, "s2")], []));
      const seen = readyStep(id, "s1");
      const claim = () =>
        store.change((writer) => writer.advance(seen, { state: "intent", fence: 1, intentAt: 5 }));
      expect((await Promise.all([claim(), claim()])).toSorted()).toEqual([false, true]);
      const [first, second] = await store.read((reader) => reader.steps(id));
      expect(first).toEqual({ ...seen, state: "intent", fence: 1, intentAt: 5 });
      expect(second).toEqual(readyStep(id, "s2"));
      for (const stale of [
        { ...seen, state: "intent" as const },
        { ...seen, fence: 1 },
      ])
        expect(await store.change((writer) => writer.advance(stale, { state: "failed" }))).toBe(false);
      const taken = { ...seen, state: "intent" as const, fence: 1 };
      expect(await store.change((writer) => writer.advance(taken, { state: "accepted", status: 204 }))).toBe(
        true,
      );
    });

    test("steps and tasks keep the order of the plan, and a new plan replaces them", async () => {
      const store = await open();
      const { id } = await store.change((writer) => writer.openCase(draft()));
      const names = ["s10", "s2", "s1"];
      await store.change((writer) =>
        writer.putSteps(
          id,
          names.map((name) => readyStep(id, name)),
          [
            { case: id, id: "t2", state: "open" },
            { case: id, id: "t1", state: "open" },
          ],
        ),
      );
      expect((await store.read((reader) => reader.steps(id))).map((step) => step.id)).toEqual(names);
      expect((await store.read((reader) => reader.tasks(id))).map((task) => task.id)).toEqual(["t2", "t1"]);
      await store.change((writer) =>
        writer.updateTask({ case: id, id: "t1", state: "completed", by: ADA, at: AT, proof: "p" }),
      );
      expect((await store.read((reader) => reader.tasks(id)))[1]).toEqual({
        case: id,
        id: "t1",
        state: "completed",
        by: ADA,
        at: AT,
        proof: "p",
      });
      await store.change((writer) => writer.putSteps(id, [readyStep(id, "s1")], []));
      expect(await store.read(async (reader) => [await reader.steps(id), await reader.tasks(id)])).toEqual([
        [readyStep(id, "s1")],
        [],
      ]);
    });

    test("approvals and officers come back as they were written", async () => {
      const store = await open();
      const { id } = await store.change((writer) => writer.openCase(draft()));
      const approval = {
        case: id,
        planHash: "h",
        decision: "approved" as const,
        by: BEA,
        at: AT,
        until: AT,
        unattended: false,
        entry: 3,
      };
      await store.change((writer) => writer.addApproval(approval));
      expect(await store.read((reader) => reader.approvals(id))).toEqual([approval]);
      const officer = {
        id: ADA,
        name: "Ada, of Porto",
        roles: ["officer" as const, "approver" as const],
        verifierKey: "k+1+x",
      };
      await store.change((writer) => writer.addOfficer(officer));
      expect(
        await store.read(async (reader) => [
          await reader.officer(ADA),
          await reader.officer(BEA),
          await reader.officers(),
        ]),
      ).toEqual([officer, undefined, [officer]]);
    });

    test("what is to be done next in a case is told at its time, and nothing of it once it is done", async () => {
      const next = new Map<CaseId, Awaited<ReturnType<NextWork>>>();
      const store = await open({ nextWork: async (_reader, id) => next.get(id) });
      const [a, b] = await store.change(async (writer) => [
        (await writer.openCase(draft())).id,
        (await writer.openCase(draft())).id,
      ]);
      next.set(a, { what: "reverify", at: 2_000 }).set(b, { what: "look", at: 1_000 });
      await store.change(async (writer) => {
        writer.reschedule(a);
        await writer.updateCase(b, { state: "verified" });
      });
      expect(await store.read((reader) => reader.work())).toEqual([
        { case: b, what: "look", at: 1_000 },
        { case: a, what: "reverify", at: 2_000 },
      ]);
      // Whoever works on a case does not change what is to be done.
      const lease = await store.becomeRunner(b);
      next.delete(b);
      await store.change(async (writer) => writer.reschedule(b));
      await lease.renew();
      await lease.release();
      expect(await store.read((reader) => reader.work())).toEqual([{ case: a, what: "reverify", at: 2_000 }]);
    });

    test("two may work on two cases at a time", async () => {
      const store = await open();
      const leases = [await store.becomeRunner(caseIdOf(1)), await store.becomeRunner(caseIdOf(2))];
      for (const lease of leases) await lease.release();
    });

    test("one may work on a case at a time; who gives it back may take it again", async () => {
      const store = await open();
      const lease = await store.becomeRunner(caseIdOf(1));
      await lease.renew();
      await expect(store.becomeRunner(caseIdOf(1))).rejects.toMatchObject({ code: "NOT_ALLOWED" });
      await lease.release();
      const next = await store.becomeRunner(caseIdOf(1));
      await expect(lease.renew()).rejects.toMatchObject({ code: "NOT_ALLOWED" });
      await next.release();
    });
  });
}
