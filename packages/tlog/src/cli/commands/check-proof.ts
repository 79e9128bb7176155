import { readFile } from "node:fs/promises";
import { parseTlogProof } from "../../proof-file.ts";
import { verifyTlogProof } from "../../verify-proof-file.ts";
import { readArgs } from "../args.ts";
import type { Command, Outcome } from "../command.ts";
import { openTrusted, readTrust, TRUST_OPTIONS, TRUST_USAGE } from "../trust.ts";
import { checkpointJson, checkpointText, signatureText } from "../words.ts";

/** Checks a proof file against the entry it is said to prove. */
export const checkProof: Command = {
  name: "check-proof",
  usage: `check-proof <proof file> --entry <file> ${TRUST_USAGE}`,
  summary: "check that an entry is in the log, from its proof file alone",
  run: async (argv) => {
    const args = readArgs(argv, { positionals: ["the proof file"], strings: ["entry", ...TRUST_OPTIONS] });
    const trust = readTrust(args);
    const entry = new Uint8Array(await readFile(args.one("entry")));
    const text = await readFile(args.positionals[0], "utf8");
    const trusted = openTrusted(parseTlogProof(text)?.checkpoint ?? "", trust);
    const proven = trusted && verifyTlogProof({ text, entry, verifiers: trust.keys });
    if (!trusted || !proven) return refusal(text, trusted !== undefined);
    const said = `The entry is in the log, at index ${proven.index}.`;
    return {
      holds: true,
      text: [said, checkpointText(proven.checkpoint), signatureText(trusted.signatures)].join("\n"),
      json: {
        ok: true,
        index: proven.index,
        ...checkpointJson(proven.checkpoint),
        signatures: trusted.signatures,
      },
    };
  },
};

function refusal(text: string, trusted: boolean): Outcome {
  const refused = (reason: string, said: string) => ({
    holds: false,
    text: said,
    json: { ok: false, reason },
  });
  if (trusted)
    return refused("entry-mismatch", "The proof does not lead from this entry to the signed root.");
  return parseTlogProof(text)
    ? refused("checkpoint-rejected", "The checkpoint is not signed by the keys given, or is another log's.")
    : refused("malformed", "This is no proof file.");
}
