import type { Call, DataMap, Operation, RecordKind, Returns } from "@oubli/datamap";

/** Where an answer comes from, and what the page says of it. */
export interface Place {
  /** The request, such as `GET /reviews?customer_id=7`, which tells it from every other one. */
  readonly line: string;
  readonly operation: string;
  /** What the answer is for: a list of records, one record that was asked for by its name, or something else. */
  readonly role: "list" | "record" | "other";
  /** The call names no person and no record: it shows what the key may list. */
  readonly isControl: boolean;
  readonly kind?: RecordKind;
  readonly returns?: Returns;
  readonly pages?: Call["pages"];
  readonly match?: "broad" | "exact" | "scan";
}

/** Says of a request which call of a data map it is. */
export function placesOf(map: DataMap): (request: Request) => Place {
  const calls = map.records.flatMap((kind): readonly Use[] => [
    ...kind.find.map((call) => ({ kind, call, match: call.match })),
    ...kind.leadsTo.map((call) => ({ kind: kindNamed(map, call.returns?.kind), call })),
    ...(kind.read ? [{ kind, call: kind.read }] : []),
  ]);
  const operations = map.operations.toSorted((a, b) => fixedPart(b) - fixedPart(a));
  return (request) => {
    const url = new URL(request.url);
    const found = operations.find(
      ({ method, path }) => method === request.method && pattern(path).test(url.pathname),
    );
    const operation = found?.id ?? "unknown";
    const use = calls.find(({ call }) => call.operation === operation);
    const [returns, pages] = [use?.call.returns, use?.call.pages];
    const isControl = /[?&](page_size|per_page|limit)=1(&|$)/.test(url.search) && !url.search.includes("%40");
    return {
      line: `${request.method} ${url.pathname}${url.search}`,
      operation,
      role: returns === undefined ? "other" : returns.many ? "list" : "record",
      isControl,
      ...(use?.kind ? { kind: use.kind } : {}),
      ...(returns ? { returns } : {}),
      ...(pages ? { pages } : {}),
      ...(use?.match ? { match: use.match } : {}),
    };
  };
}

interface Use {
  readonly kind: RecordKind | undefined;
  readonly call: Call;
  readonly match?: NonNullable<Place["match"]>;
}

function kindNamed({ records }: DataMap, name: string | undefined): RecordKind | undefined {
  return records.find(({ kind }) => kind === name);
}

function fixedPart({ path }: Operation): number {
  return path.replaceAll(/\{[^}]*\}/g, "").length;
}

function pattern(path: string): RegExp {
  const literal = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^}]*\}/g, "[^/]+");
  return new RegExp(`${literal}$`);
}
