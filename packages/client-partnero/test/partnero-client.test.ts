import { describe, expect, expectTypeOf, test } from "vitest";
import {
  ApiError,
  type Call,
  type Customer,
  createPartneroClient,
  hooks,
  type Lead,
  type List,
  logCalls,
  type PartneroClient,
  type PartneroOptions,
} from "../src/index.ts";
import { createPartneroClient as createSmall, customers, leads } from "../src/resources/index.ts";

type Handler = (request: Request, count: number) => Response | Promise<Response>;

/** What a client needs so that its calls are answered by `handler`, and the requests it makes. */
function answering(handler: Handler): { options: PartneroOptions; requests: Request[] } {
  const requests: Request[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    return handler(request, requests.length);
  };
  return { options: { apiKey: "key", fetch, clock }, requests };
}

function partnero(handler: Handler): { client: PartneroClient; requests: Request[] } {
  const { options, requests } = answering(handler);
  return { client: createPartneroClient(options), requests };
}

const customer = { key: "acct_1", email: "ada@example.test" };
const found = (): Response => Response.json({ data: customer, status: 1 });
const refused = (): Response =>
  Response.json({ message: "invalid", errors: { email: ["is taken"] }, status: 0 }, { status: 422 });
const paged: Handler = (_, count) =>
  Response.json({
    data: [{ id: count }],
    links: { next: count < 3 ? "https://elsewhere.test/?page=9" : null },
    status: 1,
  });

describe("by name", () => {
  test("a customer is created, and comes back without what stands around it", async () => {
    const { client, requests } = partnero(found);
    const maybe: string | undefined = undefined;
    const made = await client.customers.create({ ...customer, name: maybe, partner: { id: "prt_1" } });
    expectTypeOf(made).toEqualTypeOf<Customer>();
    expect(made).toEqual(customer);
    expect([requests[0]?.method, requests[0]?.url]).toEqual([
      "POST",
      "https://api.partnero.com/v1/customers",
    ]);
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer key");
    expect(await requests[0]?.json()).toEqual({ ...customer, partner: { id: "prt_1" } });
  });

  test("an id goes back in as it came, be it text or a number", async () => {
    const { client, requests } = partnero(() => Response.json({ data: { id: 44 }, status: 1 }));
    const lead = await client.leads.get("lead_1");
    expectTypeOf(lead).toEqualTypeOf<Lead>();
    if (lead.id !== undefined) await client.leads.delete(lead.id);
    await client.customers.get("ada+1@example.test");
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      "/v1/leads/lead_1",
      "/v1/leads/44",
      "/v1/customers/ada%2B1%40example.test",
    ]);
  });

  test("methods can be replaced in a test, and listed in a console", () => {
    const { client } = partnero(found);
    expect(Object.keys(client.leads)).toContain("convert");
    expect(Object.keys(client.partners.referralLinks)).toContain("listDomains");
    const given = client as { leads: { get: unknown } };
    given.leads.get = () => "replaced";
    expect(given.leads.get).toBeTypeOf("function");
  });

  test.each(["", " ", ".", "..", "a/b", "%2e%2e"])("nothing is sent for the id %j", async (id) => {
    const { client, requests } = partnero(found);
    await expect(client.customers.delete(id)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
    // @ts-expect-error an id must be given
    await expect(client.customers.delete()).rejects.toMatchObject({ code: "INVALID_REQUEST" });
    expect(requests).toEqual([]);
  });

  test("a filter that is not described is refused before anything is sent", async () => {
    const { client, requests } = partnero(paged);
    // @ts-expect-error there is no such filter
    await expect(client.leads.list({ emial: "ada@example.test" })).rejects.toMatchObject({
      code: "INVALID_REQUEST",
    });
    expect(requests).toEqual([]);
  });

  test("a refusal is thrown, or given back as a value that its status tells apart", async () => {
    const { client } = partnero(refused);
    const call = client.customers.create({ ...customer, partner: { id: "prt_1" } });
    await expect(call).rejects.toMatchObject({ code: "REFUSED", status: 422 });
    const tried = await client.customers.create({ ...customer, partner: { id: "prt_1" } }).result();
    expectTypeOf(tried.status).toEqualTypeOf<200 | 201 | 400 | 401 | 403 | 422 | 429 | 500>();
    if (tried.status === 200) expectTypeOf(tried.data).toEqualTypeOf<Customer>();
    if (tried.status !== 422) throw new Error(`not refused: ${tried.status}`);
    expect(tried.error.errors?.email?.[0]).toBe("is taken");
    expectTypeOf(tried.data).toEqualTypeOf<undefined>();
    expect(tried.reason.fields).toEqual({ email: ["is taken"] });
  });

  test("asking for the result marks the refusal as heard", async () => {
    const { client } = partnero(refused);
    const lost: unknown[] = [];
    const note = (reason: unknown): void => void lost.push(reason);
    process.on("unhandledRejection", note);
    await client.customers.archive("acct_1").result();
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(lost).toEqual([]);
  });

  test("an erasure without an answer is never repeated, nor a value", async () => {
    const { client, requests } = partnero(() => new Response("<html>Bad gateway", { status: 502 }));
    await expect(client.customers.delete("c1").result()).rejects.toMatchObject({
      code: "OUTCOME_UNKNOWN",
      status: 502,
    });
    expect(requests).toHaveLength(1);
  });

  test("what stands around the data is there for who asks", async () => {
    const { client } = partnero((_, count) =>
      count === 1
        ? new Response("", { status: 503 })
        : Response.json({ data: customer, status: 1 }, { headers: { "X-Request-Id": "req_1" } }),
    );
    const { data, requestId, attempts, status, headers } = await client.customers
      .get("acct_1")
      .withResponse();
    expectTypeOf(data).toEqualTypeOf<Customer>();
    expect([data, requestId, attempts, status]).toEqual([customer, "req_1", 2, 200]);
    expect(headers.get("x-request-id")).toBe("req_1");
  });

  test("a call is a promise, and a list is none until it is awaited", () => {
    const { client, requests } = partnero(paged);
    expectTypeOf(client.customers.get).returns.toExtend<Promise<Customer>>();
    expectTypeOf(client.customers.get).returns.toExtend<Call<Customer>>();
    expectTypeOf(client.leads.list).returns.toEqualTypeOf<List<Lead>>();
    client.leads.list();
    expect(requests).toEqual([]);
  });
});

describe("a list", () => {
  test("gives its records one by one, in the largest pages there are", async () => {
    const { client, requests } = partnero(paged);
    const read: Lead[] = [];
    for await (const lead of client.leads.list({ sort: "desc" })) read.push(lead);
    expect(read).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    const asked = requests.map((request) => new URL(request.url).searchParams);
    expect(asked.map((query) => [query.get("page"), query.get("limit"), query.get("sort")])).toEqual([
      ["1", "100", "desc"],
      ["2", "100", "desc"],
      ["3", "100", "desc"],
    ]);
  });

  test("gives its pages, each with what leads to the next", async () => {
    const { client } = partnero(paged);
    const cursors: unknown[] = [];
    for await (const page of client.leads.list().pages()) cursors.push([page.page, page.cursor]);
    expect(cursors).toEqual([
      [1, 2],
      [2, 3],
      [3, undefined],
    ]);
  });

  test("begins at the page that is asked for", async () => {
    const { client, requests } = partnero((_, count) => paged(_, count + 1));
    const read = await client.leads.list({ page: 2 }).all();
    expect([read.length, new URL(requests[0]?.url ?? "").searchParams.get("page")]).toEqual([2, "2"]);
  });

  test("gives its first page when it is awaited, and as many as are wanted at once", async () => {
    const { client, requests } = partnero(paged);
    const first = await client.leads.list();
    expectTypeOf(first.items).toEqualTypeOf<readonly Lead[]>();
    expect([first.items, requests.length]).toEqual([[{ id: 1 }], 1]);
    expect(await partnero(paged).client.leads.list().all({ limit: 2 })).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test("does not go round in circles", async () => {
    const { client } = partnero(() =>
      Response.json({ data: [{ id: 1 }], links: { next: "https://elsewhere.test" }, status: 1 }),
    );
    await expect(client.leads.list().all()).rejects.toMatchObject({
      code: "BAD_ANSWER",
      reason: "the same page came twice",
    });
  });
});

describe("one call alone", () => {
  test("may be given headers, of which none replaces the key", async () => {
    const { client, requests } = partnero(found);
    await client.customers.get("acct_1", { headers: { "X-Trace": "t1", Authorization: "Bearer other" } });
    expect(requests[0]?.headers.get("X-Trace")).toBe("t1");
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer key");
  });

  test("may be sent once only, whatever comes back", async () => {
    const { client, requests } = partnero(() => new Response("", { status: 503 }));
    await expect(client.customers.get("c1", { attempts: 1 })).rejects.toThrow(ApiError);
    expect(requests).toHaveLength(1);
    await expect(client.customers.get("c1", { attempts: 3 })).rejects.toThrow(ApiError);
    expect(requests).toHaveLength(4);
  });

  test("may end at a moment, after a time, or when it is called off", async () => {
    const silent = partnero(() => new Promise<Response>(() => {}));
    await expect(silent.client.leads.get(1, { timeout: 5, attempts: 1 })).rejects.toMatchObject({
      code: "TIMED_OUT",
    });
    const late = silent.client.leads.get(1, { deadline: new Date(-1) });
    await expect(late).rejects.toMatchObject({ code: "RATE_LIMITED" });
    const off = silent.client.leads.get(1, { signal: AbortSignal.timeout(5) });
    await expect(off).rejects.toMatchObject({ code: "CANCELLED" });
  });

  test("may carry what the description does not know, loud in name", async () => {
    const { client, requests } = partnero(paged);
    await client.leads.list({}, { undescribed: { query: { "filter[tag]": "vip" } } });
    await client.customers.update(
      "c1",
      { update: { name: "Ada" } },
      { undescribed: { body: { nickname: "A" } } },
    );
    expect(new URL(requests[0]?.url ?? "").searchParams.get("filter[tag]")).toBe("vip");
    expect(await requests[1]?.json()).toEqual({ update: { name: "Ada" }, nickname: "A" });
  });

  test("may be read as it comes, without a copy of all of it in memory", async () => {
    const piece = new TextEncoder().encode('{"data":{"key":"acct_1"},"status":1}');
    const { client } = partnero(() => new Response(new Blob([piece]).stream()));
    const { status, body } = await client.customers.get("acct_1").stream();
    expect([status, await new Response(body).json()]).toEqual([200, { data: { key: "acct_1" }, status: 1 }]);
    const no = partnero(refused).client.customers.get("acct_1").stream();
    await expect(no).rejects.toMatchObject({ code: "REFUSED" });
  });

  test("ends such a reading with the signal, and where no more comes", async () => {
    let isCalledOff = false;
    const cancel = (): void => {
      isCalledOff = true;
    };
    const { client } = partnero(
      () => new Response(new ReadableStream({ pull: () => new Promise(() => {}), cancel })),
    );
    const stop = new AbortController();
    const stopped = await client.customers.get("acct_1", { signal: stop.signal }).stream();
    const reading = new Response(stopped.body).text();
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: "CANCELLED", operation: "getCustomer" });
    expect(isCalledOff).toBe(true);
    const idle = await client.customers.get("acct_1", { timeout: 20 }).stream();
    await expect(new Response(idle.body).text()).rejects.toMatchObject({ code: "TIMED_OUT", attempts: 1 });
  });
});

describe("what is not described", () => {
  test("is sent with the same key, and given back as it came", async () => {
    const { client, requests } = partnero(() => Response.json({ poked: true, count: 1 }));
    const { data, status } = await client.request("POST", "/affiliate/{id}/nudge", {
      path: { id: 1 },
      query: { loud: true },
      body: { hello: true },
    });
    expectTypeOf(data).toEqualTypeOf<unknown>();
    expect([data, status]).toEqual([{ poked: true, count: 1 }, 200]);
    expect(requests[0]?.url).toBe("https://api.partnero.com/v1/affiliate/1/nudge?loud=true");
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer key");
  });

  test("is repeated only where somebody says that it may be", async () => {
    const { client, requests } = partnero(() => new Response("", { status: 503 }));
    await expect(client.request("POST", "/nudge")).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(requests).toHaveLength(1);
    await expect(client.request("POST", "/nudge", { repeat: "safe" })).rejects.toThrow(ApiError);
    expect(requests.length).toBeGreaterThan(2);
  });

  test.each(["//evil.test/", "/../admin", "https://evil.test", "/a?b", "/a/%2e%2e/b", "nudge"])(
    "stays below the base URL: %s",
    async (path) => {
      const { client, requests } = partnero(found);
      await expect(client.request("GET", path)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
      expect(requests).toEqual([]);
    },
  );
});

describe("by path and by operation id", () => {
  test("finds a partner with the program's key", async () => {
    const { client, requests } = partnero(found);
    const { data, status } = await client.GET("/partner", {
      params: { query: { email: "ada@example.test" } },
    });
    expect([data?.data.email, status]).toEqual(["ada@example.test", 200]);
    expectTypeOf(data).not.toBeAny();
    expect(requests[0]?.url).toBe("https://api.partnero.com/v1/partner?email=ada%40example.test");
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer key");
  });

  test("keeps the colon of a search, and tells fixed addresses from records", async () => {
    const { client, requests } = partnero(() => Response.json({ data: [], status: 1 }));
    await client.GET("/customers:search", { params: { query: { email: "ada@example.test" } } });
    await client.GET("/leads/details", {});
    await client.GET("/leads/{id}", { params: { path: { id: 44 } }, attempts: 1, timeout: 1_000 });
    expect(requests.map((request) => new URL(request.url).pathname)).toEqual([
      "/v1/customers:search",
      "/v1/leads/details",
      "/v1/leads/44",
    ]);
  });

  test("calls and pages are typed by operation id, too", async () => {
    const { client } = partnero(paged);
    const whole = await client.call("listLeads", { params: { query: { limit: 1 } } });
    expectTypeOf(whole.data).toEqualTypeOf<Lead[]>();
    expect(whole.data).toEqual([{ id: 1 }]);
    const read: Lead[] = [];
    for await (const page of partnero(paged).client.pages("listLeads")) read.push(...page.items);
    expect(read).toHaveLength(3);
    // @ts-expect-error there is no such operation
    await expect(client.call("listLeadz")).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  });

  test("what the description does not know does not compile", () => {
    const { client } = partnero(() => Response.json({}));
    const mistakes = [
      // @ts-expect-error there is no such path
      () => client.GET("/partnerz", {}),
      // @ts-expect-error there is no such filter
      () => client.GET("/partner", { params: { query: { mail: "ada@example.test" } } }),
      // @ts-expect-error a purchase cannot be changed
      () => client.PUT("/transactions/{key}", { params: { path: { key: "inv_1" } } }),
      // @ts-expect-error a key is text
      () => createPartneroClient({ apiKey: 7 }),
      // @ts-expect-error there is no such method
      () => client.customers.remove("acct_1"),
      // @ts-expect-error a lead has an address
      () => client.leads.create({}),
      // @ts-expect-error an answer has no such member
      async () => (await client.leads.get(1)).nickname,
      // @ts-expect-error a resource stands under its own name
      () => createSmall({ apiKey: "key", resources: { leads: customers } }),
      // @ts-expect-error what was not given is not there
      () => createSmall({ apiKey: "key", resources: { leads } }).customers,
    ];
    expect(mistakes).toHaveLength(9);
  });
});

test("customers of either kind of program are told apart by what they have", async () => {
  const { client } = partnero(found);
  const made = await client.customers.get("acct_1");
  if (!("key" in made)) throw new Error("an affiliate customer has a key");
  expectTypeOf(made.key).toBeString();
  expect(made.key).toBe("acct_1");
});

test("known values are offered, and others are taken", () => {
  type Status = NonNullable<Lead["status"]>;
  expectTypeOf<"converted">().toExtend<Status>();
  expectTypeOf<string>().toExtend<Status>();
});

test("a client of some resources knows these only, and calls as the whole one does", async () => {
  const { options, requests } = answering(paged);
  const small = createSmall({ ...options, resources: { leads } });
  const read: Lead[] = [];
  for await (const lead of small.leads.list()) read.push(lead);
  expect([read.length, requests.length]).toEqual([3, 3]);
  expect(Object.keys(small)).toEqual(["leads", "baseUrl", "request", "estimate"]);
});

test("functions stand around every attempt, and a log has nothing personal in it", async () => {
  const lines: string[] = [];
  const { options, requests } = answering(found);
  const client = createPartneroClient({
    ...options,
    use: hooks((attempt, next) => next({ headers: { "X-Operation": attempt.operation } })),
    observe: logCalls((line) => lines.push(line)),
  });
  await client.customers.get("ada@example.test");
  expect(requests[0]?.headers.get("X-Operation")).toBe("getCustomer");
  expect(lines).toEqual(["partnero getCustomer 200 in 0 ms"]);
});

test("a key is not taken into a browser without a word", () => {
  const browser = { document: {} };
  Object.assign(globalThis, { window: browser });
  try {
    expect(() => createPartneroClient({ apiKey: "key" })).toThrow(/whoever opens the page can read the key/);
    expect(() => createSmall({ apiKey: "key", resources: { leads } })).toThrow(ApiError);
    expect(createPartneroClient({ apiKey: "key", dangerouslyAllowBrowser: true })).toHaveProperty("leads");
  } finally {
    Reflect.deleteProperty(globalThis, "window");
  }
});

test("a limit can be said by who knows it", async () => {
  const { options } = answering(found);
  const client = createPartneroClient({ ...options, rateLimit: { calls: 60, per: "minute" } });
  expect(client.estimate(120)).toBeGreaterThan(30_000);
});
