import { answerOf } from "@oubli/model";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesOf } from "../src/matching.ts";
import { connect, EMAIL, ids, MAPS, NAME, PHONE, SIGNAL, searchBy } from "./support/account.ts";
import { present, shop, shopMap } from "./support/shop.ts";

const DANA_AT_FERA = [
  "customer/fcus_4kTz9Qa",
  "customer/fcus_8bXw2Lm",
  "media/fmed_0pQrS9t",
  "media/fmed_St4nd01",
  "media/fmed_V3rif1d",
  "order/ford_7yHn3Pq",
  "order/ford_Em41l0n",
  "review/frev_0rphan1",
  "review/frev_2ndRec0",
  "review/frev_8mWc2Lx",
  "review/frev_V3rif1d",
];

describe("everything about a person is found", () => {
  test("at the reviews: both of her records, what hangs on them, and what belongs to no customer", async () => {
    const found = await searchBy(connect(MAPS.fera, createFeraSandbox()), EMAIL);
    expect(ids(found.findings)).toEqual(DANA_AT_FERA);
    expect(found.findings.find((finding) => finding.recordId === "fmed_St4nd01")).toMatchObject({
      via: "customer → media",
    });
    expect(found.findings.find((finding) => finding.recordId === "fcus_8bXw2Lm")).toMatchObject({
      matchedBy: ["email"],
    });
  });

  test("at the reviews by the shop's own id", async () => {
    const found = await searchBy(connect(MAPS.fera, createFeraSandbox()), {
      kind: "external-id",
      value: "70012",
    });
    expect(ids(found.findings)).toContain("customer/fcus_4kTz9Qa");
    expect(ids(found.findings)).toContain("media/fmed_St4nd01");
    expect(ids(found.findings)).not.toContain("customer/fcus_8bXw2Lm");
  });

  test("at the referrals, a lead included that only reading every page brings", async () => {
    const found = await searchBy(connect(MAPS.partnero, createPartneroSandbox()), EMAIL);
    expect(ids(found.findings)).toEqual([
      "customer/dana.ruiz@example.test",
      "lead/1044",
      "transaction/inv_2041",
      "transaction/inv_2077",
    ]);
    const scan = found.coverage.find((line) => line.operation === "listLeads");
    expect(scan).toMatchObject({ result: "found", records: 1, others: 121, pages: 2 });
  });

  test.each([
    ["address", EMAIL],
    ["phone number", PHONE],
    ["card", { kind: "card-number", value: "318-204-557" }],
    ["member number", { kind: "customer-id", value: "40217" }],
  ] as const)(
    "at the loyalty program by %s, with the older profile only the younger leads to",
    async (_by, identifier) => {
      const found = await searchBy(connect(MAPS.loyalty, createLoyaltySandbox()), identifier);
      const supported = MAPS.loyalty.records.some((kind) =>
        kind.find.some((find) => find.by === identifier.kind),
      );
      expect(ids(found.findings)).toEqual(
        supported
          ? [
              "customer/38840",
              "customer/40217",
              "transaction/txn_550001",
              "transaction/txn_771002",
              "transaction/txn_771003",
              "transaction/txn_771004",
            ]
          : [],
      );
      if (!supported) expect(found.coverage[0]).toMatchObject({ result: "not-supported" });
    },
  );
});

describe("another person", () => {
  test.each([
    ["fera", MAPS.fera, createFeraSandbox],
    ["partnero", MAPS.partnero, createPartneroSandbox],
    ["loyalty", MAPS.loyalty, createLoyaltySandbox],
  ] as const)(
    "with the same name is never a finding, though the vendor answers with them: %s",
    async (_vendor, map, create) => {
      const found = await searchBy(connect(map, create()), EMAIL, PHONE, NAME);
      expect(found.coverage.some((line) => line.others > 0)).toBe(true);
      expect(JSON.stringify(found.findings)).not.toContain("dana.ruiz.77");
      expect(ids(found.findings).filter((id) => /N7mSk77|90477|2090|1045|40277/.test(id))).toEqual([]);
    },
  );

  test("is one for whom only a name speaks", async () => {
    const vendor = shop({
      a: { id: "a", name: "Dana Ruiz", email: "other@example.test" },
      b: { id: "b", name: "Dana Ruiz" },
    });
    const found = await searchBy(connect(shopMap(), vendor), NAME);
    expect(found.findings).toEqual([]);
    expect(found.coverage[0]).toMatchObject({ result: "nothing-found", records: 0, others: 2 });
  });

  test("is who a broad search brings with another address, and one who is only mentioned in a record", async () => {
    const vendor = shop({
      a: { id: "a", name: "Dana Ruiz", email: "dana.ruiz@example.test" },
      b: { id: "b", name: "Dana Ruiz", email: "else@example.test", referrer: "dana.ruiz@example.test" },
    });
    const found = await searchBy(connect(shopMap(), vendor), NAME, EMAIL);
    expect(ids(found.findings)).toEqual(["customer/a"]);
  });

  test("is whom an exact search brings all the same, when the record says so", async () => {
    const vendor = shop(
      {},
      {},
      {
        "GET /customers": () => Response.json([{ id: "x", email: "else@example.test" }]),
      },
    );
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.findings).toEqual([]);
    expect(found.coverage[0]).toMatchObject({ result: "nothing-found", others: 1 });
  });

  test("but a record too short to say whose it is counts, when the vendor searched exactly", async () => {
    const searched = (_path: string, url: URL) =>
      Response.json(url.searchParams.get("email") === EMAIL.value ? [{ id: "x" }] : []);
    const vendor = shop({ x: { id: "x" } }, {}, { "GET /customers": searched });
    expect(ids((await searchBy(connect(shopMap(), vendor), EMAIL)).findings)).toEqual(["customer/x"]);
  });
});

describe("a record that a search brings and that does not say whose it is", () => {
  const broad = shopMap({
    customer: {
      find:
        shopMap()
          .records[0]?.find.slice(0, 1)
          .map((find) => ({ ...find, match: "broad" as const })) ?? [],
      leadsTo: [],
    },
  });
  const short = (body: object) => ({ "GET /customers": () => Response.json([body]) });

  test.each([{}, { email: null }, { email: " " }])("is read in full: %j", async (said) => {
    const whole = { id: "a", email: EMAIL.value };
    const mine = await searchBy(connect(broad, shop({ a: whole }, {}, short({ id: "a", ...said }))), EMAIL);
    expect(ids(mine.findings)).toEqual(["customer/a"]);
    const another = shop({ a: { id: "a", email: "bo@example.test" } }, {}, short({ id: "a", ...said }));
    expect(answerOf(await searchBy(connect(broad, another), EMAIL)).answer).toBe("nothing-found");
  });

  test("is a gap where nothing says it", async () => {
    const found = await searchBy(connect(broad, shop({ a: { id: "a" } }, {}, short({ id: "a" }))), EMAIL);
    expect([found.findings, found.coverage[0]?.result]).toEqual([[], "could-not-look"]);
    expect(found.coverage[0]?.reason).toBe("a customer came that does not say whose it is");
  });
});

describe("reading a record in full", () => {
  test.each([
    ["another record", { id: "b", email: "bo@example.test", merged: ["c"] }],
    ["words instead of a record", { message: "try later" }],
    ["a list", { data: [] }],
  ])("that brings %s leaves what the list said, and goes on from there", async (_what, body) => {
    const dana = { id: "a", email: EMAIL.value, merged: ["c"] };
    const vendor = shop({ a: dana, c: { id: "c" } }, {}, { "GET /customers/a": () => Response.json(body) });
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(ids(found.findings)).toEqual(["customer/a", "customer/c"]);
    expect(found.findings.find(({ recordId }) => recordId === "a")?.record).toEqual(dana);
    expect(found.coverage.find(({ operation }) => operation === "getCustomer")).toMatchObject({
      result: "could-not-look",
      findings: ["acct/customer/a"],
    });
  });
});

test("bytes that are no text make no answer: guessed letters would be another person's", async () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('[{"id":"a","email":"dana'),
    0xff,
    0x22,
    0x7d,
    0x5d,
  ]);
  const headers = { "content-type": "application/json" };
  const vendor = shop({}, {}, { "GET /customers": () => new Response(bytes, { headers }) });
  const found = await searchBy(connect(shopMap(), vendor), EMAIL);
  expect(found.coverage[0]).toMatchObject({ result: "could-not-look", reason: "not UTF-8" });
});

test("links in circles end, each call made once", async () => {
  const vendor = shop(
    {
      a: { id: "a", email: EMAIL.value, merged: ["b"] },
      b: { id: "b", email: "old@example.test", merged: ["c", "a"] },
      c: { id: "c", merged: ["a", "b", "c"] },
    },
    { a: [{ id: "o1", total: 1 }], b: [{ id: "o2", total: 2 }] },
  );
  const found = await searchBy(connect(shopMap(), vendor), EMAIL);
  expect(ids(found.findings)).toEqual(["customer/a", "customer/b", "customer/c", "order/o1", "order/o2"]);
  expect(found.findings.find((finding) => finding.recordId === "o2")).toMatchObject({
    via: "customer → orders",
    matchedBy: [],
  });
  const reads = vendor.asked.filter((line) => line.startsWith("GET /customers/"));
  // Twice at most: once as what a link leads to, once in full.
  for (const line of new Set(reads))
    expect(reads.filter((one) => one === line).length).toBeLessThanOrEqual(2);
});

describe("the four answers are never confused:", () => {
  const NOBODY = { nothing: [{ status: [404], at: "/code", is: "nobody" }] };

  /** The shop, whose page says how it says that nobody was found. */
  function shopWithWords() {
    const map = shopMap();
    const records = map.records.map((kind) => ({
      ...kind,
      find: kind.find.map((find) => ({ ...find, answers: NOBODY })),
    }));
    return { ...map, records };
  }

  test("404 to a search is no answer: a gateway says the same of a path it does not know", async () => {
    const missing = { "GET /customers": () => Response.json({ message: "no route" }, { status: 404 }) };
    for (const map of [shopMap(), shopWithWords()]) {
      const found = await searchBy(connect(map, shop({}, {}, missing)), EMAIL);
      expect(found.coverage[0]).toMatchObject({
        result: "could-not-look",
        reason: "404 where a list was promised",
      });
    }
  });

  test.each([
    ["a limit", { limit: [{ header: "x-slow" }] }, "the rate limit is used up"],
    ["a refusal", { refused: [{ at: "", is: [] }] }, "refused by the vendor"],
    ["a failure", { failed: [{ status: [200] }] }, "an error inside a success"],
  ])("%s in the words that the page names is could-not-look", async (_what, answers, reason) => {
    const find = shopMap().records[0]?.find.map((one) => ({ ...one, answers })) ?? [];
    const list = () => Response.json([], { headers: { "x-slow": "1" } });
    const vendor = shop({}, {}, { "GET /customers": list });
    const found = await searchBy(connect(shopMap({ customer: { find } }), vendor), EMAIL);
    expect(found.coverage[0]).toMatchObject({ result: "could-not-look", reason });
  });

  test("404 to a search is nothing in the words that the page names", async () => {
    const nobody = {
      "GET /customers": (_path: string, url: URL) =>
        url.searchParams.has("email")
          ? Response.json({ code: "nobody" }, { status: 404 })
          : Response.json([{ id: "b", email: "bo@example.test" }]),
    };
    const found = await searchBy(connect(shopWithWords(), shop({}, {}, nobody)), EMAIL);
    expect(found.coverage[0]).toMatchObject({ result: "nothing-found", records: 0 });
  });

  test.each([
    [500, "the vendor's server failed", undefined],
    [401, "the key was rejected", true],
    [403, "the key may not do this", true],
    [422, "refused by the vendor", undefined],
  ])(
    "%i is could-not-look, with the reason in plain words, and says whether the credentials were rejected",
    async (status, reason, rejected) => {
      const vendor = shop(
        {},
        {},
        { "GET /customers": () => Response.json({ message: EMAIL.value }, { status }) },
      );
      const found = await searchBy(connect(shopMap(), vendor), EMAIL);
      expect(found.coverage[0]).toMatchObject({ result: "could-not-look", reason });
      expect(found.coverage[0]?.rejected).toBe(rejected);
      expect(JSON.stringify(found.coverage)).not.toContain(EMAIL.value);
    },
  );

  test("a web page instead of an answer is could-not-look", async () => {
    const vendor = shop({}, {}, { "GET /customers": () => new Response("<html>") });
    expect((await searchBy(connect(shopMap(), vendor), EMAIL)).coverage[0]).toMatchObject({
      result: "could-not-look",
    });
  });

  test.each([
    [{ error: "not today" }, "an error inside a success"],
    [{ success: false, customers: [] }, "an error inside a success"],
    [{ status: "error", customers: [] }, "an error inside a success"],
    [{ errors: [{ message: "down" }], customers: [] }, "an error inside a success"],
    [{ error: { code: "down" }, customers: [] }, "an error inside a success"],
    [{ meta: { error: "down" }, customers: [] }, "an error inside a success"],
    [{ meta: { success: false }, customers: [] }, "an error inside a success"],
    [{ status: { code: 500 }, customers: [] }, "an error inside a success"],
    [{ upstream: { errors: ["down"] }, customers: [] }, "an error inside a success"],
    [null, "an empty answer"],
    ["ok", "no list where it was promised"],
    [{}, "no list where it was promised"],
    [{ 0: {} }, "no list where it was promised"],
    [["a"], "a list of something else than records"],
    [[null], "a list of something else than records"],
    [[{ id: null, email: "b@example.test" }], "a record without an id at /id"],
    [[{ id: {}, email: "b@example.test" }], "a record without an id at /id"],
    [[{ id: "b", email: { value: "b@example.test" } }], "a value at /email that cannot be compared"],
    [[{ id: "b", email: true }], "a value at /email that cannot be compared"],
  ])("an answer on which no negative can rest is could-not-look: %j", async (body, reason) => {
    const vendor = shop({}, {}, { "GET /customers": () => Response.json(body) });
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.coverage[0]).toMatchObject({ result: "could-not-look", reason });
  });

  test("a job or a record that failed is no error of the answer it stands in", async () => {
    const orders = () =>
      Response.json({
        data: [{ id: "o1", total: 1, error: "late" }],
        last_sync: { status: "failed", code: 500 },
        meta: { errors: [], status: "ok" },
      });
    const vendor = shop({ a: { id: "a", email: EMAIL.value } }, {}, { "GET /customers/a/orders": orders });
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.coverage.find(({ operation }) => operation === "listOrders")?.result).toBe("found");
  });

  test.each([202, 203, 206])("%i is no answer to a question", async (status) => {
    const vendor = shop({ b: { id: "b" } }, {}, { "GET /customers": () => Response.json([], { status }) });
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.coverage[0]).toMatchObject({
      result: "could-not-look",
      reason: `an answer that says ${status}`,
    });
  });

  test.each([
    ['{"data":[],"data":[{"id":"o1","total":1}]}', "a list that stands there twice"],
    ['{"data":[{}]}', "a record without an id at /id"],
    ['{"data":[{"id":"o1"},{"id":"o1"}]}', "a record came twice: the list moved while it was read"],
  ])("nor is a list such as %s", async (text, reason) => {
    const headers = { "content-type": "application/json" };
    const answers = { "GET /customers/a/orders": () => new Response(text, { headers }) };
    const found = await searchBy(
      connect(shopMap(), shop({ a: { id: "a", email: EMAIL.value } }, {}, answers)),
      EMAIL,
    );
    const line = found.coverage.find(({ operation }) => operation === "listOrders");
    expect(line).toMatchObject({ result: "could-not-look", reason });
  });

  test("JSON in another of its media types is read like JSON, and another media type is no answer", async () => {
    const answerAs = async (type: string) => {
      const list = (_path: string, url: URL) =>
        new Response(url.searchParams.has("email") ? "[]" : '[{ "id": "b" }]', {
          headers: { "content-type": type },
        });
      const found = await searchBy(connect(shopMap(), shop({}, {}, { "GET /customers": list })), EMAIL);
      return found.coverage[0]?.result;
    };
    expect(await answerAs("application/vnd.api+json; charset=utf-8")).toBe("nothing-found");
    expect(await answerAs("text/html")).toBe("could-not-look");
    expect(await answerAs("text/plain")).toBe("could-not-look");
  });

  test("a record that is seen in an answer which cannot be believed is found all the same", async () => {
    const body = [
      { id: "a", email: EMAIL.value },
      { id: null, email: "b@example.test" },
    ];
    const vendor = shop(
      { a: { id: "a", email: EMAIL.value } },
      {},
      {
        "GET /customers": () => Response.json(body),
      },
    );
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.findings.map(({ recordId }) => recordId)).toEqual(["a"]);
    expect(found.coverage[0]?.result).toBe("could-not-look");
  });

  test("a broken connection is could-not-look", async () => {
    const vendor = shop({}, {}, { "GET /customers": () => Promise.reject(new TypeError("fetch failed")) });
    expect((await searchBy(connect(shopMap(), vendor), EMAIL)).coverage[0]).toMatchObject({
      result: "could-not-look",
    });
  });

  test("a list that breaks on its second page is could-not-look, whatever the first one held", async () => {
    const partnero = createPartneroSandbox({
      intercept: async (operation, request) =>
        operation === "listLeads" && new URL(request.url).searchParams.get("page") === "2"
          ? Response.json({ message: "down" }, { status: 500 })
          : undefined,
    });
    const found = await searchBy(connect(MAPS.partnero, partnero), EMAIL);
    const line = found.coverage.find((one) => one.operation === "listLeads");
    expect(line).toMatchObject({ result: "could-not-look" });
    expect(ids(found.findings)).not.toContain("lead/1044");
  });

  test.each([undefined, 3])(
    "a record that comes on two pages is could-not-look, whatever the vendor counts: %s",
    async (total) => {
      const [find] = shopMap().records[0]?.find ?? [];
      if (!find) throw new Error("the shop cannot be searched");
      const way = {
        style: "page",
        position: "query.name",
        ...(total === undefined ? {} : { total: "/total" }),
      };
      const returns = { kind: "customer", at: "/data", many: true };
      const asking = { ...find, pages: way as NonNullable<typeof find.pages>, returns };
      const map = shopMap({ customer: { find: [asking], leadsTo: [] } });
      const list = (_path: string, url: URL) => {
        const page = Number(url.searchParams.get("name") ?? 1) - 1;
        const data = [["a", "b"], ["b"]][page]?.map((id) => ({ id, email: EMAIL.value })) ?? [];
        return Response.json({ data, total });
      };
      const people = { a: { id: "a", email: EMAIL.value }, b: { id: "b", email: EMAIL.value } };
      const found = await searchBy(connect(map, shop(people, {}, { "GET /customers": list })), EMAIL);
      expect(ids(found.findings)).toEqual(["customer/a", "customer/b"]);
      expect(found.coverage[0]?.result).toBe("could-not-look");
    },
  );

  test("a link that cannot be followed is a gap, even where another call of it brought something", async () => {
    const vendor = shop(
      { a: { id: "a", email: EMAIL.value, merged: ["b"] }, b: { id: "b" } },
      { a: [{ id: "o1", total: 1 }] },
      { "GET /customers/b/orders": () => Response.json({}, { status: 500 }) },
    );
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.coverage.find((line) => line.operation === "listOrders")).toMatchObject({
      result: "could-not-look",
      records: 1,
    });
    expect(ids(found.findings)).toContain("order/o1");
  });

  test("a kind of identifier that no record carries is not kept, and is nothing to ask for", async () => {
    const found = await searchBy(connect(shopMap(), shop({})), PHONE);
    expect(found.coverage[0]).toMatchObject({
      question: "anything by phone",
      result: "not-kept",
      by: "phone",
    });
    expect(answerOf(found).answer).toBe("incomplete");
  });

  test("a kind that some record carries and no call asks by is not supported, and a gap beside what was asked", async () => {
    const map = shopMap();
    const records = map.records.map((kind) => ({
      ...kind,
      properties: kind.properties.map((property) =>
        property.pointer === "/city" ? { ...property, identifies: "phone" as const } : property,
      ),
    }));
    const both = { identifiers: [PHONE, { ...EMAIL, value: "unknown@example.test" }] };
    const vendor = shop({ z: { id: "z", email: "zoe@example.test" } });
    const found = await connect({ ...map, records }, vendor).search(both, () => {}, SIGNAL);
    expect(found.coverage[0]).toMatchObject({ result: "not-supported", by: "phone" });
    expect(answerOf(found)).toMatchObject({
      answer: "incomplete",
      gaps: [{ question: "anything by phone" }],
    });
  });

  test("an identifier that no question could be asked by is no answer, whatever else the account said", async () => {
    for (const [map, sandbox] of [
      [MAPS.fera, createFeraSandbox()],
      [MAPS.partnero, createPartneroSandbox()],
      [MAPS.loyalty, createLoyaltySandbox()],
    ] as const) {
      const found = await searchBy(connect(map, sandbox), NAME);
      expect(answerOf(found)).toMatchObject({
        answer: "incomplete",
        gaps: [{ reason: "it cannot be searched by the identifiers given" }],
      });
      const both = { identifiers: [NAME, { ...EMAIL, value: "unknown@example.test" }] };
      const asked = await connect(map, sandbox).search(both, () => {}, SIGNAL);
      expect(answerOf(asked)).toEqual({ answer: "nothing-found" });
    }
  });

  test("a kind of key that sees no people says so", async () => {
    const fera = createFeraSandbox();
    const connector = connect(MAPS.fera, fera, {
      surface: "partners",
      credentials: { PartnerKey: fera.credentials.PartnerKey ?? "" },
      parameters: { store_domain: "shop.example.test", domain: "shop.example.test" },
    });
    const found = await searchBy(connector, EMAIL);
    expect(found.findings).toEqual([]);
    expect(found.coverage.map((line) => line.result)).toEqual(["not-supported"]);
    expect(await connector.propose(found.findings, () => "x")).toMatchObject({ steps: [], tasks: [] });
  });
});

test("what is already anonymized, or gone since it was listed, is not a finding", async () => {
  const map = shopMap({ customer: { goneWhen: [present("/gone_at")] } });
  const customers: Record<string, Record<string, unknown>> = {
    a: { id: "a", email: EMAIL.value, gone_at: "2026-01-01" },
    b: { id: "b", email: EMAIL.value },
    c: { id: "c", email: EMAIL.value },
    d: { id: "d", email: "bo@example.test" },
  };
  const vendor = shop(
    customers,
    {},
    {
      "GET /customers/b": () => {
        delete customers.b;
        return Response.json({ message: "gone" }, { status: 404 });
      },
      "GET /customers/c": () => Response.json({ id: "c", email: null, gone_at: "2026-01-02" }),
    },
  );
  const found = await searchBy(connect(map, vendor), EMAIL);
  expect(found.findings).toEqual([]);
  expect(found.coverage.filter((line) => line.result === "could-not-look")).toEqual([]);
});

describe("recipients", () => {
  test("are named by origin only: a path or query may hold a secret", async () => {
    const vendor = shop(
      {},
      {},
      {
        "GET /hooks": () =>
          Response.json({
            total: 3,
            items: [
              { name: "CRM", url: "https://crm.example.test/in/SECRET?token=SECRET" },
              { id: 7, url: "https://user:SECRET@hooks.example.test:8443/x" },
              { name: "no address", url: "not a url" },
              "nonsense",
            ],
          }),
      },
    );
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.recipients.map(({ name, target }) => [name, target])).toEqual([
      ["CRM", "https://crm.example.test"],
      ["7", "https://hooks.example.test:8443"],
    ]);
    expect(JSON.stringify(found.recipients)).not.toContain("SECRET");
  });

  test("that could not be asked about are a gap", async () => {
    const vendor = shop({}, {}, { "GET /hooks": () => Response.json({}, { status: 500 }) });
    const found = await searchBy(connect(shopMap(), vendor), EMAIL);
    expect(found.coverage.find((line) => line.operation === "listHooks")).toMatchObject({
      result: "could-not-look",
    });
  });
});

test("a search that is stopped throws: it must not pass for an answer", async () => {
  const stop = new AbortController();
  const vendor = shop(
    {},
    {},
    {
      "GET /customers": () => {
        stop.abort(new Error("stopped"));
        return Response.json([]);
      },
    },
  );
  const searching = connect(shopMap(), vendor).search({ identifiers: [EMAIL] }, () => {}, stop.signal);
  await expect(searching).rejects.toThrow();
});

test("a stopped bug of ours does not become a line of coverage", async () => {
  const broken = { ...shopMap(), records: [] };
  const vendor = shop({ a: { id: "a", email: EMAIL.value } });
  const found = await connect(broken, vendor).search({ identifiers: [EMAIL] }, () => {}, SIGNAL);
  expect(found.findings).toEqual([]);
  expect(answerOf(found).answer).toBe("incomplete");
});

describe("matching, whatever the records hold:", () => {
  const kind = shopMap().records[0];
  if (!kind) throw new Error("the shop has no customers");

  test("a record with the person's address always matches, one without never does", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.emailAddress(), fc.string(), (mine, theirs, name) => {
        fc.pre(mine.toLowerCase() !== theirs.toLowerCase());
        const subject = { identifiers: [{ kind: "email" as const, value: mine }] };
        expect(matchesOf(kind, { email: mine.toUpperCase(), name }, { subject })).toEqual(["email"]);
        expect(
          matchesOf(kind, { email: theirs, name: mine, referrer: mine, city: mine }, { subject }),
        ).toEqual([]);
      }),
    );
  });

  test("nothing that vendors may send makes it throw", () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        matchesOf(kind, record, { subject: { identifiers: [EMAIL, NAME] } });
      }),
    );
  });
});

test("a number in digits of its own is kept in them beside the record", async () => {
  const map = shopMap();
  const body = '[{"id":"c1","email":"dana.ruiz@example.test","owed":1.10,"merged":[]}]';
  const vendor = {
    credentials: { Key: "k" },
    fetch: async (request: Request) => {
      const { pathname } = new URL(request.url);
      const text = pathname.endsWith("/customers")
        ? body
        : pathname.endsWith("/c1")
          ? body.slice(1, -1)
          : '{"data":[]}';
      return new Response(text, { headers: { "content-type": "application/json" } });
    },
  };
  const { findings } = await searchBy(connect(map, vendor), EMAIL);
  expect(findings.map(({ numbers }) => numbers)).toEqual([{ "/owed": "1.10" }]);
});
