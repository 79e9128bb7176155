import { createHash } from "node:crypto";
import { join } from "node:path";
import { ApiError, type KeptToken, type TokenKeeper } from "@oubli/client-kit";
import { OubliError } from "@oubli/model";
import * as z from "zod";
import { type Home, makePrivateFolder, readIfThere, replacePrivateFile } from "./home.ts";
import { lockByPassphrase, openByPassphrase } from "./keys/age.ts";
import { homeKeyText } from "./keys/home-key.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** Whose tokens are kept, and under what. */
export interface TokenPlace {
  readonly home: Home;
  readonly account: string;
  readonly vendor: string;
  /** The secret that the first token is asked for with: with another one, what was kept is of no use. */
  readonly first: string;
  /** @throws {OubliError} `NOT_ALLOWED` while it is locked. */
  readonly homeKey: () => Promise<Uint8Array>;
}

const KEPT = z.strictObject({
  of: z.string(),
  /** First secrets that a newer one has replaced, the latest last; absent where there were none. */
  earlier: z.array(z.string()).optional(),
  access: z.string(),
  expiresAt: z.number(),
  refresh: z.string().optional(),
});

// A vendor may take half a minute for a token, and nobody else may use up the same refresh token meanwhile.
const PATIENCE = { ms: 60_000, on: "another process is renewing the token of this account" };

/**
 * Keeps the tokens of an account in a file that the home's key locks, one process at a time. What replaces a token is on the disk before the
 * new one is used.
 */
export function sealedTokens(place: TokenPlace): TokenKeeper {
  const folder = join(place.home.folder, "tokens");
  const file = join(folder, `${place.account}.age`);
  return {
    renew: async (renewal) => {
      try {
        const key = homeKeyText(await place.homeKey());
        makePrivateFolder(folder);
        return await oneAtATime(file, () => renewed(file, key, place.first, renewal), PATIENCE);
      } catch (error) {
        throw error instanceof OubliError ? unsent(place.vendor, error) : error;
      }
    },
  };
}

async function renewed(
  file: string,
  key: string,
  first: string,
  renewal: Parameters<TokenKeeper["renew"]>[0],
): Promise<KeptToken> {
  const of = createHash("sha256").update(first).digest("base64url");
  const { before, earlier } = await keptIn(file, key, of);
  const token = await renewal(before);
  // 256 random bits cannot be guessed: each guess may cost nothing.
  if (token !== before)
    replacePrivateFile(file, await lockByPassphrase(JSON.stringify({ of, earlier, ...token }), key, 1));
  return token;
}

/** What was kept for the same first secret, and the first secrets before it; a file that does not open is as good as none. */
interface Kept {
  readonly before: KeptToken | undefined;
  readonly earlier: readonly string[];
}

// Whoever has replaced a secret more often has forgotten the first ones.
const MOST_EARLIER = 20;

/** @throws {OubliError} `SETUP` for a first secret that a newer one has replaced: using it again may end the newer one, too. */
async function keptIn(file: string, key: string, of: string): Promise<Kept> {
  const text = readIfThere(file);
  const opened = text === undefined ? undefined : await openByPassphrase(text, key);
  const kept = opened?.ok ? KEPT.safeParse(parsed(opened.text)) : undefined;
  if (!kept?.success) return { before: undefined, earlier: [] };
  const { of: known, earlier = [], access, expiresAt, refresh } = kept.data;
  if (earlier.includes(of))
    throw new OubliError("SETUP", "the refresh token of this account was replaced by a newer one", {
      hint: "give this process the newer one, too",
    });
  if (known !== of) return { before: undefined, earlier: [...earlier, known].slice(-MOST_EARLIER) };
  return {
    before: { access, expiresAt, ...(refresh === undefined ? {} : { refresh }) },
    earlier,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A token that cannot be kept is not asked for; a question that needs it is not sent. */
function unsent(vendor: string, { message, hint }: OubliError): ApiError {
  const details = { vendor, operation: "token", attempts: 0, hint };
  return new ApiError("AUTH_REJECTED", `no token was asked of ${vendor}: ${message}`, details);
}
