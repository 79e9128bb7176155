import { markUnseen } from "@oubli/model";
import type { Checkpoint } from "../checkpoint.ts";
import type { NoteSignature } from "../note.ts";
import type { TilesResult } from "../recompute.ts";
import { toBase64 } from "../text.ts";

/** A text from outside, on one line, so that it cannot steer a screen: what is not visible is spelled out. */
export function printable(text: string): string {
  return markUnseen(text, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}

/** The same for several lines, which stay lines. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** A checkpoint for people, one fact a line. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return [`origin   ${printable(origin)}`, `entries  ${size}`, `root     ${toBase64(root)}`].join("\n");
}

/** A checkpoint for programs. */
export function checkpointJson({ origin, size, root }: Checkpoint): Readonly<Record<string, unknown>> {
  return { origin, size, root: toBase64(root) };
}

/** One line per signature, with the time where it says one. */
export function signatureText(signatures: readonly NoteSignature[]): string {
  const lines = signatures.map(({ name, time }) => {
    const when = time === undefined ? "" : ` at ${new Date(time * 1000).toISOString()}`;
    return `signed   ${printable(name)}${when}`;
  });
  return lines.join("\n");
}

/** Why a log does not hold, as a sentence. */
export function faultText(fault: Extract<TilesResult, { readonly ok: false }>): string {
  const where = fault.path === undefined ? "" : ` (${fault.path})`;
  const from = fault.index === undefined ? "" : ` from entry ${fault.index}`;
  const sentences: Readonly<Record<typeof fault.reason, string>> = {
    "checkpoint-rejected": "The checkpoint is not signed by the keys given, or is another log's.",
    missing: `A file is missing${from}${where}.`,
    malformed: `A file does not hold what its name says${from}${where}.`,
    "entry-mismatch": `Entry ${fault.index} and its hash do not belong together${where}.`,
    "tile-mismatch": `A hash does not belong to the entries below it${from}${where}.`,
    "root-mismatch": "The files agree with each other, but not with the signed checkpoint.",
  };
  return sentences[fault.reason];
}

/** What a line of progress is written to. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

// After a second the operator wants to see progress; a line more often than twice a second would only flicker.
const QUIET_MS = 1000;
const BETWEEN_MS = 500;

/** Shows how far something is, from a second after the start, on one line of a terminal or line by line elsewhere. */
export function createProgress(screen: Screen, now: () => number): (done: number, size: number) => void {
  let next = now() + QUIET_MS;
  let shown = false;
  return (done, size) => {
    const finished = done === size;
    if (!(now() >= next || (shown && finished))) return;
    next = now() + BETWEEN_MS;
    shown = true;
    const text = `${done} of ${size} entries, ${Math.floor((100 * done) / size)} %`;
    screen.write(screen.isTTY ? `\r${text}${finished ? "\n" : ""}` : `${text}\n`);
  };
}
