import type { Ed25519Signer, Ed25519Verifier } from "@oubli/tlog";

/** The keys of a log, the present one first; a second one only while it is being replaced. Alike in name. */
export type LogSigners = readonly [present: Ed25519Signer, replaced?: Ed25519Signer];

/** Their public halves: by them the trail is read while the keys are locked. */
export type LogVerifiers =
  | readonly [present: Ed25519Verifier]
  | readonly [present: Ed25519Verifier, replaced: Ed25519Verifier];

/** Keys that are locked, or may be. */
export interface LockedSigners {
  readonly verifiers: LogVerifiers;
  /** Asked at the first change. @throws {OubliError} `NOT_ALLOWED` while they are locked. */
  readonly open: () => LogSigners;
}

export function verifiersOf(keys: LogSigners | LockedSigners): LogVerifiers {
  if ("open" in keys) return keys.verifiers;
  const [{ verifier }, replaced] = keys;
  return replaced ? [verifier, replaced.verifier] : [verifier];
}

/** The keys that a store signs with; those that are locked are opened when they are first needed. */
export function holdSigners(given: LogSigners | LockedSigners): {
  open(): LogSigners;
  verifiers(): LogVerifiers;
  put(next: LogSigners): void;
} {
  let held = given;
  return {
    open: () => {
      if ("open" in held) held = held.open();
      return held;
    },
    verifiers: () => verifiersOf(held),
    put: (next) => {
      held = next;
    },
  };
}

export function signersIn(keys: LogSigners): readonly Ed25519Signer[] {
  return keys.filter((signer) => signer !== undefined);
}
