import { expect, test } from "vitest";
import { createFeraSandbox, feraDemoSeed } from "../src/index.ts";
import { calling, each, FERA_KEY, handClock } from "./calling.ts";

const fera = (options = {}) => calling(createFeraSandbox(options), FERA_KEY);

test("the address filter ignores letter case and finds both records of one person, never the namesake's", async () => {
  const found = await fera()("GET /customers?email=DANA.RUIZ@example.test");
  expect(found.status).toBe(200);
  expect(each(found, "id")).toEqual(["fcus_4kTz9Qa", "fcus_8bXw2Lm"]);
});

test("a free-text search for one Dana returns the other one's orders too", async () => {
  const found = await fera()("GET /orders?search=dana.ruiz@example.test&page_size=100");
  expect(each(found, "id")).toEqual(["ford_7yHn3Pq", "ford_Em41l0n", "ford_N7mSk77"]);
});

test("a search by name returns the namesake's reviews", async () => {
  const found = await fera()("GET /reviews?search=Dana%20Ruiz&page_size=100");
  expect(each(found, "id")).toContain("frev_N7mSk77");
});

test("a review without an owner is found by its address and shows a customer without an id", async () => {
  const found = await fera()("GET /reviews?customer.email=dana.ruiz@example.test&page_size=100");
  const orphan = found.body.data.find((review: { id: string }) => review.id === "frev_0rphan1");
  expect(orphan.customer).toMatchObject({ id: null, email: "dana.ruiz@example.test" });
});

test("a customer is read by Fera's id and by the shop's own", async () => {
  const call = fera();
  expect((await call("GET /customers/70012")).body.id).toBe("fcus_4kTz9Qa");
  expect((await call("GET /customers/fcus_4kTz9Qa")).body.external_id).toBe("70012");
  expect((await call("GET /customers/fcus_nobody")).body).toEqual({ message: "Customer not found." });
});

test("the base path and .json may be there or not", async () => {
  const call = fera();
  const paths = ["/customers/70012", "/v3/private/customers/70012", "/v3/private/customers/70012.json"];
  for (const path of paths) expect((await call(`GET ${path}`)).status, path).toBe(200);
});

test("pages hold at most a hundred records, without an error, and all pages together hold every customer once", async () => {
  const call = fera({ seed: feraDemoSeed(130) });
  const first = await call("GET /customers?page_size=5000");
  const second = await call("GET /customers?page_size=100&page=2");
  expect(first.body.meta).toEqual({ total_count: 134, page: 1, page_size: 100, page_count: 2 });
  expect(new Set([...each(first, "id"), ...each(second, "id")]).size).toBe(134);
});

test("a page beyond the end is empty, and an empty result has no pages", async () => {
  const call = fera();
  expect((await call("GET /customers?page=99")).body.data).toEqual([]);
  expect((await call("GET /customers?email=unknown@example.test")).body.meta.page_count).toBe(0);
});

test("a parameter that Fera does not know is malformed", async () => {
  const answer = await fera()("GET /customers?e-mail=dana.ruiz@example.test");
  expect(answer).toMatchObject({ status: 400, body: { message: "e-mail is not allowed." } });
});

test("a change answers 202 with the new values and leaves the rest", async () => {
  const answer = await fera()("PUT /customers/fcus_4kTz9Qa", { name: "k3v9", zip: null });
  expect(answer.status).toBe(202);
  expect(answer.body).toMatchObject({ name: "k3v9", zip: null, email: "dana.ruiz@example.test" });
});

test("city, notes and tags of a customer cannot be changed", async () => {
  const answer = await fera()("PUT /customers/fcus_4kTz9Qa", { notes: null });
  expect(answer).toMatchObject({ status: 400, body: { message: "notes is not allowed." } });
});

test("two customers cannot have the very same address", async () => {
  const answer = await fera()("PUT /customers/fcus_8bXw2Lm", { email: "dana.ruiz@example.test" });
  expect(answer).toMatchObject({ status: 422, body: { errors: { email: ["has already been taken"] } } });
});

test("a verified review can be neither changed nor removed", async () => {
  const call = fera();
  expect((await call("GET /reviews/frev_V3rif1d")).body.is_deletable).toBe(false);
  expect((await call("DELETE /reviews/frev_V3rif1d")).status).toBe(405);
  expect((await call("PUT /reviews/frev_V3rif1d", { body: null })).status).toBe(405);
  expect((await call("GET /reviews/frev_V3rif1d")).status).toBe(200);
});

test("removing a review removes its photos and no others", async () => {
  const call = fera();
  expect(await call("DELETE /reviews/frev_8mWc2Lx")).toMatchObject({ status: 204, body: undefined });
  expect((await call("GET /media/fmed_0pQrS9t")).status).toBe(404);
  expect((await call("GET /media/fmed_St4nd01")).status).toBe(200);
});

test("removing a customer leaves reviews, media and orders behind without an owner", async () => {
  const call = fera();
  await call("DELETE /customers/fcus_4kTz9Qa");
  const review = (await call("GET /reviews/frev_8mWc2Lx")).body;
  expect(review).toMatchObject({ customer_id: null, customer: { id: null, email: null } });
  expect((await call("GET /media/fmed_St4nd01")).body.customer_id).toBeNull();
  const order = (await call("GET /orders/ford_7yHn3Pq")).body;
  expect(order).toMatchObject({ customer_id: null, customer_email: "dana.ruiz@example.test" });
});

test("standalone photos are found through their customer", async () => {
  const found = await fera()("GET /media?customer_id=fcus_4kTz9Qa");
  expect(each(found, "id")).toEqual(["fmed_0pQrS9t", "fmed_V3rif1d", "fmed_St4nd01"]);
});

test("an order is overwritten and then removed", async () => {
  const call = fera();
  const changed = await call("PUT /orders/9017", { customer_email: null, customer_name: null, tags: [] });
  expect(changed).toMatchObject({ status: 202, body: { id: "ford_Em41l0n", customer_email: null } });
  expect((await call("DELETE /orders/ford_Em41l0n")).status).toBe(204);
  expect((await call("GET /orders/ford_Em41l0n")).status).toBe(404);
});

test("no key, a wrong key and a partner's key are all refused on the private surface", async () => {
  const sandbox = createFeraSandbox();
  for (const headers of [{}, { "Secret-Key": "sk_wrong" }, { "Api-Key": "fera-partner-key" }]) {
    const answer = await calling(sandbox, headers as Record<string, string>)("GET /v3/private/store");
    expect(answer.status).toBe(401);
    expect(answer.body.message).toMatch(/key/);
  }
  const app = calling(sandbox, { Authorization: "Bearer fera-app-token" });
  expect((await app("GET /v3/private/store")).status).toBe(200);
});

test("a partner names the shop, reads its rating, and reaches nothing personal", async () => {
  const call = calling(createFeraSandbox(), { "Api-Key": "fera-partner-key" });
  expect((await call("GET /v3/partners/store")).status).toBe(400);
  expect((await call("GET /v3/partners/store?domain=other.example.test")).status).toBe(404);
  expect((await call("GET /v3/partners/store?domain=shop.example.test")).body.id).toBe("fsto_9hJk2Lm");
  const rating = await call("GET /v3/partners/products/501/rating?store_id=fsto_9hJk2Lm");
  expect(rating.body.count).toBe(66);
  expect((await call("GET /v3/partners/customers?domain=shop.example.test")).status).toBe(404);
});

test("a partner lists what is published, and sees no address and no device", async () => {
  const call = calling(createFeraSandbox(), { "Api-Key": "fera-partner-key" });
  const shop = "domain=shop.example.test";
  expect((await call("GET /v3/partners/reviews")).status).toBe(400);
  const found = await call(`GET /v3/partners/reviews?${shop}&page_size=100&sort_by=created_at:asc`);
  expect(each(found, "id")).toContain("frev_8mWc2Lx");
  expect(JSON.stringify(found.body)).not.toMatch(/@example|203\.0\.113|"70012"|submit/);
  expect((await call(`GET /v3/partners/media?${shop}`)).body.data[0].customer.display_name).toBeDefined();
  const asked = await call(`GET /v3/partners/reviews?${shop}&customer.email=dana.ruiz@example.test`);
  expect(asked).toMatchObject({ status: 400, body: { message: "customer.email is not allowed." } });
});

test("lists are asked for by page or by offset, and say which it was", async () => {
  const call = fera();
  const all = await call("GET /reviews?page_size=100");
  const some = await call("GET /reviews?limit=2&offset=3");
  expect(some.body.meta).toEqual({ total_count: all.body.meta.total_count, limit: 2, offset: 3 });
  expect(each(some, "id")).toEqual(each(all, "id").slice(3, 5));
});

test("several ids go with commas between, and a filter that is not pretended is no empty answer", async () => {
  const call = fera();
  expect(each(await call("GET /orders?external_ids=9001,9017"), "id")).toEqual([
    "ford_7yHn3Pq",
    "ford_Em41l0n",
  ]);
  expect((await call("GET /reviews?channel_code=trustpilot")).body.meta.total_count).toBe(1);
  const answer = await call("GET /reviews?rating=5");
  expect(answer.status).toBe(501);
  expect(answer.body.message).toContain("the filter rating");
});

test("a photo may be sent as a file or as a text, and neither is pretended yet", async () => {
  const sandbox = createFeraSandbox();
  const body = new FormData();
  body.append("data[file]", new Blob(["x"], { type: "image/png" }), "x.png");
  const sent = { method: "POST", headers: FERA_KEY, body };
  const asFile = await sandbox.fetch(new Request("https://vendor.example.test/media", sent));
  const asText = await calling(sandbox, FERA_KEY)("POST /media", {
    data: { file: "data:image/png;base64,AA==" },
  });
  expect([asFile.status, asText.status]).toEqual([501, 501]);
  expect((await calling(sandbox, FERA_KEY)("POST /media", { data: {} })).status).toBe(422);
});

test("the sixty-first call of a minute waits until the minute is over", async () => {
  const clock = handClock();
  const call = fera({ now: clock.now });
  for (let calls = 0; calls < 60; calls += 1) expect((await call("GET /store")).status).toBe(200);
  clock.pass(20_000);
  const refused = await call("GET /store");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("Retry-After")).toBe("40");
  clock.pass(40_000);
  expect((await call("GET /store")).status).toBe(200);
});

test("subscribers are listed", async () => {
  expect(each(await fera()("GET /webhooks"), "url")).toHaveLength(2);
});
