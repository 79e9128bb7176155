import type { DatabaseSync } from "node:sqlite";
import { OubliError } from "@oubli/model";
import { openCheckpoint, openNote } from "@oubli/tlog";
import {
  EMPTY_EDGE,
  leafHash,
  type NodeAt,
  proveConsistency,
  proveInclusion,
  rootOf,
  type TreeEdge,
  verifyConsistency,
  verifyInclusion,
} from "@oubli/tlog/tree";
import { EMPTY_ROOT, readRecorded } from "@oubli/trail";
import type { LogVerifiers } from "./log-signers.ts";

const HASH_BYTES = 32;

/** The end of the audit trail, as far as its signature proves it. */
export interface TrustedHead {
  /** `undefined` while the trail is empty. */
  readonly checkpoint: string | undefined;
  readonly edge: TreeEdge;
  /** The root of the map over all rows that decide, as the last entry says. */
  readonly root: string;
}

/** Follows the signed head of one connection. */
export interface HeadKeeper {
  /**
   * The present head, within the transaction that is open: signed by exactly these keys, with the edge and the last entry that it
   * signs. What was found good once is not checked again.
   *
   * @throws {OubliError} `SETUP` for another signature, `NOT_AUTHENTIC` where edge or last entry are not those that were signed.
   */
  open(held: LogVerifiers): TrustedHead;
  /** Remembers the head that was just signed here. */
  keep(head: TrustedHead): void;
  /** The head that was kept is on the disk. */
  committed(): void;
  /** Forgets it: the transaction did not happen. */
  forget(): void;
}

const EMPTY: TrustedHead = { checkpoint: undefined, edge: EMPTY_EDGE, root: EMPTY_ROOT };

export function prepareHead(raw: DatabaseSync): HeadKeeper {
  const select = raw.prepare("select size, edge, checkpoint from log_head");
  const entry = raw.prepare("select body from log_entry where idx = ?");
  const node = raw.prepare("select hash from tree_node where level = ? and idx = ?");
  const nodeAt: NodeAt = (level, index) => {
    const hash = node.get(level, index)?.hash;
    if (hash instanceof Uint8Array) return hash;
    throw notSigned();
  };
  let known: TrustedHead | undefined;
  // What was found on the disk, not what was only about to be written.
  let seen: TrustedHead | undefined;
  return {
    open: (held) => {
      const row = select.get();
      if (!row && !seen) return EMPTY;
      if (!row) throw notSigned();
      if (known && row.checkpoint === known.checkpoint && isEdge(known.edge, row)) {
        seen = known;
        return known;
      }
      const checkpoint = String(row.checkpoint);
      requireSignedBy(checkpoint, held);
      const edge = edgeFrom(row.size, row.edge);
      const last = entry.get(edge.size - 1)?.body;
      requireLast(checkpoint, held, { edge, last, nodeAt });
      if (seen) requireContinued(seen, edge, nodeAt);
      known = { checkpoint, edge, root: readRecorded(last as Uint8Array)?.root ?? EMPTY_ROOT };
      seen = known;
      return known;
    },
    keep: (head) => {
      known = head;
    },
    committed: () => {
      seen = known ?? seen;
    },
    forget: () => {
      known = undefined;
    },
  };
}

/** Whether a head carries the signatures of exactly these keys. */
export function isSignedBy(checkpoint: string, verifiers: LogVerifiers): boolean {
  const signed = openNote(checkpoint, verifiers)?.signatures.length;
  const lines = checkpoint.slice(checkpoint.lastIndexOf("\n\n") + 2).split("\n").length - 1;
  return signed === verifiers.length && signed === lines;
}

/** A process that still holds keys which another one has replaced must not sign with them. */
function requireSignedBy(checkpoint: string, held: LogVerifiers): void {
  if (isSignedBy(checkpoint, held)) return;
  throw new OubliError("SETUP", "the audit trail is signed with another key than the one here", {
    hint: "another process has replaced the key of the trail: close this one and start it again; if not, restore that key from your latest backup",
  });
}

interface End {
  readonly edge: TreeEdge;
  readonly last: unknown;
  readonly nodeAt: NodeAt;
}

/** What is appended continues the edge, and what is acted on is what the last entry says: both must be what was signed. */
function requireLast(checkpoint: string, held: LogVerifiers, { edge, last, nodeAt }: End): void {
  const signed = openCheckpoint(checkpoint, { verifiers: held, origin: held[0].name })?.checkpoint;
  const isEdge = signed?.size === edge.size && Buffer.from(signed.root).equals(rootOf(edge));
  if (!signed || !isEdge || !(last instanceof Uint8Array)) throw notSigned();
  const at = { index: edge.size - 1, size: edge.size };
  const proof = proveInclusion(at, nodeAt);
  if (!verifyInclusion({ ...at, leafHash: leafHash(last), proof, root: signed.root })) throw notSigned();
}

/** What this process has seen stays: a copy of an earlier day, put back beneath it, is signed, too. */
function requireContinued(known: TrustedHead, now: TreeEdge, nodeAt: NodeAt): void {
  const sizes = { from: known.edge.size, to: now.size };
  const roots = { fromRoot: rootOf(known.edge), toRoot: rootOf(now) };
  const isLonger = sizes.from <= sizes.to;
  if (isLonger && verifyConsistency({ ...sizes, ...roots, proof: proveConsistency(sizes, nodeAt) })) return;
  throw new OubliError(
    "NOT_AUTHENTIC",
    "the audit trail does not continue what this program has seen of it",
    {
      hint: "an older copy was put in its place: close this program, verify the audit trail, and restore a backup",
    },
  );
}

function notSigned(): OubliError {
  return new OubliError(
    "NOT_AUTHENTIC",
    "the audit trail cannot go on: where it ends is not what was signed",
    {
      hint: "the database was altered or damaged: verify the audit trail and restore a backup",
    },
  );
}

function isEdge({ size, edge }: TreeEdge, row: Readonly<Record<string, unknown>>): boolean {
  return row.size === size && row.edge instanceof Uint8Array && Buffer.concat(edge).equals(row.edge);
}

function edgeFrom(size: unknown, bytes: unknown): TreeEdge {
  const edge: Uint8Array[] = [];
  const all = bytes instanceof Uint8Array ? bytes : new Uint8Array();
  for (let at = 0; at < all.length; at += HASH_BYTES) edge.push(all.slice(at, at + HASH_BYTES));
  try {
    const tree = { size: Number(size), edge };
    rootOf(tree);
    return tree;
  } catch {
    throw notSigned();
  }
}
