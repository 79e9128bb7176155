import { capabilitiesOf, type DataMap } from "@oubli/datamap";

/** One line of the table: what the page can and cannot do, and how sure we are. */
export function lineOf(map: DataMap): string {
  const { finds, unreachable } = capabilitiesOf(map, map.servers[0]?.surface ?? "default");
  const removed = map.records.flatMap(({ kind, erasure, coveredBy }) =>
    erasure.length > 0 || coveredBy !== undefined ? [kind] : [],
  );
  const left = map.records.flatMap(({ kind, keepWhen, byHand, erasure, coveredBy }) => [
    ...keepWhen.map(({ because }) => `${kind}: ${because}`),
    ...(byHand === undefined || erasure.length > 0 || coveredBy !== undefined ? [] : [`${kind}: by hand`]),
  ]);
  const besides = map.records.flatMap(({ erasure }) =>
    erasure.flatMap(({ effects }) => effects.map(({ note }) => note)),
  );
  const sure = Map.groupBy(map.operations, ({ confidence }) => confidence);
  return `| ${[
    map.vendor.name,
    [...new Set(finds.map(({ by }) => by))].join(", "),
    removed.join(", "),
    [...new Set(left), ...unreachable.map(({ what }) => what)].join("; "),
    [...new Set(besides)].join(" "),
    [...sure].map(([word, { length }]) => `${length} calls ${word}`).join(", "),
  ].join(" | ")} |`;
}
