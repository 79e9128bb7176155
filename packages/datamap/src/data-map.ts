/**
 * What one marked-up API description says about people, compiled into plain JSON.
 *
 * A data map is self-contained: the generic connector, the register of processing and the export
 * schemas need nothing but this value. It is written by `compileDataMap` and holds no personal data.
 */
export interface DataMap {
  readonly format: 1;
  readonly vendor: { readonly id: string; readonly name: string };
  /** `info.version` of the description this map was compiled from. */
  readonly specVersion: string;
  readonly servers: readonly Server[];
  readonly rateLimit: RateLimit | "unknown";
  /** Ways to authenticate, by the name the description gives them. */
  readonly security: Readonly<Record<string, SecurityScheme>>;
  readonly operations: readonly Operation[];
  readonly records: readonly RecordKind[];
  readonly unreachable: readonly Unreachable[];
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

export type SecurityScheme =
  | { readonly type: "apiKey"; readonly in: "header" | "query"; readonly name: string }
  | { readonly type: "bearer" };

/** Whether a call whose outcome is unknown may be sent once more. */
export type Repeat = "safe" | "after-looking" | "never";

export type Confidence = "documented" | "seen-in-code" | "inferred" | "designed";

export type HttpMethod = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

/** One call the vendor offers, with what it means for a person. */
export interface Operation {
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template, such as `/customers/{id}`. */
  readonly path: string;
  /** One line for people: what the call does. */
  readonly title: string;
  readonly surfaces: readonly string[];
  readonly repeat: Repeat;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly parameters: readonly Parameter[];
  /** JSON Schema 2020-12 of the request body, self-contained; absent where there is none. */
  readonly body?: JsonSchema;
  readonly roles: readonly Role[];
  readonly effects: readonly SideEffect[];
  /** Which records the successful answer holds; absent for answers that hold none. */
  readonly returns?: Returns;
  readonly pages?: Pages;
  readonly links: readonly Link[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** The value belongs to the account (a store's domain, a partner id), not to the call. */
  readonly account: boolean;
  /** Sent when the caller says nothing. */
  readonly default?: string | number | boolean;
}

export interface Returns {
  readonly kind: string;
  /** JSON pointer of the record, or of the array of records, in the answer's body. `""` is the body itself. */
  readonly at: string;
  readonly many: boolean;
}

/** How an operation answers in pages. */
export interface Pages {
  readonly style: "page" | "offset" | "cursor";
  /** Query parameter that says which page, offset or cursor. */
  readonly position: string;
  readonly size?: { readonly name: string; readonly largest: number };
  /** Pointer of the total number of records, where the vendor tells. */
  readonly total?: string;
  /** Pointer of what is null on the last page: the next link or the next cursor. */
  readonly next?: string;
}

/** From one record to related records about the same person. */
export interface Link {
  readonly name: string;
  readonly operation: string;
  readonly parameters: readonly LinkParameter[];
}

export interface LinkParameter {
  /** Where the value goes: `path.id`, `query.customer_id`. */
  readonly to: string;
  /** Pointer into the body of the answer the link hangs on; an array found there means one call for each element. */
  readonly from?: string;
  readonly value?: string | number | boolean;
}

/** What an operation is good for when a person asks about their data. */
export type Role =
  | FindRole
  | { readonly role: "read"; readonly of: string; readonly at: string }
  | { readonly role: "export"; readonly of: string; readonly at: string }
  | OverwriteRole
  | { readonly role: "erase"; readonly of: string; readonly at: string }
  | AnonymizeRole
  | { readonly role: "recipients" }
  | { readonly role: "audit" }
  | { readonly role: "retention" }
  | { readonly role: "ping" };

/**
 * Finds records by one kind of identifier.
 *
 * `exact`: the vendor compares the whole value. `broad`: it may also return others (a partial match, a
 * free-text search), so every hit is compared here. `scan`: the vendor cannot search; all pages are read.
 */
export interface FindRole {
  readonly role: "find";
  readonly of: string;
  readonly by: IdentifierKind;
  /** Where the identifier goes; absent when the match is `scan`. */
  readonly at?: string;
  readonly match: "exact" | "broad" | "scan";
}

export interface OverwriteRole {
  readonly role: "overwrite";
  readonly of: string;
  readonly at: string;
  /** Where the changed fields go: `body`, or `body.update` for a wrapped body. */
  readonly fields: string;
}

export interface AnonymizeRole {
  readonly role: "anonymize";
  readonly of: string;
  readonly at: string;
  /** Fixed body members sent with every such call. */
  readonly send: Readonly<Record<string, JsonValue>>;
}

export type IdentifierKind = "email" | "phone" | "name" | "customer-id" | "external-id" | "card-number";

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
  | "ends-access";

/** A kind of record about a person. */
export interface RecordKind {
  readonly kind: string;
  readonly title: string;
  readonly id: string;
  /** Kinds that must still exist when this one is dealt with. */
  readonly before: readonly string[];
  /** The calls an erasure makes for such a record, in order. Empty: the API offers none. */
  readonly erasure: readonly ("overwrite" | "erase" | "anonymize")[];
  /** Pointer of a boolean of the record; `false` means the vendor refuses to erase this one. */
  readonly erasable?: string;
  /** Pointer of what is non-empty once nothing personal is left in the record. */
  readonly anonymized?: string;
  readonly keepWhen: readonly KeepRule[];
  /** What an erasure does to records of that kind also deals with these. That kind is itself covered by none. */
  readonly coveredBy?: string;
  readonly byHand?: ByHand;
  readonly properties: readonly Property[];
  /** JSON Schema 2020-12 of the record, self-contained. */
  readonly schema: JsonSchema;
}

/** A reason in the record itself why it must stay for now. */
export interface KeepRule {
  /** Pointer into the record; the rule holds when the value is there and not null, false, 0, "" or empty. */
  readonly at: string;
  /** A ground of Art. 17(3), such as `art-17-3-b`. */
  readonly ground: string;
  readonly because: string;
}

/** What a person does where the API cannot. */
export interface ByHand {
  readonly what: string;
  readonly ask: string;
}

/** One marked property of a record. */
export interface Property {
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
