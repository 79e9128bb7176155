import { verifyLog } from "../../verify-log.ts";
import { readArgs } from "../args.ts";
import type { Command } from "../command.ts";
import { checkpointOf, sourceOf } from "../source.ts";
import { openTrusted, readTrust, TRUST_OPTIONS, TRUST_USAGE } from "../trust.ts";
import { checkpointJson, checkpointText, faultText, signatureText } from "../words.ts";

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
