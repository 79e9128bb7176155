import { type PersonsRight, type RegimeId, rightsUnder } from "@oubli/law";
import type { DossierSettings } from "./settings.ts";

/** What a person can do next under the law of their request, with whom to turn to. */
export function rightsOf(
  regime: RegimeId,
  { controller, information }: DossierSettings,
): readonly PersonsRight[] {
  return rightsUnder(regime).map((right) => {
    if (right.id === "correct")
      return { ...right, plain: `${right.plain} Ask ${controller.name}: ${controller.contact}.` };
    if (right.id === "complain" && information?.complaint !== undefined)
      return { ...right, plain: information.complaint };
    return right;
  });
}
