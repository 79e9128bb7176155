import { type Checkpoint, openCheckpoint } from "../checkpoint.ts";
import { parseVerifierKey } from "../ed25519.ts";
import { type NoteSignature, type NoteVerifier, openNote } from "../note.ts";
import { parseCosignatureKey } from "../witness/cosignature.ts";
import { type Args, UsageError } from "./command.ts";

/** Which keys the caller trusts: the log's, any of which will do, and the witnesses', which must all have cosigned. */
interface Trust {
  readonly keys: readonly NoteVerifier[];
  readonly witnesses: readonly NoteVerifier[];
  readonly origin?: string;
}

/** The options that say which keys to trust. */
export const TRUST_OPTIONS: readonly string[] = ["key", "witness-key", "origin"];

/** How these options are written in a usage line. */
export const TRUST_USAGE: string = "--key <vkey> [--witness-key <vkey>]... [--origin <origin>]";

/** Reads them. @throws {UsageError} When no key is given or one cannot be read. */
export function readTrust(args: Args): Trust {
  const trust = maybeTrust(args);
  if (!trust) throw new UsageError("--key is missing");
  return trust;
}

/** As {@link readTrust}; `undefined` when no key is given. */
export function maybeTrust(args: Args): Trust | undefined {
  const keys = args.many("key").map((text) => required(parseVerifierKey(text), "key"));
  const witnesses = args
    .many("witness-key")
    .map((text) => required(parseCosignatureKey(text), "witness-key"));
  const origin = args.maybe("origin");
  if (keys.length === 0) return undefined;
  return origin === undefined ? { keys, witnesses } : { keys, witnesses, origin };
}

/** A checkpoint signed by a key of the log and by every witness the caller named. */
interface Trusted {
  readonly checkpoint: Checkpoint;
  readonly signatures: readonly NoteSignature[];
}

/** @returns `undefined` when no key of the log signed it, a witness is missing, or it is another log's. */
export function openTrusted(note: string, { keys, witnesses, origin }: Trust): Trusted | undefined {
  const policy = origin === undefined ? { verifiers: keys } : { verifiers: keys, origin };
  const opened = openCheckpoint(note, policy);
  if (!opened) return undefined;
  const cosigned = witnesses.map((witness) => openNote(note, [witness])?.signatures ?? []);
  if (cosigned.some((signatures) => signatures.length === 0)) return undefined;
  return { checkpoint: opened.checkpoint, signatures: [...opened.signatures, ...cosigned.flat()] };
}

function required<Value>(value: Value | undefined, option: string): Value {
  if (value === undefined) throw new UsageError(`--${option} is not a key that can be trusted`);
  return value;
}
