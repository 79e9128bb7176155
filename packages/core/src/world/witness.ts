import { join } from "node:path";
import { OubliError } from "@oubli/model";
import type { AuditLog } from "@oubli/store";
import { openCheckpoint } from "@oubli/tlog";
import {
  askWitness,
  type CosignatureVerifier,
  formatCosignatureKey,
  type WitnessReply,
} from "@oubli/tlog/witness";
import { type Home, makePrivateFolder, readIfThere, replacePrivateFile } from "./home.ts";
import { logKeyOf, logVerifiers } from "./log-keys.ts";

/** A witness outside that remembers the trail's head and signs that it only grew. */
export interface OutsideWitness {
  /** Its submission prefix (C2SP tlog-witness). */
  readonly url: string;
  readonly verifier: CosignatureVerifier;
  readonly signal: AbortSignal;
  readonly fetch?: typeof globalThis.fetch;
}

/** A head that a witness has signed, too. */
export interface CosignedHead {
  readonly size: number;
  /** The note with the log's signature and the witness's. */
  readonly checkpoint: string;
  /** Where it is kept. The next request starts from it. */
  readonly file: string;
}

// A witness answers in milliseconds; a wait this long means a wrong address.
const PATIENCE_MS = 30_000;

/**
 * Has the trail's present head cosigned, with the proof that it continues the last one this witness has signed, and
 * keeps the cosigned head in the home. Sends the checkpoint and hashes only. Asking again does no harm.
 *
 * @throws {OubliError} `NOT_FOUND` for an empty trail, `USAGE` for an address that is not https (http on this computer),
 * `NOT_AUTHENTIC` when the witness has seen another trail, `VENDOR` when it refused or could not be asked, `CANCELLED`.
 */
export async function cosignHead(
  home: Home,
  audit: AuditLog,
  witness: OutsideWitness,
): Promise<CosignedHead> {
  const checkpoint = await audit.checkpoint();
  if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  const size = await audit.size();
  const url = addressOf(witness.url);
  const file = join(home.folder, "cosigned", `${witness.verifier.keyId.toString(16)}.checkpoint`);
  const ask = async (from: number): Promise<WitnessReply> => {
    // From nothing there is nothing to prove.
    const proof = from === 0 ? [] : await audit.proveConsistency({ from, to: size });
    return asking(witness, {
      ...witness,
      url,
      verifiers: [witness.verifier],
      oldSize: from,
      proof,
      checkpoint,
    });
  };
  const first = await ask(sizeOfLast(home, witness, file, size));
  const reply =
    first.outcome === "conflict" && first.size !== undefined && first.size <= size
      ? await ask(first.size)
      : first;
  if (reply.outcome !== "cosigned") throw refusalOf(home, reply, size);
  makePrivateFolder(join(home.folder, "cosigned"));
  replacePrivateFile(file, reply.checkpoint);
  // Beside it the key, so that it can be checked later by everyone who opens the home.
  replacePrivateFile(file.replace(/\.checkpoint$/, ".vkey"), `${formatCosignatureKey(witness.verifier)}\n`);
  return { size, checkpoint: reply.checkpoint, file };
}

/** The size this witness has signed last, as far as the home remembers; 0 otherwise, and the witness corrects it. */
function sizeOfLast(home: Home, { verifier }: OutsideWitness, file: string, size: number): number {
  const own = logVerifiers(home);
  const policy = { verifiers: [...own, verifier], origin: own[0].name };
  const last = openCheckpoint(readIfThere(file) ?? "", policy)?.checkpoint.size ?? 0;
  return last <= size ? last : 0;
}

/** The head is not a secret, but its origin names the controller: it does not travel in the clear. */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const here = url?.hostname === "localhost" || url?.hostname === "[::1]" || url?.hostname === "127.0.0.1";
  if (url?.protocol === "https:" || (url?.protocol === "http:" && here)) return text;
  throw new OubliError("USAGE", "the address of the witness is not https", {
    hint: "give the https address its operator names, without /add-checkpoint",
  });
}

async function asking(
  witness: OutsideWitness,
  question: Parameters<typeof askWitness>[0],
): Promise<WitnessReply> {
  try {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    return await askWitness({ ...question, signal: AbortSignal.any([witness.signal, patience]) });
  } catch (error) {
    if (witness.signal.aborted)
      throw new OubliError("CANCELLED", "the witness was not waited for", {
        hint: "asking again does no harm",
      });
    throw new OubliError("VENDOR", "the witness could not be asked", {
      hint: "check its address and the network; asking again does no harm",
      cause: error,
    });
  }
}

function refusalOf(
  home: Home,
  reply: Exclude<WitnessReply, { outcome: "cosigned" }>,
  size: number,
): OubliError {
  if (reply.outcome === "conflict") {
    const seen = reply.size === undefined ? "another trail of the same length" : `${reply.size} entries`;
    return new OubliError("NOT_AUTHENTIC", `the witness has seen ${seen}, and this trail has ${size}`, {
      hint: "this home was rolled back or replaced: compare it with an export before you go on",
    });
  }
  const key = logKeyOf(home);
  const hint: Readonly<Record<number, string>> = {
    200: "its answer was not signed with the key you gave: compare the key with its operator's",
    403: `the witness must know this log's key: ${key}`,
    404: `the witness must know this log, or the address is another: ${key}`,
    422: "this trail does not continue the one the witness has seen: compare it with an export before you go on",
  };
  const code = reply.status === 422 ? "NOT_AUTHENTIC" : "VENDOR";
  return new OubliError(code, `the witness did not cosign (status ${reply.status})`, {
    hint: hint[reply.status] ?? "ask its operator; asking again does no harm",
  });
}
