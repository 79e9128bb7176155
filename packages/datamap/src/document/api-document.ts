import type { FolderTable } from "../data-map.ts";
import type { Json } from "../json.ts";
import type { Place } from "./source-file.ts";

/**
 * A vendor's own description as the compiler sees it, whichever edition it is written in: OpenAPI 3.0, 3.1 and 3.2 or
 * Swagger 2.0, in one file or several. Nothing in it is changed, and nothing in it is looked at before somebody asks.
 */
export interface ApiDocument {
  /** `info.title` and `info.version`; empty where they are missing. */
  readonly title: string;
  readonly version: string;
  /**
   * Every file that was read so far, the first one first. A file that only a reference names is read when somebody asks
   * for what it holds, so ask once everything else is done.
   */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** The text of a GraphQL schema, where that describes the vendor. */
  readonly graphql?: string;
  /** The tables of a database, each with the columns of its primary key, where that describes the vendor. */
  readonly tables?: ReadonlyMap<string, readonly string[]>;
  /** The files that these tables are, where they lie in a folder. */
  readonly folder?: ReadonlyMap<string, FolderTable>;
  /** The root of the first file, for extensions at the top. */
  readonly root: Json;
  readonly place: Place;
  readonly calls: readonly DocumentCall[];
  /** Absolute or relative, variables filled with their defaults where they have one. Empty where the description names none. */
  readonly servers: readonly DocumentServer[];
  /** Alternatives that hold for every call that says nothing; `undefined` when the description says nothing. */
  readonly security: readonly (readonly string[])[] | undefined;
  /** Security schemes by name, references followed. */
  readonly schemes: ReadonlyMap<string, Json>;
  /** Names of the named schemas, in their order. One that stands in several first files is `contacts.json#Name` in each. */
  readonly schemaNames: readonly string[];
  /** A named schema; `undefined` when there is none of that name. */
  schema(name: string): Schema | undefined;
  /** One schema of which a value fits any. */
  anyOf(schemas: readonly Schema[]): Schema;
  /** The call of a method and a path, whatever its path parameters are called. */
  call(method: string, path: string): DocumentCall | undefined;
  /** What somebody may have meant who wrote a method and path that are not there; `undefined` when nothing comes near. */
  nearest(method: string, path: string): DocumentCall | undefined;
  /** Why nothing can be said about the calls of a path: its path item is a reference that leads nowhere. */
  unread(path: string): Unread | undefined;
}

/** A reference that leads nowhere. It matters only to somebody who needs what it stands for. */
export interface Unread {
  readonly place: Place;
  /** Such as `the reference shared.yaml#/Address names a file that cannot be read; put it beside api.yaml`. */
  readonly message: string;
}

export interface DocumentServer {
  readonly url: string;
  /** The server's own node, for extensions. */
  readonly node: Json;
  readonly place: Place;
}

/** One operation of the description. */
export interface DocumentCall {
  /** operationId where it is there and nobody else's; else `METHOD /path`. */
  readonly id: string;
  /** Upper case; any method a description may have, `QUERY` and `HEAD` included. */
  readonly method: string;
  readonly path: string;
  /** `summary`, or the first sentence of the description, or the id. */
  readonly title: string;
  /** The operation's own node, for extensions such as `x-repeat`. */
  readonly node: Json;
  readonly place: Place;
  /** Own ones and those of the path, each once; parameters of the body (Swagger 2.0) are not among them. */
  readonly parameters: readonly DocumentParameter[];
  readonly body: DocumentBody | undefined;
  /** The first successful answer with a JSON schema, else the first successful one without; `undefined` when none is described. */
  readonly answer: DocumentAnswer | undefined;
  /** The operation's own alternatives; `undefined` when it says nothing, empty when it needs none. */
  readonly security: readonly (readonly string[])[] | undefined;
  /** Servers of its own or of its path; `undefined` when those of the description are meant. */
  readonly servers: readonly DocumentServer[] | undefined;
  /** Parameters, body and answers that are references which lead nowhere; they are missing above. */
  readonly unread: readonly Unread[];
}

export interface DocumentParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema | undefined;
  readonly node: Json;
  readonly place: Place;
}

export interface DocumentBody {
  /** Such as `application/json`; the first one that is JSON comes first. */
  readonly mediaTypes: readonly string[];
  readonly required: boolean;
  /** Of the JSON form where there is one, else of the first. */
  readonly schema: Schema | undefined;
  /** How a form writes its members, by their names; absent where nothing is said of it. */
  readonly encoding?: Json;
}

export interface DocumentAnswer {
  readonly status: string;
  /** The response's own node, for links. */
  readonly node: Json;
  readonly place: Place;
  /** `undefined` when the answer has no body that is JSON, or says nothing about it. */
  readonly schema: Schema | undefined;
}

/**
 * A schema of the description, references followed. The same node is always the same object, so schemas can be compared
 * and remembered. Everything below is worked out once and remembered; walking schemas costs what the description is long,
 * not what its paths are many.
 */
export interface Schema {
  readonly node: Json;
  readonly place: Place;
  /** `title` of its own or of what it refers to. */
  readonly title: string | undefined;
  /** Why the schema, or a part it is composed of, says nothing: a reference that leads nowhere. `undefined` when all is well. */
  readonly broken: string | undefined;
  /** Itself and everything it is composed of by references, allOf, oneOf, anyOf, then and else, each once. */
  readonly alternatives: readonly Schema[];
  /** What it is directly composed of, what it refers to first; and whether every value fits that part. */
  readonly parts: readonly { readonly part: Schema; readonly always: boolean }[];
  /** Named members, through compositions. A member that several parts describe is one schema composed of them. */
  readonly properties: ReadonlyMap<string, Schema>;
  /** Names that every value has, whichever of its alternatives it is. */
  readonly required: ReadonlySet<string>;
  readonly isArray: boolean;
  /** What the elements of an array are; `undefined` when it is no array or says nothing about them. */
  readonly items: Schema | undefined;
  /** What members without a name of their own are (additionalProperties, patternProperties); `"anything"` when only that they may be there is known. */
  readonly members: Schema | "anything" | undefined;
  /**
   * The schema at a JSON pointer into its values, in which `*` or a number is an element of an array and `*` or a name a
   * value of a map; `"anything"` below what may hold anything. Below what is broken, the broken schema itself.
   */
  at(pointer: string): Schema | "anything" | undefined;
  /** JSON Schema 2020-12 that stands alone, without extensions; `$defs` for what is referred to, cut where it becomes longer than a person reads. */
  standAlone(): Json;
}
