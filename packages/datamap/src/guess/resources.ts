import type { ApiDocument, DocumentCall, Schema } from "../document/api-document.ts";
import { guessedCategory, looksPersonal } from "../page/personal-words.ts";
import { recordIn } from "./record-in.ts";

/** A collection of the API that may be about people, and the calls that belong to it. */
export interface Resource {
  /** Such as `/v2/customers`: the path of the collection. */
  readonly path: string;
  /** Its last word in the singular, such as `customer`. */
  readonly kind: string;
  /** The schema of one record. */
  readonly schema: Schema;
  /** Lists them; where the list stands in the answer. */
  readonly list?: DocumentCall;
  /** Reads one by its id. */
  readonly read?: DocumentCall;
  /** Points: the more, the likelier such a record is about a person. */
  readonly score: number;
}

/** Below this nobody would name it; a customer has about twenty. */
const LEAST = 4;

/** The collections of an API that look as if they were about people, the likeliest first. */
export function resourcesOf({ calls }: ApiDocument): readonly Resource[] {
  const found = new Map<string, Resource>();
  for (const call of calls) {
    const one = resourceOf(call);
    if (one === undefined) continue;
    const before = found.get(one.path);
    const fuller = before === undefined || one.score > before.score ? one : before;
    found.set(one.path, { ...before, ...one, ...pick(fuller) });
  }
  return [...found.values()]
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score || a.path.length - b.path.length);
}

const pick = ({ schema, score, kind }: Resource) => ({ schema, score, kind });

/** What one call shows of a collection; `undefined` for anything but reading a list or one of its records. */
function resourceOf(call: DocumentCall): Resource | undefined {
  if (call.method !== "GET") return undefined;
  const isOne = endsInVariable(call.path);
  const path = collectionOf(call.path);
  const record = call.answer?.schema && recordIn(call.answer.schema, isOne ? "one" : undefined);
  // What hangs on another record is found from there.
  if (record === undefined || path === "" || path.includes("{")) return undefined;
  const kind = kindOf(path);
  const score = scoreOf(path, record.schema);
  return { path, kind, schema: record.schema, score, ...(isOne ? { read: call } : { list: call }) };
}

const suffix = /\.json$/;

export function endsInVariable(path: string): boolean {
  return /\{[^}]*\}$/.test(path.replace(suffix, "").replace(/\/$/, ""));
}

/** The path of the collection a call belongs to, without a trailing variable and `.json`. */
export function collectionOf(path: string): string {
  return path
    .replace(suffix, "")
    .replace(/\/$/, "")
    .replace(/\/\{[^}]*\}$/, "");
}

const PERSON =
  /^(customers?|contacts?|profiles?|subscribers?|members?|persons?|people|leads?|partners?|guests?|shoppers?|buyers?|recipients?|patients?|clients?|end_?users?|users?|participants?|visitors?)$/i;
const ABOUT_A_PERSON =
  /^(orders?|reviews?|conversations?|transactions?|tickets?|invoices?|subscriptions?|messages?|notes?|bookings?|referrals?|visits?|charges?|answers?|submissions?|returns?|addresses)$/i;
const NOBODY =
  /^(admins?|employees?|team|teams|staff|owners?|agents?|merchants?|products?|webhooks?|templates?|settings|settings?|schemas?|metadata|properties|tags?|segments?|lists?|groups?|campaigns?|currencies|countries|locations?|plans?|prices?|coupons?|files?|events?|reports?|statistics|metrics|permissions|roles?|integrations?|apps?)$/i;

/** Points by the words of the path and by the fields of the record. */
function scoreOf(path: string, schema: Schema): number {
  const last = path.split("/").at(-1) ?? "";
  const names = [...schema.properties.keys()];
  const strong = names.filter(
    (name) => looksPersonal(name) !== undefined && guessedCategory(name) !== "user.unique_id",
  ).length;
  const isMail = names.some((name) => looksPersonal(name)?.startsWith("user.contact.email") === true);
  return (
    (PERSON.test(last) ? 10 : ABOUT_A_PERSON.test(last) ? 5 : 0) +
    (isMail ? 4 : 0) +
    Math.min(strong, 6) -
    (NOBODY.test(last) ? 12 : 0)
  );
}

/** `customers` is `customer`, `people` is `person`; words of several parts keep their hyphens. */
export function kindOf(path: string): string {
  const words = path.split("/").filter((word) => word !== "" && !word.startsWith("{"));
  const last = (words.at(-1) ?? "record")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (last === "people") return "person";
  if (last.endsWith("ies") && last.length > 4) return `${last.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(last)) return last;
  return /(sses|shes|ches|xes)$/.test(last) ? last.slice(0, -2) : last.replace(/s$/, "") || "record";
}
