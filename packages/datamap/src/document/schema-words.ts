import { isObject, type Json } from "../json.ts";
import type { Composed } from "./composed.ts";

/** What a schema says about the type of its values; a word of its own or a list of them. */
export function typesOf(node: Json): readonly string[] {
  if (typeof node.type === "string") return [node.type];
  if (!Array.isArray(node.type)) return [];
  return node.type.filter((type) => typeof type === "string");
}

/** Whether it speaks of the elements of an array. */
export function hasItems(node: Json): boolean {
  return isObject(node.items) || Array.isArray(node.items) || Array.isArray(node.prefixItems);
}

/** No chain of compositions is longer; further parts require nothing. */
const LONGEST_CHAIN = 200;

/** Names that every value of a schema has. */
export function requiredOf(
  part: Composed,
  known: Map<Composed, ReadonlySet<string>>,
  depth: number,
): ReadonlySet<string> {
  const before = known.get(part);
  if (before) return before;
  // While it is worked out, and where it contains itself, it requires nothing.
  known.set(part, new Set());
  if (depth > LONGEST_CHAIN) return new Set();
  const of = (child: Composed) => requiredOf(child, known, depth + 1);
  const own = Array.isArray(part.node.required) ? part.node.required : [];
  const required = new Set<string>(own.filter((name) => typeof name === "string"));
  for (const { part: child, always } of part.parts) {
    if (always) for (const name of of(child)) required.add(name);
  }
  const choices = [part.listed("oneOf"), part.listed("anyOf")];
  if (part.composition?.word === "anyOf") choices.push(part.composition.parts);
  for (const choice of choices) for (const name of common(choice.map(of))) required.add(name);
  known.set(part, required);
  return required;
}

function common(sets: readonly ReadonlySet<string>[]): readonly string[] {
  const [first, ...rest] = sets;
  return first ? [...first].filter((name) => rest.every((set) => set.has(name))) : [];
}

/**
 * Whether values may have members of which nothing is known: `additionalProperties: true`, an object of which no
 * member is described, or a schema that says nothing at all.
 */
export function mayHoldAnything(part: Composed): boolean {
  return (
    part.alternatives.some(({ node }) => saysAnything(node.additionalProperties)) || isFree(part, new Set())
  );
}

function saysAnything(node: unknown): boolean {
  return node === true || (isObject(node) && Object.keys(node).length === 0);
}

function isFree(part: Composed, seen: Set<Composed>): boolean {
  if (seen.has(part) || seen.size > LONGEST_CHAIN) return false;
  seen.add(part);
  const core = coreOf(part);
  if (core.some((each) => each.ownFault !== undefined || describesMembers(each.node))) return false;
  const types = core.map(({ node }) => typesOf(node)).filter((list) => list.length > 0);
  if (types.some((list) => !list.includes("object"))) return false;
  if (types.length === 0 && core.some(({ node }) => speaksOfOthers(node))) return false;
  const choices = core.flatMap((each) => each.parts.filter(({ always }) => !always));
  return choices.length === 0 || choices.some((choice) => isFree(choice.part, seen));
}

/** The schema and everything that always holds with it. */
function coreOf(part: Composed): readonly Composed[] {
  const core = new Set<Composed>([part]);
  for (const each of core) for (const { part: child, always } of each.parts) if (always) core.add(child);
  return [...core];
}

function describesMembers(node: Json): boolean {
  return (
    (isObject(node.properties) && Object.keys(node.properties).length > 0) ||
    isObject(node.patternProperties) ||
    node.additionalProperties !== undefined
  );
}

const OF_OTHERS = [
  "items",
  "prefixItems",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "multipleOf",
  "const",
];

/** Whether it speaks of values that are no objects: texts, numbers, lists. */
function speaksOfOthers(node: Json): boolean {
  if (OF_OTHERS.some((word) => node[word] !== undefined) || Array.isArray(node.enum)) return true;
  const shown = [node.default, node.example];
  return shown.some((value) => value !== undefined && value !== null && !isObject(value));
}
