import type { Clock } from "@oubli/client-kit";
import { describe, expect, test } from "vitest";
import { EMAIL, SIGNAL, searchBy } from "./support/account.ts";
import { compiled, connectTo, DOCUMENT, pageWith, serve } from "./support/wire.ts";

const DANA = { id: "p1", email: "dana.ruiz@example.test" };
const PAGE = pageWith('sign-in: { bearer: "{secret}" }').replace(
  "records:\n",
  "answers: { limit: { status: 403, header: Retry-After } }\nrecords:\n",
);
const MAP = compiled(PAGE, DOCUMENT);

/** A clock on which waiting takes no time, and what was waited for. */
function quickClock(): { readonly clock: Clock; readonly slept: number[] } {
  const slept: number[] = [];
  let now = Date.UTC(2026, 10, 28);
  const sleep = async (ms: number) => {
    slept.push(ms);
    now += ms;
  };
  return { clock: { now: () => now, sleep }, slept };
}

describe("a refusal that the page calls a limit", () => {
  test("is waited for as long as the vendor says, and the question is asked again", async () => {
    let refused = 0;
    const server = await serve(({ path }) => {
      if (path === "/people" && refused === 0) {
        refused += 1;
        return { status: 403, headers: { "retry-after": "7" }, json: { message: "slow down" } };
      }
      return { json: path === "/me" ? { shop: "one" } : path === "/people" ? [DANA] : DANA };
    });
    const { clock, slept } = quickClock();
    const { connector } = connectTo(server, MAP, { credentials: { secret: "s" }, retries: 2, clock });
    const { findings, coverage } = await searchBy(connector, EMAIL);
    expect(findings.map(({ recordId }) => recordId)).toEqual(["p1"]);
    expect(coverage.map(({ result }) => result)).toContain("found");
    expect(slept).toContain(7_000);
  });

  test("without its header is what it is: the key may not do this, and nothing is asked again", async () => {
    const server = await serve(({ path }) =>
      path === "/me" ? { json: { shop: "one" } } : { status: 403, json: {} },
    );
    const { clock } = quickClock();
    const { connector } = connectTo(server, MAP, { credentials: { secret: "s" }, retries: 2, clock });
    const { coverage } = await searchBy(connector, EMAIL);
    expect(coverage.find(({ kind }) => kind === "person")).toMatchObject({ result: "could-not-look" });
    expect(server.heard.filter(({ path }) => path === "/people")).toHaveLength(1);
  });

  test("that does not end makes the question unanswered, by its reason", async () => {
    const server = await serve(({ path }) =>
      path === "/me" ? { json: { shop: "one" } } : { status: 403, headers: { "retry-after": "1" }, json: {} },
    );
    const { clock } = quickClock();
    const { connector } = connectTo(server, MAP, { credentials: { secret: "s" }, retries: 2, clock });
    const { coverage } = await searchBy(connector, EMAIL);
    expect(coverage.find(({ kind }) => kind === "person")).toMatchObject({
      result: "could-not-look",
      reason: expect.stringContaining("the rate limit is used up"),
    });
    expect(server.heard.filter(({ path }) => path === "/people")).toHaveLength(3);
  });

  test("leaves an erasing call undone, and it is not sent a second time by itself", async () => {
    const server = await serve(({ path, method }) =>
      method === "DELETE"
        ? { status: 403, headers: { "retry-after": "1" }, json: {} }
        : { json: path === "/me" ? { shop: "one" } : path === "/people" ? [DANA] : DANA },
    );
    const { clock } = quickClock();
    const { connector } = connectTo(server, MAP, { credentials: { secret: "s" }, retries: 2, clock });
    const { findings } = await searchBy(connector, EMAIL);
    const { steps } = await connector.propose(findings, () => "x");
    const [step] = steps;
    if (step === undefined) throw new Error("nothing is to be erased");
    expect(await connector.perform(step.call, async () => true, SIGNAL)).toMatchObject({
      outcome: "failed",
      code: "rate-limited",
    });
    expect(server.heard.filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });

  test("may stand in the answer itself: it is waited for while looking, and never while erasing", async () => {
    const said = "answers: { limit: { at: /errors/0/code, is: THROTTLED } }\nrecords:\n";
    const map = compiled(pageWith('sign-in: { bearer: "{secret}" }').replace("records:\n", said), DOCUMENT);
    const throttled = { json: { errors: [{ code: "THROTTLED" }] } };
    let busy = true;
    const server = await serve(({ path, method }) => {
      if (method === "DELETE") return throttled;
      if (path === "/people" && busy) {
        busy = false;
        return throttled;
      }
      return { json: path === "/me" ? { shop: "one" } : path === "/people" ? [DANA] : DANA };
    });
    const { clock } = quickClock();
    const { connector } = connectTo(server, map, { credentials: { secret: "s" }, retries: 2, clock });
    const { findings } = await searchBy(connector, EMAIL);
    expect(findings).toHaveLength(1);
    const [step] = (await connector.propose(findings, () => "x")).steps;
    if (step === undefined) throw new Error("nothing is to be erased");
    expect(await connector.perform(step.call, async () => true, SIGNAL)).toMatchObject({
      outcome: "failed",
      code: "rate-limited",
    });
    expect(server.heard.filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });
});
