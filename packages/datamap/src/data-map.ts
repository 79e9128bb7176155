import type { IdentifierKind, OwnKind } from "@oubli/model";

/**
 * What one vendor's page of privacy marks says about people, compiled with the vendor's own description into plain JSON.
 *
 * A data map is self-contained: the generic connector, the register of processing and the export schemas need nothing
 * but this value. It is written by `readVendor` and holds no personal data.
 */
export interface DataMap {
  readonly format: 2;
  readonly vendor: { readonly id: string; readonly name: string };
  /** `info.version` of the description. */
  readonly specVersion: string;
  /** What this map was made from; both go into the hash of every plan. */
  readonly madeFrom: readonly MadeFrom[];
  readonly servers: readonly Server[];
  /** The tables of a database, each with the columns of its primary key; absent where the vendor is called over the network. */
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  /** The files that these tables are, where they lie in a folder. */
  readonly folder?: Readonly<Record<string, FolderTable>>;
  readonly rateLimit: RateLimit | "unknown";
  /** The letters by which a service without an API is asked; absent where calls are made. */
  readonly letters?: { readonly access: Letter; readonly erasure?: Letter };
  /** Ways to authenticate, by the name under which their secrets are handed in. */
  readonly security: Readonly<Record<string, SecurityScheme>>;
  /** Values of an account that are no secret, each with the question for it; absent where there are none. */
  readonly asks?: Readonly<Record<string, string>>;
  /** Identifiers of the page's own, each with what it is; absent where there are none. */
  readonly identifiers?: Readonly<Record<OwnKind, string>>;
  /** The calls the page names, and no others. */
  readonly operations: readonly Operation[];
  /** Calls that must answer positively before anything negative is believed; the first is the harmless one. */
  readonly controls: readonly Control[];
  /** What one person may be in several of; absent where the page names none. */
  readonly lists?: readonly List[];
  readonly records: readonly RecordKind[];
  /** Who else is told about records (Art. 15(1)(c), Art. 19). */
  readonly recipients: readonly Call[];
  readonly auditTrail: readonly Call[];
  readonly retention: readonly Call[];
  readonly unreachable: readonly Unreachable[];
  /** Lines of the page that nobody has seen. With such a map a case may search, and erases nothing; absent where there are none. */
  readonly guessed?: { readonly lines: number; readonly first: number };
}

/** A file of a folder, or several of the same kind, whose rows are those of a table. */
export interface FolderTable {
  /** Its path inside of the folder; an asterisk stands for any name. */
  readonly file: string;
  /** What every such file has at least. */
  readonly columns: readonly string[];
  /** Where in a file of JSON the list of rows stands; absent where the file is the list. */
  readonly at?: string;
}

/** What one person may be in several of, such as the audiences of a newsletter. */
export interface List {
  /** Its name in the page, which is also the variable that stands for the id of one. */
  readonly name: string;
  /** Tells which there are; its answer holds them. */
  readonly call: Call;
  /** Pointer of the id in one of them. */
  readonly id: string;
  /** Pointer of what people call it; absent where the page says nothing. */
  readonly title?: string;
}

/** One of them. */
export interface ListOf {
  readonly name: string;
  readonly id: string | number;
  readonly title?: string;
}

/** A letter, with values of the account, `{case}` and, in its text alone, `{identifiers}` in braces. */
export interface Letter {
  /** Its name in the page. */
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The kind of identifier by which the person is named in it; absent: by all that are known. */
  readonly by?: IdentifierKind;
  /** Until when after it an answer is due, and when somebody is to be reminded of it, in milliseconds. */
  readonly longestMs: number;
  readonly remindMs: readonly number[];
}

/** One file, by what it holds: a page or a description that changes makes another map. */
export interface MadeFrom {
  readonly file: string;
  readonly sha256: string;
}

/** One base URL. A surface is a set of operations that share a base URL and a kind of key. */
export interface Server {
  readonly url: string;
  readonly surface: string;
  /** Alternatives; each is a list of scheme names that must all be sent together. */
  readonly security: readonly (readonly string[])[];
}

/** A budget of calls per key, as the vendor declares it. */
export interface RateLimit {
  readonly calls: number;
  readonly per: "second" | "minute" | "hour" | "day";
  /** Calls that may be open at the same time; absent where the vendor says nothing. */
  readonly concurrent?: number;
}

/**
 * One way to authenticate. In a `text` braces hold secrets and values of the account by their names, such as
 * `Klaviyo-API-Key {secret}`; without one the secret is sent as it is, and is named like the scheme itself.
 */
export type SecurityScheme =
  | { readonly type: "apiKey"; readonly in: KeyPlace; readonly name: string; readonly text?: string }
  | { readonly type: "bearer"; readonly text?: string }
  /** User and password, with a colon between. */
  | { readonly type: "basic"; readonly text: string }
  | OAuthScheme;

/** Tokens that are asked for with the secrets `client-id` and `client-secret`, and `refresh-token` where one is needed. */
export interface OAuthScheme {
  readonly type: "oauth2";
  /** The path that gives tokens at the host of the calls, or the whole address at another that the page lets the secrets go to. */
  readonly token: string;
  readonly grant: "client-credentials" | "refresh-token";
  readonly scopes?: readonly string[];
  /** Where the client's own id and secret go. */
  readonly in: "header" | "body";
}

/** Where a key goes. In a body, dots lead inside: `auth.key`. */
export type KeyPlace = "header" | "query" | "body" | "cookie";

/** Whether a call whose outcome is unknown may be sent once more. */
export type Repeat = "safe" | "after-looking" | "never";

export type Confidence = "documented" | "seen-in-code" | "inferred" | "designed";

export type HttpMethod = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

/** One call the vendor offers, as its description has it. What it means for a person stands at the {@link Call}. */
export interface Operation {
  /** The description's operationId where that is there and its own; else method and path, such as `GET /customers/{id}`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template, such as `/customers/{id}`. */
  readonly path: string;
  /** Its own base URL, where that is another than its surface's. */
  readonly server?: string;
  /** One line for people: what the call does. */
  readonly title: string;
  readonly surfaces: readonly string[];
  readonly repeat: Repeat;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly parameters: readonly Parameter[];
  /** How a body is written; absent where it is `application/json`. */
  readonly sends?: BodyForm;
  /** The media type of the answers that are asked for; absent where it is `application/json`. */
  readonly accepts?: string;
  /** Refusals, beside 429, by which the vendor says that there were too many calls; such a call waits, and is sent again. */
  readonly limits?: readonly Limit[];
  /** JSON Schema 2020-12 of the request body, self-contained; absent where there is none. */
  readonly body?: JsonSchema;
}

/** How a body is written. */
export interface BodyForm {
  /** A media type of JSON, or `application/x-www-form-urlencoded`. */
  readonly type: string;
  /** How a form writes the elements of a list: `a[0]=`, `a[]=`, or `a=` for each; absent where it takes none. */
  readonly lists?: "indices" | "brackets" | "repeated";
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** The value belongs to the account (a store's domain, a partner id), not to the call. */
  readonly account: boolean;
  /** Sent when the caller says nothing. */
  readonly default?: string | number | boolean;
  /** The same, with values of the account in its braces; not sent while one of them is missing. */
  readonly text?: string;
  /** It is an object, whose members are sent as `filter[email]=`. */
  readonly deep?: true;
  /** Several values are one text with this between them; absent where its name is sent for each. */
  readonly joined?: Delimiter;
}

/** What may stand between several values of one parameter. */
export type Delimiter = "," | " " | "|";

/** A refusal that is about the number of calls, as a client can tell it: by status, header, or one word in the answer. */
export interface Limit {
  readonly status?: readonly number[];
  readonly header?: string;
  readonly at?: string;
  readonly is?: string | number;
}

/** One use of an operation: what it is filled with, and what its answer holds. */
export interface Call {
  readonly operation: string;
  /** Whether it only looks: a GET, or a POST of which the page says so. Looking never sends anything else. */
  readonly reads: boolean;
  /** Where the use exists; a part of the operation's own surfaces. */
  readonly surfaces: readonly string[];
  readonly fill: readonly Fill[];
  /** Which records the successful answer holds; absent for answers that hold none. */
  readonly returns?: Returns;
  /** How the answer goes on; absent where it is whole. */
  readonly pages?: Pages;
  readonly effects: readonly SideEffect[];
  /** What answers mean where their status does not say so; absent where it does. */
  readonly answers?: Answers;
  /** Which list it is about, of a call that is about to be made. A data map itself names none. */
  readonly list?: ListOf;
}

/** Conditions on answers, of each of which one is enough. */
export interface Answers {
  /** What was asked for is not there any more. */
  readonly gone?: readonly AnswerCondition[];
  /** The search found nobody. */
  readonly nothing?: readonly AnswerCondition[];
  /** The call failed though its status says otherwise. */
  readonly failed?: readonly AnswerCondition[];
  /** The vendor does not want to; a person has to. */
  readonly refused?: readonly AnswerCondition[];
  /** Too many calls; later again. */
  readonly limit?: readonly AnswerCondition[];
}

/** A statement about an answer. All that is given must hold. */
export interface AnswerCondition extends Partial<Condition> {
  /** Its status is one of these. */
  readonly status?: readonly number[];
  /** A header that is there. */
  readonly header?: string;
}

/**
 * A value and where it goes: `path.id`, `query.filter`, `header.X-Shop` or a member of the body by JSON pointer, such as
 * `body:/query/filter` (`body:` is the body itself).
 *
 * In texts, braces hold variables with filters: `{email}`, `{phone|digits}`, `{id}`, `{/pointer/into/the/record}`,
 * `{random}`, and values of the account by the names under `asks`. A text that is nothing but one variable becomes its value, with its JSON type; a value that is a list in
 * a path, query or header means one call for each element. Everything else is sent as it stands.
 */
export interface Fill {
  readonly to: string;
  readonly value: JsonValue;
}

export interface Returns {
  readonly kind: string;
  /** JSON pointer of the record, or of the array of records, in the answer's body. `""` is the body itself; `*` is every element. */
  readonly at: string;
  readonly many: boolean;
  /** Where a record holds the key that it stands under in the answer; absent where that says nothing. */
  readonly key?: string;
}

/** How an operation answers in pages. */
export interface Pages {
  /**
   * What leads to the next page: its number, how many records came before, a cursor, the id of the last record, a whole address in the
   * answer, or one in the header `Link`.
   */
  readonly style: "page" | "offset" | "cursor" | "after-id" | "next-address" | "link-header";
  /**
   * Where it is said which page, offset, cursor or id: `query.page`, `header.X-Page`, or a member of the body, `body.query.cursor`. None
   * where addresses are followed.
   */
  readonly position?: string;
  readonly size?: { readonly name: string; readonly largest: number };
  /** Where the total number of records stands, where the vendor tells: a pointer, or `header X-Total`. */
  readonly total?: string;
  /** Pointer of what is null or missing on the last page: the next link, address or cursor. */
  readonly next?: string;
  /** Pointer of what says whether there is more. */
  readonly more?: string;
  /**
   * `empty-page`: the end is an empty page, whatever else is said. Where each answer leads on to the next: `without-next`, the last one
   * has no word of it; `short-page`, nor has it as many records as were asked for. Without it, a missing word is no end.
   */
  readonly end?: "empty-page" | "short-page" | "without-next";
}

/** A call whose answer must be positive. */
export interface Control extends Call {
  /** What the answer must show besides being an answer: one of these is enough; empty when an answer is enough. */
  readonly shows: readonly Condition[];
  /** The kinds of records of which it proves that this key may list them. */
  readonly proves: readonly string[];
}

/** A statement about a record or an answer. All that is given must hold. */
export interface Condition {
  /** Pointer, in which `*` is every element: one that fits is enough. */
  readonly at: string;
  /** The value, compared as JSON. */
  readonly is?: JsonValue;
  /** Any value but this one; a missing value is another one. */
  readonly not?: JsonValue;
  /** Whether there is something: not missing, null, false, 0, "" or empty. */
  readonly present?: boolean;
}

export type { IdentifierKind };

/**
 * Finds records by one kind of identifier.
 *
 * `exact`: the vendor compares the whole value. `broad`: it may also return others (a partial match, a free-text search),
 * so every hit is compared here. `scan`: the vendor cannot search; all pages are read.
 */
export interface Find extends Call {
  readonly by: IdentifierKind;
  readonly match: "exact" | "broad" | "scan";
  /** The spellings that are asked for. Absent: as given, and in its normal form where that differs. */
  readonly spellings?: readonly Spelling[];
}

/** A way to write an identifier that some vendor tells apart from the others. */
export type Spelling = "as-given" | "lower" | "upper-first" | "e164" | "digits" | "national" | "idn";

/** From one record to related records about the same person; its pointers start at the record. */
export interface LeadsTo extends Call {
  readonly name: string;
}

/** `suppress` and `unsubscribe` take nothing away: the vendor notes that the person is not to be written to. */
export type Way = "suppress" | "unsubscribe" | "overwrite" | "anonymize" | "erase";

/** One step of an erasure. */
export interface ErasingCall extends Call {
  readonly way: Way;
  /** Where an overwrite puts the changed fields in the body: `""`, or `/update` for a wrapped body. */
  readonly into?: string;
  /** The vendor accepts the call and does it later; absent where it does it at once. */
  readonly job?: Job;
  /**
   * The kind of record as which it is seen until this step is done, under the same id: what a bin holds, say. Absent where the record's
   * own kind shows it.
   */
  readonly look?: string;
}

/** How long a vendor takes for what it has accepted, in milliseconds, and what can be asked of it meanwhile. */
export interface Job {
  readonly usualMs?: number;
  /** When it must be done, and is looked at. */
  readonly longestMs: number;
  /** Pointer of the job's id in the answer that accepts the call; absent where no call asks with it. */
  readonly id?: string;
  /** Tells how far it is; absent where no call does. */
  readonly poll?: Poll;
  /** How long after the call whoever has to answer is to be reminded, in their order; absent where nobody is. */
  readonly remindMs?: readonly number[];
  /** How it can still be taken back; absent where it cannot. */
  readonly cancel?: Cancel;
}

/** A call that tells how far a job is, in which `{job}` is its id. What it says is the vendor's word. */
export interface Poll extends Call {
  /** The job is done where one of these is true of the answer, */
  readonly done: readonly Condition[];
  /** and has failed where one of these is. */
  readonly failed: readonly Condition[];
}

/** How a job can be taken back, and until when after its call. */
export interface Cancel {
  readonly withinMs: number;
  /** The call that takes it back, in which `{job}` is its id. */
  readonly call?: Call;
  /** How a person takes it back. */
  readonly byHand?: string;
}

/** Something that happens besides the call's purpose, to be shown before anybody approves it. */
export interface SideEffect {
  readonly effect: EffectKind;
  readonly note: string;
}

export type EffectKind =
  | "emails-subject"
  | "emails-others"
  | "broadcasts-record"
  | "deletes-children"
  | "deletes-history"
  | "releases-reward"
  | "forfeits-balance"
  | "changes-money"
  | "ends-access"
  | "loses-suppression"
  | "bars-return"
  | "comes-back";

/** A kind of record about a person. */
export interface RecordKind {
  readonly kind: string;
  readonly title: string;
  /**
   * Pointer of its id; several where only all of them together name it; `none` where records have none and are told apart by what they
   * hold.
   */
  readonly id: string | readonly string[];
  /** The name of the lists it is in: its id names it in one of them only. Absent where it is in none. */
  readonly in?: string;
  /** Which list such records are looked for in now. A data map itself names none. */
  readonly list?: ListOf;
  readonly find: readonly Find[];
  /** Reads one record in full by its id; also the way to verify. */
  readonly read?: Call;
  /** The vendor's own bundle about this record. */
  readonly export?: Call;
  readonly leadsTo: readonly LeadsTo[];
  /** The calls an erasure makes for such a record, in order. Empty: the API offers none. */
  readonly erasure: readonly ErasingCall[];
  /** Kinds that must still exist when this one is dealt with. */
  readonly before: readonly string[];
  /** The vendor refuses to erase a record of which one of these is true. */
  readonly refusesWhen: readonly Condition[];
  /** Nothing personal is left in a record of which one of these is true. */
  readonly goneWhen: readonly Condition[];
  readonly keepWhen: readonly KeepRule[];
  /** What an erasure does to records of that kind also deals with these. That kind is itself covered by none. */
  readonly coveredBy?: string;
  readonly byHand?: ByHand;
  /** What the page names, personal or not. */
  readonly properties: readonly Property[];
  /** Pointers of the counted rest, which is not personal. */
  readonly rest: readonly string[];
  /** JSON Schema 2020-12 of the record, self-contained. */
  readonly schema: JsonSchema;
}

/** A reason in the record itself why it must stay for now. */
export interface KeepRule {
  /** Absent: always. */
  readonly when?: Condition;
  /** For so long; absent: for as long as the page says nothing else. */
  readonly until?: KeepUntil;
  /** A ground of Art. 17(3), such as `art-17-3-b`. */
  readonly ground: string;
  readonly because: string;
}

/** How long a record must stay, from a date in the record on: by the calendar, or in milliseconds. */
export type KeepUntil = { readonly since: string } & ({ readonly months: number } | { readonly ms: number });

/** What a person does where the API cannot. */
export interface ByHand {
  readonly what: string;
  readonly ask: string;
}

/** One property of a record that the page names. */
export interface Property {
  /** Pointer into the record, in which `*` is every element of a list and every value of a map. */
  readonly pointer: string;
  readonly title: string;
  /** Fideslang category, such as `user.contact.email`; absent when nothing personal is meant. */
  readonly category?: string;
  readonly origin?: Origin;
  readonly about: "subject" | "other";
  readonly identifies?: IdentifierKind;
  /** Never exported, logged or shown: a bearer link, a signing secret. */
  readonly secret: boolean;
  /** The property holds whole records of this kind. */
  readonly embeds?: string;
  readonly onErasure?: OnErasure;
}

export type Origin = "provided" | "observed" | "inferred" | "assigned";

/** `null` clears; otherwise the value to write, in which `{random}` becomes a fresh random word. */
export interface OnErasure {
  readonly write: JsonValue;
}

/** Data the vendor holds that no call reaches; it becomes a manual task of every case. */
export interface Unreachable {
  readonly id: string;
  readonly what: string;
  readonly category: string;
  readonly because: string;
  readonly ask: string;
  readonly concerns: readonly ("access" | "erasure")[];
  /** Record kinds whose presence makes the task necessary; empty means any finding at this vendor. */
  readonly when: readonly string[];
}

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A JSON Schema 2020-12 document without references outside itself. */
export type JsonSchema = { readonly [key: string]: JsonValue };
