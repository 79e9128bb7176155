import { tokensOf } from "@oubli/datamap/pointer";
import type { Told } from "./by-redocly.ts";
import { without } from "./canonical.ts";
import type { Change, Impact, Release } from "./change.ts";
import { type Described, listOf, nodeOf, operationsOf } from "./described.ts";
import type { Staged } from "./parameter-rules.ts";

/** The keywords of a schema that say what a value may be; everything else in one is words. */
const BOUNDS: readonly string[] =
  "type enum const required default format pattern minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems uniqueItems additionalProperties anyOf oneOf allOf nullable".split(
    " ",
  );

/** What the library was asked about. */
export interface Asked {
  readonly before: Release;
  readonly after: Release;
  readonly parameterAt: (pointer: string) => Staged | undefined;
}

/** What the library tells, in the words of those who use the client. Whole operations and types are told by their own rules. */
export function fromTold(told: readonly Told[], { before, after, parameterAt }: Asked): readonly Change[] {
  const names = new Map(
    [before, after].flatMap(({ description }) => operationsOf(description)).map((one) => [one.pointer, one]),
  );
  return told.flatMap((one) => {
    const place = placeOf(one);
    const tokens = tokensOf(place);
    const parameter = parameterAt(one.path.slice(1));
    if (isWhole(one, tokens)) return [];
    const isInput = one.path.includes("/requestBody/");
    const [impact, words] = judged(one, tokens, isInput);
    if (parameter === undefined)
      return { impact, about: aboutOf(tokens, names, one), words, at: { in: "description", pointer: place } };
    const { operation, name, pointer } = parameter;
    return { impact, about: `${operation.name}(${name})`, words, at: { in: "description", pointer } };
  });
}

function placeOf({ base, revision }: Told): string {
  return (revision ?? base)?.pointer.slice(1) ?? "";
}

/** Operations, paths and components as wholes. */
function isWhole({ kind, property }: Told, [top = "", second = "", ...rest]: readonly string[]): boolean {
  if (top === "paths")
    return rest.length <= 1 && (kind !== "modified" || property === "key" || property === "operationId");
  if (top === "components" && second === "parameters") return true;
  return top === "components" && kind !== "modified" && rest.length <= 1 && second !== "securitySchemes";
}

function judged(one: Told, tokens: readonly string[], isInput: boolean): readonly [Impact, string] {
  const [verdict] = one.verdicts;
  const named = tokens.at(-1) ?? "";
  const isProperty = tokens.at(-2) === "properties";
  if (one.property === "key" && isProperty) return ["breaking", renamed(one, isInput)];
  if (tokens.includes("examples")) return ["cosmetic", "its examples read otherwise"];
  if (isProperty && one.kind === "removed")
    return ["breaking", `${isInput ? "no longer takes" : "no longer has"} \`${named}\``];
  if (isProperty && one.kind === "added") return ["additive", `${isInput ? "takes" : "has"} \`${named}\``];
  if (verdict) return [IMPACTS[one.impact], sentence(verdict.message)];
  if (one.kind === "modified") return modified(one, isInput);
  const thing = thingOf(tokens, one);
  if (one.kind === "added") return [IMPACTS[one.impact], `${thing} is new`];
  return [IMPACTS[one.impact], `${thing} is gone`];
}

const IMPACTS: Readonly<Record<Told["impact"], Impact>> = {
  major: "breaking",
  minor: "additive",
  patch: "cosmetic",
};

function renamed({ base, revision }: Told, isInput: boolean): string {
  return `${isInput ? "input " : ""}\`${String(base?.value)}\` is called \`${String(revision?.value)}\` now`;
}

function modified({ property = "", base, revision }: Told, isInput: boolean): readonly [Impact, string] {
  if (!BOUNDS.includes(property))
    return ["cosmetic", `its ${property} ${property.endsWith("s") ? "read" : "reads"} otherwise`];
  const [more, fewer] = [without(revision?.value, base?.value), without(base?.value, revision?.value)];
  const list = (items: readonly string[]) => items.map((item) => `\`${item}\``).join(", ");
  if (property === "required" && more.length > 0) return ["additive", `${list(more)} is always there`];
  if (property === "required" && fewer.length > 0) return ["additive", `${list(fewer)} may be left out`];
  if (property === "enum" && listOf(revision?.value).length > 0 && more.length > 0)
    return ["additive", `${isInput ? "takes" : "has"} ${list(more)}, too`];
  return ["additive", `its ${property} was ${textOf(base?.value)} and is ${textOf(revision?.value)}`];
}

function textOf(value: unknown): string {
  return value === undefined ? "not said" : JSON.stringify(value).slice(0, 80);
}

function thingOf(tokens: readonly string[], { base, revision }: Told): string {
  const last = tokens.at(-1) ?? "";
  if (tokens.at(-2) === "responses") return `the answer ${last}`;
  if (tokens.includes("servers"))
    return `the address ${String(nodeOf((revision ?? base)?.value).url ?? last)}`;
  if (tokens.includes("security")) return "a way to sign in";
  if (tokens.at(-2) === "tags")
    return `the group \`${String(nodeOf((revision ?? base)?.value).name ?? last)}\``;
  if (tokens.at(-2) === "securitySchemes") return `the key ${last}`;
  return `\`${last}\``;
}

/** Messages of the library begin like sentences and end like them. */
function sentence(message: string): string {
  // A staged parameter has its kind before its name.
  const text = message.replace(/\.$/, "").replaceAll(/`(?:query|path|header|cookie) /g, "`");
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function aboutOf(
  [top = "", second = "", third = "", ...rest]: readonly string[],
  names: ReadonlyMap<string, Described>,
  one: Told,
): string {
  if (top === "paths") {
    const pointer = one.path.split("/").slice(1, 4).join("/");
    return names.get(`/${pointer}`)?.name ?? second;
  }
  if (top === "webhooks") return `event ${second}`;
  if (top !== "components") return "the API";
  if (second !== "schemas") return `${KINDS[second] ?? second} ${third}`;
  const members = membersIn(rest);
  const isMember = rest.at(-2) === "properties" && (one.kind !== "modified" || one.property === "key");
  return [third, ...(isMember ? members.slice(0, -1) : members)].join(".");
}

/** The properties through which a pointer leads into a schema. */
function membersIn(tokens: readonly string[]): readonly string[] {
  const at = tokens.indexOf("properties");
  const name = tokens[at + 1];
  return at === -1 || name === undefined ? [] : [name, ...membersIn(tokens.slice(at + 2))];
}

const KINDS: Readonly<Record<string, string>> = {
  parameters: "parameter",
  responses: "answer",
  headers: "header",
  examples: "example",
  requestBodies: "request",
  securitySchemes: "key",
};
