import type { IdentifierKind } from "@oubli/model";
import type { Property } from "../data-map.ts";

/** The fields that tell by one kind of identifier whose record it is; empty when none does. A field about others never tells. */
export function fieldsThatTell(properties: readonly Property[], by: IdentifierKind): readonly Property[] {
  return properties.filter((property) => property.identifies === by && property.about === "subject");
}
