import { createFeraClient } from "@oubli/client-fera";
import feraDocument from "@oubli/client-fera/openapi.json" with { type: "json" };
import { createLoyaltyClient } from "@oubli/client-loyalty-lt";
import loyaltyDocument from "@oubli/client-loyalty-lt/openapi.json" with { type: "json" };
import { createPartneroClient } from "@oubli/client-partnero";
import partneroDocument from "@oubli/client-partnero/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { createSpecSandbox, type Handler, type OpenApiDocument } from "../src/index.ts";
import { MANNERS, methodOf, type Node, type Told, told } from "./told.ts";

const STEPS = ["create", "list", "get", "update", "delete"] as const;
type Step = (typeof STEPS)[number];
type Life = { readonly [Name in Step]?: Told };

/** The operations of each resource that belong to its life. */
function livesIn(document: object): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  for (const operation of told(document)) {
    const [, resource, step] = /^(.+)\.([^.]+)$/.exec(operation.name) ?? [];
    if (resource !== undefined && STEPS.some((one) => one === step))
      lives.set(resource, { ...lives.get(resource), [step as Step]: operation });
  }
  return lives;
}

/** What stands inside of a body that holds nothing but one member. */
function inside(body: unknown): Node {
  const { data, update } = Object(body) as Node;
  return Object(update ?? data ?? body) as Node;
}

/** A vendor that keeps what it is told, of every resource; around the records it says what the description shows. */
function keeper(vendor: string, document: object, credentials: Readonly<Record<string, string>>) {
  const handlers: Record<string, Handler> = {};
  for (const life of livesIn(document).values()) {
    const kept = new Map<string, Node>();
    const nameOf = (life.get ?? life.delete ?? life.update)?.places.at(-1) ?? "id";
    const saying = ({ status, answer }: Told, data: unknown) => ({
      status,
      body: Object.hasOwn(Object(answer), "data") ? { ...Object(answer), data } : data,
    });
    const known =
      ({ missing }: Told, then: (id: string, record: Node) => ReturnType<Handler>): Handler =>
      ({ path }) => {
        const id = Object.values(path).at(-1) ?? "";
        const record = kept.get(id);
        return record ? then(id, record) : { status: 404, body: missing };
      };
    const { create, list, get, update, delete: remove } = life;
    if (create)
      handlers[create.id] = ({ body }) => {
        const record = { id: "1", ...shown(inside(create.answer), inside(body)) };
        kept.set(String((record as Node)[nameOf] ?? record.id), record);
        return saying(create, record);
      };
    if (list)
      handlers[list.id] = () => ({
        status: list.status,
        body: onOnePage({ ...Object(list.answer), data: [...kept.values()] }, kept.size),
      });
    if (get) handlers[get.id] = known(get, (_, record) => saying(get, record));
    if (update)
      handlers[update.id] = (call) =>
        known(update, (id, record) => {
          kept.set(id, shown(record, inside(call.body)));
          return saying(update, kept.get(id));
        })(call);
    if (remove)
      handlers[remove.id] = known(remove, (id) => {
        kept.delete(id);
        return { status: remove.status, body: remove.answer };
      });
  }
  const document_ = document as OpenApiDocument;
  const parts = { vendor, document: document_, credentials, handlers, manners: MANNERS };
  return createSpecSandbox({ ...parts, usualLimit: "none", options: {} });
}

/** A record with what was said of it, except where a vendor shows that in another form. */
function shown(record: Node, said: Node): Node {
  const isShownOtherwise = (name: string): boolean =>
    Array.isArray(record[name]) && Array.isArray(said[name]);
  return {
    ...record,
    ...Object.fromEntries(Object.entries(said).filter(([name]) => !isShownOtherwise(name))),
  };
}

/** The answer of a list that ends with its first page. */
function onOnePage(answer: Node, total: number): Node {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      if (name === "data") return [name, value];
      if (/next/.test(name)) return [name, null];
      if (/total_pages|last_page|page_count/.test(name)) return [name, 1];
      if (/total|count/.test(name)) return [name, total];
      if (/page$/.test(name)) return [name, 1];
      return [name, typeof value === "object" && value !== null ? onOnePage(value as Node, total) : value];
    }),
  );
}

const rate = { rateLimit: "unknown" } as const;
type Fetch = typeof globalThis.fetch;
const VENDORS = [
  {
    vendor: "partnero",
    document: partneroDocument,
    credentials: { ApiKey: "k" },
    open: (fetch: Fetch): object => createPartneroClient({ apiKey: "k", fetch, ...rate }),
  },
  {
    vendor: "fera",
    document: feraDocument,
    credentials: { SecretKey: "k", AppToken: "t", PartnerKey: "p" },
    open: (fetch: Fetch): object => createFeraClient({ secretKey: "k", fetch, ...rate }),
  },
  {
    vendor: "loyalty-lt",
    document: loyaltyDocument,
    credentials: { ApiKey: "k", ApiSecret: "s", PartnerSession: "t" },
    open: (fetch: Fetch): object =>
      createLoyaltyClient({ apiKey: "k", apiSecret: "s", partnerId: "7", fetch, ...rate }),
  },
] as const;

describe.each(VENDORS)("what is made at $vendor", ({ vendor, document, credentials, open }) => {
  const lives = [...livesIn(document)].filter(([, { create, list }]) => create && list);

  test.each(lives)("of %s is listed, changed as far as it can be, and gone", async (resource, life) => {
    const sandbox = keeper(vendor, document, credentials);
    const client = open(sandbox.fetch as Fetch);
    const does = (step: Step, ...given: readonly unknown[]) =>
      methodOf(client, `${resource}.${step}`)(...given);
    const all = async (): Promise<readonly Node[]> => {
      const owners = (life.list?.places ?? []).map(() => "1");
      const got = Object(await does("list", ...owners)) as { readonly items?: readonly Node[] };
      return got.items ?? (got as unknown as readonly Node[]);
    };
    const wrapped = (told_: Told): unknown => (vendor === "fera" ? inside(told_.body) : told_.body);
    const { create, get, update, delete: remove } = life;
    if (!create) throw new Error("it can be made");
    const made = Object(await does("create", ...create.places.map(() => "1"), wrapped(create))) as Node;
    expect(await all()).toHaveLength(1);
    const place = (get ?? remove ?? update)?.places.at(-1);
    if (place === undefined) return;
    const id = made[place] ?? made.id ?? inside(create.body)[place];
    if (update?.places.length === 1) {
      await does("update", id, wrapped(update));
      const [changed = {}] = await all();
      expect(changed).toMatchObject(shown(changed, inside(update.body)));
    }
    if (get) expect(await does("get", id)).toEqual((await all())[0]);
    if (remove?.places.length !== 1) return;
    await does("delete", id);
    expect(await all()).toEqual([]);
    await expect(does("delete", id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
