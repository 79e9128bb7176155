import { readFile } from "node:fs/promises";
import { proveFrom } from "../log.ts";
import { parseTlogProof } from "../proof-file.ts";
import { parseDecimal } from "../text.ts";
import { createTileFolder } from "../tile-folder.ts";
import { verifyTlogProof } from "../verify.ts";
import { type Command, type Outcome, readArgs, UsageError } from "./command.ts";
import { maybeTrust, openTrusted, readTrust, TRUST_OPTIONS, TRUST_USAGE } from "./trust.ts";
import { checkpointJson, checkpointText, signatureText } from "./words.ts";

/** Makes a proof file of one entry. With a key, only one that holds. */
export const prove: Command = {
  name: "prove",
  usage: "prove <folder> --index <n> [--key <vkey>]",
  summary: "print the proof file of one entry; with a key, only one that holds",
  run: async (argv) => {
    const args = readArgs(argv, { positionals: ["the folder"], strings: ["index", ...TRUST_OPTIONS] });
    const index = parseDecimal(args.one("index"));
    if (index === undefined) throw new UsageError("--index is a whole number from 0");
    const trust = maybeTrust(args);
    const storage = createTileFolder(args.positionals[0]);
    const head = await storage.head();
    if (!head) throw new Error("there is no checkpoint");
    if (index >= head.size) throw new UsageError("--index is past the last entry");
    const text = await proveFrom(storage, head, index);
    const entry = await storage.entryAt(index);
    const good =
      !trust ||
      (openTrusted(head.checkpoint, trust) && verifyTlogProof({ text, entry, verifiers: trust.keys }));
    if (!good)
      return {
        holds: false,
        text: "No proof that holds can be made: the log or its checkpoint is not what the key signed.",
        json: { ok: false, reason: "does-not-hold" },
      };
    return {
      holds: true,
      text: text.trimEnd(),
      json: { ok: true, checked: trust !== undefined, index, proof: text },
    };
  },
};

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
    : refused("malformed", "This is not a valid proof file.");
}
