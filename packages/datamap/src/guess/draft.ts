import type { ApiDocument, DocumentCall } from "../document/api-document.ts";
import { callsOf, type ResourceCalls } from "./calls-of.ts";
import { fieldsOf, type GuessedField } from "./fields-of.ts";
import { ID_NAMES, recordIn } from "./record-in.ts";
import { kindOf, type Resource, resourcesOf } from "./resources.ts";

/** Everything that could be told from a description alone, before anybody was asked. */
export interface Draft {
  readonly document: ApiDocument;
  readonly resources: readonly DraftedKind[];
}

/** A kind of record that may be about people. */
export interface DraftedKind extends Resource {
  readonly calls: ResourceCalls;
  readonly fields: readonly GuessedField[];
  /** Pointer of its id; `none` where none shows. */
  readonly id: string;
  /** Kinds that each of its records leads to. */
  readonly children: readonly DraftedChild[];
}

/** Records that hang on another one: `GET /customers/{id}/orders`. */
export interface DraftedChild {
  readonly kind: string;
  readonly call: DocumentCall;
  readonly at: string;
  readonly id: string;
  readonly fields: readonly GuessedField[];
}

// Further down nobody looks for people.
const MOST = 12;

/** Guesses what of an API is about people. Never throws: what shows nothing is left out. */
export function draftOf(document: ApiDocument): Draft {
  const drafted = resourcesOf(document).map((one) => draftedOf(document, one));
  const kinds = new Map<string, DraftedKind>();
  for (const one of drafted) {
    const before = kinds.get(one.kind);
    kinds.set(one.kind, before === undefined ? one : together(before, one));
  }
  return { document, resources: [...kinds.values()].slice(0, MOST) };
}

/** Some APIs have the same records at two paths: to look for one, and to read one. */
function together(first: DraftedKind, other: DraftedKind): DraftedKind {
  const { scan, read, overwrite } = { ...other.calls, ...first.calls };
  const find = [...first.calls.find, ...other.calls.find];
  return {
    ...other,
    ...first,
    calls: {
      find,
      ...(scan === undefined || find.length > 0 ? {} : { scan }),
      ...(read === undefined ? {} : { read }),
      ...(overwrite === undefined ? {} : { overwrite }),
      erase: [...first.calls.erase, ...other.calls.erase],
    },
    children: [...first.children, ...other.children],
  };
}

function draftedOf(document: ApiDocument, resource: Resource): DraftedKind {
  const names = resource.schema.properties;
  const id = ID_NAMES.find((name) => names.has(name));
  return {
    ...resource,
    calls: callsOf(document, resource),
    fields: fieldsOf(resource.schema),
    id: id === undefined ? "none" : `/${id}`,
    children: childrenOf(document, resource),
  };
}

function childrenOf({ calls }: ApiDocument, { path }: Resource): readonly DraftedChild[] {
  const isBelow = (one: string) =>
    one.startsWith(`${path}/{`) && one.slice(path.length).split("/").length === 3;
  return calls.flatMap((call): readonly DraftedChild[] => {
    const record =
      call.method === "GET" && isBelow(call.path)
        ? call.answer?.schema && recordIn(call.answer.schema)
        : undefined;
    if (!record?.many) return [];
    const id = ID_NAMES.find((name) => record.schema.properties.has(name));
    return [
      {
        kind: kindOf(call.path),
        call,
        at: record.at,
        id: id === undefined ? "none" : `/${id}`,
        fields: fieldsOf(record.schema),
      },
    ];
  });
}
