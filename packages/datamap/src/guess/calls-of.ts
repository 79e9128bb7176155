import type { IdentifierKind } from "../data-map.ts";
import type { ApiDocument, DocumentCall, DocumentParameter } from "../document/api-document.ts";
import { collectionOf, endsInVariable, type Resource } from "./resources.ts";

/** A call of a resource as a page would name it. */
export interface GuessedCall {
  /** `GET /customers?email={email}` */
  readonly text: string;
  readonly call: DocumentCall;
  readonly by?: IdentifierKind;
  /** It sends a POST: only a person can say whether it only searches. */
  readonly isPost?: true;
  /** The body of such a search. */
  readonly body?: Readonly<Record<string, string>>;
}

/** What seems to belong to a resource. */
export interface ResourceCalls {
  readonly find: readonly GuessedCall[];
  /** Lists everything, where it cannot be searched. */
  readonly scan?: GuessedCall;
  readonly read?: GuessedCall;
  readonly overwrite?: GuessedCall;
  readonly erase: readonly GuessedCall[];
}

/** Parameters and members of a body by which somebody is looked for. */
const SEARCHED: readonly (readonly [IdentifierKind, RegExp])[] = [
  ["email", /^(e_?mail|email_?address|customer[._]?email|partner_email|contact_email|user_email)$/i],
  ["phone", /^(phone|phone_?number|mobile|tel)$/i],
  ["external-id", /^(external_?id|reference_?id|external_?reference)$/i],
  ["name", /^(name|full_?name)$/i],
];

export function callsOf({ calls }: ApiDocument, { path }: Resource): ResourceCalls {
  const own = calls.filter((call) => collectionOf(call.path) === path || isErasingBelow(call, path));
  const onOne = own.filter((call) => endsInVariable(call.path));
  const list = own.find((call) => call.method === "GET" && !endsInVariable(call.path));
  const read = onOne.find((call) => call.method === "GET");
  const write = onOne.find((call) => call.method === "PUT") ?? onOne.find((call) => call.method === "PATCH");
  const remove = own.filter((call) => isErasing(call) && canBeSent(call));
  const find = [
    ...(list ? searches(list) : []),
    ...calls.filter((call) => isSearch(call, path)).flatMap(postSearches),
  ];
  return {
    find,
    ...(find.length === 0 && list ? { scan: { text: `GET ${list.path}`, call: list } } : {}),
    ...(read ? { read: { text: named(read), call: read } } : {}),
    ...(write ? { overwrite: { text: named(write), call: write } } : {}),
    erase: remove.map((call) => ({
      text: named(call),
      call,
      ...(call.method === "POST" ? { isPost: true as const } : {}),
    })),
  };
}

/** The call with our `{id}` in place of its last variable. */
function named({ method, path, parameters }: DocumentCall): string {
  // What has to be said and can only be yes or no, such as force, is meant.
  const flags = parameters
    .filter((one) => one.in === "query" && one.required && isFlag(one))
    .map(({ name }) => `${name}=true`);
  const query = flags.length === 0 ? "" : `?${flags.join("&")}`;
  return `${method} ${path.replace(/\{[^{}]*\}(?=[^{}]*$)/, "{id}")}${query}`;
}

/** A description may call a flag a text; its name tells. */
const FLAG = /^(force|confirm(ed)?|permanent(ly)?|hard(_?delete)?)$/i;

function isFlag({ name, schema }: DocumentParameter): boolean {
  return FLAG.test(name) || schema?.alternatives.some(({ node }) => node.type === "boolean") === true;
}

/** Whether nothing has to be said in a query that cannot be guessed. */
function canBeSent({ parameters }: DocumentCall): boolean {
  return parameters.every(
    (one) => one.in !== "query" || !one.required || isFlag(one) || one.schema?.node.default !== undefined,
  );
}

function searches(call: DocumentCall): readonly GuessedCall[] {
  const { path, parameters } = call;
  return SEARCHED.flatMap(([by, pattern]) => {
    const found = parameters.find((one) => one.in === "query" && pattern.test(one.name));
    return found ? [{ text: `GET ${path}?${found.name}={${by}}`, call, by }] : [];
  });
}

function isSearch({ method, path }: DocumentCall, of: string): boolean {
  return method === "POST" && path.startsWith(`${of}/`) && /\/(search|query|find|lookup)$/i.test(path);
}

function postSearches(call: DocumentCall): readonly GuessedCall[] {
  const members = [...(call.body?.schema?.properties.keys() ?? [])];
  return SEARCHED.flatMap(([by, pattern]) => {
    const member = members.find((name) => pattern.test(name));
    return member === undefined
      ? []
      : [{ text: `POST ${call.path}`, call, by, isPost: true as const, body: { [member]: `{${by}}` } }];
  });
}

const ERASING_WORDS =
  /\/(delete|erase|anonymi[sz]e|forget|gdpr[-_]?delete|redact|purge|remove|permanently|delete-permanent)$/i;

function isErasing(call: DocumentCall): boolean {
  return call.method === "DELETE"
    ? endsInVariable(call.path)
    : call.method === "POST" && ERASING_WORDS.test(call.path);
}

function isErasingBelow(call: DocumentCall, path: string): boolean {
  return call.method === "POST" && ERASING_WORDS.test(call.path) && call.path.startsWith(`${path}/{`);
}
