import {
  deflated,
  type Fault,
  first,
  GATEWAY,
  isAnything,
  isById,
  isList,
  isOf,
  JSON_TYPE,
  json,
  pause,
  say,
  text,
  turn,
  turnJson,
  where,
  zipped,
} from "./fault.ts";
import type { Exchange, Play } from "./proxy.ts";

const EMPTY = { data: [], meta: { total_count: 0, page: 1, page_size: 100, page_count: 0 } };
const bytes = (body: string) => new TextEncoder().encode(body);
const reviews = (exchange: Exchange) => isList(exchange) && isOf("reviews")(exchange);

/** Faults that a search must say, and that end when the vendor is itself again. */
const ENDING: Readonly<Record<string, Play>> = {
  "500 to lists": where(isList, say(json(500, { message: "oops" }))),
  "502 of a gateway, in HTML": where(isList, say(text(502, "<h1>502</h1>"))),
  "503 with Retry-After": where(reviews, say(json(503, {}, { "retry-after": "1" }))),
  "504 without a body": where(reviews, say(text(504, ""))),
  "429 for ever": where(reviews, say(json(429, { message: "slow down" }))),
  "401 from the start": where(isAnything, say(json(401, { message: "who are you" }))),
  "the key is revoked halfway": where(({ before }) => before > 6, say(json(401, { message: "revoked" }))),
  "403 to one kind": where(isOf("orders"), say(json(403, { message: "not yours" }))),
  "404 of a gateway to one kind of list": where(reviews, say(json(404, GATEWAY))),
  "404 of a gateway to all lists": where(isList, say(json(404, GATEWAY))),
  "404 of a gateway from the third call on": where(({ before }) => before > 2, say(json(404, GATEWAY))),
  "404 of a gateway to everything but the webhooks": where(
    ({ path }) => !path.endsWith("/webhooks"),
    say(json(404, GATEWAY)),
  ),
  "404 to every record by its name": where(isById, say(json(404, { message: "Customer not found." }))),
  "410 to lists": where(isList, say(json(410, GATEWAY))),
  "200 and nothing": where(isList, say(json(200, undefined as never))),
  "200 with null": where(isList, say(json(200, null))),
  "200 with {}": where(isList, say(json(200, {}))),
  "200 with a page to sign in": where(isList, say(text(200, "<title>Sign in</title>"))),
  "200 with an error in it": where(isList, say(json(200, { error: { code: "timeout" } }))),
  "200 with an error beside an empty list": where(isList, say(json(200, { ...EMPTY, success: false }))),
  "200 with the list of another path": where(reviews, async (exchange) =>
    exchange.answer(
      await exchange.forward({ path: exchange.path.replace("reviews", "webhooks"), query: "" }),
    ),
  ),
  "204 to lists": where(isList, say(text(204, ""))),
  "202 to lists": where(isList, say(json(202, { job: "j1" }))),
  "202 with an empty list": where(reviews, say(json(202, EMPTY))),
  "206 with an empty list": where(reviews, say(json(206, EMPTY))),
  "304 to lists": where(isList, say(text(304, ""))),
  "302 to a page to sign in": where(isList, say(text(302, "", { location: "/login" }))),
  "301 to the same address": where(isList, (exchange) =>
    exchange.answer(text(301, "", { location: exchange.path })),
  ),
  "text/plain around JSON": where(
    isList,
    turn((reply) => ({ ...reply, headers: { ...reply.headers, "content-type": "text/plain" } })),
  ),
  "JSON cut in the middle": where(
    isList,
    turn((reply) => ({ ...reply, body: reply.body.slice(0, reply.body.length / 2) })),
  ),
  "a body cut off by the connection": where(isList, async (exchange) => {
    const { body } = await exchange.forward();
    exchange.response.writeHead(200, { ...JSON_TYPE, "content-length": String(body.length) });
    exchange.response.write(body.slice(0, body.length / 2));
    await pause(5);
    exchange.reset();
  }),
  "a body shorter than it says": where(isList, async (exchange) => {
    const { body } = await exchange.forward();
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length + 9}\r\nconnection: close\r\n\r\n`;
    exchange.raw(head);
    exchange.raw(body, "end");
  }),
  "the connection breaks before the answer": where(reviews, (exchange) => exchange.reset()),
  "bytes that are no HTTP": where(reviews, (exchange) => exchange.raw("SSH-2.0-OpenSSH_9.9\r\n", "end")),
  "the answer twice in one body": where(
    isList,
    turn((reply) => ({ ...reply, body: new Uint8Array([...reply.body, ...reply.body]) })),
  ),
  "gzip that is broken": where(
    isList,
    turn((reply) => {
      const zip = zipped(reply);
      return { ...zip, body: zip.body.slice(0, zip.body.length - 12) };
    }),
  ),
  "gzip in name only": where(
    isList,
    turn((reply) => ({ ...reply, headers: { ...reply.headers, "content-encoding": "gzip" } })),
  ),
  "UTF-16": where(
    isList,
    turn((reply) => ({
      ...reply,
      body: new Uint8Array(Buffer.from(new TextDecoder().decode(reply.body), "utf16le")),
    })),
  ),
  "a total that is larger": where(
    reviews,
    turnJson((body) => ({ ...body, meta: { ...(body.meta as object), total_count: 99 } })),
  ),
  "a record dropped, the total still right": where(
    reviews,
    turnJson((body) => ({ ...body, data: (body.data as unknown[]).slice(1) })),
  ),
  "no total": where(
    reviews,
    turnJson((body) => ({ data: (body.data as unknown[]).slice(1), meta: {} })),
  ),
  "the first page for every page": where(reviews, async (exchange) => {
    exchange.query.set("page", "1");
    exchange.query.set("page_size", "1");
    exchange.answer(await exchange.forward({ query: `?${exchange.query}` }));
  }),
  "records without an id": where(
    reviews,
    turnJson((body) => ({
      ...body,
      data: (body.data as Record<string, unknown>[]).map(({ id: _, ...rest }) => rest),
    })),
  ),
  "records without the address": where(
    (exchange) => isList(exchange) && isOf("customers")(exchange) && exchange.query.has("email"),
    turnJson((body) => ({
      ...body,
      data: (body.data as Record<string, unknown>[]).map((one) => ({ ...one, email: null })),
    })),
  ),
  "the list renamed": where(
    isList,
    turnJson(({ data, ...rest }) => ({ ...rest, items: data })),
  ),
};

/** What a search gets over by itself. */
const PASSING: Readonly<Record<string, Play>> = {
  "429 once with Retry-After": where(
    first(1, reviews),
    say(json(429, { message: "slow down" }, { "retry-after": "1" })),
  ),
  "429 once without a word": where(first(1, reviews), say(json(429, {}))),
  "500 once": where(first(1, reviews), say(json(500, {}))),
  "a connection that breaks once": where(first(1, reviews), (exchange) => exchange.reset()),
  "pages of two, whatever is asked": where(isList, async (exchange) => {
    exchange.query.set("page_size", String(Math.min(2, Number(exchange.query.get("page_size") ?? 2))));
    exchange.answer(await exchange.forward({ query: `?${exchange.query}` }));
  }),
  gzip: where(isAnything, turn(zipped)),
  deflate: where(isAnything, turn(deflated)),
  "a compression nobody knows": where(
    isList,
    turn((reply) => ({ ...reply, headers: { ...reply.headers, "content-encoding": "snappy" } })),
  ),
  "application/vnd.api+json": where(
    isAnything,
    turn((reply) => ({
      ...reply,
      headers: { ...reply.headers, "content-type": "application/vnd.api+json" },
    })),
  ),
  "a byte order mark": where(
    isList,
    turn((reply) => ({ ...reply, body: new Uint8Array([...bytes("\ufeff"), ...reply.body]) })),
  ),
  "a slow stream": where(reviews, async (exchange) => {
    const { body } = await exchange.forward();
    exchange.response.writeHead(200, JSON_TYPE);
    for (let at = 0; at < body.length; at += 400) {
      exchange.response.write(body.slice(at, at + 400));
      await pause(10);
    }
    exchange.response.end();
  }),
  "a connection for every answer": where(
    isAnything,
    turn((reply) => ({ ...reply, headers: { ...reply.headers, connection: "close" } })),
  ),
  "fields that nobody knows": where(
    isList,
    turnJson((body) => ({
      ...body,
      took: 3,
      data: (body.data as object[]).map((one) => ({ ...one, shoe: 43 })),
    })),
  ),
};

/** What an honest vendor answers in the same way. */
const MISLEADING: Readonly<Record<string, readonly [why: string, play: Play]>> = {
  "a record dropped, and the total with it": [
    "A vendor that holds one review less answers the same.",
    where(
      (exchange) => isOf("reviews")(exchange) && isList(exchange) && exchange.query.has("customer.email"),
      turnJson((body) => {
        const data = (body.data as { readonly customer_id: unknown }[]).filter(
          ({ customer_id }) => customer_id,
        );
        return { ...body, data, meta: { ...(body.meta as object), total_count: data.length } };
      }),
    ),
  ],
};

export const FAULTS_IN_FIND: readonly Fault[] = [
  ...Object.entries(ENDING).map(([name, play]): Fault => fault(name, "ends", play)),
  ...Object.entries(PASSING).map(([name, play]): Fault => fault(name, "passes", play)),
  ...Object.entries(MISLEADING).map(([name, [misleads, play]]): Fault => fault(name, { misleads }, play)),
];

function fault(name: string, is: Fault["is"], play: Play): Fault {
  return { name, when: "find", is, begin: () => play };
}
