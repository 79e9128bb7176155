import type { Call, Fill, HttpMethod, JsonValue, Operation, Parameter, SideEffect } from "../data-map.ts";
import type { DocumentCall, Schema } from "../document/api-document.ts";
import { isJson } from "../document/media-types.ts";
import type { Path } from "../document/source-file.ts";
import { type CallText, parseCallText, type Variable } from "../page/call-text.ts";
import { longCallOf, type PageAccount, type PageCall, type PageLongCall } from "../page/page-schema.ts";
import { escapeToken } from "../record/pointer.ts";
import type { Bound, Context } from "./context.ts";
import { extensionsOf } from "./extensions.ts";
import { someOf } from "./spelling.ts";
import { checkTemplate, type Scope } from "./templates.ts";

/** What a call is for: looking sends nothing that may change something, erasing always names somebody. */
export interface Purpose {
  readonly for: "looking" | "erasing";
  readonly scope: Scope;
  /** Places that are filled by something else: a page's number, the values of an overwrite. */
  readonly filled?: (found: DocumentCall, options: PageLongCall) => readonly string[];
}

/** What was bound, and which variables it uses. */
export interface BoundCall extends Bound {
  readonly variables: readonly Variable[];
  readonly options: PageLongCall;
}

/**
 * Finds a call of the page in the description, says everything that is wrong with it, and makes it part of the map.
 * `undefined` when it cannot be made sense of.
 */
export function bindCall(
  context: Context,
  written: PageCall,
  path: Path,
  purpose: Purpose,
): BoundCall | undefined {
  const options = longCallOf(written);
  const text = parseCallText(options.call);
  if (text === undefined) return undefined;
  if (!isHttp(text.verb)) {
    context.complaints.notYet(path, NO_HTTP_CALL[text.verb] ?? text.verb);
    return undefined;
  }
  sayWhatIsNotYet(context, options, path);
  const found = findCall(context, text, path);
  if (found === undefined) return undefined;
  for (const { place, message } of found.unread)
    context.complaints.complainAbout(path, place, message, "a call that is made must be described whole");
  const fill = [
    ...pathFill(found, text),
    ...queryFill(context, found, text, path),
    ...headerFill(context, found, options, path),
    ...bodyFill(context, found, options, path),
  ];
  const variables = fill.flatMap((one) =>
    checkTemplate(context.complaints, path, { place: placeInWords(one.to), value: one.value }, purpose.scope),
  );
  const reads = checkVerb(context, found, options, path, purpose);
  if (purpose.for === "erasing") checkNames(context, options, path, variables);
  checkComplete(context, found, { fill, filled: purpose.filled?.(found, options) ?? [] }, path);
  const operation = operationOf(context, found, options, path, reads);
  context.operations.register(found, operation);
  return {
    document: found,
    variables,
    options,
    call: {
      operation: operation.id,
      reads,
      surfaces: surfacesOf(context, operation, options, path),
      fill,
      effects: effectsOf(options),
    },
  };
}

const NO_HTTP_CALL: Readonly<Record<string, string>> = {
  SELECT: "SELECT (a table of a database)",
  UPDATE: "UPDATE (a table of a database)",
  QUERY: "QUERY (a GraphQL document)",
  MUTATION: "MUTATION (a GraphQL document)",
  LETTER: "LETTER (a letter to a service without an API)",
};

function isHttp(verb: string): verb is HttpMethod {
  return ["GET", "POST", "PUT", "PATCH", "DELETE"].includes(verb);
}

const NOT_YET: readonly (readonly [keyof PageLongCall, string])[] = [
  ["spellings", "spellings (asking for one identifier in several forms)"],
  ["batch", "batch (several identifiers in one call)"],
  ["job", "job (a deletion that takes days)"],
  ["answers", "answers (the vendor's own words for gone, nothing and failed)"],
  ["by", "by (the identifier a letter is about)"],
];

function sayWhatIsNotYet({ complaints }: Context, options: PageLongCall, path: Path): void {
  for (const [key, words] of NOT_YET)
    if (options[key] !== undefined) complaints.notYet([...path, key], words);
  if (options.send === "form")
    complaints.notYet([...path, "send"], "send: form (a body that is form-encoded)");
}

function findCall({ document, complaints }: Context, text: CallText, path: Path): DocumentCall | undefined {
  const { verb } = text;
  const found = document.call(verb, text.path);
  if (found) return found;
  const unread = document.unread(text.path);
  if (unread) {
    complaints.complainAbout(
      path,
      unread.place,
      unread.message,
      "a call that is made must be described whole",
    );
    return undefined;
  }
  const near = document.nearest(verb, text.path);
  complaints.complain(
    path,
    `the document has no call ${verb} ${text.path}`,
    near === undefined
      ? "look at its paths; or say where the call is documented: adds: [{ call: …, source: … }]"
      : `nearest is ${near.method} ${near.path}; or say where yours is documented: adds: [{ call: …, source: … }]`,
  );
  return undefined;
}

/** What stands in the page where the description's path has a parameter. */
function pathFill({ path }: DocumentCall, text: CallText): readonly Fill[] {
  const values = text.path.match(VARIABLE) ?? [];
  return [...path.matchAll(/\{([^}]*)\}/g)].flatMap(([, name], index) => {
    const value = values[index];
    return name === undefined || value === undefined ? [] : [{ to: `path.${name}`, value }];
  });
}

const VARIABLE = /\{[^{}]*\}/g;

function queryFill(
  { complaints }: Context,
  found: DocumentCall,
  text: CallText,
  path: Path,
): readonly Fill[] {
  const known = found.parameters.filter((parameter) => parameter.in === "query");
  return text.query.map(([name, template]) => {
    const parameter = known.find(
      (one) => one.name === name || one.name === `${name}[]` || `${one.name}[]` === name,
    );
    const object = known.find((one) => name.startsWith(`${one.name}[`));
    if (object && !parameter)
      complaints.notYet(path, `${name} (a member of a query parameter that is an object)`);
    else if (!parameter)
      complaints.complain(
        path,
        `${found.method} ${found.path} has no query parameter ${name}`,
        `it has ${someOf(
          known.map((one) => one.name),
          12,
        )}`,
      );
    return { to: `query.${parameter?.name ?? name}`, value: template };
  });
}

function headerFill(
  { complaints }: Context,
  found: DocumentCall,
  options: PageLongCall,
  path: Path,
): readonly Fill[] {
  const known = found.parameters.filter((parameter) => parameter.in === "header");
  return Object.entries(options.header ?? {}).map(([name, value]) => {
    if (!known.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      complaints.complain(
        [...path, "header", name],
        `${found.method} ${found.path} has no header ${name}`,
        `it has ${someOf(known.map((one) => one.name))}; a header of every call stands under account.always`,
      );
    return { to: `header.${name}`, value };
  });
}

function bodyFill(context: Context, found: DocumentCall, options: PageLongCall, path: Path): readonly Fill[] {
  if (options.body === undefined) return [];
  const { complaints } = context;
  const at = [...path, "body"];
  if (found.body === undefined && !isAdded(found)) {
    complaints.complain(at, `${found.method} ${found.path} takes no body`, "take the body away");
    return [];
  }
  if (found.body && !found.body.mediaTypes.some(isJson))
    complaints.notYet(at, `a body of ${found.body.mediaTypes[0] ?? "another kind"}`);
  const leaves = leavesOf(options.body as JsonValue, "");
  const schema = found.body?.schema;
  for (const { pointer } of leaves)
    if (schema && schema.at(pointer) === undefined)
      complaints.complain(
        at,
        `the body of ${found.method} ${found.path} has no ${pointer}`,
        `it has ${someOf(schema.properties.keys(), 12)}`,
      );
  return leaves.map(({ pointer, value }) => ({ to: `body:${pointer}`, value }));
}

/** Values of a body by pointer; an empty list or object is a value itself. */
function leavesOf(value: JsonValue, pointer: string): readonly { pointer: string; value: JsonValue }[] {
  const children =
    typeof value === "object" && value !== null
      ? Object.entries(value as Readonly<Record<string, JsonValue>>)
      : [];
  if (children.length === 0) return [{ pointer, value }];
  return children.flatMap(([name, child]) => leavesOf(child, `${pointer}/${escapeToken(name)}`));
}

/** Whether the call is one of the page's own, of which only the path is known. */
export function isAdded(call: DocumentCall): boolean {
  return call.node["x-added"] === true;
}

function placeInWords(to: string): string {
  return to.startsWith("body:") ? `the body's ${to.slice("body:".length)}` : to;
}

/** @returns Whether the call only looks. */
function checkVerb(
  { complaints }: Context,
  found: DocumentCall,
  options: PageLongCall,
  path: Path,
  purpose: Purpose,
): boolean {
  const name = `${found.method} ${found.path}`;
  const gets = found.method === "GET";
  if (purpose.for === "erasing") {
    if (gets)
      complaints.complain(
        path,
        `${name} is to erase, but a GET changes nothing`,
        "name the DELETE, POST, PUT or PATCH",
      );
    if (options.reads === true)
      complaints.complain(
        path,
        `${name} is to erase, and the page says that it only reads`,
        "take reads: true away, or name another call",
      );
    return false;
  }
  if (gets) return true;
  if (found.method === "POST" && options.reads === true) return true;
  complaints.complain(
    path,
    `${name} would be sent while only looking, and a ${found.method} may change something`,
    found.method === "POST"
      ? "write reads: true if the vendor's reference says that it only searches"
      : "looking needs a GET, or a POST that only reads",
  );
  return false;
}

function checkNames(
  { complaints }: Context,
  options: PageLongCall,
  path: Path,
  variables: readonly Variable[],
): void {
  if (variables.some(({ name }) => name === "id" || name.startsWith("/"))) return;
  complaints.complain(
    path,
    `${options.call} names nobody: it would be sent without saying whose record is meant`,
    "put {id} or a pointer into the record into the call",
  );
}

function checkComplete(
  { complaints, filledAlways }: Context,
  found: DocumentCall,
  { fill, filled }: { readonly fill: readonly Fill[]; readonly filled: readonly string[] },
  path: Path,
): void {
  const places = new Set([...fill.map(({ to }) => to), ...filled, ...filledAlways]);
  const name = `${found.method} ${found.path}`;
  for (const parameter of found.parameters) {
    const { required, node, in: where } = parameter;
    const preset = parameter.schema?.node.default;
    if (!required || places.has(`${where}.${parameter.name}`) || node["x-account"] === true) continue;
    if (preset !== undefined || isOfTheConnection(where, parameter.name)) continue;
    complaints.complain(
      path,
      `${name} cannot be sent: ${where} parameter ${parameter.name} is required and nothing fills it`,
      where === "query"
        ? `write ?${parameter.name}=… in the call, or account.always`
        : "fill it in the call, or under account.always",
    );
  }
  const missing = missingMembers(found.body?.schema, places);
  for (const member of missing)
    complaints.complain(
      path,
      `${name} cannot be sent: ${member} is required in its body and nothing fills it`,
      `write body: { ${member}: … }`,
    );
}

/** Headers that the connection itself sets; OpenAPI says to ignore them as parameters. */
function isOfTheConnection(where: string, name: string): boolean {
  return where === "header" && ["accept", "content-type", "authorization"].includes(name.toLowerCase());
}

function missingMembers(schema: Schema | undefined, places: ReadonlySet<string>): readonly string[] {
  if (schema === undefined || places.has("body:")) return [];
  return [...schema.required].filter((member) => {
    const place = `body:/${member}`;
    return ![...places].some((one) => one === place || one.startsWith(`${place}/`));
  });
}

function operationOf(
  context: Context,
  found: DocumentCall,
  options: PageLongCall,
  path: Path,
  reads: boolean,
): Operation {
  const { complaints } = context;
  const said = extensionsOf(found);
  if (said.repeat !== undefined && options.repeat !== undefined)
    complaints.complain(
      [...path, "repeat"],
      `repeat of ${found.id} is said twice`,
      "keep the document's x-repeat",
    );
  if (said.confidence !== undefined && options.sure !== undefined)
    complaints.complain(
      [...path, "sure"],
      `sure of ${found.id} is said twice`,
      "keep the document's x-confidence",
    );
  const sources = options.source === undefined ? said.sources : [options.source].flat();
  const body = found.body?.schema?.standAlone() as Operation["body"];
  return {
    id: found.id,
    method: found.method as HttpMethod,
    path: found.path,
    title: found.title,
    surfaces: said.surfaces ?? context.surfaces,
    repeat: said.repeat ?? options.repeat ?? (reads ? "safe" : "after-looking"),
    confidence: said.confidence ?? options.sure ?? "documented",
    sources: sources ?? [],
    parameters: parametersOf(found, context.page.account?.always),
    ...(body === undefined || reads ? {} : { body }),
  };
}

/** What a call may be given besides its body, and what every call of an account carries. */
export function parametersOf(found: DocumentCall, always: PageAccount["always"] = {}): readonly Parameter[] {
  const own = found.parameters.flatMap(
    ({ name, in: where, required, node, schema }): readonly Parameter[] => {
      if (where === "cookie" || isOfTheConnection(where, name)) return [];
      const said = always[`${where}.${name}`];
      const ofAccount = node["x-account"] === true || (typeof said === "string" && said.startsWith("{"));
      const preset =
        typeof said === "string" && said.startsWith("{") ? undefined : (said ?? schema?.node.default);
      return [
        { name, in: where, required, account: ofAccount, ...(isPlain(preset) ? { default: preset } : {}) },
      ];
    },
  );
  const added = Object.entries(always).flatMap(([place, value]): readonly Parameter[] => {
    const [where = "", name = ""] = [place.slice(0, place.indexOf(".")), place.slice(place.indexOf(".") + 1)];
    if ((where !== "header" && where !== "query") || own.some((one) => one.in === where && one.name === name))
      return [];
    const ofAccount = typeof value === "string" && value.startsWith("{");
    // Only what the description knows of a call is its query; a header of the account goes with every call.
    if (where === "query" && !isAdded(found)) return [];
    return [
      { name, in: where, required: false, account: ofAccount, ...(ofAccount ? {} : { default: value }) },
    ];
  });
  return [...own, ...added];
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function surfacesOf(
  { complaints, surfaces }: Context,
  operation: Operation,
  options: PageLongCall,
  path: Path,
): Call["surfaces"] {
  const wanted = options.on;
  if (wanted === undefined) return operation.surfaces;
  for (const [index, surface] of wanted.entries())
    if (!surfaces.includes(surface))
      complaints.complain(
        [...path, "on", index],
        `there is no surface ${surface}`,
        `surfaces are ${someOf(surfaces)}`,
      );
  return operation.surfaces.filter((surface) => wanted.includes(surface));
}

function effectsOf({ effects }: PageLongCall): readonly SideEffect[] {
  return Object.entries(effects ?? {}).flatMap(([effect, notes]) =>
    [notes ?? []].flat().map((note) => ({ effect: effect as SideEffect["effect"], note })),
  );
}
