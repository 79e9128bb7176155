import { type DataMap, readVendor } from "@oubli/datamap";

/** The data map of a page and of the document beside it, `openapi.yaml`. */
export function mapOf(page: string, document: string): DataMap {
  const reading = readVendor(page, "privacy.yaml", (name) =>
    name === "openapi.yaml" ? document : undefined,
  );
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}
