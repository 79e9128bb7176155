import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Page, pages } from "../src/index.ts";
import { acme, errorOf } from "./acme.ts";

const record = (id: number) => ({ id });
const all = Array.from({ length: 5 }, (_, i) => record(i));

async function collect(list: AsyncIterable<Page>): Promise<Page[]> {
  const read: Page[] = [];
  for await (const page of list) read.push(page);
  return read;
}

/** Answers a slice of `records` in one of the vendors' ways. */
function listing(records: readonly unknown[]): (request: Request) => Response {
  return (request) => {
    const query = new URL(request.url).searchParams;
    const size = Number(query.get("size"));
    const from = Number(
      query.get("offset") ?? query.get("cursor") ?? (Number(query.get("page") ?? 1) - 1) * size,
    );
    const data = records.slice(from, from + size);
    const more = from + size < records.length;
    const next = more ? String(from + size) : null;
    return Response.json({
      data,
      meta: { total: records.length, cursor: next },
      links: { next: more ? "…" : null },
    });
  };
}

/** Answers the records after the one whose id is given, two at a time, and says whether there are more. */
function listingAfterId(records: readonly { readonly id: number }[]): (request: Request) => Response {
  return (request) => {
    const after = new URL(request.url).searchParams.get("cursor");
    const from = after === null ? 0 : records.findIndex(({ id }) => String(id) === after) + 1;
    return Response.json({ data: records.slice(from, from + 2), has_more: from + 2 < records.length });
  };
}

/** Says where the next page is by a whole address; at which origin and path, the caller says. */
function linking(records: readonly unknown[], where = "https://api.acme.test/v1/customers") {
  return (request: Request): Response => {
    const from = Number(new URL(request.url).searchParams.get("from") ?? 0);
    const next = from + 2 < records.length ? `${where}?from=${from + 2}&page_info=a%2Bb` : null;
    const headers = next === null ? {} : { link: `<${where}?from=0>; rel="first", <${next}>; rel="next"` };
    return Response.json({ data: records.slice(from, from + 2), next }, { headers });
  };
}

const size = { name: "query.size", largest: 2 };
const numbered = { style: "page", position: "query.page", size, items: "/data" } as const;
const styles = [
  ["pages with a total", { ...numbered, total: "/meta/total" }],
  ["pages with a next link", { ...numbered, next: "/links/next" }],
  ["pages with neither", numbered],
  ["offsets with a total", { ...numbered, style: "offset", position: "offset", total: "/meta/total" }],
  ["offsets with a next link", { ...numbered, style: "offset", position: "offset", next: "/links/next" }],
  ["cursors", { ...numbered, style: "cursor", position: "cursor", next: "/meta/cursor" }],
] as const;

describe.each(styles)("reading %s", (_name, declaration) => {
  test("gives every record once, in order, whatever their number", () =>
    fc.assert(
      fc.asyncProperty(fc.nat({ max: 9 }), async (count) => {
        const records = Array.from({ length: count }, (_, i) => record(i));
        const { client } = acme(listing(records));
        const read = await collect(pages(client, "listCustomers", {}, { declaration }));
        expect(read.flatMap((page) => page.items)).toEqual(records);
        expect(read.map(({ page }) => page)).toEqual(read.map((_, i) => i + 1));
      }),
      { numRuns: 10 },
    ));

  test("stops at the limit and asks for no page more", async () => {
    const { client, requests } = acme(listing(all));
    const read = await collect(pages(client, "listCustomers", {}, { declaration, limit: 3 }));
    expect(read.flatMap((page) => page.items)).toEqual(all.slice(0, 3));
    expect(requests).toHaveLength(2);
  });
});

test("what the operation declares is enough, and the filter goes with every page", async () => {
  const { client, requests } = acme(listing(all));
  const read = await collect(pages(client, "listCustomers", { query: { email: "ada@example.test" } }));
  expect(read.map(({ total }) => total)).toEqual([5, 5, 5]);
  expect(requests.map((request) => new URL(request.url).search)).toEqual([
    "?email=ada%40example.test&page=1&size=2",
    "?email=ada%40example.test&page=2&size=2",
    "?email=ada%40example.test&page=3&size=2",
  ]);
});

const lastId = { style: "after-id", position: "query.cursor", items: "/data", more: "/has_more" } as const;
const addressed = { style: "next-address", next: "/next", items: "/data" } as const;
const linked = { style: "link-header", items: "/data", end: "without-next" } as const;

test("a list that goes on after the id of its last record is read to the end", async () => {
  const { client, requests } = acme(listingAfterId(all));
  const read = await collect(pages(client, "listCustomers", {}, { declaration: lastId }));
  expect(read.flatMap((page) => page.items)).toEqual(all);
  expect(requests.map((request) => new URL(request.url).search)).toEqual(["", "?cursor=1", "?cursor=3"]);
});

test("a last record without an id leads nowhere, and that is not the end", async () => {
  const { client } = acme(() => Response.json({ data: [{}], has_more: true }));
  const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration: lastId })));
  expect(error.message).toContain("its last record has no id to go on from");
});

describe.each([
  ["in the answer", addressed],
  ["in the header Link", linked],
] as const)("a next address %s", (_where, declaration) => {
  test("is followed to the end, with what was asked for kept in it by the vendor", async () => {
    const { client, requests } = acme(linking(all));
    const read = await collect(pages(client, "listCustomers", {}, { declaration }));
    expect(read.flatMap((page) => page.items)).toEqual(all);
    expect(requests.map((request) => new URL(request.url).search)).toEqual([
      "",
      "?from=2&page_info=a%2Bb",
      "?from=4&page_info=a%2Bb",
    ]);
    expect(new Set(requests.map((request) => request.headers.get("api-key"))).size).toBe(1);
  });

  test("may be written without its origin", async () => {
    const { client } = acme(linking(all, "/v1/customers/"));
    const read = await collect(pages(client, "listCustomers", {}, { declaration }));
    expect(read.flatMap((page) => page.items)).toEqual(all);
  });

  test.each([
    "https://elsewhere.test/v1/customers",
    "http://api.acme.test/v1/customers",
    "https://api.acme.test.elsewhere.test/v1/customers",
    "https://api.acme.test@elsewhere.test/v1/customers",
    "https://user:word@api.acme.test/v1/customers",
    "https://api.acme.test/v1/customers/../keys",
    "https://api.acme.test/v1/other",
    "//elsewhere.test/v1/customers",
    "https://",
  ])("that leads elsewhere is never asked: %s", async (where) => {
    const { client, requests } = acme(linking(all, where));
    const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration })));
    expect(error).toMatchObject({ code: "BAD_ANSWER" });
    expect(error.message).toContain("the next page is at an address that leads elsewhere");
    expect(requests).toHaveLength(1);
  });
});

test("a number of records in a header is compared with what was read", async () => {
  const counted = (count: string) =>
    acme((request) => {
      const page = Number(new URL(request.url).searchParams.get("page"));
      return Response.json({ data: all.slice(2 * page - 2, 2 * page) }, { headers: { "x-total": count } });
    }).client;
  const declaration = { ...numbered, total: "header X-Total" };
  const read = await collect(pages(counted("5"), "listCustomers", {}, { declaration }));
  expect(read.map(({ total }) => total)).toEqual([5, 5, 5]);
  const error = await errorOf(collect(pages(counted("6"), "listCustomers", {}, { declaration })));
  expect(error.message).toContain("the list ended after 5 of 6 records");
});

test("a list whose end is an empty page is read to it, whatever else it says", async () => {
  const { client, requests } = acme((_request, count) =>
    Response.json({ data: count < 3 ? [record(count)] : [], links: { next: null } }),
  );
  const declaration = { ...numbered, next: "/links/next", end: "empty-page" } as const;
  const read = await collect(pages(client, "listCustomers", {}, { declaration }));
  expect([read.flatMap((page) => page.items).length, requests.length]).toEqual([2, 3]);
});

describe("records that stand deeper in a list", () => {
  const numberedBy = (items: string) => ({ ...numbered, next: "/links/next", items });
  const answers = (...bodies: readonly object[]) => {
    const list = bodies.map((body, at) => ({
      ...body,
      links: { next: at < bodies.length - 1 ? "…" : null },
    }));
    return acme((request) => Response.json(list[Number(new URL(request.url).searchParams.get("page")) - 1]));
  };

  test.each<[string, string, object, readonly unknown[]]>([
    [
      "one in each edge",
      "/edges/*/node",
      { edges: [{ node: { id: 1 } }, { node: { id: 2 } }] },
      [{ id: 1 }, { id: 2 }],
    ],
    ["every element of an array", "/data/*", { data: [{ id: 1 }] }, [{ id: 1 }]],
    ["every value of a map", "/result/*", { result: { "a@b.test": { id: 1 } } }, [{ id: 1 }]],
    [
      "one below each key of a map",
      "/result/*/contact",
      { result: { a: { contact: { id: 1 } } } },
      [{ id: 1 }],
    ],
    ["an array in each", "/groups/*/members", { groups: [{ members: [1, 2] }, { members: [3] }] }, [1, 2, 3]],
    [
      "an array in each of each",
      "/a/*/b/*/c",
      { a: [{ b: [{ c: 1 }, { c: 2 }] }, { b: [{ c: 3 }] }] },
      [1, 2, 3],
    ],
    [
      "none where an element holds nothing",
      "/edges/*/node",
      { edges: [{ node: null }, { error: 1 }, { node: 3 }] },
      [3],
    ],
    ["none in an empty list", "/edges/*/node", { edges: [] }, []],
  ])("%s", async (_what, items, body, expected) => {
    const { client } = answers(body);
    const read = await collect(pages(client, "listCustomers", {}, { declaration: numberedBy(items) }));
    expect(read.map((page) => page.items)).toEqual([expected]);
  });

  test.each([{ edges: null }, { edges: "none" }, {}])(
    "%j holds no list, and that is no empty one",
    async (body) => {
      const { client } = answers(body);
      const reading = collect(
        pages(client, "listCustomers", {}, { declaration: numberedBy("/edges/*/node") }),
      );
      expect(await errorOf(reading)).toMatchObject({ code: "BAD_ANSWER" });
    },
  );

  test("are counted with the empty elements, so that a page of errors is not taken for the last one", async () => {
    const { client } = acme((request) => {
      const page = Number(new URL(request.url).searchParams.get("page"));
      return Response.json({ edges: [[{ node: 1 }, {}], [{}, { node: 2 }], [{ node: 3 }]][page - 1] ?? [] });
    });
    const declaration = { ...numbered, items: "/edges/*/node" };
    const read = await collect(pages(client, "listCustomers", {}, { declaration }));
    expect(read.flatMap((page) => page.items)).toEqual([1, 2, 3]);
    const limited = await collect(pages(client, "listCustomers", {}, { declaration, limit: 2 }));
    expect(limited.flatMap((page) => page.items)).toEqual([1, 2]);
  });
});

test("pages that are capped without a word are read to the end", async () => {
  const records = Array.from({ length: 71 }, (_, i) => record(i));
  const CAP = 50;
  const { client } = acme((request) => {
    const page = Number(new URL(request.url).searchParams.get("page") ?? 1);
    return Response.json({ data: records.slice((page - 1) * CAP, page * CAP) });
  });
  const declaration = { ...numbered, size: { name: "query.size", largest: 100 } };
  const read = await collect(pages(client, "listCustomers", {}, { declaration }));
  expect(read.flatMap((page) => page.items)).toEqual(records);
});

test("pages that do not say whether there is another one are read to the empty one", async () => {
  const { client, requests } = acme((_request, count) =>
    Response.json({ data: count < 3 ? [record(count)] : [], links: {} }),
  );
  const declaration = { ...numbered, next: "/links/next" };
  const read = await collect(pages(client, "listCustomers", {}, { declaration }));
  expect([read.flatMap((page) => page.items).length, requests.length]).toEqual([2, 3]);
});

describe("a list that cannot be relied on", () => {
  const wrong = [
    [
      "the same page again and again",
      () => Response.json({ data: [record(1), record(2)] }),
      "the same page came twice",
    ],
    [
      "fewer records than it counts",
      () => Response.json({ data: [], meta: { total: 3 } }),
      "the list ended after 0 of 3 records",
    ],
    [
      "more records than it counts",
      () => Response.json({ data: [record(1), record(2)], meta: { total: 1 } }),
      "the list ended after 2 of 1 records",
    ],
    ["no list at all", () => Response.json({ message: "ok" }), "the answer holds no list"],
    ["a record instead of a list", () => Response.json({ data: { id: 1 } }), "the answer holds no list"],
    ["nothing", () => new Response(null, { status: 204 }), "the answer holds no list"],
  ] as const;

  test.each(wrong)("%s", async (_name, answer, says) => {
    const { client } = acme(answer);
    const error = await errorOf(collect(pages(client, "listCustomers")));
    expect(error).toMatchObject({ code: "BAD_ANSWER", operation: "listCustomers" });
    expect(error.message).toBe(`acme did not answer listCustomers page by page: ${says}`);
  });

  test.each(["page", "offset"] as const)(
    "a number that counts the records of each page, and not those of the list: by %s",
    async (style) => {
      const { client } = acme((request) => {
        const query = new URL(request.url).searchParams;
        const from = Number(query.get("offset") ?? (Number(query.get("page") ?? 1) - 1) * 2);
        const data = all.slice(from, from + 2);
        return Response.json({ data, meta: { total: data.length } });
      });
      const declaration = { ...numbered, style, position: `query.${style}`, total: "/meta/total" };
      const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration })));
      expect(error.message).toMatch(/the list ended after 4 of 2|the number of records changed/);
    },
  );

  test("a page that comes again after another one", async () => {
    const { client } = acme((_request, count) => Response.json({ data: [record(count % 2), record(7)] }));
    const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration: numbered })));
    expect(error.message).toContain("the same page came twice");
  });

  test("a number of records that changes on the way", async () => {
    const { client } = acme((_request, count) =>
      Response.json({ data: [record(2 * count), record(2 * count + 1)], meta: { total: 9 - count } }),
    );
    const declaration = { ...numbered, total: "/meta/total" } as const;
    const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration })));
    expect(error.message).toContain("the number of records changed");
  });

  test("a cursor that says only that there is more", async () => {
    const { client } = acme(() => Response.json({ data: [record(1)], cursor: true }));
    const declaration = { ...numbered, style: "cursor", position: "cursor", next: "/cursor" } as const;
    const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration })));
    expect(error.message).toContain("it says that there is more, and not where");
  });

  describe("a page with no word of the next one", () => {
    const cursor = { ...numbered, style: "cursor", position: "cursor", next: "/cursor" } as const;
    const read = (body: object, end?: "short-page" | "without-next" | "empty-page") => {
      const declaration = end === undefined ? cursor : { ...cursor, end };
      return collect(pages(acme(() => Response.json(body)).client, "listCustomers", {}, { declaration }));
    };
    const FULL = { data: all.slice(0, 2) };
    const SHORT = { data: all.slice(0, 1) };

    test.each([
      ["a full one", FULL, undefined],
      ["a short one, which the vendor may have capped", SHORT, undefined],
      ["a full one, where only a short one is the last", FULL, "short-page"],
      ["a short one, where only an empty one is the last", SHORT, "empty-page"],
    ] as const)("is not the last: %s", async (_, body, end) => {
      expect((await errorOf(read(body, end))).message).toContain(
        "no word of the next page, and nothing says that it was the last",
      );
    });

    test.each([
      ["a word is a word", { ...FULL, cursor: null }, undefined],
      ["an empty one", { data: [] }, undefined],
      ["a short one, where the page promises so", SHORT, "short-page"],
      ["a full one, where the page promises so", FULL, "without-next"],
    ] as const)("is the last: %s", async (_, body, end) => {
      expect(await read(body, end)).toHaveLength(1);
    });
  });

  test("a number of records that is promised and missing", async () => {
    const { client } = acme((_request, count) => Response.json({ data: count === 1 ? [record(1)] : [] }));
    const error = await errorOf(collect(pages(client, "listCustomers")));
    expect(error.message).toContain("it does not say how many records there are");
  });

  test("reading that takes longer than the bounds, on a watch that cannot be set", async () => {
    let at = 0;
    const clock = {
      now: () => 0,
      elapsed: () => {
        at += 2_000;
        return at;
      },
      sleep: async () => {},
    };
    const endless = (_request: Request, count: number) => Response.json({ data: [record(count)] });
    const { client } = acme(endless, { clock, bounds: { seconds: 5 } });
    const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration: numbered })));
    expect(error.message).toContain("reading took more than 5 seconds");
  });

  test("pages without end are read up to the client's bounds", async () => {
    const endless = (_request: Request, count: number) => Response.json({ data: [record(count)] });
    const { client } = acme(endless, { bounds: { pages: 5 } });
    const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration: numbered })));
    expect(error.message).toContain("more than 5 pages");
  });

  test("a cursor that leads back to where it was", async () => {
    const { client } = acme((request, count) =>
      Response.json({
        data: [record(count)],
        cursor: new URL(request.url).searchParams.get("cursor") === "a" ? "b" : "a",
      }),
    );
    const declaration = { ...numbered, style: "cursor", position: "cursor", next: "/cursor" } as const;
    const error = await errorOf(collect(pages(client, "listCustomers", {}, { declaration })));
    expect(error.message).toContain("the same page came twice");
  });

  test("an operation that does not answer in pages", async () => {
    const { client, requests } = acme(() => Response.json({}));
    expect((await errorOf(collect(pages(client, "getShop")))).code).toBe("INVALID_REQUEST");
    expect(requests).toEqual([]);
  });
});
