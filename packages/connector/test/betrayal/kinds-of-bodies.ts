import { type Answered, isObject, listIn, put, withList } from "./answered.ts";
import { ALL, family, type Kind, onAnswers, onLists, onRecords } from "./kind.ts";

const instead =
  (body: unknown): Kind["turn"] =>
  (answered) => ({ ...answered, body });
const raw =
  (make: (text: string) => string | Uint8Array<ArrayBuffer>): Kind["turn"] =>
  (answered) => ({ ...answered, bytes: make(JSON.stringify(answered.body)) });
const typed =
  (type: string | null): Kind["turn"] =>
  (answered) => ({ ...answered, type });

const HTML = "<!doctype html><title>Sign in</title><p>Please sign in.</p>";

/** Answers that hold something else than what was promised, or nothing. */
const NOT_AN_ANSWER = family("betrayed", "What was promised is not there.", ALL, {
  "an empty body": onAnswers(raw(() => "")),
  "a body of blanks": onAnswers(raw(() => " \r\n\t ")),
  null: onAnswers(instead(null)),
  true: onAnswers(instead(true)),
  "a number": onAnswers(instead(0)),
  "a text": onAnswers(instead("ok")),
  "{} where a list or a record was promised": onAnswers((answered, { place }) =>
    place.returns?.at === "" && !place.returns.many ? undefined : { ...answered, body: {} },
  ),
  "{} where the record is the whole body": onRecords((answered, { place }) =>
    place.returns?.at === "" ? { ...answered, body: {} } : undefined,
  ),
  "[] in place of the object": onAnswers((answered) =>
    Array.isArray(answered.body) ? undefined : { ...answered, body: [] },
  ),
  "the record in a list of one": onRecords((answered, { place }) =>
    place.returns?.at === "" ? { ...answered, body: [answered.body] } : undefined,
  ),
  "only a message": onAnswers(instead({ message: "Service is warming up" })),
  "another API's health": onAnswers(instead({ status: "ok", uptime: 71 })),
});

/** Lists at another place, under another name, of another make. */
const MISPLACED = family("betrayed", "The list does not stand where the page says, or is none.", ALL, {
  "the list renamed": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list && renamed(answered, around.place.returns?.at ?? "", list);
  }),
  "the list one level deeper": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list && withList(around, answered, { items: list });
  }),
  "the whole answer one level deeper": onLists((answered) => ({
    ...answered,
    body: { response: answered.body },
  })),
  "the list without what stands around it": onLists((answered, around) => {
    const list = listIn(around, answered);
    return around.place.returns?.at === "" ? undefined : list && { ...answered, body: list };
  }),
  "the list as an object": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list && withList(around, answered, Object.fromEntries(list.map((one, at) => [String(at), one])));
  }),
  "the list as a text": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list && withList(around, answered, JSON.stringify(list));
  }),
  "null in place of the list": onLists((answered, around) => withList(around, answered, null)),
  "false in place of the list": onLists((answered, around) => withList(around, answered, false)),
  "an empty text in place of the list": onLists((answered, around) => withList(around, answered, "")),
  "0 in place of the list": onLists((answered, around) => withList(around, answered, 0)),
  "no list": onLists((answered, around) =>
    around.place.returns?.at === "" ? undefined : withList(around, answered, undefined),
  ),
  "a list of ids": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list?.length ? withList(around, answered, list.map(idIn)) : undefined;
  }),
  "a list of lists": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list?.length
      ? withList(
          around,
          answered,
          list.map((one) => [one]),
        )
      : undefined;
  }),
  "a list of nulls": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list?.length
      ? withList(
          around,
          answered,
          list.map(() => null),
        )
      : undefined;
  }),
  "a list of empty objects": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list?.length
      ? withList(
          around,
          answered,
          list.map(() => ({})),
        )
      : undefined;
  }),
  "the person's records as nulls among the others": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list?.some((one) => around.isMine(one))
      ? withList(
          around,
          answered,
          list.map((one) => (around.isMine(one) ? null : one)),
        )
      : undefined;
  }),
  "each record under a name of its kind": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list?.length
      ? withList(
          around,
          answered,
          list.map((one) => ({ item: one })),
        )
      : undefined;
  }),
  "a list in place of the record": onRecords((answered, around) => {
    const at = around.place.returns?.at ?? "";
    return at === "" ? undefined : { ...answered, body: put(answered.body, at, []) };
  }),
  "no record": onRecords((answered, around) => {
    const at = around.place.returns?.at ?? "";
    return at === "" ? undefined : { ...answered, body: put(answered.body, at, undefined) };
  }),
  "null in place of the record": onRecords((answered, around) => ({
    ...answered,
    body: put(answered.body, around.place.returns?.at ?? "", null),
  })),
});

function idIn(record: unknown): unknown {
  return isObject(record) ? (record.id ?? record.key ?? "x") : record;
}

function renamed(answered: Answered, at: string, list: unknown): Answered | undefined {
  if (at === "") return undefined;
  const to = `${at.slice(0, at.lastIndexOf("/"))}/entries`;
  const without = put(answered.body, at, undefined);
  return { ...answered, body: put(without, to, list) };
}

/** Bytes that are no JSON, or not the JSON they seem. */
const NO_JSON = family("betrayed", "It cannot be read as JSON.", ALL, {
  "a page of HTML as HTML": onAnswers((answered) => ({ ...answered, type: "text/html", bytes: HTML })),
  "a page of HTML as JSON": onAnswers(raw(() => HTML)),
  "JSON cut in the middle": onAnswers(raw((text) => text.slice(0, Math.floor(text.length / 2)))),
  "JSON without its last sign": onAnswers(raw((text) => text.slice(0, -1))),
  "two answers in one": onAnswers(raw((text) => `${text}${text}`)),
  "one record a line": onLists((answered, around) => {
    const list = listIn(around, answered);
    return list && list.length > 1
      ? { ...answered, bytes: list.map((one) => JSON.stringify(one)).join("\n") }
      : undefined;
  }),
  "a call of a function": onAnswers(raw((text) => `callback(${text});`)),
  "a guard before it": onAnswers(raw((text) => `)]}',\n${text}`)),
  "JSON as a text in JSON": onAnswers(raw((text) => JSON.stringify(text))),
  "UTF-16": onAnswers(raw((text) => new Uint8Array(Buffer.from(text, "utf16le")))),
  "bytes of nothing": onAnswers(raw(() => new Uint8Array(64))),
});

/** Where bytes of an identifier are no text, nobody can compare them. */
const BROKEN_TEXT = family("betrayed", "Bytes that are no UTF-8 became other letters.", ALL, {
  "an address with bytes that are no text": onAnswers(
    raw((text) => new Uint8Array(Buffer.from(text.replaceAll("dana.ruiz", "d\u00e4na.ruiz"), "latin1"))),
  ),
});

const OTHER_TYPE = family("betrayed", "The media type says that it is something else.", ALL, {
  "text/html with JSON in it": onAnswers(typed("text/html; charset=utf-8")),
  "text/plain": onAnswers(typed("text/plain")),
  "application/octet-stream": onAnswers(typed("application/octet-stream")),
  "application/xml": onAnswers(typed("application/xml")),
  "an empty list as text/html": onLists((answered, around) => ({
    ...withList(around, answered, []),
    type: "text/html",
  })),
});

const SAME_ANSWER = family("harmless", "Nothing that a negative rests on has changed.", ALL, {
  "a byte order mark": onAnswers(raw((text) => `\ufeff${text}`)),
  "blanks around it": onAnswers(raw((text) => `\n  ${text}\r\n`)),
  "every letter written as a number": onAnswers(
    raw((text) => text.replaceAll(/[@.](?=[a-z])/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)),
  ),
  "application/vnd.api+json": onAnswers(typed("application/vnd.api+json")),
  "application/json with a charset": onAnswers(typed("application/json; charset=utf-8")),
  "Application/JSON": onAnswers(typed("Application/JSON")),
  "no media type": onAnswers(typed(null)),
  "members in another order": onAnswers((answered) => ({ ...answered, body: turnedRound(answered.body) })),
  "a member more around it": onAnswers((answered) =>
    isObject(answered.body)
      ? { ...answered, body: { ...answered.body, took_ms: 3, server: "eu-1" } }
      : undefined,
  ),
  "errors that are none": onAnswers((answered, { place }) =>
    isObject(answered.body) && place.returns?.at !== ""
      ? { ...answered, body: { ...answered.body, errors: [], error: null } }
      : undefined,
  ),
  "success, said aloud": onAnswers((answered, { place }) =>
    isObject(answered.body) && place.returns?.at !== ""
      ? { ...answered, body: { ...answered.body, success: true, ok: true } }
      : undefined,
  ),
  "a field of the record that nobody knows": onAnswers((answered, around) => {
    const at = around.place.returns?.at ?? "";
    const list = listIn(around, answered);
    if (list)
      return withList(
        around,
        answered,
        list.map((one) => (isObject(one) ? { ...one, shoe_size: 43 } : one)),
      );
    return isObject(answered.body) && at === ""
      ? { ...answered, body: { ...answered.body, shoe_size: 43 } }
      : undefined;
  }),
});

function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, turnedRound(member)]),
  );
}

export const KINDS_OF_BODIES: readonly Kind[] = [
  ...NOT_AN_ANSWER,
  ...MISPLACED,
  ...NO_JSON,
  ...BROKEN_TEXT,
  ...OTHER_TYPE,
  ...SAME_ANSWER,
];
