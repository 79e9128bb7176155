import { readFile, stat } from "node:fs/promises";
import { type Checkpoint, parseCheckpoint } from "../checkpoint.ts";
import { type TileOrigin, tilesAtUrl } from "../fetch-tiles.ts";
import { withNodes } from "../log-storage.ts";
import { parseNote } from "../note.ts";
import { createTileFolder, tilesInFolder } from "../tile-folder.ts";
import { proveConsistency, verifyConsistency } from "../tree/proof.ts";
import { verifyLog } from "../verify.ts";
import { type Command, type Outcome, readArgs } from "./command.ts";
import { openTrusted, readTrust, TRUST_OPTIONS, TRUST_USAGE } from "./trust.ts";
import { checkpointJson, checkpointText, faultText, printable, signatureText } from "./words.ts";

/** Checks a whole log: every entry, every tile, the signature. */
export const verify: Command = {
  name: "verify",
  usage: `verify <folder|url> ${TRUST_USAGE}`,
  summary: "check every entry and every hash of a log against its signed checkpoint",
  run: async (argv, { progress, signal }) => {
    const args = readArgs(argv, { positionals: ["the folder or URL"], strings: TRUST_OPTIONS });
    const trust = readTrust(args);
    const source = sourceOf(args.positionals[0]);
    const checkpoint = await checkpointOf(source, signal);
    const trusted = openTrusted(checkpoint, trust);
    if (!trusted) {
      const fault = { ok: false, reason: "checkpoint-rejected", path: "checkpoint" } as const;
      return { holds: false, text: faultText(fault), json: fault };
    }
    const result = await verifyLog({
      fetchTile: source.fetchTile,
      checkpoint,
      verifiers: trust.keys,
      onProgress: ({ done, size }) => progress(done, size),
      signal,
    });
    if (!result.ok) return { holds: false, text: faultText(result), json: { ...result } };
    const text = `The log holds: all ${result.size} entries belong to the signed root.`;
    return {
      holds: true,
      text: [text, checkpointText(trusted.checkpoint), signatureText(trusted.signatures)].join("\n"),
      json: { ok: true, ...checkpointJson(trusted.checkpoint), signatures: trusted.signatures },
    };
  },
};

/** Shows what a checkpoint says. Checks nothing, and says so. */
export const inspect: Command = {
  name: "inspect",
  usage: "inspect <folder|url|checkpoint file>",
  summary: "show what a checkpoint says, without checking it",
  run: async (argv, { signal }) => {
    const args = readArgs(argv, { positionals: ["the folder, URL or checkpoint file"] });
    const note = await noteAt(args.positionals[0], signal);
    const parsed = parseNote(note);
    const checkpoint = parsed && parseCheckpoint(parsed.text);
    if (!parsed || !checkpoint)
      return {
        holds: false,
        text: "This is not a valid signed checkpoint.",
        json: { ok: false, reason: "malformed" },
      };
    const claims = parsed.signatures.map(({ name, keyId }) => ({
      name,
      keyId: keyId.toString(16).padStart(8, "0"),
    }));
    const lines = [
      checkpointText(checkpoint),
      ...(checkpoint.extensions ?? []).map((line) => `further  ${printable(line)}`),
      ...claims.map(({ name, keyId }) => `claims   ${printable(name)} (key id ${keyId})`),
      "Nothing was checked: verify checks.",
    ];
    return {
      holds: true,
      text: lines.join("\n"),
      json: { ok: true, checked: false, ...checkpointJson(checkpoint), claims },
    };
  },
};

/** Checks that a log only grew since an old checkpoint. */
export const consistency: Command = {
  name: "consistency",
  usage: `consistency <old checkpoint> <folder> ${TRUST_USAGE}`,
  summary: "check that a log only grew since an old checkpoint",
  run: async (argv) => {
    const args = readArgs(argv, {
      positionals: ["the old checkpoint", "the folder"],
      strings: TRUST_OPTIONS,
    });
    const trust = readTrust(args);
    const [oldFile, folder] = args.positionals;
    const storage = createTileFolder(folder);
    const head = await storage.head();
    if (!head) throw new Error("there is no checkpoint");
    const before = openTrusted(await readFile(oldFile, "utf8"), trust)?.checkpoint;
    const now = openTrusted(head.checkpoint, trust)?.checkpoint;
    if (!before || !now || before.origin !== now.origin)
      return refused("checkpoint-rejected", "One of the checkpoints is not signed by the keys given.");
    if (before.size === 0) return refused("empty", "From the empty log nothing can be shown.");
    if (before.size > now.size)
      return refused("shrunk", `The log had ${before.size} entries and now has ${now.size}.`);
    if (!(await grew(storage, before, now)))
      return refused(
        "rewritten",
        "The log was rewritten: the old entries are not the beginning of the new log.",
      );
    return {
      holds: true,
      text: `The log only grew: from ${before.size} entries to ${now.size}.`,
      json: { ok: true, from: before.size, to: now.size },
    };
  },
};

async function grew(
  storage: ReturnType<typeof createTileFolder>,
  before: Checkpoint,
  now: Checkpoint,
): Promise<boolean> {
  const sizes = { from: before.size, to: now.size };
  const proof = await withNodes((nodeAt) => proveConsistency(sizes, nodeAt), storage.nodeAt);
  return verifyConsistency({ ...sizes, fromRoot: before.root, toRoot: now.root, proof });
}

function refused(reason: string, text: string): Outcome {
  return { holds: false, text, json: { ok: false, reason } };
}

async function noteAt(where: string, signal: AbortSignal): Promise<string> {
  const isFile = !/^https?:/.test(where) && (await stat(where)).isFile();
  return isFile ? readFile(where, "utf8") : checkpointOf(sourceOf(where), signal);
}

/** A log by where it is: an http(s) URL, else a folder. */
function sourceOf(where: string): TileOrigin {
  return /^https?:\/\//.test(where) ? tilesAtUrl(where) : tilesInFolder(where);
}

/** Its checkpoint. @throws {Error} When there is none: then nothing can be said about the log. */
async function checkpointOf(source: TileOrigin, signal: AbortSignal): Promise<string> {
  const checkpoint = await source.checkpoint(signal);
  if (checkpoint === undefined) throw new Error("there is no checkpoint");
  return checkpoint;
}
