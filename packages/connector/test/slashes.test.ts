import { answerOf, type Finding, type PlannedStep } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { connect, EMAIL, ids, SIGNAL, searchBy, type Vendor, words } from "./support/account.ts";
import { shopMap } from "./support/shop.ts";

const GID = "gid://shop/Customer/1";
const PLAIN = "c2";

/** What is between us and the vendor: nothing, or something that takes `%2F` for a slash. */
type Way = "faithful" | "decoding" | "unknown";

/** A shop with her records, and one of somebody else's, which a decoded id may lead to. */
function shopWith(way: Way, ...own: readonly string[]) {
  const all = new Map(
    own.map((id) => [id, { id, email: EMAIL.value, name: "Dana", merged: [] as readonly string[] }]),
  );
  all.set("other/orders", { id: "other/orders", email: "other@example.test", name: "O", merged: [] });
  const sent: string[] = [];
  const vendor: Vendor = {
    credentials: { Key: "k" },
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      sent.push(`${request.method} ${pathname}`);
      const isSlashed = /%2F/i.test(pathname);
      if (way === "unknown" && isSlashed) return Response.json({ message: "no such path" }, { status: 404 });
      const path = way === "decoding" ? decodeURIComponent(pathname) : pathname;
      const [, , , id, rest] = path.split("/").map(decodeURIComponent);
      if (!path.startsWith("/v1/customers")) return Response.json([]);
      if (id === undefined) {
        const email = searchParams.get("email");
        return Response.json([...all.values()].filter((one) => email === null || one.email === email));
      }
      if (rest === "orders") return Response.json({ data: [{ id: `o-${id}`, total: 1, invoiced: false }] });
      // What stands behind the slash names another record there.
      const named = way === "decoding" && rest !== undefined ? "other/orders" : id;
      if (request.method === "DELETE") return new Response(null, { status: all.delete(named) ? 204 : 404 });
      const record = all.get(named);
      return record ? Response.json(record) : Response.json({ message: "not found" }, { status: 404 });
    },
  };
  return { vendor, sent, all };
}

async function planned(way: Way, ...own: readonly string[]) {
  const shop = shopWith(way, ...own);
  const erasure = shopMap().records.find(({ kind }) => kind === "customer")?.erasure ?? [];
  const map = shopMap({ customer: { erasure: erasure.filter((call) => call.way === "erase") } });
  const connector = connect(map, shop.vendor);
  const report = await searchBy(connector, EMAIL);
  const proposal = await connector.propose(report.findings, words());
  return { ...shop, connector, report, proposal };
}

async function carriedOut({ connector, proposal }: Awaited<ReturnType<typeof planned>>) {
  const outcomes: string[] = [];
  for (const step of proposal.steps)
    outcomes.push((await connector.perform(step.call, async () => true, SIGNAL)).outcome);
  return outcomes;
}

const ofRecord = (findings: readonly Finding[], recordId: string) =>
  findings.find((one) => one.recordId === recordId);

describe("a record whose id has a slash", () => {
  test("is read, erased and verified under %2F where the vendor takes it for what it is", async () => {
    const all = await planned("faithful", GID, PLAIN);
    expect(answerOf(all.report).answer).toBe("found");
    expect(ids(all.report.findings)).toEqual([
      `customer/${PLAIN}`,
      `customer/${GID}`,
      `order/o-${PLAIN}`,
      `order/o-${GID}`,
    ]);
    expect(await carriedOut(all)).toEqual(["accepted", "accepted"]);
    expect([...all.all.keys()]).toEqual(["other/orders"]);
    const step = all.proposal.steps.find(({ recordId }) => recordId === GID) as PlannedStep;
    const known = all.report.findings;
    expect(await all.connector.verify({ ...step, id: "s1" }, SIGNAL, known)).toBe("absent");
  });

  test.each(["decoding", "unknown"] as const)(
    "becomes its own gap and task where that reaches something else, and no other's (%s)",
    async (way) => {
      const all = await planned(way, GID, PLAIN);
      const { report, proposal } = all;
      const gaps = report.coverage.filter(({ result }) => result === "could-not-look");
      expect(gaps.length).toBeGreaterThan(0);
      for (const { findings } of gaps) expect(findings).toEqual([`acct/customer/${GID}`]);
      expect(ofRecord(report.findings, GID)).toMatchObject({ unread: true });
      expect(proposal.steps.map(({ recordId }) => recordId)).toEqual([PLAIN]);
      expect(proposal.tasks).toMatchObject([
        { findings: [`acct/customer/${GID}`], because: expect.stringContaining("has a slash") },
      ]);
      expect(await carriedOut(all)).toEqual(["accepted"]);
      expect([...all.all.keys()].toSorted()).toEqual([GID, "other/orders"]);
    },
  );

  test("is not erased once something else is reached by its id than when it was planned", async () => {
    const before = await planned("faithful", GID);
    const after = shopWith("decoding", GID);
    const connector = connect(shopMap(), after.vendor);
    const [step] = before.proposal.steps;
    const performed = step && (await connector.perform(step.call, async () => true, SIGNAL));
    expect(performed).toMatchObject({ outcome: "failed", code: "not-reached" });
    expect(after.sent.filter((line) => line.startsWith("DELETE"))).toEqual([]);
  });

  test.each(["..", "a/../b", "a\\b", "a%2fb"])("is never sent as %s", async (id) => {
    const { sent, proposal } = await planned("faithful", id);
    expect(proposal.steps).toEqual([]);
    expect(proposal.tasks).toHaveLength(1);
    expect(sent.filter((line) => line.includes("/customers/"))).toEqual([]);
  });
});
