import { endTask, type Performed, readCase, run } from "@oubli/engine";
import { outcomeOf, verdictOf } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ADA, approvedCase, openHome, QUIET_OPTIONS } from "../support/home.ts";
import { pretendVendor, type VendorOptions } from "../support/vendor.ts";

const REFUSED: Performed = { outcome: "refused", status: 409, code: "refused", sent: "", received: "" };
const FAILED: Performed = { outcome: "failed", code: "unreachable", sent: "", received: "" };

async function approved(options: VendorOptions) {
  const home = await openHome();
  const vendor = pretendVendor({ records: ["r1", "r2"], suppresses: true, ...options });
  const ports = home.ports([vendor.connector]);
  return { vendor, ports, id: (await approvedCase(ports)).id };
}

/** Answers so when the vendor is asked not to write to the person of the first record. */
const instead = (performed: Performed) => (record: string, _sent: number, operation: string) =>
  record === "r1" && operation === "suppress" ? performed : undefined;

describe("a vendor that forgets with a person that they are not to be written to", () => {
  test("notes it first, and that nobody can look whether it has takes nothing from the erasure", async () => {
    const { vendor, ports, id } = await approved({});
    const { case: it, steps, verification } = await run(ports, id, ADA, QUIET_OPTIONS);
    expect(vendor.sent).toEqual(["suppress r1", "r1", "suppress r2", "r2"]);
    expect(it.state).toBe("review");
    const { plan } = await readCase(ports, id);
    if (!plan) throw new Error("there is no plan");
    expect(verdictOf(outcomeOf({ plan, steps, tasks: [], verification }))).toBe("fulfilled");
  });

  test("keeps the record that it was not told about, until a person has seen to that", async () => {
    const { vendor, ports, id } = await approved({ answer: instead(REFUSED) });
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
    expect([...vendor.records]).toEqual(["r1"]);
    expect(vendor.sent).toEqual(["suppress r1", "suppress r2", "r2"]);
    const [task] = (await readCase(ports, id)).tasks;
    expect(task?.task).toMatchObject({ id: "t-s1", findings: [] });
    await endTask(ports, id, ADA, { task: "t-s1", as: "completed", words: "Seen in their list." });
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
    expect([...vendor.records]).toEqual([]);
  });

  test("is asked no more once the first call has failed: what follows would be forgotten", async () => {
    const { vendor, ports, id } = await approved({ answer: instead(FAILED) });
    expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("blocked");
    expect(vendor.sent).toEqual(["suppress r1"]);
    expect([...vendor.records]).toEqual(["r1", "r2"]);
  });
});
