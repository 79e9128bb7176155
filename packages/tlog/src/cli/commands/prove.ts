import { proveFrom } from "../../log.ts";
import { parseDecimal } from "../../text.ts";
import { createTileFolder } from "../../tile-folder.ts";
import { verifyTlogProof } from "../../verify-proof-file.ts";
import { readArgs } from "../args.ts";
import { type Command, UsageError } from "../command.ts";
import { maybeTrust, openTrusted, TRUST_OPTIONS } from "../trust.ts";

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
