import { expect, test } from "vitest";
import { createPartneroSandbox, DANA, MARA, NAMESAKE, type PartneroOptions } from "../src/index.ts";
import { calling, each, handClock, PARTNERO_KEY } from "./calling.ts";

const partnero = (options: PartneroOptions = {}) => calling(createPartneroSandbox(options), PARTNERO_KEY);
const DANA_PATH = `/customers/${encodeURIComponent(DANA.email)}`;

test("the key is checked, with or without the base path", async () => {
  const call = partnero();
  expect((await call("GET /v1/test")).body.data.program.pub_id).toBe("OUTDOOR1");
  expect((await call("GET /test")).status).toBe(200);
  const stranger = calling(createPartneroSandbox(), { Authorization: "Bearer other" });
  expect(await stranger("GET /test")).toMatchObject({ status: 401, body: { message: "Unauthenticated." } });
});

test("a search for one Dana also returns the other", async () => {
  const found = await partnero()(`GET /customers:search?email=${DANA.email}`);
  expect(each(found, "email")).toEqual(expect.arrayContaining([DANA.email, NAMESAKE.email]));
});

test("a customer answers to the key and to the e-mail address", async () => {
  const call = partnero();
  expect((await call("GET /customers/acct_90477")).body.data.email).toBe(NAMESAKE.email);
  expect((await call(`GET /customers/${NAMESAKE.email}`)).body.data.key).toBe("acct_90477");
  expect((await call("GET /customers/unknown")).body).toEqual({ message: "Not found.", status: 0 });
});

test("after an overwrite the old key is gone and purchases follow the new one", async () => {
  const call = partnero();
  const update = { key: "k3v9", email: "k3v9@anonymized.invalid", name: "k3v9", surname: "k3v9", tags: [] };
  const changed = await call(`PUT ${DANA_PATH}`, { update });
  expect(changed.body).toMatchObject({ status: 1, data: { key: "k3v9", tags: [] } });
  expect((await call(`GET ${DANA_PATH}`)).status).toBe(404);
  const purchases = await call("GET /customers/k3v9/transactions");
  expect(each(purchases, "customer")).toEqual(["k3v9", "k3v9"]);
  expect(JSON.stringify(purchases.body)).not.toContain(DANA.email);
});

test("an address or a key that another customer has is refused", async () => {
  const call = partnero();
  const email = await call(`PUT ${DANA_PATH}`, { update: { email: NAMESAKE.email.toUpperCase() } });
  expect(email).toMatchObject({
    status: 422,
    body: { status: 0, errors: { email: ["The email has already been taken."] } },
  });
  expect((await call(`PUT ${DANA_PATH}`, { update: { key: "acct_90477" } })).status).toBe(422);
});

test("a body in the wrong shape is refused in Laravel's words", async () => {
  const answer = await partnero()(`PUT ${DANA_PATH}`, { name: "flat" });
  expect(answer).toMatchObject({ status: 422, body: { message: "The given data was invalid.", status: 0 } });
});

test("removing a customer destroys the purchases", async () => {
  const call = partnero();
  expect((await call(`DELETE ${DANA_PATH}`)).body).toEqual({ status: 1 });
  expect((await call("GET /transactions/inv_2041")).status).toBe(404);
  expect((await call("GET /transactions/inv_2090")).status).toBe(200);
});

test("a lead is found only by reading every page, and Dana's stands on the last", async () => {
  const call = partnero();
  const first = await call("GET /leads?limit=100&sort=asc");
  expect(first.body.links).toMatchObject({ last: null, next: expect.stringMatching(/\/leads\?page=2$/) });
  expect(first.body.meta).not.toHaveProperty("total");
  const second = await call("GET /leads?limit=100&sort=asc&page=2");
  expect(second.body.links.next).toBeNull();
  const mails = (page: typeof first) =>
    page.body.data.map((lead: { lead_info: { email: string } }) => lead.lead_info.email);
  expect(mails(first)).not.toContain(DANA.email);
  expect(mails(second)).toContain(DANA.email);
});

test("a page beyond the end is empty and says so", async () => {
  const answer = await partnero()("GET /leads?page=99");
  expect(answer.body).toMatchObject({ data: [], meta: { from: null, to: null } });
});

test("a limit above 250 is refused", async () => {
  expect((await partnero()("GET /leads?limit=251")).status).toBe(422);
});

test("a lead is removed once", async () => {
  const call = partnero();
  expect((await call("DELETE /leads/1044")).body).toEqual({ status: 1 });
  expect((await call("DELETE /leads/1044")).status).toBe(404);
});

test("a partner is found by address and read by id, never by key", async () => {
  const call = partnero();
  expect((await call(`GET /partner?email=${MARA.email}`)).body.data.id).toBe("prt_7Q2");
  expect((await call("GET /partners/prt_7Q2")).body.data.commissions.not_paid).toHaveLength(1);
  expect((await call("GET /partners/mara12ab")).status).toBe(404);
  expect((await call("GET /partner?email=unknown@example.test")).status).toBe(404);
  expect((await call("GET /partner")).body.errors.email).toEqual(["The email field is required."]);
});

test("empty maps arrive as empty lists", async () => {
  expect((await partnero()("GET /partners/prt_1A9")).body.data.custom_fields).toEqual([]);
});

test("a partner's overwrite renames the link and answers without commissions", async () => {
  const call = partnero();
  const changed = await call("PUT /partners/prt_7Q2", { update: { key: "k3v9", tags: null } });
  expect(changed.body.data).not.toHaveProperty("commissions");
  expect(changed.body.data.tags).toEqual([{ value: "premium" }]);
  expect(each(await call("GET /partners/prt_7Q2/referral_links"), "key")).toContain("k3v9");
  expect((await call("GET /partner_referral_links/mara12ab")).status).toBe(404);
});

test("removing a partner takes links and leads along and leaves customers behind", async () => {
  const call = partnero();
  await call("DELETE /partners/prt_1A9");
  expect((await call("GET /partner_referral_links/nuno77xy")).status).toBe(404);
  expect((await call("GET /leads/1044")).status).toBe(404);
  expect((await call("GET /customers/acct_90477")).body.data.partner).toBe("prt_1A9");
});

test("payout requests are found by the partner's address", async () => {
  const call = partnero();
  expect(each(await call(`GET /payout_requests:search?partner_email=${MARA.email}`), "id")).toEqual([17, 9]);
  expect(each(await call(`GET /payout_requests:search?partner_email=${DANA.email}`), "id")).toEqual([]);
});

test("too many calls are told how long to wait", async () => {
  const call = partnero({ now: handClock().now, limit: { calls: 1, per: "second" } });
  expect((await call("GET /test")).headers.get("X-RateLimit-Remaining")).toBe("0");
  const refused = await call("GET /test");
  expect(refused).toMatchObject({ status: 429, body: { message: "Too Many Attempts." } });
  expect(refused.headers.get("Retry-After")).toBe("1");
});

test("subscribers are listed with their secret, which is for masking", async () => {
  expect(each(await partnero()("GET /webhooks"), "signature")).toEqual(["Sjn3sNnmh14yk6zb"]);
});
