import {
  type Fault,
  first,
  GATEWAY,
  isAnything,
  isById,
  isErasing,
  isList,
  isOf,
  isWriting,
  JSON_TYPE,
  json,
  pause,
  say,
  since,
  text,
  turn,
  turnJson,
  where,
} from "./fault.ts";
import type { Exchange, Play, Reply } from "./proxy.ts";

const DONE = text(204, "");
const isLooking = ({ method }: Exchange) => method === "GET";
const later = (exchange: Exchange) => void pause(200).then(() => exchange.forward());
/** An erasing call of one kind that other records do not hang on. */
const ofMedia = (exchange: Exchange) => isErasing(exchange) && isOf("media")(exchange);
const ofCustomer = (exchange: Exchange) => isErasing(exchange) && isOf("customers")(exchange);

/** The vendor does it, and what comes back is something else. */
const thenSay = (reply: Reply) => async (exchange: Exchange) => {
  await exchange.forward();
  exchange.answer(reply);
};
const thenReset = async (exchange: Exchange) => {
  await exchange.forward();
  exchange.reset();
};

const ENDING: Readonly<Record<string, () => Play>> = {
  "500 before it was done": () => where(first(1, isErasing), say(json(500, {}))),
  "500 after it was done": () => where(first(1, isErasing), thenSay(json(500, {}))),
  "500 to every erasing call, nothing done": () => where(isErasing, say(json(500, {}))),
  "502 in HTML after it was done": () => where(isErasing, thenSay(text(502, "<h1>502</h1>"))),
  "503 with Retry-After, nothing done": () =>
    where(first(1, isErasing), say(json(503, {}, { "retry-after": "1" }))),
  "504 while it is done": () =>
    where(first(1, isErasing), (exchange) => {
      later(exchange);
      exchange.answer(text(504, ""));
    }),
  "the connection breaks before it was done": () =>
    where(first(1, isErasing), (exchange) => exchange.reset()),
  "the connection breaks after it was done": () => where(isErasing, thenReset),
  "the connection breaks, and it is done later": () =>
    where(first(1, ofMedia), (exchange) => {
      later(exchange);
      exchange.reset();
    }),
  "an answer cut off after it was done": () =>
    where(isErasing, async (exchange) => {
      await exchange.forward();
      exchange.response.writeHead(200, { ...JSON_TYPE, "content-length": "64" });
      exchange.response.write('{"del');
      await pause(5);
      exchange.reset();
    }),
  "204 and nothing done": () => where(ofMedia, say(DONE)),
  "204 and nothing done to anything": () => where(isErasing, say(DONE)),
  "204 and nothing done to the record others hang on": () => where(ofCustomer, say(DONE)),
  "200 with success: false, nothing done": () =>
    where(isErasing, say(json(200, { success: false, message: "not now" }))),
  "200 with an error, nothing done": () => where(isErasing, say(json(200, { error: "locked" }))),
  "200 with a page to sign in, nothing done": () =>
    where(isErasing, say(text(200, "<title>Sign in</title>"))),
  "404 of a gateway, nothing done": () => where(isErasing, say(json(404, GATEWAY))),
  "410, nothing done": () => where(isErasing, say(json(410, GATEWAY))),
  "202, done later": () =>
    where(ofMedia, (exchange) => {
      later(exchange);
      exchange.answer(json(202, { state: "queued" }));
    }),
  "409, nothing done": () => where(first(1, isErasing), say(json(409, { message: "busy" }))),
  "423, nothing done": () => where(first(1, isErasing), say(json(423, { message: "locked" }))),
  "422, nothing done": () => where(ofMedia, say(json(422, { message: "no" }))),
  "405, nothing done": () => where(ofMedia, say(json(405, { message: "not removable" }))),
  "400, nothing done": () => where(isErasing, say(json(400, { message: "bad" }))),
  "401 to every erasing call": () => where(isErasing, say(json(401, {}))),
  "403 to every erasing call": () => where(isErasing, say(json(403, {}))),
  "the key is revoked after the second erasing call": () => {
    let count = 0;
    return where(
      (exchange) => {
        if (isErasing(exchange)) count += 1;
        return count > 2;
      },
      say(json(401, { message: "revoked" })),
    );
  },
  "429 with Retry-After, nothing done": () =>
    where(first(1, isErasing), say(json(429, {}, { "retry-after": "1" }))),
  "429 after it was done": () => where(first(1, isErasing), thenSay(json(429, {}, { "retry-after": "1" }))),
  "301, nothing done": () => where(isErasing, say(text(301, "", { location: "/elsewhere" }))),
  "302 to a page to sign in, nothing done": () =>
    where(isErasing, say(text(302, "", { location: "/login" }))),
  "304, nothing done": () => where(isErasing, say(text(304, ""))),
  "bytes that are no HTTP, nothing done": () =>
    where(first(1, isErasing), (exchange) => exchange.raw("SSH-2.0-OpenSSH_9.9\r\n", "end")),
  "500 to the overwriting call, nothing done": () => where(first(1, isWriting), say(json(500, {}))),
  "200 to the overwriting call, nothing done": () => where(isWriting, say(json(200, {}))),
  "the overwriting call is done twice": () =>
    where(isWriting, async (exchange) => {
      await exchange.forward();
      exchange.answer(await exchange.forward());
    }),
  "every path but the webhooks answers 404 in JSON after the second erasing call": () => {
    let count = 0;
    return where(
      (exchange) => {
        if (isErasing(exchange)) count += 1;
        return count > 2 && !exchange.path.endsWith("/webhooks");
      },
      say(json(404, GATEWAY)),
    );
  },
  "reading by name answers 404 from the first erasing call on, and nothing is done": () => {
    const isSince = since(isErasing);
    return async (exchange) => {
      const isOn = isSince(exchange);
      if (isErasing(exchange)) exchange.answer(DONE);
      else if (isOn && isById(exchange)) exchange.answer(json(404, { message: "Review not found." }));
      else return false;
      return true;
    };
  },
  "lists answer 404 from the first erasing call on": () =>
    where(and(since(isErasing), isList), say(json(404, GATEWAY))),
  "lists answer 500 from the first erasing call on": () =>
    where(and(since(isErasing), isList), say(json(500, {}))),
  "everything answers 500 from the first erasing call on": () => where(since(isErasing), say(json(500, {}))),
  "everything answers 200 and a page to sign in from the first erasing call on": () =>
    where(since(isErasing), say(text(200, "<title>Sign in</title>"))),
  "reading breaks from the first erasing call on": () =>
    where(and(since(isErasing), isLooking), (exchange) => exchange.reset()),
  "lists are old from the first erasing call on": () => stale(isList),
  "records are old from the first erasing call on": () => stale(isById),
  "records lose their ids from the first erasing call on": () =>
    where(
      and(since(isErasing), isById),
      turn((reply) => {
        if (reply.status !== 200) return reply;
        const { id: _, ...rest } = JSON.parse(new TextDecoder().decode(reply.body));
        return json(200, rest);
      }),
    ),
  "another record comes from the first erasing call on": () =>
    where(
      and(since(isErasing), isById),
      turnJson((body) => ({ ...body, id: "x_1" })),
    ),
  "403 to reading one kind from the first erasing call on": () =>
    where(and(and(since(isErasing), isLooking), isOf("reviews")), say(json(403, {}))),
  "a total that is larger from the first erasing call on": () =>
    where(
      and(since(isErasing), isList),
      turnJson((body) => ({ ...body, meta: { total_count: 99 } })),
    ),
};

const PASSING: Readonly<Record<string, () => Play>> = {
  "404 after it was done": () => where(isErasing, thenSay(json(404, { message: "Review not found." }))),
  "410 after it was done": () => where(isErasing, thenSay(json(410, {}))),
  "the erasing call reaches the vendor twice": () =>
    where(isErasing, async (exchange) => {
      const answer = await exchange.forward();
      await exchange.forward();
      exchange.answer(answer);
    }),
  "202 and done": () => where(isErasing, thenSay(json(202, { state: "done" }))),
  "an erasing call answered slowly": () =>
    where(isErasing, async (exchange) => {
      await pause(150);
      exchange.answer(await exchange.forward());
    }),
  "429 once to reading": () => where(first(1, isLooking), say(json(429, {}, { "retry-after": "1" }))),
  "500 once to reading": () => where(first(1, isById), say(json(500, {}))),
  "a connection for every answer": () =>
    where(
      isAnything,
      turn((reply) => ({ ...reply, headers: { ...reply.headers, connection: "close" } })),
    ),
};

const WAITING: Readonly<Record<string, () => Play>> = {
  "202, never done": () => where(ofMedia, say(json(202, { state: "queued" }))),
};

const MISLEADING: Readonly<Record<string, readonly [why: string, play: () => Play]>> = {
  "204, nothing done, and the record is hidden from every look": [
    "An honest vendor that has erased it answers the same; looking again on its day finds it.",
    () => {
      const hidden = new Set<string>();
      return async (exchange) => {
        const id = exchange.path.split("/").at(-1) ?? "";
        if (ofMedia(exchange)) {
          hidden.add(id);
          exchange.answer(DONE);
          return true;
        }
        if (isById(exchange) && hidden.has(id)) {
          exchange.answer(json(404, { message: "Media not found." }));
          return true;
        }
        if (!isLooking(exchange) || hidden.size === 0) return false;
        const reply = await exchange.forward();
        if (reply.status !== 200) return false;
        exchange.answer(json(200, without(JSON.parse(new TextDecoder().decode(reply.body)), hidden)));
        return true;
      };
    },
  ],
};

/** The same answer as if some records were not there. */
function without(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value))
    return value
      .filter((one) => !ids.has(String((one as { id?: unknown }).id)))
      .map((one) => without(one, ids));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, without(member, ids)] as const);
  const body = Object.fromEntries(members) as Record<string, unknown>;
  const { data, meta } = body as { data?: readonly unknown[]; meta?: object };
  return Array.isArray(data) && meta ? { ...body, meta: { ...meta, total_count: data.length } } : body;
}

function and(...conditions: readonly ((exchange: Exchange) => boolean)[]): (exchange: Exchange) => boolean {
  return (exchange) => conditions.map((condition) => condition(exchange)).every(Boolean);
}

/** Answers as they were before the first erasing call. */
function stale(condition: (exchange: Exchange) => boolean): Play {
  const old = new Map<string, Reply>();
  const isSince = since(isErasing);
  return async (exchange) => {
    const isOn = isSince(exchange);
    if (!condition(exchange)) return false;
    const key = `${exchange.path}?${exchange.query}`;
    const reply = (isOn ? old.get(key) : undefined) ?? (await exchange.forward());
    if (!isOn) old.set(key, reply);
    exchange.answer(reply);
    return true;
  };
}

export const FAULTS_IN_RUN: readonly Fault[] = [
  ...Object.entries(ENDING).map(([name, begin]): Fault => ({ name, when: "run", is: "ends", begin })),
  ...Object.entries(PASSING).map(([name, begin]): Fault => ({ name, when: "run", is: "passes", begin })),
  ...Object.entries(WAITING).map(([name, begin]): Fault => ({ name, when: "run", is: "waits", begin })),
  ...Object.entries(MISLEADING).map(
    ([name, [misleads, begin]]): Fault => ({ name, when: "run", is: { misleads }, begin }),
  ),
];
