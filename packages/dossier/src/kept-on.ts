import { findGround, groundArticle, rightArticle } from "@oubli/law";
import type { Case, Task } from "@oubli/model";

/** A ground of the law on which data stays, in the words of the law of the case. */
export interface GroundInLaw {
  /** The ground as the plan or the officer names it, such as `art-17-3-b`. */
  readonly ground: string;
  readonly article: string;
  readonly groundTitle: string;
  /** What it means, in plain words; empty for a ground we do not know. */
  readonly plain: string;
}

/** Why the data of a manual task stays, and when that is reviewed. */
export interface KeptOn extends GroundInLaw {
  /** Civil date. */
  readonly reviewOn: string;
}

/** Where the law of the case gives a ground; where it gives none, the place of the right that the ground limits. */
export function groundInLaw({ kind, regime }: Pick<Case, "kind" | "regime">, ground: string): GroundInLaw {
  const law = findGround(ground);
  return {
    ground,
    article: (law && groundArticle(law, regime)) ?? rightArticle(kind, regime) ?? "no text",
    groundTitle: law?.title ?? ground,
    plain: law?.plain ?? "",
  };
}

/** On which ground the data of a task stays; `undefined` for a task that keeps none. */
export function keptOn(
  it: Pick<Case, "kind" | "regime">,
  { state, ground, reviewOn }: Task["record"],
): KeptOn | undefined {
  if (state !== "kept" || ground === undefined || reviewOn === undefined) return undefined;
  return { ...groundInLaw(it, ground), reviewOn };
}
