import { OubliError } from "@oubli/model";
import { readIfThere } from "./home.ts";

/**
 * Reads the secret a reference names: `env:NAME` or `file:/path` (its first line; of a file that age-keygen wrote, the key in it).
 *
 * Secrets never stand in the configuration itself, so there is no other form.
 * @throws {OubliError} `SETUP` when it is malformed, missing or empty. The value is never part of an error.
 */
export function readSecret(reference: string, env: Readonly<Record<string, string | undefined>>): string {
  const colon = reference.indexOf(":");
  const kind = reference.slice(0, colon);
  const name = reference.slice(colon + 1);
  const value = kind === "env" ? own(env, name) : kind === "file" ? secretIn(readIfThere(name)) : undefined;
  if (kind !== "env" && kind !== "file") {
    throw new OubliError("SETUP", "a secret is not given as a reference", {
      hint: "write env:NAME or file:/path, never the secret itself",
    });
  }
  if (value === undefined || value === "") {
    throw kind === "env"
      ? new OubliError("SETUP", `environment variable ${name} is not set`, {
          hint: "set it for the process that runs oubli",
        })
      : new OubliError("SETUP", `there is no secret in the file ${name}`, {
          hint: "write the secret into its first line",
        });
  }
  return value;
}

/** age-keygen writes comments before the key. */
function secretIn(text: string | undefined): string | undefined {
  const lines = text?.split("\n");
  return (lines?.find((line) => line.startsWith("AGE-SECRET-KEY-")) ?? lines?.[0])?.trim();
}

/** What an environment holds under a name of its own; what every object inherits is not in it. */
function own(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}

/** Whether a text has the form of a reference. */
export function isSecretReference(text: string): boolean {
  return /^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/.test(text);
}
