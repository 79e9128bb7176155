import { type Answered, isObject, listIn, withList } from "./answered.ts";
import { ALL, family, type Kind, onAnswers, onLists, onRecords } from "./kind.ts";

const saying =
  (body: unknown): Kind["turn"] =>
  (answered) => ({ ...answered, body });

const ERRORS: Readonly<Record<string, unknown>> = {
  "success: false": { success: false, message: "Something went wrong" },
  'success: "false"': { success: "false" },
  "success: 0": { success: 0 },
  "ok: false": { ok: false, error: "internal" },
  "an error as a text": { error: "backend unavailable" },
  "an error as an object": { error: { code: "INTERNAL", message: "backend unavailable" } },
  "errors as a list": { errors: [{ title: "Timeout", status: "504" }] },
  "errors as an object": { errors: { base: ["could not be read"] } },
  'status: "error"': { status: "error", reason: "timeout" },
  'status: "failed"': { status: "failed" },
  'status: "Failure"': { status: "Failure" },
  "status: false": { status: false },
  "status: 500": { status: 500, title: "Internal Server Error", type: "about:blank" },
  "code: 503": { code: 503, message: "maintenance" },
  "statusCode: 404": { statusCode: 404, message: "Cannot GET /v1", error: "Not Found" },
  "the answer of a query language": { data: null, errors: [{ message: "timeout" }] },
  "an exception": { exception: "java.lang.IllegalStateException", trace: [] },
  "a fault": { fault: { faultstring: "Invalid ApiKey", detail: { errorcode: "oauth.v2.InvalidApiKey" } } },
};

/** Nothing of the promised thing, and an error in its place. */
const ALONE = family(
  "betrayed",
  "What was promised is not there, and an error is.",
  ALL,
  Object.fromEntries(
    Object.entries(ERRORS).map(([name, body]) => [`200 with ${name}`, onAnswers(saying(body))]),
  ),
);

/** Beside an empty list that looks right, only a mark that everybody uses says that it failed. */
const MARKS: readonly string[] = [
  "success: false",
  'success: "false"',
  "success: 0",
  "ok: false",
  "an error as a text",
  "an error as an object",
  "errors as a list",
  "errors as an object",
  'status: "error"',
  'status: "failed"',
  "status: 500",
  "code: 503",
  "statusCode: 404",
];

const BESIDE_AN_EMPTY_LIST = family(
  "betrayed",
  "A mark of failure stands beside the empty list.",
  ALL,
  Object.fromEntries(
    MARKS.map((name) => [
      `200 with an empty list and ${name}`,
      onLists((answered, around) => {
        const emptied = emptyBeside(answered, around);
        return isObject(emptied.body) && isObject(ERRORS[name]) && around.place.returns?.at !== ""
          ? { ...emptied, body: { ...emptied.body, ...ERRORS[name], ...listMember(around, emptied) } }
          : undefined;
      }),
    ]),
  ),
);

function listMember(around: Parameters<Kind["turn"]>[1], { body }: Answered): object {
  const [, first = ""] = (around.place.returns?.at ?? "").split("/");
  return isObject(body) ? { [first]: body[first] } : {};
}

/** An empty list, and a total that says so. */
export function emptyBeside(answered: Answered, around: Parameters<Kind["turn"]>[1]): Answered {
  const emptied = withList(around, answered, []);
  return endedAt(emptied, around, 0);
}

/** The same answer, whose marks of paging say that it is all. */
export function endedAt(answered: Answered, { place }: Parameters<Kind["turn"]>[1], total: number): Answered {
  const { pages } = place;
  let { body } = answered;
  if (pages?.total !== undefined) body = replace(body, pages.total, total);
  if (pages?.next !== undefined) body = replace(body, pages.next, null);
  return { ...answered, body };
}

function replace(body: unknown, pointer: string, value: unknown): unknown {
  const [, first = "", ...rest] = pointer.split("/");
  if (!isObject(body) || !Object.hasOwn(body, first)) return body;
  return {
    ...body,
    [first]: rest.length === 0 ? value : replace(body[first], `/${rest.join("/")}`, value),
  };
}

/** Words by which an answer calls itself a part of one. */
const CALLED_A_PART = family(
  "betrayed",
  "The answer says of itself that it is not all.",
  ALL,
  Object.fromEntries(
    Object.entries({
      "timed_out: true": { timed_out: true },
      "partial: true": { partial: true },
      "incomplete_results: true": { incomplete_results: true },
    }).map(([name, more]) => [
      `an empty list beside ${name}`,
      onLists((answered, around) => {
        const emptied = emptyBeside(answered, around);
        return isObject(emptied.body) ? { ...emptied, body: { ...emptied.body, ...more } } : undefined;
      }),
    ]),
  ),
);

/** Words that mean failure to one vendor and nothing to another. */
const UNKNOWN_WORDS = family(
  "undetectable",
  "Only the vendor's page could say that this word means failure, and it does not; an honest empty list may carry it.",
  ALL,
  Object.fromEntries(
    Object.entries({
      "a message": { message: "Partial results: one shard is down" },
      "a warning": { warnings: ["index is stale"] },
      'result: "error"': { outcome: "error" },
    }).map(([name, more]) => [
      `an empty list beside ${name}`,
      onLists((answered, around) => {
        const emptied = emptyBeside(answered, around);
        return isObject(emptied.body) ? { ...emptied, body: { ...emptied.body, ...more } } : undefined;
      }),
    ]),
  ),
);

const GATEWAY = { message: "no Route matched with those values" };

function status(code: number, body?: unknown): Kind["turn"] {
  return (answered) => ({ ...answered, status: code, ...(body === undefined ? {} : { body }) });
}

const bare =
  (code: number): Kind["turn"] =>
  (answered) => ({ ...answered, status: code, type: null, bytes: "" });

/** Other states than success. */
const STATUSES = family("betrayed", "The status says that this is not the answer.", ALL, {
  "404 in place of a list, in JSON of a gateway": onLists(status(404, GATEWAY)),
  "404 in place of a list, with the list": onLists(status(404)),
  "404 in place of a list, empty": onLists(bare(404)),
  "404 in place of a list, in the vendor's own words for a record": onLists(
    status(404, { message: "Customer not found.", success: false }),
  ),
  "410 in place of a list": onLists(status(410, { message: "This version is gone" })),
  "204 in place of an answer": onAnswers(bare(204)),
  "205 in place of an answer": onAnswers(bare(205)),
  "304 in place of an answer": onAnswers(bare(304)),
  "202 and nothing": onAnswers(status(202, {})),
  "202 and a job": onAnswers(status(202, { job: "j1", state: "queued" })),
  "202 with an empty list": onLists((answered, around) => ({
    ...emptyBeside(answered, around),
    status: 202,
  })),
  "206 with an empty list": onLists((answered, around) => ({
    ...emptyBeside(answered, around),
    status: 206,
  })),
  "301 elsewhere": onAnswers(status(301, { location: "elsewhere" })),
  "302 to sign in": onAnswers(status(302, GATEWAY)),
  "400": onAnswers(status(400, { message: "bad filter" })),
  "401": onAnswers(status(401, { message: "Unauthenticated." })),
  "402": onAnswers(status(402, { message: "plan expired" })),
  "403": onAnswers(status(403, { message: "forbidden" })),
  "405": onAnswers(status(405, { message: "method not allowed" })),
  "406": onAnswers(status(406, { message: "not acceptable" })),
  "409": onAnswers(status(409, { message: "conflict" })),
  "422": onAnswers(status(422, { message: "invalid", errors: { email: ["is invalid"] } })),
  "423": onAnswers(status(423, { message: "locked" })),
  "429": onAnswers(status(429, { message: "slow down" })),
  "451": onAnswers(status(451, { message: "not here" })),
  "500": onAnswers(status(500, { message: "oops" })),
  "500 with an empty list": onLists((answered, around) => ({
    ...emptyBeside(answered, around),
    status: 500,
  })),
  "502 of a gateway": onAnswers((answered) => ({
    ...answered,
    status: 502,
    type: "text/html",
    bytes: "<h1>502</h1>",
  })),
  "503": onAnswers(status(503, { message: "maintenance" })),
  "504": onAnswers(bare(504)),
});

/** Partnero's own words for a partner that it does not have. */
const NOBODY = { message: "Not found.", status: 0 };
/** Whether one record is looked for by whose it is, rather than asked for by its name. */
const isFind = ({ place }: Parameters<Kind["turn"]>[1]) => place.match !== undefined;

/** What is said of one record by its name, while lists of the same pass still name it. */
const BY_NAME = [
  ...family("betrayed", "A list of the same pass still names what is said to be gone.", ["operation"], {
    "404 to every record by its name, in JSON of a gateway": onRecords(status(404, GATEWAY)),
    "404 to every record by its name, empty": onRecords(bare(404)),
    "404 to every record by its name, in the vendor's words": onRecords((answered, around) =>
      isFind(around) ? undefined : status(404, NOBODY)(answered, around),
    ),
    "410 to every record by its name": onRecords(status(410, { message: "gone" })),
  }),
  ...family(
    "undetectable",
    "These are the very words by which the page says that the vendor knows nobody of this address.",
    ["operation", "once"],
    {
      "nobody, in the vendor's words": onRecords((answered, around) =>
        isFind(around) && around.place.operation === "findPartner"
          ? status(404, NOBODY)(answered, around)
          : undefined,
      ),
    },
  ),
  ...family(
    "undetectable",
    "A record that was erased between the list and its reading is answered the same, beside others that are read.",
    ["once"],
    {
      "404 to one record of several": onRecords((answered, { siblings }) =>
        siblings.length > 0 ? status(404, GATEWAY)(answered, undefined as never) : undefined,
      ),
      "410 to one record of several": onRecords((answered, { siblings }) =>
        siblings.length > 0 ? status(410, { message: "gone" })(answered, undefined as never) : undefined,
      ),
    },
  ),
];

/** A gateway that lost its routes: from one call on everything is answered the same. */
const DYING = family("betrayed", "Lists that must be there answer the same.", ["onwards"], {
  "from here on 404 in JSON to everything": status(404, GATEWAY),
  "from here on 404 in HTML to everything": (answered) => ({
    ...answered,
    status: 404,
    type: "text/html",
    bytes: "<h1>404</h1>",
  }),
  "from here on 410 to everything": status(410, GATEWAY),
  "from here on {} to everything": saying({}),
  "from here on 200 and nothing to everything": bare(200),
  "from here on 204 to everything": bare(204),
});

const FALLING_SILENT = family(
  "undetectable",
  "Each empty list is whole in itself, and a positive answer for the kind came in the same pass before.",
  ["onwards", "operation", "once"],
  {
    "every list empty, with marks of paging that fit": onLists((answered, around) =>
      listIn(around, answered)?.length ? emptyBeside(answered, around) : undefined,
    ),
  },
);

export const KINDS_OF_ERRORS: readonly Kind[] = [
  ...ALONE,
  ...BESIDE_AN_EMPTY_LIST,
  ...CALLED_A_PART,
  ...UNKNOWN_WORDS,
  ...STATUSES,
  ...BY_NAME,
  ...DYING,
  ...FALLING_SILENT,
];
