import { readFileSync } from "node:fs";
import { readIfThere, readSecret } from "@oubli/core/world";
import type { Key } from "@oubli/dossier";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { readFlags } from "../../cli/flags.ts";
import { logKeyFor } from "../../cli/log-key.ts";
import type { Command, World } from "../../cli/world.ts";

/** Turns words into what is needed to open and check a package. Pure. */
export function parsePackageVerify(argv: readonly string[]) {
  const { values, positionals } = readFlags(argv, {
    json: { type: "boolean", default: false },
    passphrase: { type: "string" },
    identity: { type: "string" },
    key: { type: "string" },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1)
    throw new OubliError("USAGE", "expected the path of one package");
  if (values.passphrase !== undefined && values.identity !== undefined)
    throw new OubliError("USAGE", "a package opens with either --passphrase or --identity");
  return { file, ...values };
}

export const packageVerify: Command = {
  usage:
    "<file.zip.age | file.zip> [--passphrase env:NAME | --identity file:/path] [--key <verifier key>] [--json]",
  examples: ["oubli package verify dsr-r_….zip.age --passphrase env:PASSPHRASE"],
  run: async (argv, world) => {
    const words = parsePackageVerify(argv);
    const { openPackage, verifyPackage } = await import("@oubli/dossier");
    const bytes = readBytes(words.file);
    // Whoever has unlocked the package already may check the archive itself.
    const zip = isArchive(bytes) ? bytes : (await openPackage(bytes, keyFrom(words, world))).zip;
    const verdict = await verifyPackage(zip, { logKey: logKeyFor(words.key, world) });
    if (words.json)
      world.out(
        JSON.stringify(
          verdict.ok ? { ok: true, entry: verdict.index, files: verdict.manifest.files.length } : verdict,
        ),
      );
    else if (verdict.ok)
      world.out(
        `${verdict.manifest.files.length} files are what entry ${verdict.index} of the audit trail vouches for`,
      );
    else {
      world.out(`the package does not hold: ${verdict.path}: ${verdict.reason}`);
      if (words.key === undefined)
        world.err(
          "if it was made under an earlier key of the trail, give that with --key; see: oubli audit keys",
        );
    }
    return verdict.ok ? EXIT.done : EXIT.failed;
  },
};

function readBytes(file: string): Uint8Array {
  if (readIfThere(file) === undefined) throw new OubliError("USAGE", `there is no file ${file}`);
  return new Uint8Array(readFileSync(file));
}

/** Every zip archive begins with these two letters. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function keyFrom(words: ReturnType<typeof parsePackageVerify>, world: World): Key {
  if (words.passphrase !== undefined) return { passphrase: readSecret(words.passphrase, world.env) };
  const { identity } = words;
  if (identity === undefined) {
    throw new OubliError("USAGE", "the package is locked: give --passphrase or --identity", {
      hint: "as a reference, never the secret itself: --passphrase env:NAME or --identity file:/path",
    });
  }
  // An age identity file begins with comments; the key is the line that is none.
  const text = identity.startsWith("file:")
    ? readIfThere(identity.slice("file:".length))
    : readSecret(identity, world.env);
  const line = text?.split("\n").find((one) => one.startsWith("AGE-SECRET-KEY-"));
  if (line) return { identity: line.trim() };
  throw new OubliError("USAGE", "--identity names no age secret key", {
    hint: "age-keygen -o key.txt makes one",
  });
}
