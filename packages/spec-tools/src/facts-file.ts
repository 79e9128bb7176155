import type { DataMap, Operation } from "@oubli/datamap";

/** The part of a data map a client needs, as a TypeScript module. */
export function factsText(map: DataMap): string {
  const { vendor, servers, security, rateLimit } = map;
  const facts = { vendor, servers, security, rateLimit, operations: map.operations.map(operationFacts) };
  return [
    'import type { VendorFacts } from "@oubli/client-kit";',
    "",
    "/** What the client must know to call well: addresses, keys, budget, and what may be repeated. */",
    `export const facts: VendorFacts = ${JSON.stringify(facts, null, 2)};`,
    "",
  ].join("\n");
}

function operationFacts({
  id,
  method,
  path,
  repeat,
  surfaces,
  parameters,
  pages,
  returns,
}: Operation): object {
  return {
    id,
    method,
    path,
    repeat,
    surfaces,
    parameters,
    ...(pages ? { pages } : {}),
    ...(returns ? { returns: { at: returns.at, many: returns.many } } : {}),
  };
}
