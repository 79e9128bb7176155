import type { Described, NamedCall } from "./named-calls.ts";

const CERTAIN: Readonly<Record<string, string>> = {
  documented: "**Documented** by the vendor",
  "seen-in-code": "**Guessed**: seen in code that calls it, not documented",
  inferred: "**Guessed**: inferred from the rest of the API",
  designed: "**Guessed**: nobody has seen it",
};

const OF_A_PART: Readonly<Record<string, string>> = {
  documented: "documented",
  "seen-in-code": "seen in code only",
  inferred: "**guessed** from the rest of the API",
  designed: "**guessed**",
};

const REPEATS: Readonly<Record<string, string>> = {
  safe: "Safe to repeat: sent again after trouble.",
  "after-looking": "**Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`).",
  never: "**Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`).",
};

/** What a developer reads over the name of a method. */
export function methodDoc(document: Described, call: NamedCall, client: string): readonly string[] {
  const { node, method, path, id, effects } = call;
  const said = [node.summary, node.description].filter((text) => typeof text === "string");
  const happens = Object.entries(effects).map(([effect, note]) => `- **${effect}**: ${note}`);
  const refused = Object.keys((node.responses ?? {}) as object).filter((status) => Number(status) >= 400);
  return [
    ...said.flatMap((text) => [...asSentence(text).split("\n"), ""]),
    `${certaintyOf(document, call)} ${REPEATS[call.facts.repeat]} ${limitOf(document)}`,
    ...(happens.length === 0 ? [] : ["", "Side effects:", "", ...happens]),
    "",
    `\`${method} ${path}\`, operation \`${id}\`.`,
    "",
    ...(node.deprecated === true ? ["@deprecated The vendor advises against it."] : []),
    `@throws {ApiError} Refused with ${refused.join(", ") || "any status"}, or without a reliable answer.`,
    "@example",
    "```ts",
    ...exampleOf(document, call, client),
    "```",
    ...linkOf(node.externalDocs),
  ].map((line) => line.replaceAll("*/", "*\\/"));
}

/** How certain a call is, and its request and answer where that differs. */
export function certaintyOf(document: Described, { node }: NamedCall): string {
  const own = CERTAIN[String(node["x-confidence"])] ?? CERTAIN.designed;
  const [answer] = document.successes(node);
  const parts = [["request", document.deref(node.requestBody)] as const, ["answer", answer?.[1]] as const];
  const others = parts.flatMap(([name, part]) => {
    const said = OF_A_PART[String(part?.["x-confidence"])];
    return said === undefined || part?.["x-confidence"] === node["x-confidence"]
      ? []
      : [`its ${name} is ${said}`];
  });
  const tags = Array.isArray(node["x-source"]) ? ` (${node["x-source"].join(", ")})` : "";
  return `${[`${own}${tags}`, ...others].join("; ")}.`;
}

function limitOf({ root }: Described): string {
  const limit = root["x-rate-limit"] as
    | "unknown"
    | { readonly calls: number; readonly per: string }
    | undefined;
  return typeof limit === "object"
    ? `Limit: ${limit.calls.toLocaleString("en")} calls a ${limit.per}, of all operations together.`
    : "Limit: not published; not paced until the first 429.";
}

/** A call as one would write it, with values from the description's own examples. */
export function exampleOf(document: Described, call: NamedCall, client: string): readonly string[] {
  const values = call.places.map((place) => literal(placeValue(document, call, place)));
  const input = call.body ? bodyExample(document, call) : queryExample(document, call);
  const said = `${client}.${call.name}(${[...values, ...(input === undefined ? [] : [literal(input)])].join(", ")})`;
  return (
    call.way === undefined ? `await ${said};` : `for await (const record of ${said}) console.log(record);`
  ).split("\n");
}

function placeValue(document: Described, call: NamedCall, place: string): unknown {
  const item = document.deref((document.root.paths as Readonly<Record<string, unknown>>)[call.path]);
  const all = [...list(item.parameters), ...list(call.node.parameters)].map((one) => document.deref(one));
  const parameter = all.find((one) => one.in === "path" && one.name === place);
  const schema = document.deref(parameter?.schema);
  const [example] = [parameter?.example, schema.example, ...list(schema.examples)].filter(
    (one) => one !== undefined,
  );
  if (example !== undefined) return example;
  return [schema.type].flat().includes("string") ? `${place === "id" ? "id" : place}_1` : 1;
}

function bodyExample(document: Described, { body, node }: NamedCall): unknown {
  const content = document.deref(node.requestBody).content as
    | Readonly<Record<string, Record<string, unknown>>>
    | undefined;
  const examples = Object.values(content ?? {}).flatMap(({ example, examples }) => [
    ...(example === undefined ? [] : [example]),
    ...Object.values((examples ?? {}) as object).map((one) => document.deref(one).value),
  ]);
  const [example] = examples;
  const given = body?.wrap === undefined || example === undefined ? example : Object(example)[body.wrap];
  return given ?? (body?.isRequired ? {} : undefined);
}

function queryExample(document: Described, call: NamedCall): unknown {
  const item = document.deref((document.root.paths as Readonly<Record<string, unknown>>)[call.path]);
  const all = [...list(item.parameters), ...list(call.node.parameters)].map((one) => document.deref(one));
  const needed = call.query.filter(({ required }) => required);
  if (needed.length === 0) return undefined;
  return Object.fromEntries(
    needed.map(({ name }) => {
      const parameter = all.find((one) => one.in === "query" && one.name === name);
      const schema = document.deref(parameter?.schema);
      const [example] = [
        parameter?.example,
        schema.example,
        ...list(schema.examples),
        ...list(schema.enum),
      ].filter((one) => one !== undefined);
      return [
        name,
        example ?? (schema.format === "email" || name === "email" ? "ada@example.test" : `${name}_1`),
      ];
    }),
  );
}

const WIDEST = 90;

/** A value as it stands in a program. */
function literal(value: unknown): string {
  const narrow = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  const text = narrow.length > WIDEST ? JSON.stringify(value, null, 2) : narrow;
  return text.replace(/([{,]\s*)"([A-Za-z_$][\w$]*)":/g, "$1$2:");
}

function linkOf(docs: unknown): readonly string[] {
  const { url, description } = (docs ?? {}) as { readonly url?: string; readonly description?: string };
  return url === undefined ? [] : [`@see {@link ${url} ${description ?? "the vendor's page"}}`];
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
