import { namesIn, withValues } from "./account-text.ts";
import type { PreparedRequest } from "./attempt.ts";
import type { Authorization } from "./auth.ts";
import type { Delimiter, OperationFacts, ParameterFacts } from "./facts.ts";
import { FORM, serializeForm } from "./form.ts";
import { InputProblem } from "./input-problem.ts";
import { withMember } from "./member.ts";
import { isPlainSegment, type Slashes, serializePath } from "./path.ts";
import type { PlainRequest } from "./plain.ts";
import { plainText, serializeQuery } from "./query.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a call says. Values by parameter name; the body is sent as JSON. */
export interface CallInput {
  readonly path?: Values;
  readonly query?: Values;
  readonly header?: Values;
  readonly body?: unknown;
}

/** What is the same for all calls of one client. */
export interface PrepareContext {
  readonly baseUrl: string;
  /** Values of account parameters, by name. */
  readonly account: Readonly<Record<string, string>>;
  readonly authorization: Authorization;
}

/**
 * Builds the request of a call by operation id.
 *
 * @throws {InputProblem} When a required value is missing or a given one is not declared: a misspelt filter would be
 * ignored by the vendor, which would then answer with everybody's records.
 */
export function prepareCall(
  operation: OperationFacts,
  input: CallInput,
  context: PrepareContext & { readonly slashes?: Slashes | undefined },
): PreparedRequest {
  const path = complete(operation, "path", input.path ?? {}, context);
  const query = complete(operation, "query", input.query ?? {}, context);
  const header = complete(operation, "header", input.header ?? {}, context);
  const signed = signedBody(input.body, context.authorization);
  if (operation.method === "GET" && signed !== undefined) throw new InputProblem("a GET call has no body");
  const body = signed === undefined ? undefined : serializeBody(operation, signed);
  const given = Object.entries(header).flatMap(([name, value]) => headerPair(name, value));
  const headers = [...given, ...ofTheConnection(operation, given, body !== undefined)].filter(
    // What says of which kind a body is says nothing where there is none.
    ([name], index) =>
      name.toLowerCase() !== "content-type" ||
      (body !== undefined && (index >= given.length || operation.sends?.type !== FORM)),
  );
  const target = withQuery(
    `${context.baseUrl}${serializePath(operation.path, path, context.slashes)}`,
    serializeQuery(query, delimitersOf(operation)),
    context,
  );
  return finish(context, {
    method: operation.method,
    url: target,
    headers,
    ...(body === undefined ? {} : { body }),
  });
}

/**
 * Builds a request again from one that was written down, adding what belongs to the account.
 *
 * @param url The request's own address, parsed.
 * @throws {InputProblem} As {@link prepareCall} does.
 */
export function prepareRequest(
  operation: OperationFacts,
  request: PlainRequest,
  url: URL,
  context: PrepareContext,
): PreparedRequest {
  for (const segment of url.pathname.split("/"))
    if (!isPlainSegment(decode(segment))) throw new InputProblem("a path parameter would lead elsewhere");
  if (context.authorization.body.length > 0)
    throw new InputProblem("the key goes into the body, and this one is written already");
  const given = Object.fromEntries(url.searchParams);
  const added = Object.entries(complete(operation, "query", given, context)).filter(
    ([name]) => !(name in given),
  );
  const query = [url.search.slice(1), serializeQuery(Object.fromEntries(added))]
    .filter((part) => part !== "")
    .join("&");
  const headers = new Headers(request.headers);
  const declared = operation.parameters.filter((parameter) => parameter.in === "header");
  const sent = Object.fromEntries(
    declared.flatMap(({ name }) => (headers.has(name) ? [[name, headers.get(name)]] : [])),
  );
  for (const [name, value] of Object.entries(complete(operation, "header", sent, context)))
    for (const pair of headerPair(name, value)) headers.set(...pair);
  if (!headers.has("accept")) headers.set("Accept", "application/json");
  const target = withQuery(`${url.origin}${url.pathname}`, query, context);
  return finish(context, {
    method: operation.method,
    url: target,
    headers: [...headers],
    ...(request.body === undefined ? {} : { body: request.body }),
  });
}

/**
 * The same request at the address of its next page, which may say anything in its query; `undefined` where it is another place than the
 * one that was asked: a key is sent nowhere else.
 */
export function prepareNext(
  request: PreparedRequest,
  address: string,
  { query }: Authorization,
): PreparedRequest | undefined {
  const here = new URL(request.url);
  const there = URL.canParse(address, here.href) ? new URL(address, here.href) : undefined;
  if (there === undefined) return undefined;
  if (there.username !== "" || there.password !== "") return undefined;
  if (there.origin !== here.origin || placeOf(there) !== placeOf(here)) return undefined;
  // The account's own key takes the place of what the address says of one.
  for (const [name, value] of query) there.searchParams.set(name, value);
  return { ...request, url: `${here.origin}${here.pathname}${there.search}` };
}

function placeOf({ pathname }: URL): string {
  const path = pathname.replace(/\/+$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Puts the account's own headers in place of any of the same name. */
function finish({ authorization }: PrepareContext, request: PreparedRequest): PreparedRequest {
  const reserved = new Set(authorization.headers.map(([name]) => name.toLowerCase()));
  const others = request.headers.filter(([name]) => !reserved.has(name.toLowerCase()));
  return { ...request, headers: [...others, ...authorization.headers] };
}

function withQuery(url: string, query: string, { authorization }: PrepareContext): string {
  const parts = [query, serializeQuery(Object.fromEntries(authorization.query))].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? url : `${url}?${parts.join("&")}`;
}

/** The body with the account's key in it, where it belongs there. */
function signedBody(body: unknown, { body: keys }: Authorization): unknown {
  return keys.reduce((signed: unknown, [pointer, value]) => {
    const made = Array.isArray(signed) ? undefined : withMember(signed, pointer, value);
    if (made) return made.body;
    throw new InputProblem("the key goes into the body, and this one has no place for it");
  }, body);
}

/** Adds account values and defaults to what the caller gave; what signs the request in is filled elsewhere. */
function complete(
  operation: OperationFacts,
  place: ParameterFacts["in"],
  given: Values,
  { account, authorization }: PrepareContext,
): Values {
  const declared = operation.parameters.filter((parameter) => parameter.in === place);
  const known = new Set(declared.map(({ name }) => name));
  const members = Object.entries(given).filter(
    ([name]) => !known.has(name) && declared.some((one) => isMember(one, name)),
  );
  const isKnown = (name: string): boolean =>
    known.has(name) || (place === "header" && isAccept(name)) || members.some(([member]) => member === name);
  const unknown = Object.keys(given).find((name) => given[name] !== undefined && !isKnown(name));
  if (unknown !== undefined) throw new InputProblem(`there is no ${place} parameter ${unknown}`);
  const accept = Object.entries(given).filter(
    ([name]) => place === "header" && isAccept(name) && !known.has(name),
  );
  const completed = Object.fromEntries(
    declared
      .filter(
        (one) => !signs(authorization, place, one.name) && !members.some(([member]) => isMember(one, member)),
      )
      .flatMap((parameter) => completeOne(parameter, given, account)),
  );
  return { ...completed, ...Object.fromEntries([...accept, ...members]) };
}

/** Whether a name is one of a parameter that is an object: `filter[email]` of `filter`. */
function isMember({ name: object, deep }: ParameterFacts, name: string): boolean {
  return deep === true && name.startsWith(`${object}[`) && name.endsWith("]");
}

/** No description names it among its parameters, and any call may carry it. */
function isAccept(name: string): boolean {
  return name.toLowerCase() === "accept";
}

function delimitersOf({ parameters }: OperationFacts): Readonly<Record<string, Delimiter>> {
  return Object.fromEntries(
    parameters.flatMap(({ in: place, name, joined }) =>
      place === "query" && joined !== undefined ? [[name, joined]] : [],
    ),
  );
}

function signs({ headers, query }: Authorization, place: ParameterFacts["in"], name: string): boolean {
  if (place === "query") return query.some(([one]) => one === name);
  return place === "header" && headers.some(([one]) => one.toLowerCase() === name.toLowerCase());
}

function completeOne(
  parameter: ParameterFacts,
  given: Values,
  account: Readonly<Record<string, string>>,
): readonly (readonly [string, unknown])[] {
  const { name } = parameter;
  const ofAccount = parameter.account ? accountValue(name, account) : undefined;
  // Only silence is filled in: null is a value, and is refused where the value is written.
  const said = Object.hasOwn(given, name) ? given[name] : undefined;
  const value = said === undefined ? (ofAccount ?? textOf(parameter, account) ?? parameter.default) : said;
  if (value !== undefined && value !== "") return [[name, value]];
  if (!parameter.required) return value === undefined ? [] : [[name, value]];
  throw new InputProblem(`${parameter.in} parameter ${name} is missing or empty`);
}

/** A value of the account by the parameter's name, which a page may write in lower case: `shop-id` for `Shop-Id`. */
function accountValue(name: string, account: Values): unknown {
  if (Object.hasOwn(account, name)) return account[name];
  const word = name.toLowerCase().replaceAll("_", "-");
  return Object.hasOwn(account, word) ? account[word] : undefined;
}

function textOf({ text }: ParameterFacts, account: Readonly<Record<string, string>>): string | undefined {
  if (text === undefined || !namesIn(text).every((name) => Object.hasOwn(account, name))) return undefined;
  return withValues(text, account);
}

function headerPair(name: string, value: unknown): [string, string][] {
  const text = plainText(value);
  if (text === undefined || !/^[\x20-\x7e]*$/.test(text))
    throw new InputProblem(`header ${name} is not plain text`);
  return [[name, text]];
}

/** What every call says of its body and its answer, unless the page does. */
function ofTheConnection(
  { sends, accepts }: OperationFacts,
  given: readonly (readonly [string, string])[],
  hasBody: boolean,
): readonly [string, string][] {
  const says = (name: string): boolean => given.some(([one]) => one.toLowerCase() === name);
  const isSaid = sends?.type !== FORM && says("content-type");
  return [
    ...(says("accept") ? [] : [["Accept", accepts ?? "application/json"] satisfies [string, string]]),
    ...(!hasBody || isSaid
      ? []
      : [["Content-Type", sends?.type ?? "application/json"] satisfies [string, string]]),
  ];
}

function serializeBody({ sends }: OperationFacts, body: unknown): string {
  if (sends?.type === FORM) return serializeForm(body, sends.lists);
  try {
    const text: string | undefined = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch {
    // Cycles and big integers; the reason is left out because it may quote the body.
  }
  throw new InputProblem("the body cannot be written as JSON");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new InputProblem("a path parameter is not well encoded");
  }
}
