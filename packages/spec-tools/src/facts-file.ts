import type { ClientOperation, DataMap } from "@oubli/datamap";

/** The part of a vendor a client needs, as a TypeScript module. Nothing about people is in it. */
export function factsText(map: DataMap, operations: readonly ClientOperation[]): string {
  const { vendor, servers, security, rateLimit } = map;
  const facts = { vendor, servers, security, rateLimit, operations };
  return [
    'import type { VendorFacts } from "@oubli/client-kit";',
    "",
    "/** What the client must know to call well: addresses, keys, budget, and what may be repeated. */",
    `export const facts: VendorFacts = ${JSON.stringify(facts, null, 2)};`,
    "",
  ].join("\n");
}
