import type { readSourceFile } from "@oubli/datamap/source-file";
import type { Problem } from "../problem.ts";
import { type Change, sentenceOf } from "./change.ts";
import { listOf, nodeOf } from "./described.ts";
import { lineOf, type Written } from "./place.ts";

type SourceFile = ReturnType<typeof readSourceFile>;

const LINE = `write - { change: "…", because: "…" }`;

/** Reasons by the sentence of the change that they are for. */
export type SignOffs = ReadonlyMap<string, string>;

/** The reasons that somebody wrote down; what is no reason is none. */
export function signOffsIn(file: SourceFile | undefined): SignOffs {
  return new Map(
    listOf(file?.value).flatMap((one) => {
      const { change, because } = nodeOf(one);
      return typeof change === "string" && typeof because === "string" && because.trim() !== ""
        ? [[change, because.trim()] as const]
        : [];
    }),
  );
}

/** What is wrong with the file of reasons itself: a line that is none, or one for a change that is not there. */
export function signOffProblems(
  file: SourceFile | undefined,
  changes: readonly Change[],
): readonly Problem[] {
  if (file === undefined) return [];
  if (file.syntax.length > 0) return file.syntax;
  const known = new Set(changes.filter(({ safety }) => safety).map(sentenceOf));
  return listOf(file.value).flatMap((one, index): readonly Problem[] => {
    const at = { file: file.name, line: file.lineOf([String(index)]) };
    const { change, because } = nodeOf(one);
    if (typeof change !== "string" || typeof because !== "string" || because.trim() === "")
      return [{ ...at, message: "this signs nothing off: it lacks a change or a reason", remedy: LINE }];
    if (known.has(change)) return [];
    return [{ ...at, message: `nothing of this has changed: ${change}`, remedy: "take the line out" }];
  });
}

/** The changes that may do harm and of which nobody has written down why they are right. */
export function unsigned(
  changes: readonly Change[],
  signed: SignOffs,
  { written, into }: { readonly written: Written; readonly into: string },
): readonly Problem[] {
  return changes
    .filter((change) => change.safety && !signed.has(sentenceOf(change)))
    .map((change) => ({
      ...lineOf(written, change.at),
      message: `${sentenceOf(change)}: nobody has written down why this is right`,
      remedy: `write into ${into}: - { change: ${JSON.stringify(sentenceOf(change))}, because: "…" }`,
    }));
}
