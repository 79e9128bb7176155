import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { ACTIONS, forAgents, toolName, type World } from "@oubli/core";
import { hashPlan } from "@oubli/engine";
import { createFeraSandbox, createLoyaltySandbox } from "@oubli/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { ADA, DANA, openCase, typing } from "./support/acts.ts";
import { callTool, tools } from "./support/agent-face.ts";
import { makeTestHome, type TestAccount, type TestHome } from "./support/home.ts";
import { serveActions } from "./support/http-face.ts";
import { typed } from "./support/typed.ts";

const club = (): TestAccount => ({ id: "club", sandbox: createLoyaltySandbox() });

describe("over HTTP", () => {
  async function served(home: TestHome, world = home.open()) {
    const server = serveActions(world, ({ headers }) =>
      headers.authorization === undefined ? undefined : home.officer,
    );
    server.listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ask = async (path: string, init: RequestInit = {}) => {
      const answer = await fetch(url + path, { ...init, headers: { authorization: "yes", ...init.headers } });
      const text = await answer.text();
      const lines = text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      return { status: answer.status, body: lines.at(-1), lines };
    };
    const post = (path: string, body: object = {}, init: RequestInit = {}) =>
      ask(path, { method: "POST", body: JSON.stringify(body), ...init });
    return { url, ask, post };
  }

  test("what is given is checked at once, field by field, and nothing is done", async () => {
    const { url, ask, post } = await served(await makeTestHome([]));
    expect(await post("/cases/open", { identifiers: ["x"], kind: "else", colour: "red" })).toMatchObject({
      status: 422,
      body: {
        error: {
          code: "USAGE",
          problems: [
            { pointer: "/colour", is: "unknown" },
            { pointer: "/kind", is: "not-valid" },
            { pointer: "/identifiers", is: "not-valid" },
          ],
        },
      },
    });
    expect(await ask("/cases/list")).toMatchObject({ status: 200, body: { ending: "done", cases: [] } });
    expect(await ask("/cases/lists")).toMatchObject({ status: 404 });
    expect(await ask("/cases/open")).toMatchObject({ status: 404 });
    expect((await ask("/audit/list?last=1")).body.entries).toHaveLength(1);
    expect((await fetch(`${url}/cases/list`)).status).toBe(401);
  });

  test("what cannot be taken back asks for the case number and a reason, and says which is missing", async () => {
    const home = await makeTestHome([]);
    const { ask, post } = await served(home);
    const opened = await post("/cases/open", { identifiers: [ADA], kind: "erasure" });
    expect(opened).toMatchObject({
      status: 200,
      body: { case: { id: "C-1" }, next: [{ rel: "case.identity", href: "/cases/C-1/identity" }] },
    });
    expect(await post("/cases/C-1/dismiss", { because: "spam" })).toMatchObject({
      status: 428,
      body: { error: { confirm: { word: "C-1", reason: true } } },
    });
    expect(await post("/cases/C-1/dismiss", { because: "spam", confirm: "C-1" })).toMatchObject({
      status: 428,
      body: { error: { confirm: { reason: true } } },
    });
    expect((await ask("/cases/list")).body.cases[0].state).toBe("received");
    const confirmed = { because: "spam", confirm: "C-1", reason: "advertising" };
    expect(await post("/cases/C-1/dismiss", confirmed)).toMatchObject({
      status: 200,
      body: { ending: "done", case: { state: "closed", resolution: "spam" } },
    });
  });

  test("what is not possible now is a conflict with its reason and what removes it", async () => {
    const home = await makeTestHome([]);
    const { post } = await served(home);
    await openCase(home, "erasure", ["--identity", "email-verified"]);
    expect(await post("/cases/C-1/plan")).toMatchObject({
      status: 409,
      body: { error: { reason: { why: "state", state: "verified", event: "plan" } } },
    });
    await post("/cases/C-1/hold");
    expect(await post("/cases/C-1/hold")).toMatchObject({
      status: 409,
      body: { error: { reason: { why: "held" }, remedy: { action: "case.release" } } },
    });
    expect(await post("/cases/C-9/plan")).toMatchObject({ status: 404 });
  });

  test("progress comes as lines while a search is under way, the result last", async () => {
    const home = await makeTestHome([club()]);
    const { post } = await served(home);
    await openCase(home, "erasure", ["--identity", "email-verified"], DANA);
    const lines = { headers: { accept: "application/x-ndjson" } };
    const found = await post("/cases/C-1/find", {}, lines);
    expect(found.lines.length).toBeGreaterThan(2);
    for (const line of found.lines.slice(0, -1))
      expect(line).toEqual({ progress: expect.stringContaining("club: "), state: expect.any(String) });
    expect(found.body).toMatchObject({
      ending: "done",
      answer: "found",
      next: [
        // A record that was merged into hers carries an older address.
        { rel: "case.confirm", href: "/cases/C-1/confirm" },
        { rel: "case.exclude", href: "/cases/C-1/exclude" },
      ],
    });
    expect(await post("/cases/C-1/plan")).toMatchObject({
      status: 409,
      body: { error: { reason: { why: "whose-unsettled", records: 1 } } },
    });
  });

  test("a client that goes away stops the search", async () => {
    const leaving = new AbortController();
    // A vendor that never answers: only the one who asks can end it.
    const sandbox = createLoyaltySandbox({
      intercept: async () => {
        leaving.abort();
        return new Promise<never>(() => {});
      },
    });
    const home = await makeTestHome([{ id: "club", sandbox }]);
    await openCase(home, "erasure", ["--identity", "email-verified"], DANA);
    const { world, ended } = watched(home.open());
    const { post, ask } = await served(home, world);
    await expect(post("/cases/C-1/find", {}, { signal: leaving.signal })).rejects.toThrow("aborted");
    expect(await ended).toBe("stopped");
    expect((await ask("/cases/list")).body.cases[0].state).toBe("verified");
  });
});

/** A world that tells how its first search ended. */
function watched(world: World): { readonly world: World; readonly ended: Promise<"stopped" | "done"> } {
  const { promise, resolve } = Promise.withResolvers<"stopped" | "done">();
  const vendorPorts: World["vendorPorts"] = async () => {
    const ports = await world.vendorPorts();
    const connectors = ports.connectors.map((connector) => ({
      ...connector,
      search: async (...asked: Parameters<typeof connector.search>) => {
        const report = connector.search(...asked);
        report.then(
          () => resolve("done"),
          () => resolve(asked[2].aborted ? "stopped" : "done"),
        );
        return report;
      },
    }));
    return { ...ports, connectors };
  };
  return { world: { ...world, vendorPorts }, ended: promise };
}

describe("to an agent", () => {
  async function agentIn(home: TestHome) {
    const lines: string[] = [];
    const caller = {
      world: home.open(),
      by: async () => home.officer,
      via: "agent-1",
      signal: new AbortController().signal,
      progress: ({ text }: { readonly text: string }) => lines.push(text),
    };
    const call = async (name: string, given: Parameters<typeof callTool>[2] = {}) => {
      const { text, failed } = await callTool(caller, name, given);
      return { failed, ...JSON.parse(text) };
    };
    return { call, lines };
  }

  test("nothing is offered that cannot be taken back or hands out personal data, and none of it can be called by its name", async () => {
    const home = await makeTestHome([]);
    const { call } = await agentIn(home);
    await openCase(home, "erasure");
    const offered = tools().map(({ name }) => name);
    expect(offered).toEqual(ACTIONS.filter(forAgents).map(toolName));
    const kept = ACTIONS.filter(
      ({ danger, agent }) => danger === "final" || danger === "erases" || agent === "never",
    ).map(toolName);
    expect(kept).toEqual(expect.arrayContaining(["case_approve", "case_run", "case_show", "officer_add"]));
    for (const name of kept) {
      expect(offered).not.toContain(name);
      const given = { case: "C-1", because: "spam", confirm: "C-1", reason: "mine" };
      expect(await call(name, given)).toEqual({
        failed: true,
        error: { message: `there is no tool ${name}` },
      });
    }
    for (const { inputSchema, annotations } of tools()) {
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(Object.keys(inputSchema.properties as object)).not.toContain("confirm");
      expect(annotations.destructiveHint).toBe(false);
    }
  });

  test("what it plans says so within what is hashed, and the officer who approves is shown it", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    const { call, lines } = await agentIn(home);
    const { case: it } = await call("case_open", {
      identifiers: [DANA],
      kind: "erasure",
      identity: "email-verified",
    });
    expect(await call("case_plan", { case: it.id })).toMatchObject({
      failed: true,
      error: {
        message: 'plan is not possible now: case C-1 is at "ready to search"',
        reason: { why: "state" },
      },
    });
    expect(await call("case_find", { case: it.id })).toMatchObject({
      failed: false,
      answer: "found",
      next: ["call case_plan"],
    });
    expect(lines.length).toBeGreaterThan(1);
    const planned = await call("case_plan", { case: it.id });
    expect(planned).toMatchObject({
      failed: false,
      ending: "needs-approval",
      next: [expect.stringMatching(/^ask another officer to do this: approve/)],
    });
    expect(JSON.stringify(planned)).not.toContain("dana");

    const { plan } = (await typing(home).json("case", "show", it.id)).json;
    expect(plan).toMatchObject({ madeBy: home.officer, madeVia: "agent-1" });
    expect(hashPlan(plan)).toBe(planned.planHash);
    const { madeVia: _, ...without } = plan;
    expect(hashPlan(without)).not.toBe(planned.planHash);
    const approved = await typed(
      home.env,
      ["case", "approve", it.id, "--plan", planned.planHash, "--as", home.approver],
      { answers: [it.id, "read and compared"] },
    );
    expect(approved).toMatchObject({ code: 0 });
    expect(approved.prompts[0]).toContain(`made by: agent agent-1 for officer ${home.officer}`);
  });

  test("a refusal says what is wrong and whom to ask", async () => {
    const home = await makeTestHome([]);
    const { call } = await agentIn(home);
    await openCase(home, "erasure", ["--identity", "email-verified"]);
    await call("case_hold", { case: "C-1" });
    expect(await call("case_hold", { case: "C-1" })).toMatchObject({
      failed: true,
      error: {
        reason: { why: "held" },
        remedy: "ask an officer to do this: release a legal hold: erasing becomes possible again",
      },
    });
    expect(await call("case_identity", { case: "C-1", level: "hearsay" })).toMatchObject({
      failed: true,
      error: { code: "USAGE", problems: [{ field: "level", is: "not-valid" }] },
    });
  });
});
