import type { About } from "../action/about.ts";
import { type NeededField, type Options, text } from "../action/fields.ts";

/** A ground of the case's law; which there are depends on the case, and the engine decides. */
export function groundField(says: string): NeededField<string> {
  return { ...text(says, "a ground of the case's law"), suggest: suggestGrounds };
}

/** The grounds the law of a case gives, each with its article. */
async function suggestGrounds(about: About | undefined): Promise<Options | undefined> {
  if (about === undefined) return undefined;
  const [{ groundsOf }, { findGround, groundArticle }] = await Promise.all([
    import("@oubli/engine"),
    import("@oubli/law"),
  ]);
  return Object.fromEntries(
    groundsOf(about.case).flatMap((id) => {
      const ground = findGround(id);
      return ground ? [[id, `${ground.title} (${groundArticle(ground, about.case.regime) ?? id})`]] : [];
    }),
  );
}
