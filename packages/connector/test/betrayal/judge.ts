import type { Verdict } from "./kind.ts";
import { ORACLE } from "./oracle.ts";
import { type Ended, type Outcome, type Played, play } from "./play.ts";

/** A run, how it ended, and what was written of it before. */
export type Line = Played & Ended & { readonly verdict: Verdict };

/** Plays a run and puts what the oracle says beside it. */
export async function lineOf(played: Played): Promise<Line> {
  return { ...played, ...(await play(played)), verdict: played.changes[0]?.kind.verdict ?? "harmless" };
}

/** Outcomes that the oracle forbids. */
const FORBIDDEN: Readonly<Record<Verdict, readonly Outcome[]>> = {
  betrayed: ["false", "mixed"],
  undetectable: [],
  harmless: ["false", "mixed", "doubted"],
};

/** What ended otherwise than it was written: one line for each kind, with how to see it again. */
export function wrong(lines: readonly Line[]): readonly string[] {
  const fallen = lines.filter(({ verdict, outcome }) => FORBIDDEN[verdict].includes(outcome));
  const byKind = Map.groupBy(fallen, ({ changes }) => changes.map(({ kind }) => kind.name).join(" + "));
  return [...byKind].map(([name, of]) => {
    const said = of
      .slice(0, 4)
      .map(
        ({ stand, phase, changes, outcome, lost }) =>
          `${stand.name}/${phase}: ${changes.map(({ target, scope }) => `${scope} ${target.line}`).join(" & ")} -> ${outcome}, lost ${lost.slice(0, 3).join(" ")}`,
      );
    return `${name} (${of.length}x)\n  ${said.join("\n  ")}`;
  });
}

/** Kinds that are written down as undetectable, and yet misled nobody. */
export function neverMisled(lines: readonly Line[]): readonly string[] {
  const misled = new Set(
    lines.filter(({ outcome }) => outcome === "false").map(({ changes }) => changes[0]?.kind.name),
  );
  return ORACLE.filter(({ verdict, name }) => verdict === "undetectable" && !misled.has(name)).map(
    ({ name }) => name,
  );
}

/** How many ended how, for whoever reads the log of a run. */
export function tell(lines: readonly Line[], seed: number): void {
  const counts = Map.groupBy(lines, ({ verdict, outcome }) => `${verdict}: ${outcome}`);
  const said = [...counts].map(([name, of]) => `${name} ${of.length}`).toSorted();
  console.log(`${lines.length} runs with changed answers (seed ${seed}): ${said.join(", ")}`);
}
