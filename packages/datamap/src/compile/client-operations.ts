import type { Call, DataMap, HttpMethod, Operation, Pages, Returns } from "../data-map.ts";
import type { ApiDocument, DocumentCall, Schema } from "../document/api-document.ts";
import { extensionsOf, pagingOf } from "./extensions.ts";
import { parametersOf } from "./operation.ts";
import { pagesFrom } from "./paging.ts";

/** What a client must know of one operation to call it well. */
export interface ClientOperation extends Omit<Operation, "title" | "confidence" | "sources" | "body"> {
  readonly pages?: Pages;
  readonly returns?: Pick<Returns, "at" | "many">;
}

const METHODS: readonly string[] = ["GET", "PUT", "POST", "PATCH", "DELETE"];

/**
 * Every operation of a description, as a typed client needs it; also those of which no page says anything.
 *
 * @param map What the page makes of the description: it knows where the records are.
 */
export function clientOperationsOf(document: ApiDocument, map: DataMap): readonly ClientOperation[] {
  const known = new Map(callsOf(map).map((call) => [call.operation, call]));
  const surfaces = [...new Set(map.servers.map(({ surface }) => surface))];
  return document.calls
    .filter(({ method }) => METHODS.includes(method))
    .map((call) => clientOperation(document, call, known.get(call.id), surfaces));
}

/** Every use of an operation in a map. Uses that say where records are come last, so that they win. */
function callsOf(map: DataMap): readonly Call[] {
  const records = map.records.flatMap(({ find, read, export: bundle, leadsTo, erasure }) => [
    ...find,
    ...leadsTo,
    ...erasure,
    ...(read ? [read] : []),
    ...(bundle ? [bundle] : []),
  ]);
  const lists = (map.lists ?? []).map(({ call }) => call);
  return [...lists, ...records].toSorted(
    (a, b) => Number(a.returns !== undefined) - Number(b.returns !== undefined),
  );
}

function clientOperation(
  document: ApiDocument,
  call: DocumentCall,
  known: Call | undefined,
  all: readonly string[],
): ClientOperation {
  const { repeat, surfaces, pages: way } = extensionsOf(call);
  const named = way === undefined ? undefined : pagingOf(document).get(way);
  const pages = known?.pages ?? (named && pagesFrom(named));
  const returns = known?.returns ?? (pages && listIn(call.answer?.schema));
  return {
    id: call.id,
    method: call.method as HttpMethod,
    path: call.path,
    repeat: repeat ?? (call.method === "GET" ? "safe" : "never"),
    surfaces: surfaces ?? all,
    parameters: parametersOf(call),
    ...(pages === undefined ? {} : { pages }),
    ...(returns === undefined ? {} : { returns: { at: returns.at, many: returns.many } }),
  };
}

/** The one list of an answer: the answer itself, or the one member of it that is a list. */
function listIn(schema: Schema | undefined): Pick<Returns, "at" | "many"> | undefined {
  if (schema === undefined) return undefined;
  if (schema.isArray) return { at: "", many: true };
  const lists = [...schema.properties].filter(([, child]) => child.isArray);
  const [only] = lists;
  return lists.length === 1 && only !== undefined ? { at: `/${only[0]}`, many: true } : undefined;
}
