import {
  importKey,
  openWebCheckpoint,
  verifyWebLog,
  verifyWebProof,
  type WebKey,
} from "../src/browser/verify.ts";
import type { OpenedCheckpoint } from "../src/checkpoint.ts";
import { faultText, printable } from "../src/cli/words.ts";
import { toBase64 } from "../src/text.ts";
import type { Given } from "./given.ts";

/** What to tell the auditor: a sentence, then facts. */
export interface Verdict {
  readonly state: "holds" | "fails" | "unclear";
  readonly sentence: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** How the auditor follows and stops it. */
interface Watch {
  readonly onProgress: (progress: { readonly done: number; readonly size: number }) => void;
  readonly signal: AbortSignal;
}

/** Checks what was given against the keys, one a line. */
export async function check(keyText: string, given: Given, watch: Watch): Promise<Verdict> {
  const lines = keyText
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const keys = await Promise.all(lines.map((line) => importKey(line)));
  const good = keys.filter((key) => key !== undefined);
  if (lines.length === 0) return unclear("A public key is needed: without one, nothing can be said.");
  if (good.length < lines.length) return unclear("One of the keys cannot be read, or must not be trusted.");
  if (good.every((key) => key.isWitness))
    return unclear("The key of the log itself is needed, in addition to its witnesses.");
  if (given.kind === "log") return checkLog(good, given, watch);
  if (given.kind === "proof") return checkProof(good, given);
  return unclear("A folder of a log is needed, or a proof file together with its entry.");
}

async function checkLog(
  keys: readonly WebKey[],
  { checkpoint, files }: Extract<Given, { readonly kind: "log" }>,
  watch: Watch,
): Promise<Verdict> {
  const note = await checkpoint.text();
  const fetchTile = async (path: string) => {
    const file = files.get(path);
    return file && new Uint8Array(await file.arrayBuffer());
  };
  const result = await verifyWebLog({ keys, checkpoint: note, fetchTile, ...watch });
  const opened = await openWebCheckpoint(note, { keys });
  if (!result.ok)
    return { state: "fails", sentence: faultText(result), facts: opened ? factsOf(opened) : [] };
  const sentence = `The log holds: all ${result.size} entries belong to the signed root.`;
  return { state: "holds", sentence, facts: opened ? factsOf(opened) : [] };
}

async function checkProof(
  keys: readonly WebKey[],
  { proof, entry }: Extract<Given, { readonly kind: "proof" }>,
): Promise<Verdict> {
  const bytes = new Uint8Array(await entry.arrayBuffer());
  const proven = await verifyWebProof({ text: await proof.text(), entry: bytes, keys });
  if (!proven)
    return {
      state: "fails",
      sentence: "The proof does not hold for this entry under these keys.",
      facts: [],
    };
  return {
    state: "holds",
    sentence: `The entry is in the log, at index ${proven.index}.`,
    facts: factsOf(proven),
  };
}

function factsOf({ checkpoint, signatures }: OpenedCheckpoint): Verdict["facts"] {
  return [
    ["Log", printable(checkpoint.origin)],
    ["Entries", String(checkpoint.size)],
    ["Root", toBase64(checkpoint.root)],
    ...signatures.map(
      ({ name, time }) =>
        [
          time === undefined ? "Signed by" : `Cosigned ${new Date(time * 1000).toISOString()}`,
          printable(name),
        ] as const,
    ),
  ];
}

function unclear(sentence: string): Verdict {
  return { state: "unclear", sentence, facts: [] };
}
