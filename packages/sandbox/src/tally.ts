import type { DataMap } from "@oubli/datamap";
import { valueAt } from "@oubli/datamap/pointer";
import type { Call, Reply } from "./call.ts";

/** Counts how often each record was destroyed, so that a test can see a call that went out twice. */
export interface Tally {
  note(call: Call, reply: Reply): void;
  count(record: string, operationId?: string): number;
}

/** A tally of the calls that the vendor's data map says an erasure makes. */
export function createTally(map: Pick<DataMap, "records"> | undefined): Tally {
  const places = placesOf(map);
  const counts = new Map<string, Map<string, number>>();
  return {
    note({ operation, path, query, body }, reply) {
      for (const place of places.get(operation.id) ?? []) {
        const record = reply.record ?? valueIn({ path, query, body }, place);
        const known = counts.get(record);
        // Gone counts only for a record that was destroyed here: a call for one that never was did nothing.
        const again = (reply.status === 404 || reply.status === 410) && known !== undefined;
        if (!again && (reply.status < 200 || reply.status > 299)) continue;
        const each = known ?? new Map<string, number>();
        each.set(operation.id, (each.get(operation.id) ?? 0) + 1);
        counts.set(record, each);
      }
    },
    count(record, operationId) {
      const each = counts.get(record);
      if (!each) return 0;
      return operationId === undefined ? Math.max(...each.values()) : (each.get(operationId) ?? 0);
    },
  };
}

/** By operation: where the id of the record stands that it destroys. */
function placesOf(map: Pick<DataMap, "records"> | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const call of (map?.records ?? []).flatMap((record) => record.erasure)) {
    const known = places.get(call.operation) ?? new Set();
    places.set(call.operation, known);
    for (const { to, value } of call.fill) if (value === "{id}") known.add(to);
  }
  return places;
}

function valueIn({ path, query, body }: Pick<Call, "path" | "query" | "body">, place: string): string {
  const [where = "", name = ""] = place.split(/[.:](.*)/s);
  if (where === "path") return String(path[name]);
  if (where === "query") return String(query.get(name));
  return String(valueAt(body, name));
}
