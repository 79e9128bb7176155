import type { World } from "./world.ts";

type Json = Readonly<Record<string, unknown>>;

const PATH_ID = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
const query = (name: string) => ({ name, in: "query", schema: { type: "string" } });
const answer = (schema: Json) => ({
  "200": { description: "ok", content: { "application/json": { schema } } },
});
const done = { "204": { description: "done" } };

/** What the vendor publishes of its API. */
export function documentOf(world: World): string {
  const customer = { $ref: "#/components/schemas/Customer" };
  const order = { $ref: "#/components/schemas/Order" };
  const list = answer(envelope(world, customer));
  const parameters = ["email", "page", "offset", "cursor", "after"].map(query);
  const orders = answer({ type: "object", properties: { orders: { type: "array", items: order } } });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Small", version: "1" },
    servers: [{ url: "https://small.example.test" }],
    security: [{ Key: [] }],
    paths: {
      "/me": { get: { responses: { "200": { description: "ok" } } } },
      "/customers": {
        get: { parameters, responses: list },
        delete: { parameters: [query("email")], responses: done },
      },
      "/customers/search": { post: { requestBody: bodyOf({ email: { type: "string" } }), responses: list } },
      "/customers/{id}": {
        parameters: PATH_ID,
        get: { responses: answer(customer) },
        delete: { responses: done },
        put: { requestBody: bodyOf(written(world)), responses: done },
      },
      "/customers/{id}/delete": { parameters: PATH_ID, post: { responses: done } },
      "/customers/{id}/orders": { parameters: PATH_ID, get: { responses: orders } },
      "/orders": { get: { parameters: [query("customer")], responses: orders } },
      "/orders/{id}": { parameters: PATH_ID, get: { responses: answer(order) }, delete: { responses: done } },
      ...(world.letters ? lettersOf() : {}),
      ...(world.reviews === "none" ? {} : reviewsOf()),
      "/bin": {
        get: {
          responses: answer({
            type: "object",
            properties: {
              count: { type: "integer" },
              binned: { type: "array", items: { $ref: "#/components/schemas/Binned" } },
            },
          }),
        },
      },
      "/bin/{id}": {
        parameters: PATH_ID,
        get: { responses: answer({ $ref: "#/components/schemas/Binned" }) },
        delete: { responses: done },
      },
    },
    components: {
      securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
      schemas: {
        Customer: {
          type: "object",
          properties: {
            ...fieldsOf(world),
            deleted: { type: "boolean" },
            ...(world.orders === "inside" ? { orders: { type: "array", items: order } } : {}),
          },
        },
        Member: {
          type: "object",
          properties: { id: { type: "string" }, address: { type: "string" }, note: { type: "string" } },
        },
        Review: {
          type: "object",
          properties: { id: { type: "integer" }, author: { type: "string" }, text: { type: "string" } },
        },
        Binned: { type: "object", properties: fieldsOf(world) },
        Order: {
          type: "object",
          properties: {
            [world.idName]: { type: "integer" },
            customer: { type: world.idType },
            total: { type: "number" },
          },
        },
      },
    },
  });
}

/** A newsletter: which audiences there are, and who is in each. */
function lettersOf(): Json {
  const member = { $ref: "#/components/schemas/Member" };
  const audience = { name: "audience", in: "path", required: true, schema: { type: "string" } };
  const audiences = {
    type: "array",
    items: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } },
  };
  const members = { type: "object", properties: { members: { type: "array", items: member } } };
  return {
    "/lists": { get: { responses: answer({ type: "object", properties: { lists: audiences } }) } },
    "/lists/{audience}/members": {
      parameters: [audience],
      get: { parameters: [query("address")], responses: answer(members) },
    },
    "/lists/{audience}/members/{id}": {
      parameters: [audience, ...PATH_ID],
      get: { responses: answer(member) },
      delete: { responses: done },
    },
  };
}

/** Reviews, which know people by their address alone. */
function reviewsOf(): Json {
  const review = { $ref: "#/components/schemas/Review" };
  const reviews = {
    type: "object",
    properties: { reviews: { type: "array", items: review }, count: { type: "integer" } },
  };
  return {
    "/reviews": { get: { parameters: ["author", "page"].map(query), responses: answer(reviews) } },
    "/reviews/{id}": { parameters: PATH_ID, get: { responses: answer(review) }, delete: { responses: done } },
  };
}

const bodyOf = (properties: Json) => ({
  required: true,
  content: { "application/json": { schema: { type: "object", properties } } },
});

function fieldsOf(world: World): Json {
  return { [world.idName]: { type: world.idType }, ...written(world) };
}

function written({ email }: World): Json {
  const address = { type: ["string", "null"] };
  return {
    ...(email === "email"
      ? { email: address }
      : { contact: { type: "object", properties: { email: address } } }),
    name: { type: ["string", "null"] },
  };
}

function envelope(world: World, item: Json): Json {
  const list = { type: "array", items: item };
  const around = {
    total: { type: "integer" },
    next: { type: ["string", "null"] },
    more: { type: "boolean" },
  };
  switch (world.at) {
    case "":
      return list;
    case "data":
      return { type: "object", properties: { data: list, ...around } };
    case "result/items":
      return {
        type: "object",
        properties: { result: { type: "object", properties: { items: list } }, ...around },
      };
    case "edges": {
      const node = { type: "object", properties: { node: item } };
      return { type: "object", properties: { edges: { type: "array", items: node }, ...around } };
    }
  }
}

/** What it means for a person. JSON is YAML, too. */
export function pageOf(world: World): string {
  const id = `/${world.idName}`;
  const address = { provided: "user.contact.email", identifies: "email" };
  const name = { provided: "user.name", ...(world.erasing === "overwrite" ? { becomes: null } : {}) };
  const fields = {
    [world.email]: {
      ...address,
      ...(world.erasing === "overwrite" ? { becomes: "{random}@gone.invalid" } : {}),
    },
    name,
  };
  const goesWith =
    world.ordersGo === "with"
      ? { "covered-by": "customer" }
      : { erasure: [{ erase: "DELETE /orders/{id}" }] };
  const order = {
    is: "Order",
    id,
    before: ["customer"],
    ...(world.orders === "inside" ? {} : { read: "GET /orders/{id}" }),
    ...goesWith,
    fields: { total: { observed: "user.behavior.purchase_history" } },
    "not-personal": [world.idName, "customer"],
  };
  const binned = {
    is: "Binned",
    id,
    find: [{ call: "GET /bin", scan: ["email"], pages: "none" }],
    read: "GET /bin/{id}",
    erasure: [{ erase: "DELETE /bin/{id}" }],
    fields: { [world.email]: address, name: { provided: "user.name" } },
    "not-personal": [world.idName],
  };
  const paging = pagingOf(world);
  const pagings = {
    ...(paging === undefined ? {} : { on: paging }),
    ...(world.reviews === "none" ? {} : { counted: { page: "query.page", total: "/count" } }),
  };
  return JSON.stringify({
    privacy: 2,
    vendor: { id: "small", name: "Small" },
    document: { openapi: "openapi.yaml" },
    account: { pace: "unknown" },
    control: controlsOf(world),
    ...(Object.keys(pagings).length === 0 ? {} : { paging: pagings }),
    ...(world.letters
      ? {
          lists: {
            audience: { call: "GET /lists", id: "/lists/*/id", title: "/lists/*/name", pages: "none" },
          },
        }
      : {}),
    records: {
      customer: {
        is: "Customer",
        id,
        find: [findOf(world)],
        ...(world.reads ? { read: "GET /customers/{id}" } : {}),
        ...linksOf(world),
        erasure: erasureOf(world),
        ...(world.erasing === "tombstone" ? { "gone-when": { at: "/deleted", is: true } } : {}),
        fields: { ...fields, ...(world.orders === "inside" ? { orders: { record: "order" } } : {}) },
        "not-personal": [world.idName, "deleted"],
      },
      ...(world.orders === "none" ? {} : { order }),
      ...(world.erasing === "bin" ? { binned } : {}),
      ...(world.letters ? { member: MEMBER } : {}),
      ...(world.reviews === "none" ? {} : { review: reviewOf(world) }),
    },
  });
}

const MEMBER = {
  is: "Member",
  in: "audience",
  id: ["audience", "/id"],
  find: [{ call: "GET /lists/{audience}/members?address={email}", at: "/members", pages: "none" }],
  read: "GET /lists/{audience}/members/{id}",
  erasure: [{ erase: "DELETE /lists/{audience}/members/{id}" }],
  fields: {
    id: { assigned: "user.unique_id" },
    address: { provided: "user.contact.email", identifies: "email" },
    note: { observed: "user.content.private" },
  },
};

function reviewOf({ reviews }: World): Json {
  const call = { at: "/reviews", pages: "counted" };
  return {
    is: "Review",
    id: "/id",
    find: [
      reviews === "scan"
        ? { call: "GET /reviews", scan: ["email"], ...call }
        : { call: "GET /reviews?author={email}", ...call },
    ],
    read: "GET /reviews/{id}",
    erasure: [{ erase: "DELETE /reviews/{id}" }],
    fields: {
      author: { provided: "user.contact.email", identifies: "email" },
      text: { provided: "user.content" },
    },
    "not-personal": ["id"],
  };
}

const FIRST = {
  "": "/0",
  data: "/data/0",
  "result/items": "/result/items/0",
  edges: "/edges/0/node",
} as const;

function controlsOf({ search, erasing, at, idName }: World): readonly unknown[] {
  const shows = (first: string) => ({ at: `${first}/${idName}`, present: true });
  return [
    "GET /me",
    // Where a search needs its identifier, the list without one shows that this key may list at all.
    ...(search === "post" ? [{ call: "GET /customers", proves: ["customer"], shows: shows(FIRST[at]) }] : []),
    ...(erasing === "bin"
      ? [{ call: "GET /bin", proves: ["binned"], shows: [shows("/binned/0"), { at: "/count", is: 0 }] }]
      : []),
  ];
}

function findOf(world: World): Json {
  const at = { "": "", data: "/data", "result/items": "/result/items", edges: "/edges/*/node" }[world.at];
  const goesOn = { at, as: "customer", pages: pagingOf(world) === undefined ? "none" : "on" };
  if (world.search === "scan") return { call: "GET /customers", scan: ["email"], ...goesOn };
  if (world.search === "post")
    return { call: "POST /customers/search", body: { email: "{email}" }, reads: true, ...goesOn };
  return { call: "GET /customers?email={email}", ...goesOn };
}

function linksOf({ orders }: World): Json {
  if (orders === "nested")
    return {
      "leads-to": {
        orders: { call: "GET /customers/{id}/orders", at: "/orders", as: "order", pages: "none" },
      },
    };
  if (orders === "by-query")
    return {
      "leads-to": {
        orders: { call: "GET /orders?customer={id}", at: "/orders", as: "order", pages: "none" },
      },
    };
  return {};
}

function erasureOf({ erasing, email, later }: World): readonly Json[] {
  const job = later ? { job: { usual: "1 day", longest: "3 days" } } : {};
  switch (erasing) {
    case "delete":
    case "tombstone":
      return [{ erase: { call: "DELETE /customers/{id}", ...job } }];
    case "post":
      return [{ erase: { call: "POST /customers/{id}/delete", ...job } }];
    case "bin":
      return [{ erase: "DELETE /customers/{id}" }, { erase: { call: "DELETE /bin/{id}", look: "binned" } }];
    case "overwrite":
      return [{ overwrite: "PUT /customers/{id}" }];
    case "by-address":
      return [{ erase: `DELETE /customers?email={/${email}}` }];
  }
}

function pagingOf({ paging, at }: World): Json | undefined {
  const total = at === "" ? "header X-Total" : "/total";
  switch (paging) {
    case "whole":
      return undefined;
    case "page":
      return { page: "query.page", total };
    case "offset":
      return { offset: "query.offset", total };
    case "cursor":
      return { cursor: "query.cursor", next: "/next" };
    case "after-id":
      return { "after-id": "query.after", more: "/more" };
    case "next-address":
      return { "next-address": "/next" };
    case "link-header":
      return { "link-header": "next", end: "without-next" };
    case "empty-page":
      return { page: "query.page", end: "empty-page" };
  }
}
