import { answerOf } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, words } from "./support/account.ts";
import { shop, shopMap } from "./support/shop.ts";

const DANA = { id: "a", email: EMAIL.value, name: "Dana Ruiz", gone_at: null };

describe("a page whose sign of being gone every record shows", () => {
  const map = shopMap({ customer: { goneWhen: [{ at: "/gone_at", present: false }] } });

  test("hides nobody: who is there with their address is found", async () => {
    const { findings } = await searchBy(connect(map, shop({ a: DANA })), EMAIL);
    expect(ids(findings)).toEqual(["customer/a"]);
  });

  test("makes nobody gone whose record the vendor has left as it was", async () => {
    const vendor = shop({ a: DANA }, {}, { DELETE: () => new Response(null, { status: 204 }) });
    const connector = connect(map, vendor);
    const { findings } = await searchBy(connector, EMAIL);
    const { steps } = await connector.propose(findings, words());
    const [step] = steps.filter(({ action }) => action === "erase");
    if (!step) throw new Error("nothing is to be erased");
    await connector.perform(step.call, async () => true, SIGNAL);
    expect(await connector.verify({ id: "s1", ...step }, SIGNAL, findings)).toBe("present");
    const [seen] = await connector.lookAgain(findings, findings, SIGNAL);
    expect(seen?.seen).toBe("present");
  });

  test("by a wrong value is noticed where nobody is there who is not gone by it", async () => {
    const wrong = shopMap({ customer: { goneWhen: [{ at: "/active", is: true }] } });
    const dana = { ...DANA, active: true };
    const alone = await searchBy(connect(wrong, shop({ a: dana })), EMAIL);
    expect(alone.findings).toEqual([]);
    expect(answerOf(alone)).toMatchObject({
      answer: "incomplete",
      gaps: [{ reason: expect.stringContaining("counts as gone") }],
    });
    const right = shopMap({ customer: { goneWhen: [{ at: "/active", is: false }] } });
    const beside = { b: { id: "b", email: "sami.holm@example.test", active: true } };
    const found = await searchBy(connect(right, shop({ a: { ...dana, active: false }, ...beside })), EMAIL);
    expect(answerOf(found).answer).toBe("nothing-found");
  });

  test("still tells a tombstone by what is not in it any more", async () => {
    const tombstone = { id: "a", email: "w8x@anonymized.invalid", name: null };
    const customers: Record<string, Record<string, unknown>> = { a: DANA };
    const connector = connect(map, shop(customers));
    const { findings } = await searchBy(connector, EMAIL);
    customers.a = tombstone;
    const [seen] = await connector.lookAgain(findings, findings, SIGNAL);
    expect(seen?.seen).toBe("absent");
  });
});
