import { type Change, type Impact, sentenceOf } from "./change.ts";
import type { SignOffs } from "./sign-off.ts";

/** How far a version goes on. */
export type Level = "major" | "minor" | "patch";

/**
 * How far the version of a package goes on by a change. Before 1.0 whatever breaks something is a minor step and everything else a
 * patch, as npm's ranges mean it.
 */
export function levelOf(impact: Impact, version: string): Level {
  const isEarly = version.startsWith("0.");
  if (impact === "breaking") return isEarly ? "minor" : "major";
  return impact === "additive" && !isEarly ? "minor" : "patch";
}

/** A list that nobody would read to its end is cut; the difference itself is told in full by the command. */
const LONGEST = 40;

/**
 * The changeset of one client: everything that has changed since its release, always the whole of it. It names no lines, which move.
 *
 * @param changes In their order, at least one.
 */
export function changesetText(
  { name, version }: { readonly name: string; readonly version: string },
  changes: readonly Change[],
  signed: SignOffs,
): string {
  const worst = changes[0]?.impact ?? "cosmetic";
  const told = (impact: Impact) => changes.filter((one) => one.impact === impact);
  return [
    "---",
    `"${name}": ${levelOf(worst, version)}`,
    "---",
    "",
    ...group("Breaking:", told("breaking"), signed),
    ...group("New or otherwise:", told("additive"), signed),
    ...words(told("cosmetic")),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

function group(title: string, changes: readonly Change[], signed: SignOffs): readonly string[] {
  if (changes.length === 0) return [];
  // What may do harm is never cut off.
  const shown = [...changes.filter(({ safety }) => safety), ...changes.filter(({ safety }) => !safety)];
  const kept = shown.slice(0, Math.max(LONGEST, changes.filter(({ safety }) => safety).length));
  const left = changes.length - kept.length;
  return [
    title,
    "",
    ...kept.map((change) => `- ${line(change, signed)}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
    "",
  ];
}

function line(change: Change, signed: SignOffs): string {
  const reason = signed.get(sentenceOf(change));
  const text = `\`${change.about}\`: ${change.words}`;
  return change.safety ? `${text} (safety${reason === undefined ? "" : `: ${reason}`})` : text;
}

function words(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const places = [...new Set(changes.map(({ about }) => `\`${about}\``))];
  const shown = places.slice(0, LONGEST).join(", ");
  const left = places.length - LONGEST;
  return [`Other words, certainty or examples: ${shown}${left > 0 ? ` and ${left} more` : ""}.`, ""];
}
