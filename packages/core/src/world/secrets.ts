import { OubliError, REFERENCE_FORMS } from "@oubli/model";
import type { Env } from "./env.ts";
import { readIfThere } from "./home.ts";

/** Each kind of reference: where it is looked up, and what is said when nothing is there. */
const KINDS: Readonly<Record<string, Kind>> = {
  env: {
    read: async (name, env) => own(env, name)?.trim(),
    missing: (name) => `environment variable ${name} is not set`,
    hint: "set it for the process that runs oubli",
  },
  file: {
    read: async (name) => secretIn(readIfThere(name)),
    missing: (name) => `there is no secret in the file ${name}`,
    hint: "write the secret into its first line",
  },
  keychain: {
    read: async (name) => (await (await import("./keychain.ts")).readFromKeychain(name))?.trim(),
    missing: (name) => `there is no secret ${name} in the keychain of this computer`,
    hint: "keep it there under the service oubli and this name",
  },
};

interface Kind {
  readonly read: (name: string, env: Env) => Promise<string | undefined>;
  readonly missing: (name: string) => string;
  readonly hint: string;
}

/**
 * Reads the secret a reference names: `env:NAME`, `file:/path` (its first line; of a file that age-keygen wrote, the key in it) or `keychain:NAME`. White space around it, such as
 * the end of a line, is no part of it.
 *
 * Secrets never stand in the configuration itself, so there is no other form.
 * @throws {OubliError} `SETUP` when it is malformed, missing or empty. The value is never part of an error.
 */
export async function readSecret(reference: string, env: Env): Promise<string> {
  const colon = reference.indexOf(":");
  const [word, name] = [reference.slice(0, Math.max(0, colon)), reference.slice(colon + 1)];
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (!kind)
    throw new OubliError("SETUP", "a secret is not given as a reference", {
      hint: `write ${REFERENCE_FORMS}, never the secret itself`,
    });
  const value = await kind.read(name, env);
  if (value !== undefined && value !== "") return value;
  throw new OubliError("SETUP", kind.missing(name), { hint: kind.hint });
}

/** age-keygen writes comments before the key. */
function secretIn(text: string | undefined): string | undefined {
  const lines = text?.split("\n");
  return (lines?.find((line) => line.startsWith("AGE-SECRET-KEY-")) ?? lines?.[0])?.trim();
}

/** What an environment holds under a name of its own; what every object inherits is not in it. */
function own(env: Env, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}
