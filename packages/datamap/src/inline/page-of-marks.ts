import type { ApiDocument } from "../document/api-document.ts";
import type { Problem } from "../document/source-file.ts";
import { isObject, type Json } from "../json.ts";
import type { Page, PageLongCall } from "../page/page-schema.ts";
import type { PageSource } from "../page/page-source.ts";
import { callFrom } from "./calls.ts";
import { below, MarkReader } from "./mark-reader.ts";
import {
  type Mark,
  paginationMark,
  type Role,
  rateLimitMark,
  recordMark,
  serverSecurityMark,
  subjectMark,
  surfaceMark,
  unreachableMark,
  vendorMark,
} from "./marks.ts";
import { recordsFrom } from "./records.ts";
import { type MarkedCall, rolesOf } from "./roles.ts";

/** Whether a description says itself what its data means for a person. Extensions of others that are called alike do not count. */
export function carriesMarks(document: ApiDocument): boolean {
  return (
    fits(vendorMark, document.root["x-vendor"]) ||
    callsAsWritten(document).some((node) => fits(subjectMark, node["x-subject"])) ||
    schemasAsWritten(document).some((node) => fits(recordMark, node["x-record"]))
  );
}

function fits({ schema }: Mark<unknown>, value: unknown): boolean {
  return value !== undefined && schema.safeParse(value).success;
}

// Both without following references: nobody asked for the files they lead to.

function callsAsWritten({ root }: ApiDocument): readonly Json[] {
  const items = isObject(root.paths) ? Object.values(root.paths).filter(isObject) : [];
  return items.flatMap((item) => Object.values(item).filter(isObject));
}

function schemasAsWritten({ root }: ApiDocument): readonly Json[] {
  const named = isObject(root.components) ? root.components.schemas : root.definitions;
  return isObject(named) ? Object.values(named).filter(isObject) : [];
}

/**
 * Turns the marks of a description into a page, so that one compiler reads both. A place of the page is the place of the
 * mark it was made from; what the marks themselves have wrong is a problem in the words of their own vocabulary.
 */
export function pageOfMarks(document: ApiDocument): {
  readonly source: PageSource;
  readonly problems: readonly Problem[];
} {
  const reader = new MarkReader(document);
  const value = speaksOfPeople(document) ? pageFrom(reader) : undefined;
  if (value === undefined)
    reader.complain(
      document.place,
      "this description says nothing about people",
      "write a page of privacy marks beside it, which names it: document: { openapi: … }",
    );
  const source: PageSource = { value, placeOf: (path) => reader.placeOf(path), guessed: [], syntax: [] };
  return { source, problems: reader.problems };
}

/** Whether there is any mark, right or wrong. */
function speaksOfPeople(document: ApiDocument): boolean {
  return (
    document.root["x-vendor"] !== undefined ||
    document.calls.some(({ node }) => node["x-subject"] !== undefined) ||
    schemasAsWritten(document).some((node) => node["x-record"] !== undefined)
  );
}

function pageFrom(reader: MarkReader): Page {
  const { document } = reader;
  const vendor = reader.mark(below(document.place, ["x-vendor"]), document.root["x-vendor"], vendorMark);
  readExtensions(reader);
  const roles = rolesOf(reader);
  complainAboutIdleLinks(reader, roles);
  const records = recordsFrom(reader, roles);
  const control = callsWith(reader, roles, "ping", ["control"]);
  const also = alsoFrom(reader, roles);
  const beyond = beyondFrom(reader);
  return {
    privacy: 2,
    vendor: vendor ?? { id: "unknown", name: "unknown" },
    document: { openapi: document.place.file.name.split("/").at(-1) || "openapi.yaml" },
    control: control.map(({ call }) => ({ call })),
    records,
    ...(Object.keys(also).length === 0 ? {} : { also }),
    ...(Object.keys(beyond).length === 0 ? {} : { beyond }),
  };
}

/** What the compiler reads from the description by itself, checked like the marks. */
function readExtensions(reader: MarkReader): void {
  const { root, place, servers, security } = reader.document;
  reader.mark(below(place, ["x-rate-limit"]), root["x-rate-limit"], rateLimitMark);
  reader.optionalMark(below(place, ["x-pagination"]), root["x-pagination"], paginationMark);
  reader.trace(["account", "pace"], below(place, ["x-rate-limit"]));
  if (security !== undefined) reader.trace(["document"], below(place, ["security"]));
  for (const [index, server] of servers.entries()) {
    const surface = server.node["x-surface"];
    if (servers.length > 1 || surface !== undefined)
      reader.mark(below(server.place, ["x-surface"]), surface, surfaceMark);
    const own = server.node["x-security"];
    reader.optionalMark(below(server.place, ["x-security"]), own, serverSecurityMark);
    if (own !== undefined) reader.trace(["document", index], below(server.place, ["x-security"]));
  }
}

/** A link that nobody follows makes its author believe that more is found. */
function complainAboutIdleLinks(reader: MarkReader, roles: readonly MarkedCall[]): void {
  const reading = new Set(roles.filter(({ role }) => role.role === "read").map(({ call }) => call));
  for (const call of new Set(roles.map((one) => one.call))) {
    if (call.answer?.node.links === undefined || reading.has(call)) continue;
    reader.complain(
      below(call.answer.place, ["links"]),
      "links are followed from operations with the role read only",
      "move them to the read operation of this record",
    );
  }
}

function callsWith(
  reader: MarkReader,
  roles: readonly MarkedCall[],
  name: Role["role"],
  path: readonly string[],
): readonly PageLongCall[] {
  const marked = roles.filter(({ role }) => role.role === name);
  return marked.flatMap(({ call, place }, index) => {
    reader.trace([...path, index], place);
    return callFrom(reader, call, [], place) ?? [];
  });
}

function alsoFrom(reader: MarkReader, roles: readonly MarkedCall[]): NonNullable<Page["also"]> {
  const words = { recipients: "recipients", audit: "audit-trail", retention: "retention" } as const;
  return Object.fromEntries(
    (["recipients", "audit", "retention"] as const).flatMap((role) => {
      const calls = callsWith(reader, roles, role, ["also", words[role]]);
      return calls.length === 0 ? [] : [[words[role], [...calls]]];
    }),
  );
}

function beyondFrom(reader: MarkReader): NonNullable<Page["beyond"]> {
  const { root, place } = reader.document;
  const at = below(place, ["x-unreachable"]);
  const marks = reader.optionalMark(at, root["x-unreachable"], unreachableMark) ?? [];
  const found = new Map<string, NonNullable<Page["beyond"]>[string]>();
  for (const [index, { id, ...said }] of marks.entries()) {
    if (found.has(id))
      reader.complain(below(at, [index, "id"]), `the id ${id} is used twice`, "give each an id of its own");
    found.set(id, said);
    reader.trace(["beyond", id], below(at, [index]));
    reader.trace(["beyond", id, "when"], below(at, [index, "when"]));
  }
  return Object.fromEntries(found);
}
