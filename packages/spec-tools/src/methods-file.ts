import { methodDoc } from "./method-docs.ts";
import type { Described, NamedCall } from "./named-calls.ts";

/** The methods of one resource, and of those inside it. */
type Tree = { [name: string]: NamedCall | Tree };

/**
 * The types of a client by name: every schema that is no envelope under its own name, and for each resource an interface whose
 * signatures are written out, so that an editor shows them as they stand.
 */
export function methodsText(document: Described, calls: readonly NamedCall[], client: string): string {
  const surfaces = surfacesOf(calls);
  const inputs = calls.flatMap((call) => inputType(document, call));
  const trees = surfaces.map((surface, at) => {
    const here = calls.filter((call) => call.facts.surfaces.includes(surface));
    const prefix = at === 0 ? "" : pascal(surface);
    return resources(document, treeOf(here), { prefix, client });
  });
  return [
    `import type { Call, CallOptions, List, NamedResult${calls.some(({ body }) => body !== undefined && body.files.length > 0) ? ", WithFiles" : ""} } from "@oubli/client-kit";`,
    'import type { components, operations, paths } from "./types.ts";',
    "",
    'type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];',
    'type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;',
    "type Body<Id extends keyof operations> =",
    "  operations[Id] extends { requestBody?: { content: infer Content } | undefined }",
    '    ? Content extends { "application/json": infer Json } ? Json : Content[keyof Content]',
    "    : never;",
    ...answerType(calls.map((call) => resultOf(document, call))),
    "",
    ...schemaTypes(document),
    "",
    ...inputs,
    ...trees.flat(),
    ...surfaceTypes(surfaces, calls),
    "",
  ].join("\n");
}

/** How signatures name an answer that has no name of its own; where one does. */
function answerType(results: readonly string[]): readonly string[] {
  if (!results.some((result) => result.includes("Answer<"))) return [];
  return [
    'type Answer<Id extends keyof operations, Status extends keyof operations[Id]["responses"]> =',
    '  operations[Id]["responses"][Status] extends { content: infer Content } ? Content[keyof Content] : undefined;',
  ];
}

/** Names of the surfaces, in the order in which they appear. */
export function surfacesOf(calls: readonly NamedCall[]): readonly string[] {
  return [...new Set(calls.flatMap(({ facts }) => facts.surfaces))];
}

/** What exists on one surface only is offered there only. */
function surfaceTypes(surfaces: readonly string[], calls: readonly NamedCall[]): readonly string[] {
  return surfaces.flatMap((surface, at) => {
    const prefix = at === 0 ? "" : pascal(surface);
    const here = calls.filter(({ facts }) => facts.surfaces.includes(surface));
    if (here.length === calls.length)
      return ["", `export type ${prefix}Paths = paths;`, `export type ${prefix}Operations = operations;`];
    const paths = [...new Set(here.map(({ path }) => path))].map((path) => `  | ${JSON.stringify(path)}`);
    const ids = here.map(({ id }) => `  | ${JSON.stringify(id)}`);
    return [
      "",
      `/** What exists on the ${surface} surface. */`,
      `export type ${prefix}Paths = Pick<\n  paths,\n${paths.join("\n")}\n>;`,
      `export type ${prefix}Operations = Pick<\n  operations,\n${ids.join("\n")}\n>;`,
    ];
  });
}

function schemaTypes(document: Described): readonly string[] {
  const envelopes = envelopesOf(document);
  return Object.entries(document.schemas)
    .filter(([name]) => !envelopes.has(name) && /^[A-Z]\w*$/.test(name))
    .flatMap(([name, schema]) => {
      const title =
        typeof schema.title === "string" ? [`/** ${schema.title.replaceAll("*/", "*\\/")}. */`] : [];
      const isObject =
        schema.type === "object" && !["anyOf", "oneOf", "allOf"].some((word) => word in schema);
      const type = `Schema<${JSON.stringify(name)}>`;
      return [
        ...title,
        isObject ? `export interface ${name} extends ${type} {}` : `export type ${name} = ${type};`,
      ];
    });
}

/** Schemas that are only what stands around something else in an answer. */
function envelopesOf(document: Described): ReadonlySet<string> {
  const paths = Object.values((document.root.paths ?? {}) as object);
  const operations = paths.flatMap((item) => Object.values(document.deref(item)));
  return new Set(
    operations.flatMap((node: unknown) =>
      typeof node !== "object" || node === null || Array.isArray(node)
        ? []
        : document.successes(node as Readonly<Record<string, unknown>>).flatMap(([, answer]) => {
            const schema = document.jsonOf(answer);
            const name = document.nameOf(schema);
            const { required } = document.deref(schema);
            return name !== undefined && Array.isArray(required) && required.includes("data") ? [name] : [];
          }),
    ),
  );
}

/** A name for what a method takes, where the description has none. */
function inputType(document: Described, call: NamedCall): readonly string[] {
  if (call.body) {
    if (namesOf(document, call.body.schema)) return [];
    const type = `Body<${JSON.stringify(call.id)}>${call.body.wrap === undefined ? "" : `["${call.body.wrap}"]`}`;
    return [`/** What \`${call.name}\` takes. */`, `export type ${pascal(call.id)}Input = ${type};`, ""];
  }
  if (call.query.length === 0) return [];
  return [
    `/** What \`${call.name}\` may ask for. */`,
    `export interface ${pascal(call.id)}Query extends Query<${JSON.stringify(call.id)}> {}`,
    "",
  ];
}

/** The names of the schemas that a schema is one of. */
function namesOf(document: Described, schema: unknown): string | undefined {
  const { anyOf, oneOf: one } = (schema ?? {}) as { readonly anyOf?: unknown; readonly oneOf?: unknown };
  const all = Array.isArray(anyOf) ? anyOf : Array.isArray(one) ? one : [schema];
  const names = all.map((part: unknown) => document.nameOf(part));
  return names.every((name) => name !== undefined) ? names.join(" | ") : undefined;
}

function treeOf(calls: readonly NamedCall[]): Tree {
  const root: Tree = {};
  for (const call of calls) {
    const names = call.name.split(".");
    const last = names.pop() as string;
    let at = root;
    for (const name of names) {
      at[name] ??= {};
      at = at[name] as Tree;
    }
    at[last] = call;
  }
  return root;
}

function isCall(node: NamedCall | Tree): node is NamedCall {
  return typeof node.id === "string";
}

interface Style {
  readonly prefix: string;
  readonly client: string;
}

function resources(document: Described, root: Tree, style: Style): readonly string[] {
  const parts = Object.entries(root).flatMap(([name, node]) =>
    isCall(node) ? [] : interfaceOf(document, node, { ...style, name: style.prefix + pascal(name) }),
  );
  const members = Object.keys(root).map(
    (name) => `  readonly ${name}: ${style.prefix}${pascal(name)}Resource;`,
  );
  return [
    ...parts,
    "/** Everything that can be called by name. */",
    `export interface ${style.prefix}Resources {`,
    ...members,
    "}",
  ];
}

function interfaceOf(
  document: Described,
  tree: Tree,
  style: Style & { readonly name: string },
): readonly string[] {
  const inner: string[] = [];
  const lines = Object.entries(tree).flatMap(([name, node]) => {
    if (isCall(node)) return methodOf(document, name, node, style.client);
    const below = `${style.name}${pascal(name)}`;
    inner.push(...interfaceOf(document, node, { ...style, name: below }));
    return [`  readonly ${name}: ${below}Resource;`];
  });
  return [...inner, `export interface ${style.name}Resource {`, ...lines, "}", ""];
}

function methodOf(document: Described, name: string, call: NamedCall, client: string): readonly string[] {
  const doc = methodDoc(document, call, client).map((line) => `   * ${line}`.trimEnd());
  return [
    "  /**",
    ...doc,
    "   */",
    `  ${name}(${argumentsOf(document, call)}): ${resultOf(document, call)};`,
  ];
}

function argumentsOf(document: Described, call: NamedCall): string {
  const places = call.places.map((place) => `${camel(place)}: string | number`);
  return [...places, ...inputOf(document, call), "options?: CallOptions"].join(", ");
}

function inputOf(document: Described, { body, query, id }: NamedCall): readonly string[] {
  if (body) {
    const named = namesOf(document, body.schema) ?? `${pascal(id)}Input`;
    const files = body.files.map((file) => JSON.stringify(file)).join(" | ");
    const type = files === "" ? named : `WithFiles<${named}, ${files}>`;
    // An argument that may be left out cannot stand before one that may not; here only the options follow.
    return [`input${body.isRequired ? "" : "?"}: ${type}`];
  }
  if (query.length === 0) return [];
  return [`query${query.some(({ required }) => required) ? "" : "?"}: ${pascal(id)}Query`];
}

/** What a method gives, as it is written in its signature. */
export function resultOf(document: Described, call: NamedCall): string {
  const data = dataOf(document, call);
  return call.way === undefined
    ? `Call<${data}, NamedResult<${data}, operations[${JSON.stringify(call.id)}]>>`
    : `List<${data}>`;
}

/** The type of what was asked for: of one record in a list. */
export function dataOf(document: Described, call: NamedCall): string {
  if (call.fileType !== undefined) return "Blob";
  const types = document.successes(call.node).map(([status, answer]) => {
    const schema = document.jsonOf(answer);
    if (schema === undefined) return "undefined";
    const whole = `Answer<${JSON.stringify(call.id)}, ${status}>`;
    const tokens = call.at.split("/").slice(1);
    const at = tokens.reduce<unknown>(
      (node, token) => Object(document.deref(node).properties)[token],
      schema,
    );
    const type = tokens.reduce((text, token) => `${text}[${JSON.stringify(token)}]`, whole);
    if (call.way === undefined) return listed(document, at) ?? type;
    return document.nameOf(document.deref(at).items) ?? `${type}[number]`;
  });
  return [...new Set(types)].join(" | ") || "undefined";
}

/** The name of a schema, or of what it is a list of. */
function listed(document: Described, schema: unknown): string | undefined {
  const name = document.nameOf(schema);
  if (name !== undefined) return envelopesOf(document).has(name) ? undefined : name;
  const { type, items } = (schema ?? {}) as { readonly type?: unknown; readonly items?: unknown };
  const element = type === "array" ? document.nameOf(items) : undefined;
  return element === undefined ? undefined : `${element}[]`;
}

export function pascal(text: string): string {
  return camel(text).replace(/^./, (letter) => letter.toUpperCase());
}

function camel(text: string): string {
  return text.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}
