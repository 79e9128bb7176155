import type { DataMap, Fill, JsonValue } from "@oubli/datamap";
import { variablesIn } from "@oubli/datamap/record";

/** A data map in whose calls the values of one account stand; the same map where they have none. */
export function settledMap(map: DataMap, parameters: Readonly<Record<string, string>>): DataMap {
  const names = Object.keys(map.asks ?? {}).filter((name) => Object.hasOwn(parameters, name));
  if (names.length === 0) return map;
  const values = new Map(names.map((name) => [name, parameters[name] ?? ""]));
  const { controls, records, recipients, auditTrail, retention } = map;
  const settled = settledIn({ controls, records, recipients, auditTrail, retention }, values);
  return { ...map, ...(settled as Pick<DataMap, "controls" | "records">) };
}

type Values = ReadonlyMap<string, string>;

/** What is made of calls, with each of their values settled; schemas hold none and are left alone. */
function settledIn(value: unknown, values: Values): unknown {
  if (Array.isArray(value)) return value.map((one) => settledIn(one, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, unknown] => {
      if (name === "schema" || name === "properties") return [name, member];
      if (name === "fill")
        return [name, (member as readonly Fill[]).map((fill) => settledFill(fill, values))];
      return [name, settledIn(member, values)];
    }),
  );
}

function settledFill({ to, value }: Fill, values: Values): Fill {
  return { to, value: settledValue(value, values) };
}

function settledValue(value: JsonValue, values: Values): JsonValue {
  if (typeof value !== "string") return value;
  return variablesIn(value).reduceRight((text, { name, start, text: written }) => {
    const own = values.get(name);
    return own === undefined ? text : text.slice(0, start) + own + text.slice(start + written.length);
  }, value);
}
