import type { Condition } from "@oubli/datamap";
import type { PlannedStep } from "@oubli/model";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";
import { describe, expect, test } from "vitest";
import { type ConnectOptions, connect, EMAIL, MAPS, SIGNAL, searchBy, words } from "./support/account.ts";
import { type Answers, call, ERASURE, present, shop, shopMap } from "./support/shop.ts";

const ALLOWED = async () => true;

const CUSTOMER = { id: "a", email: EMAIL.value, name: "Dana" };

/** The steps for Dana in a shop that then answers otherwise. */
async function planned(answers: Answers = {}, map = shopMap(), options: ConnectOptions = {}) {
  // Another person, beside whom it can be believed that Dana is gone.
  const customers: Record<string, Record<string, unknown>> = {
    a: { ...CUSTOMER },
    b: { id: "b", email: "bo@example.test", name: "Bo" },
  };
  const vendor = shop(customers, {}, answers);
  const connector = connect(map, vendor, options);
  const findings = (await connect(map, shop(customers)).search({ identifiers: [EMAIL] }, () => {}, SIGNAL))
    .findings;
  const { steps } = await connector.propose(findings, words());
  const [overwrite, erase] = steps.map((step, at): PlannedStep => ({ id: `s${at}`, ...step }));
  if (!overwrite || !erase) throw new Error("there are no two steps");
  return { connector, vendor, customers, overwrite, erase };
}

const json = (status: number) => () => Response.json({ message: "words" }, { status });

describe("what a call comes to", () => {
  test.each<[string, () => Response | Promise<Response>, object]>([
    ["204", () => new Response(null, { status: 204 }), { outcome: "accepted", status: 204 }],
    [
      "200 with an answer",
      () => Response.json({ ok: true }),
      { outcome: "accepted", status: 200, received: '{"ok":true}' },
    ],
    ["404: gone already", json(404), { outcome: "accepted", status: 404, code: "already-gone" }],
    ["410: gone already", json(410), { outcome: "accepted", status: 410, code: "already-gone" }],
    ["405", json(405), { outcome: "refused", status: 405, code: "refused" }],
    ["409", json(409), { outcome: "refused", status: 409, code: "refused" }],
    ["422", json(422), { outcome: "refused", status: 422, code: "refused" }],
    ["401", json(401), { outcome: "failed", status: 401, code: "auth-rejected" }],
    ["403", json(403), { outcome: "failed", status: 403, code: "forbidden" }],
    ["429", json(429), { outcome: "failed", status: 429, code: "rate-limited" }],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://else.example.test" } }),
      { outcome: "failed", code: "redirected" },
    ],
    ["500", json(500), { outcome: "unknown", status: 500 }],
    ["408", json(408), { outcome: "unknown" }],
    [
      "a web page",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      { outcome: "unknown" },
    ],
    [
      "half an answer",
      () => new Response('{"ok":', { headers: { "content-type": "application/json" } }),
      { outcome: "unknown" },
    ],
    ["a connection that broke", () => Promise.reject(new TypeError("fetch failed")), { outcome: "unknown" }],
    [
      "no connection at all",
      () => Promise.reject(Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" })),
      { outcome: "failed", code: "unreachable" },
    ],
  ])("%s", async (_what, answer, expected) => {
    const { connector, erase } = await planned({ DELETE: answer });
    expect(await connector.perform(erase.call, ALLOWED, SIGNAL)).toMatchObject(expected);
  });

  test.each([500, 429, 503])("a call is sent once, whatever comes back: %i", async (status) => {
    const { connector, erase, vendor } = await planned({ DELETE: json(status) }, shopMap(), { retries: 4 });
    await connector.perform(erase.call, ALLOWED, SIGNAL);
    expect(vendor.asked.filter((line) => line.startsWith("DELETE"))).toEqual(["DELETE /customers/a"]);
  });

  describe("in the words of the page, which know more than a status:", () => {
    const answers = {
      gone: [{ status: [400], at: "/code", is: "unknown" }],
      refused: [{ at: "/userErrors", present: true }],
      limit: [{ status: [403], header: "retry-after" }],
      failed: [{ at: "/error", present: true }],
    };
    const erase = { ...ERASURE.erase, answers };
    const map = shopMap({ customer: { erasure: [ERASURE.overwrite, erase] } });
    const retry = { headers: { "retry-after": "9" } };

    test.each<[string, Response, object]>([
      [
        "gone",
        Response.json({ code: "unknown" }, { status: 400 }),
        { outcome: "accepted", code: "already-gone" },
      ],
      [
        "refused",
        Response.json({ userErrors: ["no"] }),
        { outcome: "refused", code: "refused", status: 200 },
      ],
      ["a limit", Response.json({}, { status: 403, ...retry }), { outcome: "failed", code: "rate-limited" }],
      ["no limit", Response.json({}, { status: 403 }), { outcome: "failed", code: "forbidden" }],
      ["failed", Response.json({ error: "late" }), { outcome: "unknown", code: "bad-answer", status: 200 }],
      [
        "refused by status",
        Response.json({ error: "no" }, { status: 409 }),
        { outcome: "refused", status: 409 },
      ],
      ["done", Response.json({ ok: true }), { outcome: "accepted", status: 200 }],
    ])("%s", async (_what, answer, expected) => {
      const { connector, erase: step } = await planned({ DELETE: () => answer }, map);
      expect(await connector.perform(step.call, ALLOWED, SIGNAL)).toMatchObject(expected);
    });
  });

  test("what is sent is what was planned", async () => {
    const { connector, overwrite } = await planned({ PUT: () => Response.json({}) });
    const performed = await connector.perform(overwrite.call, ALLOWED, SIGNAL);
    expect(JSON.parse(performed.sent)).toEqual([
      "updateCustomer",
      { path: { id: "a" }, query: {}, body: overwrite.call.body },
    ]);
  });

  test("an id that would lead elsewhere is never sent", async () => {
    const { connector, erase, vendor } = await planned();
    const before = vendor.asked.length;
    const call = { ...erase.call, path: { id: "../admin" } };
    expect(await connector.perform(call, ALLOWED, SIGNAL)).toMatchObject({
      outcome: "failed",
      code: "not-reached",
    });
    expect(vendor.asked).toHaveLength(before);
  });
});

describe("looking whether it happened", () => {
  test("an erased record is gone; one that stands is not", async () => {
    const { connector, erase, customers } = await planned();
    expect([await connector.probe(erase, SIGNAL), await connector.verify(erase, SIGNAL)]).toEqual([
      "not-applied",
      "present",
    ]);
    delete customers.a;
    expect([await connector.probe(erase, SIGNAL), await connector.verify(erase, SIGNAL)]).toEqual([
      "applied",
      "absent",
    ]);
  });

  test("an overwritten record holds what was written, every value of it", async () => {
    const { connector, overwrite, customers } = await planned();
    const look = async () => [
      await connector.probe(overwrite, SIGNAL),
      await connector.verify(overwrite, SIGNAL),
    ];
    expect(await look()).toEqual(["not-applied", "present"]);
    const written = overwrite.call.body as { email: string };
    customers.a = { ...CUSTOMER, email: written.email };
    expect(await look()).toEqual(["not-applied", "present"]);
    // Cleared values come back as null or not at all, addresses in other letters.
    customers.a = { id: "a", email: written.email.toUpperCase(), name: null };
    expect(await look()).toEqual(["applied", "absent"]);
    customers.a = { id: "a", email: written.email };
    expect(await look()).toEqual(["applied", "absent"]);
  });

  test("a record the vendor has anonymized counts as gone", async () => {
    const map = shopMap({ customer: { goneWhen: [present("/gone_at")] } });
    const { connector, erase, customers } = await planned({}, map);
    customers.a = { id: "a", gone_at: "2026-11-20" };
    expect([await connector.probe(erase, SIGNAL), await connector.verify(erase, SIGNAL)]).toEqual([
      "applied",
      "absent",
    ]);
  });

  test.each([500, 401, 403, 422])("%i tells nothing", async (status) => {
    const { connector, erase } = await planned({ "GET /customers/a": json(status) });
    expect([await connector.probe(erase, SIGNAL), await connector.verify(erase, SIGNAL)]).toEqual([
      "unknown",
      "cannot-check",
    ]);
  });

  test("without a call that reads the record there is nothing to tell by", async () => {
    const whole = shopMap();
    const map = { ...whole, records: whole.records.map(({ read: _, ...kind }) => kind) };
    const { connector, erase } = await planned({}, map);
    expect([await connector.probe(erase, SIGNAL), await connector.verify(erase, SIGNAL)]).toEqual([
      "unknown",
      "cannot-check",
    ]);
  });

  test("being stopped does not count as an answer", async () => {
    const { connector, erase } = await planned();
    await expect(connector.probe(erase, AbortSignal.abort(new Error("stopped")))).rejects.toThrow();
  });
});

test.each([
  ["fera", MAPS.fera, createFeraSandbox],
  ["partnero", MAPS.partnero, createPartneroSandbox],
  ["loyalty", MAPS.loyalty, createLoyaltySandbox],
] as const)(
  "every planned call works at the pretend vendor, and each is seen to have worked: %s",
  async (_name, map, create) => {
    const sandbox = create();
    const connector = connect(map, sandbox);
    const { findings } = await searchBy(connector, EMAIL);
    const { steps } = await connector.propose(findings, words());
    const numbered = steps.map((step, at): PlannedStep => ({ id: `s${at}`, ...step }));
    for (const step of numbered) expect(await connector.probe(step, SIGNAL)).toBe("not-applied");
    for (const step of numbered) {
      expect(await connector.perform(step.call, ALLOWED, SIGNAL)).toMatchObject({ outcome: "accepted" });
      expect([step.recordId, await connector.probe(step, SIGNAL)]).toEqual([step.recordId, "applied"]);
      expect(await connector.verify(step, SIGNAL)).toBe("absent");
    }
    expect(steps.length).toBeGreaterThan(0);
    const left = await searchBy(connector, EMAIL);
    expect(
      left.findings.filter((finding) => steps.some((step) => step.recordId === finding.recordId)),
    ).toEqual([]);
    expect(sandbox.journal().flatMap((line) => line.broken ?? [])).toEqual([]);
  },
);

describe("bundles", () => {
  test("are the vendor's own export of each record that has one", async () => {
    const sandbox = createLoyaltySandbox();
    const connector = connect(MAPS.loyalty, sandbox);
    const { findings } = await searchBy(connector, EMAIL);
    const bundles = await connector.bundles(findings, SIGNAL);
    expect(bundles.map((bundle) => bundle.operation)).toEqual(["exportCustomerData", "exportCustomerData"]);
    expect(await connector.bundles([], SIGNAL)).toEqual([]);
  });

  test.each([404, 500])("are left out where the vendor has none or fails: %i", async (status) => {
    const connector = connect(
      shopMap(),
      shop({ a: CUSTOMER }, {}, { "GET /customers/a/export": json(status) }),
    );
    const { findings } = await searchBy(connector, EMAIL);
    expect(await connector.bundles(findings, SIGNAL)).toEqual([]);
  });
});

describe("a ping", () => {
  test("answers when all is well, and says that nothing was tested when the vendor has no such call", async () => {
    expect(await connect(shopMap(), shop({})).ping(SIGNAL)).toEqual({
      answered: [{ operation: "me", proves: [] }],
      untested: [
        { kind: "customer", why: "it has no control" },
        { kind: "order", why: "it has no control" },
      ],
    });
    const silent = shop({});
    expect((await connect({ ...shopMap(), controls: [] }, silent).ping(SIGNAL)).answered).toEqual([]);
    expect(silent.asked).toEqual([]);
  });

  test.each([
    [401, "AUTH", "Shop (acct): the key was rejected"],
    [403, "AUTH", "Shop (acct): the key may not do this"],
    [500, "VENDOR", "Shop (acct): the vendor's server failed"],
  ])("%i is %s", async (status, code, message) => {
    const connector = connect(shopMap(), shop({}, {}, { "GET /me": json(status) }));
    await expect(connector.ping(SIGNAL)).rejects.toMatchObject({ code, message });
  });

  test("without a usable key says so before anything is sent", async () => {
    const vendor = shop({});
    await expect(connect(shopMap(), vendor, { credentials: {} }).ping(SIGNAL)).rejects.toMatchObject({
      code: "SETUP",
      message: "Shop (acct): was not sent: there is no usable key",
    });
    expect(vendor.asked).toEqual([]);
  });
});

describe("controls", () => {
  const me = shopMap().controls[0];
  const asked = (shows: Condition, answer: unknown) =>
    connect(
      {
        ...shopMap(),
        controls: [
          { ...call("me", {}), proves: [], shows: [] },
          { ...call("listHooks", {}), proves: [], shows: [shows] },
        ],
      },
      shop({}, {}, { "GET /hooks": () => Response.json(answer) }),
    ).ping(SIGNAL);

  test("are all asked, and must show what the page says", async () => {
    expect(me).toBeDefined();
    expect((await asked(present("/shop/id"), { shop: { id: 1 } })).answered).toHaveLength(2);
    await expect(asked(present("/shop/id"), { other: "dana@example.test" })).rejects.toMatchObject({
      code: "VENDOR",
      message: "Shop (acct): listHooks answers, and its answer does not show what it must at /shop/id",
    });
  });

  test("of another surface are not asked, and then nothing was tested", async () => {
    const elsewhere = { ...call("me", {}, { surfaces: ["partners"] }), proves: [], shows: [] };
    const vendor = shop({});
    expect((await connect({ ...shopMap(), controls: [elsewhere] }, vendor).ping(SIGNAL)).answered).toEqual(
      [],
    );
    expect(vendor.asked).toEqual([]);
  });
});

test("an id keeps its JSON type in the body of a call, headers go with it, and verifying fills them from the plan", async () => {
  const anonymize = {
    ...call("anonymizeCustomer", {
      "body:/customer/id": "{id}",
      "header.X-Reason": "art-17",
      "body:/why": "request",
    }),
    way: "anonymize",
  } as const;
  const map = shopMap({ customer: { erasure: [anonymize] } });
  const me = map.operations.find(({ id }) => id === "me");
  if (!me) throw new Error("the shop has no calls");
  const headers = [{ name: "X-Reason", in: "header", required: false, account: false }] as const;
  const operation = {
    ...me,
    id: "anonymizeCustomer",
    method: "POST",
    path: "/anonymize",
    parameters: headers,
  } as const;
  const requests: Request[] = [];
  const vendor = shop({ "7": { id: 7, email: EMAIL.value } as never });
  const connector = connect(
    { ...map, operations: [...map.operations, operation] },
    {
      ...vendor,
      fetch: (request) => {
        requests.push(request.clone());
        return request.method === "POST" ? Promise.resolve(Response.json({})) : vendor.fetch(request);
      },
    },
  );
  const { findings } = await searchBy(connector, EMAIL);
  const [step] = (await connector.propose(findings, words())).steps;
  if (!step) throw new Error("there is no step");
  expect(step.call).toMatchObject({
    body: { customer: { id: 7 }, why: "request" },
    header: { "X-Reason": "art-17" },
  });
  expect(await connector.perform(step.call, ALLOWED, SIGNAL)).toMatchObject({ outcome: "accepted" });
  const sent = requests.at(-1);
  expect([await sent?.json(), sent?.headers.get("x-reason")]).toEqual([step.call.body, "art-17"]);
  expect(await connector.verify({ id: "s1", ...step }, SIGNAL)).toBe("present");
});

test("a number by which a vendor is asked in a body is verified as a number, too", async () => {
  const map = shopMap();
  const me = map.operations.find(({ id }) => id === "me");
  const [customer] = map.records;
  if (!me || !customer) throw new Error("the shop has no calls");
  const read = {
    ...call("readByPost", { "body:/id": "{id}" }),
    returns: { kind: "customer", at: "", many: false },
  };
  const operation = { ...me, id: "readByPost", method: "POST", path: "/read" } as const;
  const vendor = shop({ "7": { id: 7, email: EMAIL.value } as never });
  const connector = connect(
    {
      ...shopMap({ customer: { read, erasure: customer.erasure } }),
      operations: [...map.operations, operation],
    },
    {
      ...vendor,
      fetch: async (request) => {
        if (!request.url.endsWith("/read")) return await vendor.fetch(request);
        const { id } = (await request.json()) as { id: unknown };
        return id === 7 ? Response.json({ id: 7, email: EMAIL.value }) : json(404)();
      },
    },
  );
  const { findings } = await searchBy(connector, EMAIL);
  const step = (await connector.propose(findings, words())).steps.find(({ action }) => action === "erase");
  if (!step) throw new Error("there is no step");
  expect(await connector.verify({ id: "s1", ...step }, SIGNAL)).toBe("present");
});

test("a vendor describes itself by its data map: titles, categories, whose data it is", () => {
  const described = connect(shopMap(), shop({})).describe();
  expect(described).toMatchObject({ vendor: "shop", name: "Shop" });
  const [customer] = described.kinds;
  expect(customer?.properties).toContainEqual({
    pointer: "/referrer",
    title: "Who brought them",
    category: "user.contact.email",
    origin: "observed",
    about: "other",
    secret: false,
  });
  expect(customer?.schema).toMatchObject({ type: "object" });
});

test("a call whose time has passed while it waited for its turn is not sent, and nothing happened", async () => {
  const { connector, erase, vendor } = await planned();
  const before = vendor.asked.length;
  expect(await connector.perform(erase.call, async () => false, SIGNAL)).toMatchObject({
    outcome: "not-sent",
  });
  expect(vendor.asked.slice(before)).toEqual([]);
});
