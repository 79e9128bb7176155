import { expect, test } from "vitest";
import { createLoyaltySandbox, DANA, type LoyaltyOptions, NAMESAKE } from "../src/index.ts";
import { calling, each, handClock, LOYALTY_KEY } from "./calling.ts";

const loyalty = (options: LoyaltyOptions = {}) => calling(createLoyaltySandbox(options), LOYALTY_KEY);
const ANONYMIZE = "POST /compliance/anonymize-customer";
const request = (id: number) => ({ customer_id: id, method: "anonymize", reason: "data_subject_request" });

test("key and secret must come together", async () => {
  const sandbox = createLoyaltySandbox();
  expect((await calling(sandbox, LOYALTY_KEY)("GET /profile")).body.data.id).toBe(88);
  expect((await calling(sandbox, { "X-API-Key": "loyalty-sandbox-key" })("GET /profile")).status).toBe(401);
});

test("all known base paths work", async () => {
  const call = loyalty();
  for (const base of ["/api/partners", "/lt/partners", "/en/partners", ""]) {
    expect((await call(`GET ${base}/shops`)).status, base).toBe(200);
  }
});

test("a session names its partner", async () => {
  const sandbox = createLoyaltySandbox();
  const login = await calling(sandbox, {})("POST /auth/login", {
    email: "dpo@example.test",
    password: "sandbox",
  });
  const call = calling(sandbox, { Authorization: `Bearer ${login.body.data.access_token}` });
  expect((await call("GET /profile")).status).toBe(401);
  expect((await call("GET /profile", undefined, { "X-Partner-ID": "88" })).status).toBe(200);
  expect((await call("GET /profile", undefined, { "X-Partner-ID": "99" })).status).toBe(403);
  const wrong = await calling(sandbox, {})("POST /auth/login", { email: "dpo@example.test", password: "x" });
  expect(wrong.body.error.code).toBe("INVALID_CREDENTIALS");
  const again = await calling(sandbox, {})("POST /auth/refresh", {
    refresh_token: login.body.data.refresh_token,
  });
  expect(again.status).toBe(200);
});

test("a search by address, phone, card or id finds the member, by address the namesake as well", async () => {
  const call = loyalty();
  const found = await call(`GET /customers?search=${DANA.email}`);
  expect(each(found, "email")).toEqual([DANA.email, NAMESAKE.email]);
  for (const search of [encodeURIComponent(DANA.phone), "318-204-557", "40217"]) {
    expect(each(await call(`GET /customers?search=${search}`), "id"), search).toEqual([40217]);
  }
});

test("lists come in pages and in short form", async () => {
  const call = loyalty();
  const first = await call("GET /customers?per_page=50");
  const second = await call("GET /customers?per_page=50&page=2");
  expect(first.body.meta).toMatchObject({ current_page: 1, last_page: 2, per_page: 50, total: 64 });
  expect(new Set([...each(first, "id"), ...each(second, "id")]).size).toBe(64);
  expect(first.body.data[0]).not.toHaveProperty("loyalty_cards");
});

test("the older profile is in no list; the younger one leads to it", async () => {
  const call = loyalty();
  expect((await call("GET /customers/40217")).body.data.merged_customer_ids).toEqual([38840]);
  expect((await call("GET /customers/38840")).body.data.email).toBe("dana.old@example.test");
  expect(each(await call("GET /customers?search=dana.old@example.test"), "id")).toEqual([]);
});

test("purchases can be narrowed to one shop", async () => {
  const call = loyalty();
  expect((await call("GET /customers/40217/transactions")).body.meta.total).toBe(3);
  const one = await call("GET /customers/40217/transactions", undefined, { "X-Shop-ID": "11" });
  expect(each(one, "id")).toEqual(["txn_771002"]);
});

test("the export covers the older profile and says that it is complete", async () => {
  const { body } = await loyalty()("GET /compliance/gdpr/customer-data/40217");
  expect(body.data.export.complete).toBe(true);
  expect(body.data.data.profile).toHaveLength(2);
  expect(body.data.data.purchases).toHaveLength(4);
  expect(JSON.stringify(body)).not.toContain(NAMESAKE.email);
});

test("a preview shows what would be lost and changes nothing", async () => {
  const call = loyalty();
  const plan = await call(`${ANONYMIZE}/preview`, request(40217));
  expect(plan.body.data).toMatchObject({ can_proceed: true, points: { forfeited: 1340 } });
  expect((await call("GET /customers/40217")).status).toBe(200);
});

test("an anonymization covers all profiles, leaves a receipt without a name, and 410 from then on", async () => {
  const call = loyalty();
  const done = await call(ANONYMIZE, request(40217));
  expect(done.body.data).toMatchObject({ status: "completed", result: "anonymized_with_retained_records" });
  expect(JSON.stringify(done.body)).not.toMatch(/Dana|example\.test|40217|38840/);
  for (const id of [40217, 38840]) {
    const gone = await call(`GET /customers/${id}`);
    expect(gone).toMatchObject({
      status: 410,
      body: { error: { code: "CUSTOMER_ANONYMIZED", receipt_id: done.body.data.id } },
    });
    expect((await call(`GET /customers/${id}/transactions`)).status).toBe(410);
  }
  expect(each(await call(`GET /customers?search=${DANA.email}`), "id")).toEqual([40277]);
  expect((await call(`GET /compliance/anonymizations/${done.body.data.id}`)).body).toEqual(done.body);
});

test("anonymizing twice answers with the first receipt", async () => {
  const call = loyalty();
  const first = await call(ANONYMIZE, request(40217));
  expect((await call(ANONYMIZE, request(40217))).body).toEqual(first.body);
  expect((await call(ANONYMIZE, request(38840))).body).toEqual(first.body);
});

test("a legal hold stands in the way, in the preview and in earnest", async () => {
  const call = loyalty();
  expect((await call(`${ANONYMIZE}/preview`, request(40990))).body.data.can_proceed).toBe(false);
  const refused = await call(ANONYMIZE, request(40990));
  expect(refused).toMatchObject({
    status: 409,
    body: { error: { code: "LEGAL_HOLD", hold_ids: ["hold_01JD4G"] } },
  });
});

test("an outdated plan and a full removal are refused", async () => {
  const call = loyalty();
  const outdated = await call(ANONYMIZE, { ...request(40217), expected_plan: "sha256:old" });
  expect(outdated.body.error.code).toBe("PLAN_CHANGED");
  expect((await call(ANONYMIZE, { ...request(40217), method: "erase" })).body.error.code).toBe(
    "RETENTION_MINIMUM",
  );
  expect((await call("GET /customers/40217")).status).toBe(200);
});

test("a member that the body misspells is refused, an unknown one is not found", async () => {
  const call = loyalty();
  expect((await call(ANONYMIZE, { id: 40217, reason: "data_subject_request" })).status).toBe(422);
  expect((await call(ANONYMIZE, request(1))).body.error.code).toBe("CUSTOMER_NOT_FOUND");
});

test("the audit trail remembers views, exports and erasures, the newest first and page by page", async () => {
  const call = loyalty();
  await call("GET /customers/40217");
  await call("GET /compliance/gdpr/customer-data/40217", undefined, {
    "X-Subject-Request-ID": "0d2c5c1e-6b2f-4f0e-9b1a-2f4a0b7d9a10",
  });
  await call(ANONYMIZE, request(40217));
  const first = await call("GET /compliance/audit-trail?limit=2");
  const second = await call(`GET /compliance/audit-trail?limit=2&cursor=${first.body.meta.next_cursor}`);
  expect([...each(first, "action"), ...each(second, "action")]).toEqual([
    "customer.anonymized",
    "customer.exported",
    "customer.viewed",
  ]);
  expect(second.body.meta.next_cursor).toBeNull();
  expect(first.body.data[1].subject_request_id).toMatch(/^0d2c5c1e/);
});

test("errors come in the shape that was asked for", async () => {
  const at = async (errors: "named" | "listed" | "numbered") =>
    (await loyalty({ errors })("GET /customers/1")).body;
  expect(await at("named")).toMatchObject({ success: false, error: { code: "CUSTOMER_NOT_FOUND" } });
  expect(await at("listed")).toMatchObject({ code: 404, errors: [{ code: "CUSTOMER_NOT_FOUND" }] });
  expect(await at("numbered")).toMatchObject({ code: 404, message: "No such customer" });
});

test("where the compliance part is missing, everything in it answers 404 and nothing happens", async () => {
  const call = loyalty({ compliance: "missing" });
  expect((await call(ANONYMIZE, request(40217))).status).toBe(404);
  expect((await call("GET /compliance/retention-policy")).status).toBe(404);
  expect((await call("GET /customers/40217")).status).toBe(200);
});

test("every answer says what is left of the budget, in seconds since 1970", async () => {
  const clock = handClock("2026-11-20T12:00:00.000Z");
  const call = loyalty({ now: clock.now, limit: { calls: 2, per: "hour" } });
  const first = await call("GET /profile");
  expect(first.headers.get("X-RateLimit-Limit")).toBe("2");
  expect(first.headers.get("X-RateLimit-Remaining")).toBe("1");
  expect(first.headers.get("X-RateLimit-Reset")).toBe(String(Date.parse("2026-11-20T13:00:00.000Z") / 1000));
  await call("GET /profile");
  const refused = await call("GET /profile");
  expect(refused).toMatchObject({
    status: 429,
    body: { error: { code: "RATE_LIMIT_EXCEEDED", retry_after: 3600 } },
  });
  expect(refused.headers.get("Retry-After")).toBe("3600");
});

test("retention and subscribers are told", async () => {
  const call = loyalty();
  expect((await call("GET /compliance/retention-policy")).body.data.rules).toHaveLength(5);
  expect(each(await call("GET /webhooks"), "has_secret")).toEqual([true]);
});
