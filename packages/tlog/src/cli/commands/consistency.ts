import { readFile } from "node:fs/promises";
import type { Checkpoint } from "../../checkpoint.ts";
import { withNodes } from "../../gather.ts";
import { proveConsistency, verifyConsistency } from "../../proof.ts";
import { createTileFolder } from "../../tile-folder.ts";
import { readArgs } from "../args.ts";
import type { Command, Outcome } from "../command.ts";
import { openTrusted, readTrust, TRUST_OPTIONS, TRUST_USAGE } from "../trust.ts";

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
