import type { Bytes } from "../bytes.ts";

const ALGORITHM = { name: "HMAC", hash: "SHA-256" } as const;

/** HMAC-SHA-256 of a message. Text is taken as UTF-8. */
export async function sign(secret: string, message: string | Bytes): Promise<Bytes> {
  const key = await keyOf(secret, "sign");
  return new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, bytesOf(message)));
}

/**
 * Finds the secret a message was signed with. The comparison is the platform's own, which takes the same time wherever
 * two signatures differ, and all secrets are tried.
 *
 * @returns `undefined` when it is none of them.
 */
export async function signedBy(
  secrets: readonly string[],
  signature: Bytes,
  message: string | Bytes,
): Promise<string | undefined> {
  const fits = await Promise.all(
    secrets.map(async (secret) =>
      crypto.subtle.verify(ALGORITHM, await keyOf(secret, "verify"), signature, bytesOf(message)),
    ),
  );
  return secrets[fits.indexOf(true)];
}

/**
 * The secrets to try: one, or several while one replaces another.
 *
 * @throws {TypeError} For none and for an empty one: with those, everybody could sign.
 */
export function secretsOf(secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0 || secrets.includes("")) throw new TypeError("there is no webhook secret");
  return secrets;
}

function keyOf(secret: string, usage: "sign" | "verify"): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytesOf(secret), ALGORITHM, false, [usage]);
}

function bytesOf(message: string | Bytes): Bytes {
  return typeof message === "string" ? new TextEncoder().encode(message) : message;
}
