import type { DocumentCall } from "../document/api-document.ts";

/** Whether the call is one of the page's own, of which only the path is known. */
export function isAdded(call: DocumentCall): boolean {
  return call.node["x-added"] === true;
}
