import { everything } from "@oubli/client-partnero/resources";

/** How many operations our client of Partnero knows. */
export function operations(): number {
  return Object.values(everything).flatMap(({ lines }) => lines.trim().split("\n")).length;
}
