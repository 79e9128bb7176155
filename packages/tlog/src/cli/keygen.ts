import { writeFile } from "node:fs/promises";
import { formatSignerKey, formatVerifierKey, generateSigner } from "../ed25519.ts";
import { isKeyName } from "../note.ts";
import { formatCosignatureKey, formatCosignerKey, generateCosigner } from "../witness/cosignature.ts";
import { type Command, readArgs, UsageError } from "./command.ts";

/** Makes a key pair for a log, or for a witness. */
export const keygen: Command = {
  name: "keygen",
  usage: "keygen <name> [--out <file>] [--for-witness]",
  summary: "make a key pair; --out keeps the secret half off the screen",
  run: async (argv) => {
    const args = readArgs(argv, { positionals: ["the name"], strings: ["out"], flags: ["for-witness"] });
    const [name] = args.positionals;
    if (!isKeyName(name)) throw new UsageError("a name is not empty and holds no space and no +");
    const { secret, vkey } = args.flag("for-witness") ? witnessKey(name) : logKey(name);
    const out = args.maybe("out");
    if (out === undefined)
      return { holds: true, text: `${secret}\n${vkey}`, json: { ok: true, secret, vkey } };
    // Never over a key that is there: it may be the only one that can sign for a log.
    await writeFile(out, `${secret}\n`, { mode: 0o600, flag: "wx" });
    return { holds: true, text: vkey, json: { ok: true, vkey } };
  },
};

interface KeyPair {
  readonly secret: string;
  readonly vkey: string;
}

function logKey(name: string): KeyPair {
  const signer = generateSigner(name);
  return { secret: formatSignerKey(signer), vkey: formatVerifierKey(signer.verifier) };
}

function witnessKey(name: string): KeyPair {
  const cosigner = generateCosigner(name);
  return { secret: formatCosignerKey(cosigner), vkey: formatCosignatureKey(cosigner.verifier) };
}
