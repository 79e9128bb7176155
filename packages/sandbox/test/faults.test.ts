import { expect, test } from "vitest";
import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  serveSandbox,
} from "../src/index.ts";
import { calling, FERA_KEY, LOYALTY_KEY, PARTNERO_KEY } from "./calling.ts";

const REVIEW = "frev_8mWc2Lx";

test("a removal counts once, and once more when it is repeated although it answers 404", async () => {
  const sandbox = createFeraSandbox();
  const call = calling(sandbox, FERA_KEY);
  expect(sandbox.applied(REVIEW)).toBe(0);
  await call(`DELETE /reviews/${REVIEW}`);
  expect(sandbox.applied(REVIEW)).toBe(1);
  expect((await call(`DELETE /reviews/${REVIEW}`)).status).toBe(404);
  expect(sandbox.applied(REVIEW)).toBe(2);
});

test("overwriting and then removing is one destruction, not two", async () => {
  const sandbox = createFeraSandbox();
  const call = calling(sandbox, FERA_KEY);
  await call("PUT /customers/fcus_4kTz9Qa", { name: "k3v9" });
  await call("DELETE /customers/fcus_4kTz9Qa");
  expect(sandbox.applied("fcus_4kTz9Qa")).toBe(1);
  expect(sandbox.applied("fcus_4kTz9Qa", "deleteCustomer")).toBe(1);
});

test("what was refused or never existed does not count", async () => {
  const sandbox = createFeraSandbox();
  const call = calling(sandbox, FERA_KEY);
  await call("DELETE /reviews/frev_V3rif1d");
  await call("DELETE /reviews/frev_never");
  await calling(sandbox, {})(`DELETE /reviews/${REVIEW}`);
  for (const id of ["frev_V3rif1d", "frev_never", REVIEW]) expect(sandbox.applied(id), id).toBe(0);
});

test("a record named by another id counts under its own", async () => {
  const sandbox = createFeraSandbox();
  await calling(sandbox, FERA_KEY)("DELETE /customers/70012");
  expect(sandbox.applied("fcus_4kTz9Qa")).toBe(1);
});

test("a renamed customer that is overwritten again counts under the old key", async () => {
  const sandbox = createPartneroSandbox();
  const call = calling(sandbox, PARTNERO_KEY);
  const line = "PUT /customers/dana.ruiz%40example.test";
  await call(line, { update: { key: "k3v9", email: "k3v9@anonymized.invalid" } });
  expect(sandbox.applied("dana.ruiz@example.test")).toBe(1);
  expect((await call(line, { update: { key: "x" } })).status).toBe(404);
  expect(sandbox.applied("dana.ruiz@example.test")).toBe(2);
});

test("a second anonymization counts although it answers with the first receipt", async () => {
  const sandbox = createLoyaltySandbox();
  const call = calling(sandbox, LOYALTY_KEY);
  const body = { customer_id: 40217, method: "anonymize", reason: "data_subject_request" };
  await call("POST /compliance/anonymize-customer", body);
  await call("POST /compliance/anonymize-customer", body);
  expect(sandbox.applied("40217")).toBe(2);
});

test("an answer can be lost after the work was done", async () => {
  const sandbox = createFeraSandbox({
    afterwards: async (operationId) => {
      if (operationId === "deleteReview") throw new TypeError("connection reset");
      return undefined;
    },
  });
  const call = calling(sandbox, FERA_KEY);
  await expect(call(`DELETE /reviews/${REVIEW}`)).rejects.toThrow("connection reset");
  expect(sandbox.applied(REVIEW)).toBe(1);
  expect((await call(`GET /reviews/${REVIEW}`)).status).toBe(404);
});

test("a client that waits for an answer that never comes gets away by giving up", async () => {
  const sandbox = createFeraSandbox({ afterwards: () => new Promise(() => {}) });
  const giveUp = new AbortController();
  const request = new Request("https://fera.example.test/store", {
    headers: FERA_KEY,
    signal: giveUp.signal,
  });
  const waiting = sandbox.fetch(request);
  giveUp.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});

test("a request can be answered by a test before the vendor sees it", async () => {
  const sandbox = createFeraSandbox({
    intercept: async (operationId) =>
      operationId === "deleteReview" ? Response.json({ message: "down" }, { status: 503 }) : undefined,
  });
  expect((await calling(sandbox, FERA_KEY)(`DELETE /reviews/${REVIEW}`)).status).toBe(503);
  expect(sandbox.applied(REVIEW)).toBe(0);
  expect(sandbox.journal()).toEqual([]);
});

test("ids are as random as the numbers that are handed in", async () => {
  const receipt = async (random: () => number) => {
    const call = calling(createLoyaltySandbox({ random }), LOYALTY_KEY);
    const body = { customer_id: 40217, reason: "objection" };
    return (await call("POST /compliance/anonymize-customer", body)).body.data.id;
  };
  expect(await receipt(() => 0.1)).not.toBe(await receipt(() => 0.2));
  expect(await receipt(() => 0.1)).toBe(await receipt(() => 0.1));
});

test("an answer takes as long as it is told to", async () => {
  const sandbox = createFeraSandbox({ latencyMs: 30 });
  const before = performance.now();
  await calling(sandbox, FERA_KEY)("GET /store");
  // Timers may fire a little early.
  expect(performance.now() - before).toBeGreaterThan(25);
});

test("one seed serves many sandboxes, and they share nothing", async () => {
  const one = createFeraSandbox();
  const other = createFeraSandbox();
  await calling(one, FERA_KEY)(`DELETE /reviews/${REVIEW}`);
  expect((await calling(other, FERA_KEY)(`GET /reviews/${REVIEW}`)).status).toBe(200);
});

test("the journal tells what happened, in order", async () => {
  const sandbox = createFeraSandbox();
  const call = calling(sandbox, FERA_KEY);
  await call("GET /store");
  await call("GET /nowhere");
  expect(sandbox.journal()).toEqual([
    { number: 1, method: "GET", path: "/store", operationId: "getStore", status: 200 },
    { number: 2, method: "GET", path: "/nowhere", status: 404 },
  ]);
});

test("a served sandbox answers on this machine, and a taken port is named", async () => {
  const served = await serveSandbox(createPartneroSandbox());
  try {
    const headers = PARTNERO_KEY;
    const answer = await fetch(`${served.url}/v1/customers:search?email=dana.ruiz@example.test`, { headers });
    expect(((await answer.json()) as { data: unknown[] }).data).toHaveLength(2);
    const body = JSON.stringify({ update: { tags: [] } });
    const put = await fetch(`${served.url}/v1/customers/dana.ruiz%40example.test`, {
      method: "PUT",
      headers,
      body,
    });
    expect(put.status).toBe(200);
    const port = Number(new URL(served.url).port);
    await expect(serveSandbox(createPartneroSandbox(), { port })).rejects.toThrow(`Port ${port} is taken.`);
  } finally {
    await served.close();
  }
});

test("a connection breaks when the served sandbox throws", async () => {
  const served = await serveSandbox(
    createFeraSandbox({ intercept: async () => Promise.reject(new Error("cut")) }),
  );
  await expect(fetch(`${served.url}/store`, { headers: FERA_KEY })).rejects.toThrow();
  await served.close();
});
