import { findRecord, type KindSchemas } from "../compile/answers.ts";
import type { DocumentCall } from "../document/api-document.ts";
import type { Path, Place } from "../document/source-file.ts";
import { isObject } from "../json.ts";
import { isWord, type PageLongCall } from "../page/page-schema.ts";
import { callFrom, type Filling, traceCall } from "./calls.ts";
import { below, type MarkReader } from "./mark-reader.ts";

/** The record a link starts at. */
export interface Start {
  readonly kind: string;
  /** Where the record has its id. */
  readonly id: string;
  /** The call that reads it. */
  readonly call: DocumentCall;
}

/** The links on the answer of a reading call, as the ways that lead on from the record it holds. */
export function leadsToFrom(
  reader: MarkReader,
  start: Start,
  schemas: KindSchemas,
  path: Path,
): Readonly<Record<string, PageLongCall>> {
  const { answer } = start.call;
  const links = answer?.node.links;
  if (answer === undefined || !isObject(links)) return {};
  const at = (answer.schema && findRecord(answer.schema, [start.kind], schemas)?.at) ?? "";
  const found = new Map<string, PageLongCall>();
  for (const [index, [name, node]] of Object.entries(links).entries()) {
    const place = below(answer.place, ["links", name]);
    const link = { name, place, at, id: start.id };
    const target = targetOf(reader, node, link);
    const call = target && linkedCall(reader, target, node, link);
    if (target === undefined || call === undefined) continue;
    const word = wordFrom(name);
    const key = isWord(word) && !found.has(word) ? word : `link-${index + 1}`;
    found.set(key, call);
    traceCall(reader, [...path, key], target, place);
  }
  return Object.fromEntries(found);
}

interface Link {
  readonly name: string;
  readonly place: Place;
  /** Where the answer holds the record. */
  readonly at: string;
  readonly id: string;
}

/** The operation a link names. */
function targetOf(reader: MarkReader, node: unknown, { name, place }: Link): DocumentCall | undefined {
  const id = isObject(node) ? node.operationId : undefined;
  if (!isObject(node) || typeof id !== "string") {
    reader.complain(place, `the link ${name} names no operation`, "write: operationId: listOrders");
    return undefined;
  }
  const [target, ...more] = reader.document.calls.filter((call) => call.node.operationId === id);
  if (target === undefined || more.length > 0) {
    reader.complain(
      place,
      target === undefined
        ? `the link ${name} leads to ${id}, which does not exist`
        : `the link ${name} leads to ${id}, and ${more.length + 1} operations are called so`,
      target === undefined
        ? "name an operationId of this file"
        : "give each operation an operationId of its own",
    );
    return undefined;
  }
  return target;
}

function linkedCall(
  reader: MarkReader,
  target: DocumentCall,
  node: unknown,
  link: Link,
): PageLongCall | undefined {
  const given = isObject(node) && isObject(node.parameters) ? node.parameters : {};
  const fillings = Object.entries(given).map(([to, value]) =>
    fillingFrom(reader, target, { to, value }, link),
  );
  const whole = fillings.filter((filling) => filling !== undefined);
  return whole.length < fillings.length ? undefined : callFrom(reader, target, whole, link.place);
}

const BODY = "$response.body#";

function fillingFrom(
  reader: MarkReader,
  target: DocumentCall,
  { to: written, value }: { readonly to: string; readonly value: unknown },
  { at, id, place }: Link,
): Filling | undefined {
  const to = placeIn(target, written);
  const spot = below(place, ["parameters", written]);
  if (typeof value === "number" || typeof value === "boolean") return { to, value };
  if (typeof value === "string" && !value.startsWith("$")) return { to, value };
  if (typeof value !== "string") {
    reader.complain(
      spot,
      "a link's parameter must be an expression or a plain value",
      `write: ${written}: ${BODY}${at}${id}`,
    );
    return undefined;
  }
  const from = value.startsWith(BODY) ? value.slice(BODY.length) : undefined;
  if (from === undefined)
    reader.complain(
      spot,
      "only expressions into the answer's body are understood",
      `write: ${written}: ${BODY}${at}${id}`,
    );
  else if (!from.startsWith(`${at}/`))
    reader.complain(spot, "a link starts at the record", `write: ${written}: ${BODY}${at}${id}`);
  else {
    const pointer = from.slice(at.length);
    return { to, value: pointer === id ? "{id}" : `{${pointer}}` };
  }
  return undefined;
}

/** OpenAPI lets the place away where the name alone tells it. */
function placeIn(target: DocumentCall, to: string): string {
  if (/^(path|query|header|body)\./.test(to)) return to;
  const parameter = target.parameters.find((one) => one.name === to);
  return parameter === undefined ? `query.${to}` : `${parameter.in}.${to}`;
}

// Longer names are machine-made.
const LONGEST_NAME = 200;

/** A link's name as a page would write it: `mergedOrders` is `merged-orders`. */
function wordFrom(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== "")
    .join("-");
}
