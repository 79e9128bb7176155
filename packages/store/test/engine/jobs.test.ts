import {
  cancelJob,
  closeCase,
  type JobWord,
  type Performed,
  placeHold,
  readCase,
  run,
  work,
  workDue,
} from "@oubli/engine";
import type { PlannedJob } from "@oubli/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AS_A_TEST,
  approvedCase,
  events,
  LEX,
  openHome,
  QUIET_OPTIONS,
  refusal,
  trail,
} from "../support/home.ts";
import { pretendVendor, type VendorOptions } from "../support/vendor.ts";

const DAY_MS = 86_400_000;
const QUIETLY = { signal: QUIET_OPTIONS.signal, observe: () => {} };
const TAKES: PlannedJob = {
  longestMs: 30 * DAY_MS,
  polled: true,
  remindMs: [7 * DAY_MS, 14 * DAY_MS],
  cancel: { withinMs: 10 * DAY_MS, byCall: true },
};
const ACCEPTED: Performed = { outcome: "accepted", status: 202, job: "dana-7", sent: "", received: "" };

/** A vendor that has accepted the erasure of one record, and does it later. */
async function accepted(options: Partial<VendorOptions> = {}) {
  const home = await openHome();
  const vendor = pretendVendor({ records: ["r1"], answer: () => ACCEPTED, takes: TAKES, ...options });
  const ports = home.ports([vendor.connector]);
  const { id } = await approvedCase(ports);
  const again = async () => {
    const { case: it, steps } = await run(ports, id, ADA, QUIET_OPTIONS);
    return [it.state, steps[0]?.state, steps[0]?.reason] as const;
  };
  return { home, vendor, ports, id, again };
}

describe("what the vendor says of a job", () => {
  test("is asked for by the id of the job, which is sealed and stands nowhere in the audit trail", async () => {
    const asked: unknown[] = [];
    const { home, ports, id, again } = await accepted({
      poll: async ({ job }) => {
        asked.push(job);
        return "running";
      },
    });
    expect(await again()).toEqual(["waiting", "accepted", "job-running"]);
    expect(asked).toEqual(["dana-7"]);
    expect(await home.store.read((reader) => reader.unseal(id, "job/s1"))).toEqual({
      id: "dana-7",
      fence: 1,
    });
    expect(JSON.stringify(await trail(home.store))).not.toContain("dana-7");
    expect(JSON.stringify((await readCase(ports, id)).steps)).not.toContain("dana-7");
  });

  test("is only its word: what it calls done and is still there is late a day after, and erased by nobody's word", async () => {
    const { home, again } = await accepted({ poll: async () => "done" });
    expect(await again()).toEqual(["waiting", "accepted", "job-done"]);
    home.clock.pass(2 * DAY_MS);
    expect(await again()).toEqual(["blocked", "present", "job-done"]);
  });

  test("is of no matter once the record is seen to be gone", async () => {
    const { vendor, ports, id, again } = await accepted({ poll: async () => "running" });
    await again();
    vendor.records.clear();
    expect((await again()).slice(0, 2)).toEqual(["review", "verified"]);
    expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("fulfilled");
  });

  test("blocks the case at once when it has failed, also where nobody can look", async () => {
    const { home, vendor, again } = await accepted({
      poll: async () => "failed",
      verify: async () => "cannot-check",
      probe: async () => "unknown",
    });
    expect(await again()).toEqual(["blocked", "present", "job-failed"]);
    // Nobody can look: its word stays.
    expect(await again()).toEqual(["blocked", "present", "job-failed"]);
    expect(vendor.sent).toEqual(["r1"]);
    expect(await trail(home.store)).toContainEqual(
      expect.objectContaining({ ev: "step.failed", step: "s1", code: "job-failed" }),
    );
  });

  test("that has failed is sent anew by the next run, under a job of its own", async () => {
    const words: JobWord[] = ["failed", "running"];
    const { vendor, again } = await accepted({ poll: async () => words.shift() ?? "running" });
    await again();
    expect((await again()).slice(0, 2)).toEqual(["waiting", "accepted"]);
    expect(vendor.sent).toEqual(["r1", "r1"]);
  });

  test("that has failed and may not be sent again is left to a person, who is told why", async () => {
    const { vendor, ports, id, again } = await accepted({ repeat: "never", poll: async () => "failed" });
    await again();
    await again();
    expect(vendor.sent).toEqual(["r1"]);
    expect((await readCase(ports, id)).tasks.map(({ task }) => [task.id, task.because])).toEqual([
      ["t-s1", "The vendor accepted the call, and says that what it made of it has failed."],
    ]);
  });

  test("that is not clear changes nothing: the case waits until it is due, and looks", async () => {
    const { home, again } = await accepted({ poll: async () => "unclear" });
    expect(await again()).toEqual(["waiting", "accepted", "job-unclear"]);
    home.clock.pass(31 * DAY_MS);
    expect(await again()).toEqual(["blocked", "present", "job-unclear"]);
  });

  test("that is still under way when it must be done is late, also where nobody can look", async () => {
    const { home, again } = await accepted({
      poll: async () => "running",
      verify: async () => "cannot-check",
    });
    await again();
    home.clock.pass(31 * DAY_MS);
    expect(await again()).toEqual(["blocked", "present", "job-running"]);
  });

  test("never reads as erased while the record is there, whatever is said and however long it takes", async () => {
    const word = fc.constantFrom<JobWord>("running", "done", "failed", "unclear");
    const look = fc.constantFrom("present" as const, "cannot-check" as const);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ word, look, days: fc.integer({ min: 0, max: 20 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom("never" as const, "after-looking" as const),
        async (days, repeat) => {
          let now = days[0];
          const { home, again, ports, id } = await accepted({
            repeat,
            poll: async () => now?.word ?? "unclear",
            verify: async () => now?.look ?? "present",
          });
          for (const day of days) {
            now = day;
            const [state, step] = await again();
            expect(step).not.toBe("verified");
            // Seen by the search, if by nothing else.
            expect(["waiting", "blocked"]).toContain(state);
            home.clock.pass(day.days * DAY_MS);
          }
          expect((await readCase(ports, id)).case.resolution).toBeUndefined();
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("a job whose id was lost", () => {
  test("with the process that had sent the call is sent once more, and known by its second id", async () => {
    let isKilled = true;
    const { vendor, home, id, again } = await accepted({
      poll: async () => "running",
      // What became of the first answer nobody knows: the process was killed before it was written down.
      answer: () => (isKilled ? { outcome: "unknown", code: "timed-out", sent: "", received: "" } : ACCEPTED),
      probe: async () => {
        isKilled = false;
        return "not-applied";
      },
    });
    expect((await again()).slice(0, 2)).toEqual(["waiting", "accepted"]);
    expect(vendor.sent).toEqual(["r1", "r1"]);
    expect(await home.store.read((reader) => reader.unseal(id, "job/s1"))).toMatchObject({ fence: 2 });
  });

  test("is not sent again where it may not be: that its record is there shows nothing of what was accepted", async () => {
    const { vendor, again } = await accepted({
      repeat: "never",
      answer: () => ({ outcome: "unknown", code: "timed-out", sent: "", received: "" }),
    });
    expect((await again()).slice(0, 2)).toEqual(["blocked", "unknown"]);
    expect((await again()).slice(0, 2)).toEqual(["blocked", "unknown"]);
    expect(vendor.sent).toEqual(["r1"]);
    vendor.records.clear();
    expect((await again()).slice(0, 2)).toEqual(["review", "verified"]);
  });

  test("of an earlier call is not asked about", async () => {
    const asked: unknown[] = [];
    const answers: Performed[] = [ACCEPTED, { outcome: "accepted", status: 202, sent: "", received: "" }];
    const { again } = await accepted({
      answer: () => answers.shift(),
      poll: async ({ job }) => {
        asked.push(job);
        return asked.length === 1 ? "failed" : "unclear";
      },
    });
    await again();
    await again();
    expect(asked).toEqual(["dana-7", undefined]);
  });
});

describe("reminders of a job", () => {
  test("are due on their days, once, and an officer has to act", async () => {
    const { home, ports, again } = await accepted({ poll: async () => "running" });
    await again();
    home.clock.pass(6 * DAY_MS);
    await work(ports, ADA, QUIETLY);
    expect(await workDue(ports)).toEqual([]);
    home.clock.pass(1.5 * DAY_MS);
    expect((await work(ports, ADA, QUIETLY)).map(({ what, outcome }) => [what, outcome])).toEqual([
      ["look", "done"],
      ["chase", "due"],
    ]);
    expect(await workDue(ports)).toEqual([]);
  });
});

describe("taking a job back", () => {
  const CANCELLED: Performed = { outcome: "accepted", status: 200, sent: "", received: "" };
  const said = { step: "s1", reason: "a legal hold came" };

  test("is an act with its entries, also on legal hold; the record stays, and the case is blocked", async () => {
    const { home, ports, id, again } = await accepted({
      poll: async () => "running",
      cancel: () => CANCELLED,
    });
    await again();
    await placeHold(ports, id, LEX);
    expect(await cancelJob(ports, id, ADA, said)).toMatchObject({
      outcome: "cancelled",
      case: { state: "blocked" },
    });
    expect((await readCase(ports, id)).steps).toMatchObject([{ state: "present", reason: "job-cancelled" }]);
    expect((await events(home.store)).slice(-3)).toEqual([
      "cancellation.requested",
      "cancellation.accepted",
      "run.blocked",
    ]);
    home.clock.pass(2 * DAY_MS);
    expect((await work(ports, ADA, QUIETLY)).map(({ what }) => what)).toEqual([]);
  });

  test.each([
    ["refused", "refused", { outcome: "refused", status: 409, sent: "", received: "" }],
    [
      "not known there any more",
      "refused",
      { outcome: "accepted", code: "already-gone", sent: "", received: "" },
    ],
    ["to be done later", "unknown", { outcome: "accepted", status: 202, sent: "", received: "" }],
    ["without an answer", "unknown", { outcome: "unknown", code: "timed-out", sent: "", received: "" }],
  ] as const)("%s leaves it as it was", async (_, outcome, answer) => {
    const { ports, id, again } = await accepted({ poll: async () => "running", cancel: () => answer });
    await again();
    expect(await cancelJob(ports, id, ADA, said)).toMatchObject({ outcome, case: { state: "waiting" } });
    expect((await readCase(ports, id)).steps).toMatchObject([{ state: "accepted" }]);
  });

  test("is not possible once its time is over, and nothing is sent", async () => {
    let sent = 0;
    const { home, ports, id, again } = await accepted({
      cancel: () => {
        sent += 1;
        return CANCELLED;
      },
    });
    await again();
    home.clock.pass(10 * DAY_MS);
    expect(await refusal(cancelJob(ports, id, ADA, said))).toMatchObject({ reason: { why: "job-too-late" } });
    expect(sent).toBe(0);
  });

  test("is not possible where no call does it, or for a step that waits for nothing", async () => {
    const { ports, id, again } = await accepted();
    await again();
    expect(await refusal(cancelJob(ports, id, ADA, said))).toMatchObject({ reason: { why: "job-unnamed" } });
    const other = { ...said, step: "s9" };
    expect(await refusal(cancelJob(ports, id, ADA, other))).toMatchObject({ reason: { why: "no-such-job" } });
  });
});
