import { join } from "node:path";
import { type Home, readIfThere } from "../home.ts";

/** Where a restored home says when it was. Only for what is due by itself: that it was restored stands in the audit trail. */
export function restoredFile({ folder }: Home): string {
  return join(folder, "restored.json");
}

/** RFC 3339 instant; `undefined` for a home that was never restored. */
export function restoredAt(home: Home): string | undefined {
  try {
    const { at } = JSON.parse(readIfThere(restoredFile(home)) ?? "{}") as { readonly at?: unknown };
    return typeof at === "string" && !Number.isNaN(Date.parse(at)) ? at : undefined;
  } catch {
    return undefined;
  }
}
