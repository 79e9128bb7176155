import { describe, expect, test } from "vitest";
import { type Impact, sentenceOf } from "../../src/diff/change.ts";
import { specDiff } from "../../src/diff/spec-diff.ts";
import { type Editable, inPage, shop } from "./fixture.ts";

type Row = readonly [name: string, edit: (shop: Editable) => void, sentence: string];

const released = shop();
const schemas = (shop: Editable) => shop.components.schemas;
const call = (shop: Editable, path: string, method: string) => shop.paths[path][method];

/** What one edit is told as: the worst that it is, what must be signed off, and every sentence. */
async function toldOf(edit: (shop: Editable) => void, page?: (text: string) => string) {
  const changes = await specDiff(released, shop(edit, page));
  return {
    worst: changes[0]?.impact ?? "nothing",
    sentences: changes.map(sentenceOf),
    safety: changes.filter(({ safety }) => safety).map(sentenceOf),
  };
}

/** Held against what was written down here before the rules were. */
function holds(worst: Impact | "nothing", rows: readonly Row[]): void {
  test.concurrent.each(rows)("%s", async (_name, edit, sentence) => {
    const told = await toldOf(edit);
    expect(told).toMatchObject({ worst, safety: [] });
    if (sentence !== "") expect(told.sentences).toContain(sentence);
  });
}

/** An edit that moves a member to another name, at its place. */
function rename(object: Editable, from: string, to: string): void {
  const entries = Object.entries(object).map(([key, value]) => [key === from ? to : key, value]);
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, Object.fromEntries(entries));
}

describe("breaking is", () => {
  holds("breaking", [
    [
      "a property of an answer that is gone",
      (shop) => delete schemas(shop).Order.properties.title,
      "Order: no longer has `title`",
    ],
    [
      "an input that is gone, which OpenAPI has nothing against",
      (shop) => delete schemas(shop).CustomerChange.properties.update.properties.points,
      "CustomerChange.update: no longer takes `points`",
    ],
    [
      "a choice that became narrower",
      (shop) => {
        call(shop, "/customers", "get").parameters[1].schema.enum = ["desc"];
      },
      "customers.list(sort): enum of `sort` lost values: 'asc'",
    ],
    [
      "a parameter that must be given from now on",
      (shop) =>
        (call(shop, "/customers/{id}/orders", "get").parameters = [
          { name: "year", in: "query", required: true, schema: { type: "integer" } },
        ]),
      "customers.orders.list: needs the parameter `year`",
    ],
    [
      "a parameter that is gone",
      (shop) => call(shop, "/customers", "get").parameters.splice(0, 1),
      "customers.list: no longer takes the parameter `email`",
    ],
    [
      "a number that became a text",
      (shop) => {
        schemas(shop).Customer.properties.points.type = ["string", "null"];
      },
      "Customer.points: type of `points` widened from 'number | null' to 'string | null'",
    ],
    [
      "an answer that may be null from now on",
      (shop) => {
        schemas(shop).Customer.properties.email.type = ["string", "null"];
      },
      "Customer.email: type of `email` widened from 'string' to 'string | null'",
    ],
    [
      "an answer of which nothing is told any more",
      (shop) => delete call(shop, "/customers/{id}", "get").responses["200"].content,
      "customers.get: all media types were removed",
    ],
    [
      "an operation that is gone",
      (shop) => delete shop.paths["/customers/{id}/orders"],
      "customers.orders.list: is gone (GET /customers/{id}/orders)",
    ],
    [
      "an input that must be given from now on",
      (shop) => {
        schemas(shop).CustomerChange.properties.update.required = ["email"];
      },
      "CustomerChange.update: properties of `update` became required: `email`",
    ],
    [
      "a list that is no longer gone through in pages",
      (shop) => {
        call(shop, "/customers", "get")["x-pages"] = "none";
      },
      "customers.list: is read in pages otherwise (x-pages numbered, now none)",
    ],
    [
      "an event that is no longer sent",
      (shop) => delete shop.webhooks.customerCreated,
      "event customerCreated: webhook `customerCreated` was removed",
    ],
  ]);
});

describe("additive is", () => {
  holds("additive", [
    [
      "a new group of operations",
      (shop) => shop.tags.push({ name: "Gifts", description: "What customers are given." }),
      "the API: the group `Gifts` is new",
    ],
    [
      "a new operation",
      (shop) => {
        shop.paths["/orders"] = {
          get: {
            operationId: "listAllOrders",
            summary: "List orders",
            "x-method": "orders.list",
            responses: { "200": { description: "Orders" } },
          },
        };
      },
      "orders.list: is new (GET /orders)",
    ],
    [
      "a parameter that may be given",
      (shop) =>
        call(shop, "/customers", "get").parameters.push({
          name: "tag",
          in: "query",
          schema: { type: "string" },
        }),
      "customers.list: takes the parameter `tag`",
    ],
    [
      "a new property of an answer",
      (shop) => {
        schemas(shop).Customer.properties.locale = { type: "string" };
      },
      "Customer: has `locale`",
    ],
    [
      "a new input that may be left out",
      (shop) => {
        schemas(shop).NewCustomer.properties.locale = { type: "string" };
      },
      "NewCustomer: takes `locale`",
    ],
    [
      "one choice more",
      (shop) => call(shop, "/customers", "get").parameters[1].schema.enum.push("random"),
      "customers.list(sort): takes `random`, too",
    ],
    [
      "one choice more in what is sent",
      (shop) => schemas(shop).NewCustomer.properties.kind.enum.push("club"),
      "NewCustomer.kind: takes `club`, too",
    ],
    [
      "a known value more of an open text",
      (shop) => schemas(shop).Customer.properties.status["x-extensible-enum"].push("guest"),
      "Customer.status: `guest` is a known value now",
    ],
    [
      "a refusal that was not known",
      (shop) => {
        call(shop, "/customers", "post").responses["409"] = { description: "There is one" };
      },
      "customers.create: the answer 409 is new",
    ],
    [
      "a further address",
      (shop) => shop.servers.push({ url: "https://eu.shop.test/v1" }),
      "the API: the address https://eu.shop.test/v1 is new",
    ],
    [
      "a property that is always there from now on",
      (shop) => schemas(shop).Customer.required.push("email"),
      "Customer: `email` is always there",
    ],
    [
      "an input that may be left out from now on",
      (shop) => delete schemas(shop).NewCustomer.required,
      "NewCustomer: `email` may be left out",
    ],
    [
      "a larger page",
      (shop) => {
        shop.components.parameters.Limit.schema.maximum = 500;
      },
      "customers.list(limit): its maximum was 50 and is 500",
    ],
  ]);
});

describe("cosmetic is", () => {
  holds("cosmetic", [
    [
      "another description",
      (shop) => {
        call(shop, "/customers", "get").description = "Everybody.";
      },
      "customers.list: its description reads otherwise",
    ],
    [
      "another summary",
      (shop) => {
        call(shop, "/customers", "get").summary = "Everybody";
      },
      "customers.list: its summary reads otherwise",
    ],
    [
      "another title of a property",
      (shop) => {
        schemas(shop).Customer.properties.name.title = "Given name";
      },
      "Customer.name: its title reads otherwise",
    ],
    [
      "a tag with another name everywhere",
      (shop) => {
        shop.tags[1].name = "Purchases";
        call(shop, "/customers/{id}/orders", "get").tags = ["Purchases"];
      },
      "customers.orders.list: its tags read otherwise",
    ],
    [
      "another version of the description",
      (shop) => {
        shop.info.version = "1.0.1";
      },
      "the API: its version reads otherwise",
    ],
    [
      "another certainty",
      (shop) => {
        call(shop, "/customers/{id}", "put")["x-confidence"] = "documented";
      },
      "customers.update: it is documented and was inferred",
    ],
    [
      "a further source, which is told over the method",
      (shop) => call(shop, "/customers", "get")["x-source"].push("B"),
      "customers.list: is told by other sources",
    ],
    [
      "an extension that no rule knows, since it is in what is shipped",
      (shop) => {
        shop["x-other"] = true;
      },
      "the API: other words",
    ],
    [
      "a description of every parameter, some of which are alike",
      (shop) => {
        const { parameters } = call(shop, "/customers", "get");
        for (const one of parameters) if (one.name) one.description = `Which ${one.name}.`;
      },
      "customers.list: the description of the parameter `page` reads otherwise",
    ],
    [
      "a parameter that stands in the operation in place of its path",
      (shop) => {
        const path = shop.paths["/customers/{id}/orders"];
        path.get.parameters = path.parameters;
        delete path.parameters;
      },
      "the API: other words",
    ],
    [
      "another example",
      (shop) => {
        call(shop, "/customers/{id}", "get").responses["200"].content["application/json"].examples = {
          one: { value: { data: { id: "c1" } } },
        };
      },
      "customers.get: its examples read otherwise",
    ],
    [
      "a schema that only stood in for a part and is written out",
      (shop) => {
        const answer = schemas(shop).CustomerAnswer;
        delete schemas(shop).CustomerAnswer;
        for (const [path, method, status] of [
          ["/customers", "post", "201"],
          ["/customers/{id}", "get", "200"],
          ["/customers/{id}", "put", "200"],
        ] as const)
          call(shop, path, method).responses[status].content["application/json"].schema = answer;
      },
      "CustomerAnswer: is written out where it is used",
    ],
  ]);
});

describe("nothing is", () => {
  holds("nothing", [
    [
      "another order of paths, operations and properties",
      (shop) => {
        shop.paths = Object.fromEntries(Object.entries(shop.paths).toReversed());
        schemas(shop).Customer.properties = Object.fromEntries(
          Object.entries(schemas(shop).Customer.properties).toReversed(),
        );
      },
      "",
    ],
    [
      "another order of choices, parameters and what is required",
      (shop) => {
        call(shop, "/customers", "get").parameters.reverse();
        call(shop, "/customers", "get").parameters[2].schema.enum.reverse();
        shop.tags.reverse();
      },
      "",
    ],
    [
      "another note of what it was generated from",
      (shop) => {
        shop["x-generated"] = "elsewhere";
      },
      "",
    ],
  ]);
});

describe("a rename is told as one:", () => {
  holds("breaking", [
    [
      "of a property of an answer",
      (shop) => rename(schemas(shop).Order.properties, "title", "name"),
      "Order: `title` is called `name` now",
    ],
    [
      "of an input",
      (shop) => rename(schemas(shop).CustomerChange.properties.update.properties, "surname", "last_name"),
      "CustomerChange.update: input `surname` is called `last_name` now",
    ],
    [
      "of a parameter",
      (shop) => {
        call(shop, "/customers", "get").parameters[0].name = "mail";
      },
      "customers.list: the parameter `email` is called `mail` now",
    ],
    [
      "of a method",
      (shop) => {
        call(shop, "/customers", "get")["x-method"] = "customers.all";
      },
      "customers.all: is called so now and was customers.list",
    ],
    [
      "of an operation's id",
      (shop) => {
        call(shop, "/customers/{id}/orders", "get").operationId = "listPurchases";
      },
      "customers.orders.list: its id is now listPurchases and was listOrders",
    ],
    [
      "of a type",
      (shop) => {
        rename(schemas(shop), "CustomerChange", "CustomerEdit");
        call(shop, "/customers/{id}", "put").requestBody.content["application/json"].schema.$ref =
          "#/components/schemas/CustomerEdit";
      },
      "CustomerChange: the type is called CustomerEdit now",
    ],
  ]);

  test("is not two properties of which the names are alike, and nothing else", async () => {
    const told = await toldOf((shop) => {
      schemas(shop).Customer.properties.total_points = { type: "string" };
      delete schemas(shop).Customer.properties.points;
    });
    expect(told.sentences).toEqual(["Customer: no longer has `points`", "Customer: has `total_points`"]);
  });

  test("of a path, of which a page's own calls have to be signed off", async () => {
    const told = await toldOf(
      (shop) => rename(shop.paths, "/customers/{id}/orders", "/customers/{id}/purchases"),
      inPage("/customers/{id}/orders", "/customers/{id}/purchases"),
    );
    expect(told.worst).toBe("breaking");
    expect(told.sentences).toContain(
      "customers.orders.list: is now GET /customers/{id}/purchases and was GET /customers/{id}/orders",
    );
    expect(told.safety).toEqual(["record customer: leads to orders otherwise"]);
  });

  test("of a property and of its mark, which then says what it said before", async () => {
    const told = await toldOf(
      (shop) => rename(schemas(shop).Customer.properties, "points", "balance"),
      inPage("points: {", "balance: {"),
    );
    expect(told.sentences).toEqual([
      "Customer: `points` is called `balance` now",
      "customer: /points is called /balance now",
    ]);
    expect(told.safety).toEqual([]);
  });
});

describe("signed off must be", () => {
  test.concurrent.each<Row>([
    [
      "that a call may be sent twice more easily",
      (shop) => {
        call(shop, "/customers/{id}", "delete")["x-repeat"] = "safe";
      },
      "customers.delete: may be sent twice more easily (x-repeat after-looking, now safe)",
    ],
    [
      "that the key is sent otherwise",
      (shop) => {
        shop.components.securitySchemes.Key = { type: "apiKey", in: "header", name: "X-Token" };
      },
      "key Key: is sent otherwise",
    ],
    [
      "that calls are signed in otherwise",
      (shop) => {
        shop.security = [{ Key: [] }, {}];
      },
      "the API: calls are signed in otherwise",
    ],
    [
      "that one call is signed in otherwise",
      (shop) => {
        call(shop, "/customers", "get").security = [{}];
      },
      "customers.list: is signed in otherwise",
    ],
    [
      "another address, to which the key goes",
      (shop) => {
        shop.servers[0].url = "https://api.other.test/v1";
      },
      "surface default: is called at another address or with another key",
    ],
    [
      "another budget of calls",
      (shop) => {
        shop["x-rate-limit"] = { calls: 600, per: "minute" };
      },
      "the page: the budget of calls is another (60 per minute, now 600 per minute)",
    ],
    [
      "that lists are gone through otherwise",
      (shop) => {
        shop["x-pagination"].numbered.largest = 100;
      },
      "paging numbered: lists are gone through otherwise, and some of what they hold may be missed",
    ],
  ])("%s", async (_name, edit, sentence) => {
    expect((await toldOf(edit, (text) => text)).safety).toContain(sentence);
  });

  test("is not that a call is sent again less often", async () => {
    const told = await toldOf((shop) => {
      call(shop, "/customers/{id}", "delete")["x-repeat"] = "never";
    });
    expect(told).toMatchObject({ worst: "additive", safety: [] });
  });

  test.each([
    [
      "a field that is no longer marked as personal",
      "      points: { assigned: user.account }\n    not-personal: [status, tags]",
      "    not-personal: [status, tags, points]",
      "customer /points: is no longer marked as personal",
    ],
    [
      "another kind of personal data",
      "points: { assigned: user.account }",
      "points: { assigned: user.behavior }",
      "customer /points: is another kind of personal data (user.account, now user.behavior)",
    ],
    [
      "that a field is about the person no longer",
      "points: { assigned: user.account }",
      "points: { assigned: user.account, others: true }",
      "customer /points: is about somebody else (subject, now other)",
    ],
    [
      "that a field does not identify anybody any more",
      "id: { assigned: user.unique_id, identifies: customer-id }",
      "id: { assigned: user.unique_id }",
      "customer /id: identifies a person otherwise (customer-id, now nothing)",
    ],
    [
      "another erasing call",
      "DELETE /customers/{id}",
      "POST /customers/{id}/anonymize",
      "record customer: is erased otherwise: was erase by DELETE /customers/{id}, is erase by POST /customers/{id}/anonymize",
    ],
    [
      "a side effect that is no longer told",
      ", effects: { ends-access: The card stops working. }",
      "",
      "record customer: that its erasure ends-access is no longer told",
    ],
    [
      "a record that is covered by another no longer",
      "    covered-by: customer\n",
      "    by-hand: { what: Ask the shop., ask: shop@shop.test }\n",
      "record order: is covered by another record",
    ],
    [
      "a link that is not followed any more",
      '    leads-to:\n      orders: "GET /customers/{id}/orders"\n',
      "",
      "record customer: no longer leads to orders",
    ],
    [
      "a search by another call",
      '- "GET /customers?email={email}"',
      "- { call: GET /customers, scan: [email] }",
      "record customer: is found by email otherwise",
    ],
    [
      "another proof of what was not found",
      "shows: { at: /name, present: true }",
      "shows: { at: /name, is: Shop }",
      "the page: what must be shown before a negative answer is believed is another",
    ],
    [
      "what no call reaches, where it is no longer told",
      /beyond:[\s\S]*$/.source,
      "",
      "beyond newsletter: is no longer told as what no call reaches",
    ],
  ])("in a page: %s", async (_name, from, to, sentence) => {
    const edit = from.includes("[\\s")
      ? (text: string) => text.replace(new RegExp(from), to)
      : inPage(from, to);
    const told = await toldOf(() => {}, edit);
    expect(told.safety).toContain(sentence);
    expect(told.worst).toBe("additive");
  });

  test("is nothing that a page tells more of", async () => {
    const told = await toldOf(
      () => {},
      inPage(
        "    not-personal: [status, tags]",
        "      status: { observed: user.behavior }\n    not-personal: [tags]",
      ),
    );
    expect(told).toEqual({
      worst: "additive",
      sentences: ["customer /status: is marked as personal now"],
      safety: [],
    });
  });
});
