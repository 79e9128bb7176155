import type { Ground } from "@oubli/law";
import type { RegimeId, Right } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { choice, fallback, optional } from "../../action/fields.ts";
import { RIGHT_WORDS } from "../../words/law.ts";
import { REGIME_WORDS } from "../../words/terms.ts";

interface Which {
  readonly kind?: Right;
  readonly regime: RegimeId;
}

interface Grounds {
  readonly grounds: readonly (Ground & { readonly article: string })[];
  readonly note: string;
}

export const lawGrounds: Action = defineAction<Which, Grounds>({
  id: "law.grounds",
  summary: "what may be refused or kept, by which article",
  danger: "none",
  examples: ["oubli law grounds", "oubli law grounds --kind erasure --regime ccpa"],
  fields: {
    kind: optional(choice("only for this right", RIGHT_WORDS)),
    regime: fallback("gdpr", choice("the law the request falls under", REGIME_WORDS)),
  },
  run: async (_, { kind, regime }) => {
    const { groundArticle, grounds, groundsFor, NOT_ADVICE } = await import("@oubli/law");
    const known = kind === undefined ? grounds : groundsFor(kind, regime);
    const shown = known.flatMap((ground) => {
      const article = groundArticle(ground, regime);
      return article === undefined ? [] : [{ ...ground, article }];
    });
    return { grounds: shown, note: NOT_ADVICE };
  },
  tell: ({ grounds, note }, { regime }) => ({
    ending: "done",
    parts: [
      {
        is: "table",
        head: ["ground", "article", "effect", "says"],
        rows: grounds.map(({ id, article, effect, plain }) => [id, article, effect, plain]),
      },
      { is: "line", text: "" },
      { is: "line", text: note },
    ],
    json: { regime, grounds, note },
  }),
});
