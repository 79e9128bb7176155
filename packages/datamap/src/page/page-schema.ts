import { IDENTIFIER_KINDS, OWN_KIND_WORD } from "@oubli/model";
import * as z from "zod";
import type { Spelling } from "../data-map.ts";
import { LONGEST_CALL, parseCallText } from "./call-text.ts";
import { CATEGORIES } from "./fideslang.ts";

/**
 * The whole vocabulary of a page of privacy marks. `specs/privacy.schema.json` is written from it, so that an editor
 * completes and explains what stands here.
 */

// Sizes: generous for a person who writes, small for a machine that reads.
const LONGEST_WORD = 64;
const LONGEST_NAME = 500;
const LONGEST_SENTENCE = 2000;
const LONGEST_TEXT = 50_000;
const LONGEST_LIST = 2000;

// Nothing that every object has already, and nothing that a program could take for one.
const WORD = /^(?!(constructor|prototype)$)[a-z][a-z0-9-]*$/;

/** Whether a text can be a name a page gives: a vendor's id, a kind, a way of paging, a list. */
export function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && WORD.test(text);
}

const word = z
  .string()
  .max(LONGEST_WORD)
  .regex(WORD, "must be a lower-case word, such as review")
  .meta({ id: "word", description: "A lower-case word; hyphens between its parts." });

const name = z.string().min(1).max(LONGEST_NAME);
const sentence = z.string().min(1).max(LONGEST_SENTENCE);

const pointer = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^(\/[^/]+)*$/, "must be a JSON pointer, such as /id")
  .meta({
    id: "pointer",
    description:
      "A JSON pointer, such as /data/0/id. * is every element of a list and every value of a map; an empty text is the whole.",
  });

const inside = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^(\/[^/]+)+$/, "must be a JSON pointer, such as /id")
  .meta({ id: "innerPointer", description: "A JSON pointer that leads inside, such as /data/0/id." });

const category = z
  .enum(CATEGORIES as [string, ...string[]], "must be a Fideslang category, such as user.contact.email")
  .meta({ id: "category", description: "A category of the Fideslang taxonomy, such as user.contact.email." });

const ownIdentifier = z
  .templateLiteral([z.string().regex(OWN_KIND_WORD), ".", z.string().regex(OWN_KIND_WORD)], {
    error: "must be whose it is and what, such as acme.member-number",
  })
  .meta({
    id: "ownIdentifier",
    description: "An identifier of the page's own: the vendor's id or our, a dot, and a lower-case word.",
    examples: ["acme.member-number", "our.order-number"],
  });

const identifier = z
  .union([z.enum(IDENTIFIER_KINDS), ownIdentifier])
  .meta({ id: "identifier", description: "What a person may be looked for by." });

const callText = z
  .string()
  .max(LONGEST_CALL)
  .regex(
    /^((GET|HEAD|POST|PUT|PATCH|DELETE) \/\S*|(SELECT|UPDATE|DELETE) [A-Za-z_][A-Za-z0-9_.]*(\?\S+)?|(QUERY|MUTATION) [A-Za-z_][A-Za-z0-9_]*(\?\S+)?|LETTER [a-z][a-z0-9-]*)$/,
    "is no call",
  )
  .refine((text) => parseCallText(text) !== undefined, "is no call")
  .meta({
    id: "callText",
    title: "A call",
    description:
      "A verb and a path with our variables in the braces: GET /customers?email={email}, DELETE /customers/{id}. Also SELECT, UPDATE and DELETE of a table, QUERY and MUTATION of a document below, LETTER.",
    examples: ["GET /customers?email={email}", "DELETE /customers/{id}"],
  });

const json = z.json();

const template = z.string().max(LONGEST_SENTENCE);

function mapOf<K extends z.core.$ZodRecordKey, V extends z.ZodType>(key: K, value: V): z.ZodRecord<K, V> {
  return z
    .record(key, value)
    .refine(
      (map) => Object.keys(map as object).length <= LONGEST_LIST,
      `has more than ${LONGEST_LIST} members`,
    )
    .meta({ maxProperties: LONGEST_LIST }) as z.ZodRecord<K, V>;
}

function listOf<T extends z.ZodType>(element: T): z.ZodArray<T> {
  return z.array(element).max(LONGEST_LIST);
}

function oneOrMore<T extends z.ZodType>(element: T): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([element, listOf(element).min(1)]);
}

const words = listOf(word);
const names = listOf(name);

const span = z
  .string()
  .regex(/^[0-9]{1,4} (minutes?|hours?|days?|months?)$/, "must be a length of time, such as 30 days")
  .meta({ id: "span", description: "A length of time, such as 30 days.", examples: ["30 days"] });

// Conditions

const condition = z
  .strictObject({
    status: z
      .union([z.int().min(100).max(599), listOf(z.int().min(100).max(599)).min(1)])
      .optional()
      .describe("The answer's status, or one of several."),
    at: pointer.optional().describe("Where to look: a pointer into the answer or the record."),
    is: json.optional().describe("The value must be this one, or one of a list."),
    not: json.optional().describe("The value must be another one; a missing value is."),
    present: z
      .boolean()
      .optional()
      .describe(
        "true: something is there: not missing, null, false, 0, an empty text or list. false: nothing is.",
      ),
    header: name.optional().describe("A header of the answer that must be there."),
  })
  .refine((value) => Object.keys(value).length > 0, "says nothing")
  .meta({
    id: "condition",
    description: "A statement about an answer or a record. All that is given must hold.",
    minProperties: 1,
    examples: [{ at: "/deleted", is: true }],
  });
export type PageCondition = z.output<typeof condition>;

const conditions = oneOrMore(condition).meta({
  id: "conditions",
  description: "One condition, or a list: any one is enough.",
});

const answers = z
  .strictObject({
    gone: conditions
      .optional()
      .describe("What was asked for is not there any more. 404 and 410 say so without words."),
    nothing: conditions
      .optional()
      .describe("The search found nobody. A 404 on a search means so only when it is written here."),
    failed: conditions.optional().describe("The call failed though its status says otherwise."),
    refused: conditions.optional().describe("The vendor does not want to; a person has to."),
    limit: conditions.optional().describe("Too many calls; later again."),
  })
  .meta({ id: "answers", description: "What answers mean, where their status does not say so." });
export type PageAnswers = z.output<typeof answers>;

// Calls

export const EFFECTS = [
  "emails-subject",
  "emails-others",
  "broadcasts-record",
  "deletes-children",
  "deletes-history",
  "releases-reward",
  "forfeits-balance",
  "changes-money",
  "ends-access",
  "loses-suppression",
  "bars-return",
  "comes-back",
] as const;

const effects = z.partialRecord(z.enum(EFFECTS), oneOrMore(sentence)).meta({
  id: "effects",
  description:
    "What else happens when the call is sent, each with a sentence; shown before anybody approves.",
  examples: [{ "ends-access": "The person cannot log in any more." }],
});
export type PageEffects = z.output<typeof effects>;

const CERTAINTIES = ["documented", "seen-in-code", "inferred", "designed"] as const;

const jobCall = z
  .union([
    callText,
    z.strictObject({
      call: callText,
      body: json.optional().describe("The body, with variables in its texts."),
      reads: z.literal(true).optional().describe("A POST that only searches and changes nothing."),
      answers: answers.optional(),
      sure: z
        .enum(CERTAINTIES)
        .optional()
        .describe("How sure we are of the call, where the document does not say so."),
      source: oneOrMore(name).optional().describe("From where we know the call."),
    }),
  ])
  .meta({ id: "jobCall", description: "A call about a job: {job} is its id." });

const job = z
  .strictObject({
    id: inside.optional().describe("Where the answer names the job; {job} in poll."),
    poll: jobCall.optional().describe("The call that tells how far the job is."),
    done: conditions.optional().describe("The poll's answer when it is done."),
    failed: conditions.optional().describe("The poll's answer when it failed."),
    usual: span.optional().describe("How long it usually takes."),
    longest: span.describe("When it must be done. Then it is verified."),
    remind: listOf(span).optional().describe("When to remind whoever has to answer."),
    cancel: z
      .strictObject({
        call: jobCall.optional().describe("The call that takes the job back."),
        within: span.describe("Until when it can be taken back."),
        "by-hand": sentence.optional().describe("How a person takes it back."),
      })
      .optional()
      .describe("How the job can still be taken back."),
  })
  .meta({ id: "job", description: "The vendor accepts the call and does it later." });
export type PageJob = z.output<typeof job>;

const SPELLINGS = [
  "as-given",
  "lower",
  "upper-first",
  "e164",
  "digits",
  "national",
  "idn",
] as const satisfies readonly Spelling[];

const longCall = z
  .strictObject({
    call: callText,
    body: json.optional().describe("The body, with variables in its texts."),
    header: mapOf(name, template).optional().describe("Headers of this call, with variables."),
    send: z
      .enum(["json", "form", "form-brackets", "form-repeated"])
      .optional()
      .describe(
        "How the body is sent. form: a[b]=, lists as a[0]=; form-brackets: lists as a[]=; form-repeated: a= for each. Default: what the document says.",
      ),
    reads: z.literal(true).optional().describe("A POST that only searches and changes nothing."),
    pages: word.optional().describe("How the list goes on: a name of paging, or none."),
    at: pointer.optional().describe("Where the answer holds the record or the list of records."),
    as: word.optional().describe("The kind of record the answer holds."),
    key: inside
      .optional()
      .describe("Where a record holds the key that it stands under in the answer, such as /email."),
    on: words.min(1).optional().describe("The surfaces the call exists on."),
    exact: z
      .literal(true)
      .optional()
      .describe("The vendor compares the whole value, and the answer does not repeat it."),
    scan: listOf(identifier)
      .min(1)
      .optional()
      .describe("The vendor cannot search: every page is read and compared by these."),
    by: identifier.optional().describe("What is searched by, where no variable says so."),
    spellings: z
      .array(z.enum(SPELLINGS))
      .min(1)
      .max(SPELLINGS.length)
      .optional()
      .describe("The spellings to ask for."),
    batch: z.int().min(2).max(10_000).optional().describe("How many values one call takes."),
    into: pointer.optional().describe("Where the body takes the changed fields, such as /update."),
    effects: effects.optional(),
    repeat: z
      .enum(["safe", "after-looking", "never"])
      .optional()
      .describe(
        "Whether a call of unknown outcome may be sent again. Default for what changes something: after-looking.",
      ),
    job: job.optional(),
    look: word
      .optional()
      .describe("The kind of record as which it can still be seen before this step, such as a bin's."),
    answers: answers.optional(),
    name: inside.optional().describe("Where the answer names the recipient."),
    about: words.optional().describe("The kinds of records the recipient is told about."),
    sure: z
      .enum(CERTAINTIES)
      .optional()
      .describe("How sure we are of the call, where the document does not say so."),
    source: oneOrMore(name).optional().describe("From where we know the call."),
  })
  .meta({ id: "longCall", description: "A call and what is to be known about it." });
/** A call with everything that is said about it. */
export type PageLongCall = z.output<typeof longCall>;

const call = z.union([callText, longCall]).meta({
  id: "call",
  title: "A call",
  description: "A call's text, or a call and what is to be known about it.",
});
export type PageCall = z.output<typeof call>;

const calls = oneOrMore(call);

const longControl = z
  .strictObject({
    call: callText,
    body: json.optional().describe("The body of a POST that only searches."),
    reads: z.literal(true).optional().describe("A POST that only searches and changes nothing."),
    on: words.min(1).optional().describe("The surfaces the call exists on."),
    proves: words.optional().describe("The kinds of records this key is shown to be able to list."),
    shows: conditions.optional().describe("What the answer must show besides being an answer."),
  })
  .meta({ id: "longControl", description: "A control, what its answer must show and what that proves." });
export type PageLongControl = z.output<typeof longControl>;

const control = z.union([callText, longControl]);
export type PageControl = z.output<typeof control>;

// The account

const secretText = z
  .string()
  .max(LONGEST_NAME)
  .regex(/\{[a-z][a-z0-9-]*\}/, 'must hold a value of the account in braces, such as "{secret}"');

const roleText = secretText.regex(
  /^[^:]*:/,
  'must be user and secret with a colon between, such as "{user}:{secret}"',
);

const oauth2 = z.strictObject({
  token: name.describe("The address that gives tokens."),
  grant: z.enum(["client-credentials", "refresh-token"]).describe("What a token is given for."),
  scopes: names.optional().describe("What the token may be used for."),
  in: z.enum(["header", "body"]).optional().describe("Where the client's id and secret go. Default: header."),
});

export type PageTokens = z.output<typeof oauth2>;

/** A scheme's name, or how a request is signed. */
export type PageSignIn =
  | string
  | {
      readonly bearer?: string | undefined;
      readonly basic?: string | undefined;
      readonly oauth2?: z.output<typeof oauth2> | undefined;
      readonly reading?: string | undefined;
      readonly changing?: string | undefined;
      readonly [place: `${"header" | "query" | "body" | "cookie"}.${string}`]: string;
    };

const PLACE = /^(header|query|body)\.\S+$/;
const PLACE_OF_KEY = /^(header|query|body|cookie)\.\S+$/;

const signIn: z.ZodType<PageSignIn> = z
  .union([
    name.describe("A security scheme of the document, several joined by +, or none."),
    z
      .object({
        bearer: secretText.optional().describe('Authorization: Bearer …; usually "{secret}".'),
        basic: roleText.optional().describe('Authorization: Basic …; "{user}:{secret}".'),
        reading: roleText
          .optional()
          .describe('The role that searches a database; "{reader}:{reading-secret}".'),
        changing: roleText
          .optional()
          .describe('The role that changes rows of a database; "{changer}:{changing-secret}".'),
        oauth2: oauth2.optional().describe("Tokens that are asked for with a client's id and secret."),
      })
      .catchall(secretText)
      .refine(
        (value) =>
          Object.keys(value).every(
            (key) =>
              ["bearer", "basic", "oauth2", "reading", "changing"].includes(key) || PLACE_OF_KEY.test(key),
          ),
        "must be bearer, basic, oauth2, reading, changing, header.…, query.…, cookie.… or body.…",
      )
      .refine((value) => Object.keys(value).length > 0, "says nothing")
      .meta({
        description: 'How a call is signed, such as { header.X-Key: "Prefix {secret}" }.',
        minProperties: 1,
        propertyNames: {
          pattern: "^(bearer|basic|oauth2|reading|changing|(header|query|body|cookie)\\.\\S+)$",
        },
      }),
  ])
  .meta({ id: "signIn", description: "One way to sign in." }) as unknown as z.ZodType<PageSignIn>;

const signIns = oneOrMore(signIn).meta({
  id: "signIns",
  description: "One way to sign in, or a list: either.",
});

const always = mapOf(
  z.string().max(LONGEST_NAME).regex(PLACE, "must be header.…, query.… or body.…"),
  z.union([template, z.number(), z.boolean()]),
).meta({
  id: "always",
  description: "What every call sends that takes it.",
  examples: [{ "header.revision": "2026-07-15" }],
});

const pace = z
  .union([
    z.literal("unknown"),
    z.strictObject({
      calls: z.int().min(1).describe("How many calls."),
      per: z.enum(["second", "minute", "hour", "day"]).describe("In which time."),
      "at-once": z.int().min(1).optional().describe("How many calls may be open at the same time."),
    }),
  ])
  .meta({ id: "pace", description: "How many calls one key may send, or unknown." });
export type PagePace = z.output<typeof pace>;

const account = z
  .strictObject({
    host: name.optional().describe("The address all paths hang on, such as https://{shop}.example.com/api."),
    hosts: listOf(name)
      .optional()
      .describe(
        "Further hosts the account's key goes to: of calls that the document has elsewhere, or of tokens.",
      ),
    asks: mapOf(word, sentence).optional().describe("Values of an account, each with the question for it."),
    "sign-in": signIns.optional(),
    always: always.optional(),
    pace: pace.optional(),
  })
  .meta({ id: "account", description: "What an account is made of, where the document does not say so." });
export type PageAccount = z.output<typeof account>;

const surface = z.strictObject({
  host: name.describe("The address its paths hang on."),
  "sign-in": signIns,
  always: always.optional(),
});
export type PageSurface = z.output<typeof surface>;

// Paging

const placeOfPaging = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^(query|header|body|variable)\.\S+$/, "must be query.…, header.…, body.… or variable.…");

export const PAGING_STYLES = ["page", "offset", "cursor", "after-id", "next-address", "link-header"] as const;
export const PAGING_ENDS = ["total", "next", "more", "end", "next-address", "link-header"] as const;

/** JSON Schema of an object that holds one key and none of the others. */
function holding(key: string, others: readonly string[] = []): object {
  const without = others.filter((other) => other !== key).map((other) => [other, false]);
  return { type: "object", properties: { ...Object.fromEntries(without), [key]: true }, required: [key] };
}

function keysAmong(value: object, keys: readonly string[]): number {
  return keys.filter((key) => Object.hasOwn(value, key)).length;
}

const paging = z
  .strictObject({
    page: placeOfPaging.optional().describe("What says which page, counted from 1."),
    offset: placeOfPaging.optional().describe("What says after how many records."),
    cursor: placeOfPaging.optional().describe("What takes the cursor of the page before."),
    "after-id": placeOfPaging.optional().describe("What takes the id of the last record seen."),
    "next-address": inside
      .optional()
      .describe("Where the answer holds the whole next address; same origin only."),
    "link-header": z.literal("next").optional().describe("The next address stands in the header Link."),
    size: placeOfPaging.optional().describe("What says how many records a page may have."),
    largest: z.int().min(1).optional().describe("The most a page may have."),
    total: z
      .string()
      .max(LONGEST_NAME)
      .regex(
        /^(\/\S+|header \S+)$/,
        "must be a JSON pointer, such as /total, or a header, such as header X-Total",
      )
      .optional()
      .describe("Where the number of all records stands: a pointer, or header X-Total."),
    next: inside
      .optional()
      .describe(
        "Where the next cursor or link stands: null on the last page, or missing where end: without-next says so.",
      ),
    more: inside.optional().describe("Where it says whether there is more."),
    end: z
      .enum(["empty-page", "short-page", "without-next"])
      .optional()
      .describe(
        "empty-page: go on until a page is empty. short-page: the vendor's reference says that only the last page is not full. without-next: it says that only the last page has no word of the next one.",
      ),
  })
  .refine((way) => keysAmong(way, PAGING_STYLES) === 1, {
    message: `needs exactly one of ${PAGING_STYLES.join(", ")}`,
    params: { remedy: "write what the vendor takes: page: query.page, offset: …, cursor: …" },
  })
  .refine((way) => keysAmong(way, PAGING_ENDS) > 0, {
    message: "does not say where the list ends",
    params: { remedy: "write total: /where/the/number/stands, next: …, more: …, or end: empty-page" },
  })
  .meta({
    id: "paging",
    description: "A way in which a list goes on, and how its end is known.",
    oneOf: PAGING_STYLES.map((key) => holding(key)),
    anyOf: PAGING_ENDS.map((key) => holding(key)),
  });

export type PagePaging = z.output<typeof paging>;

// "pages: none" says that the answer is whole.
const pagingName = z
  .string()
  .max(LONGEST_WORD)
  .regex(
    /^(?!(constructor|prototype|none)$)[a-z][a-z0-9-]*$/,
    "must be a lower-case word, and cannot be none",
  );

// Fields

export const ORIGINS = ["provided", "observed", "inferred", "assigned"] as const;
const MEANINGS = [...ORIGINS, "record", "part"] as const;

const field = z
  .strictObject({
    provided: category.optional().describe("The person gave it; of which category it is."),
    observed: category.optional().describe("It was seen while the person did something."),
    inferred: category.optional().describe("Somebody or something concluded it."),
    assigned: category.optional().describe("The vendor gave it: an id, a link."),
    identifies: identifier.optional().describe("This value tells whose record it is."),
    becomes: json
      .optional()
      .describe("What an overwrite puts there; null clears, {random} is a fresh random word."),
    secret: z
      .literal(true)
      .optional()
      .describe("Never exported, logged or shown: a password, a link that lets in."),
    others: z.literal(true).optional().describe("It is about another person; redacted in exports."),
    open: z.literal(true).optional().describe("The document says that anything may be inside, and I know."),
    record: word.optional().describe("Whole records of this kind are inside."),
    part: word.optional().describe("A part described under parts is inside."),
    title: name.optional().describe("What people call it."),
  })
  .refine((value) => keysAmong(value, MEANINGS) > 0, {
    message: `needs one of ${MEANINGS.join(", ")}`,
    params: { remedy: "write where it comes from and its category: { provided: user.contact.email }" },
  })
  .refine((value) => keysAmong(value, ORIGINS) < 2, {
    message: `says two of ${ORIGINS.join(", ")}`,
    params: { remedy: "keep one" },
  })
  .meta({
    id: "field",
    description:
      "What a field means: where it comes from and its category, such as { provided: user.contact.email }.",
    // One origin and not two; or what is inside, with an origin or without.
    anyOf: [
      ...ORIGINS.map((origin) => holding(origin, ORIGINS)),
      holding("record", ORIGINS),
      holding("part", ORIGINS),
    ],
    examples: [{ provided: "user.contact.email", identifies: "email" }],
  });
export type PageField = z.output<typeof field>;

const fields = mapOf(z.string().min(1).max(LONGEST_SENTENCE), field).meta({
  id: "fields",
  description:
    "Fields by name; fields that mean the same on one line, separated by commas. a/b is b inside a, * every element.",
});

const rest = z
  .strictObject({
    "not-personal": z
      .int()
      .min(0)
      .max(100_000)
      .describe("How many fields are not named and not personal. The check counts and prints them."),
  })
  .meta({ id: "rest", description: "The fields nobody names, counted." });

const schemaSource = z
  .union([
    name.describe("A schema of the document, or a table."),
    listOf(name).min(1).describe("Several schemas of which a record is one."),
    z
      .strictObject({
        answer: callText.describe("A call whose answer holds the record."),
        at: pointer.describe("Where in the answer."),
      })
      .describe("What a call answers, where the schema has no name."),
  ])
  .meta({ id: "is", description: "Where the document describes it." });
export type PageIs = z.output<typeof schemaSource>;

const part = z.strictObject({
  is: schemaSource,
  fields: fields.optional(),
  "not-personal": names.optional().describe("Fields that are not about a person."),
  rest: rest.optional(),
});
export type PagePart = z.output<typeof part>;

// Records

export const WAYS = ["suppress", "unsubscribe", "overwrite", "anonymize", "erase"] as const;
export type PageWay = (typeof WAYS)[number];

const step = z
  .strictObject({
    suppress: call.optional().describe("Put the person on the vendor's list of those not to be contacted."),
    unsubscribe: call.optional().describe("End what the person gets."),
    overwrite: call.optional().describe("Write what the fields become."),
    anonymize: call.optional().describe("The vendor anonymizes the record itself."),
    erase: call.optional().describe("Remove the record."),
  })
  .refine((value) => Object.keys(value).length === 1, {
    message: `needs exactly one of ${WAYS.join(", ")}`,
    params: { remedy: "begin a line of its own for every step: - erase: …" },
  })
  .meta({ id: "step", description: "One step of an erasure.", minProperties: 1, maxProperties: 1 });
export type PageStep = z.output<typeof step>;

export const GROUNDS = ["art-17-3-a", "art-17-3-b", "art-17-3-c", "art-17-3-d", "art-17-3-e"] as const;

const keepRule = z.strictObject({
  when: z
    .union([condition, z.literal("always")])
    .describe("Which records must be kept: a condition, or always."),
  for: span.optional().describe("How long."),
  from: inside.optional().describe("Since when: a date in the record."),
  ground: z.enum(GROUNDS).describe("The ground of Art. 17(3) GDPR."),
  because: sentence.describe("The reason, in words the person will read."),
});
export type PageKeepRule = z.output<typeof keepRule>;

const byHand = z
  .strictObject({
    what: sentence.describe("What a person has to do."),
    ask: sentence.describe("Whom to ask, or where to do it."),
  })
  .meta({ id: "byHand", description: "What a person does where no call can." });
export type PageByHand = z.output<typeof byHand>;

const record = z
  .strictObject({
    is: schemaSource,
    title: name.optional().describe("What people call such a record. Default: the schema's title."),
    id: z
      .union([
        z.literal("none"),
        inside,
        z
          .array(z.union([inside, word]))
          .min(2)
          .max(10),
      ])
      .describe("Where its id stands; a list where only several together name it; none where it has none."),
    in: word.optional().describe("The list it is in; a name of lists."),
    on: words.min(1).optional().describe("The surfaces it exists on."),
    find: listOf(call)
      .min(1)
      .optional()
      .describe("Calls that find a person's records, one for each identifier."),
    read: call.optional().describe("The call that reads one record in full; also the way to verify."),
    export: call.optional().describe("The vendor's own bundle about this record."),
    "leads-to": mapOf(word, call)
      .optional()
      .describe("Calls from this record to others about the same person."),
    erasure: listOf(step).optional().describe("What an erasure does, in order."),
    rectify: call.optional().describe("The call that corrects the record (Art. 16)."),
    restrict: call.optional().describe("The call that restricts its use (Art. 18)."),
    object: call.optional().describe("The call that notes an objection (Art. 21)."),
    unsubscribe: call.optional().describe("The call that ends what the person gets."),
    before: words.optional().describe("Kinds that must still exist when this one is dealt with."),
    "covered-by": word.optional().describe("The kind whose erasure deals with this one too."),
    "refuses-when": conditions.optional().describe("The vendor refuses to erase such a record."),
    "gone-when": conditions.optional().describe("Nothing personal is left in such a record."),
    "keep-when": listOf(keepRule).optional().describe("What must be kept, how long and why."),
    "deleted-after": z
      .strictObject({
        span: span,
        from: inside.optional().describe("Since when: a date in the record."),
      })
      .optional()
      .describe("The vendor deletes it by itself."),
    "by-hand": byHand.optional(),
    fields: fields.optional(),
    "not-personal": names.optional().describe("Fields that are not about a person."),
    rest: rest.optional(),
  })
  .meta({
    id: "record",
    description: "A kind of record about a person: how it is found, read, erased, and what it holds.",
  });
export type PageRecord = z.output<typeof record>;

// The whole page

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in lower-case hexadecimal: 64 characters")
  .optional()
  .describe("SHA-256 of the file the page was written for.");
const from = sentence.optional().describe("Where the file comes from.");

const document = z
  .union([
    z.literal("none").describe("There is none that a program can read."),
    z.strictObject({
      openapi: z
        .union([name, z.array(name).min(1).max(100)])
        .describe("An OpenAPI or Swagger file, or several of the same host."),
      sha256: z
        .union([sha256.unwrap(), z.array(sha256.unwrap()).min(1).max(100)])
        .optional()
        .describe("SHA-256 of the files the page was written for, in their order."),
      from,
    }),
    z.strictObject({ sql: name.describe("A file with the tables."), sha256, from }),
    z.strictObject({
      folder: mapOf(
        z.string().regex(/^[A-Za-z_]\w*$/, "must be the name of a table, such as customers"),
        z.strictObject({
          file: name.describe(
            "A file inside of the folder, such as customers.csv; an asterisk stands for any name.",
          ),
          columns: names.min(1).describe("What every such file has at least."),
          key: oneOrMore(name).optional().describe("What names a row. Without it a digest does: row-digest."),
          at: pointer.optional().describe("Where in a file of JSON the list of rows stands."),
        }),
      ).describe("Files of CSV or JSON, by the name of the table that each is."),
    }),
    z.strictObject({ graphql: name.describe("A GraphQL schema."), sha256, from }),
  ])
  .meta({ id: "document", description: "The vendor's own description, which is never changed." });
export type PageDocument = z.output<typeof document>;

const source = sentence.describe("Where the vendor documents it.");

const addition = z
  .union([
    z.strictObject({ call: callText, source }).describe("A call the document leaves out."),
    z
      .strictObject({ to: callText, query: names.min(1).describe("Their names."), source })
      .describe("Query parameters the document leaves out."),
    z
      .strictObject({ to: word, fields: names.min(1).describe("Their names."), source })
      .describe("Fields the document leaves out."),
  ])
  .meta({ id: "addition", description: "What the vendor documents elsewhere, and where." });
export type PageAddition = z.output<typeof addition>;

const list = z.strictObject({
  call: callText.describe("The call that names the lists."),
  id: inside.describe("Where their ids stand, such as /lists/*/id."),
  title: inside.optional().describe("Where their titles stand."),
  pages: word.optional().describe("How the answer goes on: a name of paging, or none."),
});
export type PageList = z.output<typeof list>;

const letter = z.strictObject({
  to: name.describe("The address; usually a value of the account."),
  subject: sentence.describe("The subject line, with values of the account."),
  text: z
    .string()
    .min(1)
    .max(LONGEST_TEXT)
    .describe("The letter, with values of the account, {case} and {identifiers}."),
});
export type PageLetter = z.output<typeof letter>;

const beyond = z.strictObject({
  what: sentence.describe("What it is."),
  category,
  because: sentence.describe("Why no call reaches it."),
  ask: sentence.describe("Whom to ask."),
  concerns: z
    .array(z.enum(["access", "erasure"]))
    .min(1)
    .max(2)
    .optional()
    .describe("Which requests it matters for. Default: both."),
  when: words.optional().describe("The kinds of records that make it matter. Default: any finding."),
});
export type PageBeyond = z.output<typeof beyond>;

export const pageSchema = z
  .strictObject({
    privacy: z.literal(2).describe("The edition of the vocabulary."),
    vendor: z
      .strictObject({
        id: word.describe("In files, settings and audit entries."),
        name: name.describe("What people call the vendor."),
      })
      .describe("Whose page this is."),
    document,
    draft: z
      .literal(true)
      .optional()
      .describe(
        "Lines of the page are guessed: a case may search with it, and erases nothing. Goes when all were read.",
      ),
    account: account.optional(),
    identifiers: mapOf(ownIdentifier, name)
      .optional()
      .describe(
        "Identifiers of the page's own, each with what it is. Begins with the vendor's id where the vendor gives it out, with our where it is the controller's number, which means the same at every vendor.",
      ),
    surfaces: mapOf(word, surface).optional().describe("Hosts with keys of their own."),
    control: oneOrMore(control).describe(
      "Calls that must answer positively before anything negative is believed. The first is the harmless one.",
    ),
    paging: mapOf(pagingName, paging).optional().describe("Ways in which lists go on, by name."),
    answers: answers.optional(),
    adds: listOf(addition).optional().describe("What the document leaves out, each with its source."),
    documents: mapOf(
      z
        .string()
        .max(LONGEST_WORD)
        .regex(/^(?!(constructor|prototype)$)[A-Za-z_][A-Za-z0-9_]*$/),
      z.string().min(1).max(LONGEST_TEXT),
    )
      .optional()
      .describe("GraphQL documents, by the name that calls use."),
    letters: mapOf(word, letter).optional().describe("Letters, by the name that calls use."),
    lists: mapOf(word, list)
      .optional()
      .describe("What one person may be in several of: audiences, shops, projects."),
    parts: mapOf(word, part).optional().describe("Pieces that several records repeat."),
    records: mapOf(word, record)
      .refine((map) => Object.keys(map).length > 0, "names no record")
      .meta({ minProperties: 1 })
      .describe("The kinds of records about a person. What is not named means nothing."),
    also: z
      .strictObject({
        recipients: calls.optional().describe("Who else is told about records (Art. 15(1)(c), Art. 19)."),
        "audit-trail": calls.optional().describe("The vendor's own audit trail."),
        retention: calls.optional().describe("The vendor's own retention settings."),
      })
      .optional()
      .describe("Calls that are about no single record."),
    beyond: mapOf(word, beyond)
      .optional()
      .describe("Data no call reaches; each becomes a task for a person."),
  })
  .meta({
    title: "privacy.yaml, second edition",
    description:
      "What the data of one vendor means for a person. Stands beside the vendor's untouched document.",
  });

/** A page of privacy marks that fits the vocabulary. */
export type Page = z.output<typeof pageSchema>;

/** The long form of a call. */
export function longCallOf(call: PageCall): PageLongCall {
  return typeof call === "string" ? { call } : call;
}

/** The long form of a control. */
export function longControlOf(control: PageControl): PageLongControl {
  return typeof control === "string" ? { call: control } : control;
}

/** The one way and call of a step. */
export function stepOf(step: PageStep): { readonly way: PageWay; readonly call: PageCall } | undefined {
  for (const way of WAYS) {
    const call = step[way];
    if (call !== undefined) return { way, call };
  }
  return undefined;
}

/** The names a key of `fields` holds. A comma that belongs to a name stands behind a backslash. */
export function fieldNames(key: string): readonly string[] {
  return key.split(/(?<!\\),/).map((one) => one.trim().replaceAll("\\,", ","));
}

/** A key of `fields` that holds these names: the other way round. */
export function fieldsKey(names: readonly string[]): string {
  return names.map((name) => name.replaceAll(",", "\\,")).join(", ");
}

/** What may be one or several, as a list. */
export function listFrom<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
