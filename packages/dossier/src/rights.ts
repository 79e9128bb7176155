import { type FurtherRight, furtherRightsUnder } from "@oubli/law";
import type { RegimeId } from "@oubli/model";
import type { DossierSettings } from "./settings.ts";

/** What a person can do next under the law of their request, with whom to turn to. */
export function rightsOf(
  regime: RegimeId,
  { controller, information }: DossierSettings,
): readonly FurtherRight[] {
  return furtherRightsUnder(regime).map((right) => {
    if (right.id === "rectification")
      return { ...right, plain: `${right.plain} Ask ${controller.name}: ${controller.contact}.` };
    if (right.id === "complaint" && information?.complaint !== undefined)
      return { ...right, plain: information.complaint };
    return right;
  });
}
