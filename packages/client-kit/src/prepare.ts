import type { PreparedRequest } from "./attempt.ts";
import type { Undescribed } from "./call-options.ts";
import type { OperationFacts, ParameterFacts } from "./facts.ts";
import { InputProblem } from "./input-problem.ts";
import type { Slashes } from "./path.ts";
import { serializePath } from "./path.ts";
import { plainText, type QueryWriter, serializeQuery } from "./query.ts";
import type { Authorization } from "./sign.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a call says. Values by parameter name; the body is sent as JSON. */
export interface CallInput {
  readonly path?: Values;
  readonly query?: Values;
  readonly header?: Values;
  readonly body?: unknown;
}

/** A body as it is sent. Without a type the platform says itself what it is, as it does of a form with files in it. */
export interface WrittenBody {
  readonly type: string | undefined;
  readonly body: NonNullable<PreparedRequest["body"]>;
}

/**
 * Writes a body that is not plain JSON.
 *
 * @returns `undefined` for one that it does not write.
 */
export type BodyWriter = (operation: OperationFacts, body: unknown) => WrittenBody | undefined;

/** What is the same for all calls of one client. */
export interface PrepareContext {
  readonly baseUrl: string;
  /** Values of account parameters, by name. */
  readonly account: Readonly<Record<string, string>>;
  /** Knows parameters that are more than a name; absent where an API has none. */
  readonly more?: MoreOfParameters | undefined;
  readonly authorization: Authorization;
  /** Puts the account's key into a body, where it belongs there. */
  readonly signBody?: ((body: unknown) => unknown) | undefined;
  /** Default: bodies are JSON. */
  readonly writeBody?: BodyWriter | undefined;
}

/** What only some APIs have in their parameters: values of the account, defaults, objects, lists in one text, headers. */
export interface MoreOfParameters {
  /** Reads one from the line of its operation, with all its marks. */
  read(part: string): ParameterFacts;
  /** Whether a name is one of a parameter's members. */
  holds(parameter: ParameterFacts, name: string): boolean;
  /** Whether it is the key, which is filled in elsewhere. */
  signs(parameter: ParameterFacts, authorization: Authorization): boolean;
  /** What is sent where the caller says nothing. */
  valueOf(parameter: ParameterFacts, account: Readonly<Record<string, string>>): unknown;
  /** The headers that an operation declares, those among the headers of one call included: they take the place of the account's. */
  headers(operation: OperationFacts, given: Values | undefined, own: Values | undefined): Values;
  /** Writes what is not written as a name and a text. */
  writer(operation: OperationFacts): QueryWriter;
}

/** What only one call says, beside its input. */
interface CallTerms {
  readonly slashes?: Slashes | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly undescribed?: Undescribed | undefined;
}

/**
 * Builds the request of a call.
 *
 * @throws {InputProblem} When a required value is missing or a given one is not declared: a misspelt filter would be
 * ignored by the vendor, which would then answer with everybody's records.
 */
export function prepareCall(
  operation: OperationFacts,
  input: CallInput,
  context: PrepareContext & CallTerms,
): PreparedRequest {
  const { undescribed, slashes } = context;
  const path = complete(operation, "path", input.path, context);
  const query = complete(operation, "query", input.query, context);
  const declared = context.more?.headers(operation, input.header, context.headers) ?? input.header;
  const header = complete(operation, "header", declared, context);
  const written = bodyOf(operation, input.body, context);
  const given = Object.entries({ ...header, ...context.headers }).flatMap(([name, value]) =>
    value === undefined ? [] : headerPair(name, value),
  );
  const search = serializeQuery({ ...query, ...undescribed?.query }, context.more?.writer(operation));
  return finish(context, {
    method: operation.method,
    url: withQuery(`${context.baseUrl}${serializePath(operation.path, path, slashes)}`, search, context),
    headers: connected(operation, given, written),
    ...(written === undefined ? {} : { body: written.body }),
  });
}

function bodyOf(
  operation: OperationFacts,
  given: unknown,
  { undescribed, signBody, writeBody }: PrepareContext & CallTerms,
): WrittenBody | undefined {
  const whole = undescribed?.body ? { ...(given as object | undefined), ...undescribed.body } : given;
  const body = signBody ? signBody(whole) : whole;
  if (body === undefined) return undefined;
  if (operation.method === "GET") throw new InputProblem("a GET call has no body");
  return writeBody?.(operation, body) ?? asJson(operation, body);
}

function asJson({ sends }: OperationFacts, body: unknown): WrittenBody {
  const type = sends?.type ?? "application/json";
  try {
    const text: string | undefined = JSON.stringify(body);
    if (text !== undefined && type.includes("json")) return { type, body: text };
  } catch {
    // Cycles and big integers; the reason is left out because it may quote the body.
  }
  throw new InputProblem(`the body cannot be written as ${type.includes("json") ? "JSON" : type}`);
}

/** Puts the account's own headers in place of any of the same name. */
export function finish({ authorization }: PrepareContext, request: PreparedRequest): PreparedRequest {
  const reserved = new Set(authorization.headers.map(([name]) => name.toLowerCase()));
  const others = request.headers.filter(([name]) => !reserved.has(name.toLowerCase()));
  return { ...request, headers: [...others, ...authorization.headers] };
}

export function withQuery(url: string, query: string, { authorization }: PrepareContext): string {
  const parts = [query, serializeQuery(Object.fromEntries(authorization.query))].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? url : `${url}?${parts.join("&")}`;
}

const NOTHING: Values = {};

/**
 * Checks what the caller gave, and adds what the account and the description say.
 *
 * @throws {InputProblem} As {@link prepareCall} does.
 */
export function complete(
  { parameters }: OperationFacts,
  place: ParameterFacts["in"],
  given: Values = NOTHING,
  context: PrepareContext,
): Values {
  const declared = parameters.filter((parameter) => parameter.in === place);
  const { more, account, authorization } = context;
  const others = Object.entries(given).filter(
    ([name, value]) => value !== undefined && !declared.some((one) => one.name === name),
  );
  for (const [name] of others)
    if (!(place === "header" && isAccept(name)) && !declared.some((one) => more?.holds(one, name)))
      throw new InputProblem(`there is no ${place} parameter ${name}`);
  const completed: Record<string, unknown> = {};
  for (const parameter of declared) {
    const { name, required } = parameter;
    if (more?.signs(parameter, authorization) || others.some(([one]) => more?.holds(parameter, one)))
      continue;
    // Only silence is filled in: null is a value, and is refused where the value is written.
    const said = Object.hasOwn(given, name) ? given[name] : undefined;
    const value = said === undefined ? more?.valueOf(parameter, account) : said;
    if (required && (value === undefined || value === ""))
      throw new InputProblem(`${place} parameter ${name} is missing or empty`);
    if (value !== undefined) completed[name] = value;
  }
  return Object.assign(completed, Object.fromEntries(others));
}

/** No description names it among its parameters, and any call may carry it. */
function isAccept(name: string): boolean {
  return name.toLowerCase() === "accept";
}

/** What the platform says itself. One that disagrees with what is sent would leave it open whether it was. */
const OF_CONNECTION =
  /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/** Whether a text may be a method or the name of a header. */
export function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

export function headerPair(name: string, value: unknown): [string, string][] {
  const text = plainText(value);
  if (!isToken(name) || OF_CONNECTION.test(name))
    throw new InputProblem("a header has a name that no call may give");
  if (text === undefined || !/^[\x20-\x7e]*$/.test(text))
    throw new InputProblem(`header ${name} is not plain text`);
  return [[name, text]];
}

/** The headers of a call, with what every call says of its body and its answer, unless it says so itself. */
function connected(
  { sends, accepts }: OperationFacts,
  given: readonly (readonly [string, string])[],
  written: WrittenBody | undefined,
): readonly (readonly [string, string])[] {
  const says = (name: string): boolean => given.some(([one]) => one.toLowerCase() === name);
  // What says of which kind a body is says nothing where there is none; and of a body that is not JSON, the writer knows it.
  const isSaid = written !== undefined && says("content-type") && (sends?.type.includes("json") ?? true);
  const kept = isSaid ? given : given.filter(([name]) => name.toLowerCase() !== "content-type");
  return [
    ...kept,
    ...(says("accept") ? [] : [["Accept", accepts ?? "application/json"] as const]),
    ...(isSaid || written?.type === undefined ? [] : [["Content-Type", written.type] as const]),
  ];
}
