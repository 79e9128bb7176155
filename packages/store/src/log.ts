import type { DatabaseSync } from "node:sqlite";
import { OubliError } from "@oubli/model";
import {
  appendLeaf,
  type Checkpoint,
  type Ed25519Signer,
  EMPTY_EDGE,
  leafHash,
  openCheckpoint,
  openNote,
  rootOf,
  signCheckpoint,
  type TreeEdge,
} from "@oubli/tlog";

const HASH_BYTES = 32;

/** Appends within one transaction. */
export interface LogAppender {
  /** @returns The entry's index. */
  append(entry: Uint8Array): number;
  /** Signs the new head. Called once, last in the transaction; does nothing when nothing was appended. */
  sign(): void;
}

/** The keys of a log, the present one first; a second one only while it is being replaced. Alike in name. */
export type LogSigners = readonly [present: Ed25519Signer, replaced?: Ed25519Signer];

/**
 * Starts an appender from the stored head, within the transaction that is open on the connection. The head must be
 * signed by the keys `held`; the new one is signed by `next`, which are other keys only when the log's key changes.
 */
export type OpenAppender = (held: LogSigners, next?: LogSigners) => LogAppender;

/**
 * Prepares what appending writes, once for a connection: each entry is a few rows, and building their statements
 * again would cost more than writing them. The head, the nodes and the state they describe become durable together.
 */
export function prepareAppending(raw: DatabaseSync): OpenAppender {
  const head = raw.prepare("select size, edge, checkpoint from log_head");
  const addEntry = raw.prepare("insert into log_entry (idx, body) values (?, ?)");
  const addNode = raw.prepare("insert into tree_node (level, idx, hash) values (?, ?, ?)");
  const putHead = raw.prepare(
    `insert into log_head (id, size, edge, checkpoint) values (1, ?1, ?2, ?3)
     on conflict (id) do update set size = ?1, edge = ?2, checkpoint = ?3`,
  );
  // The last head known to be signed by the keys held: mostly the one written here just before.
  let trusted: string | undefined;
  const startFrom = (row: ReturnType<typeof head.get>, held: LogSigners): TreeEdge => {
    if (row && row.checkpoint !== trusted) requireSignedBy(row.checkpoint as string, held);
    return requireRoot(edgeFrom(row), row?.checkpoint, held);
  };
  return (held, next = held) => {
    let edge: TreeEdge | undefined;
    let appended = 0;
    return {
      append: (entry) => {
        edge ??= startFrom(head.get(), held);
        const index = edge.size;
        const grown = appendLeaf(edge, leafHash(entry));
        addEntry.run(index, entry);
        for (const node of grown.nodes) addNode.run(node.level, node.index, node.hash);
        edge = grown.edge;
        appended += 1;
        return index;
      },
      sign: () => {
        if (!edge || appended === 0) return;
        const checkpoint = signCheckpoint(
          { origin: next[0].name, size: edge.size, root: rootOf(edge) },
          signersIn(next),
        );
        putHead.run(edge.size, Buffer.concat(edge.edge), checkpoint);
        trusted = checkpoint;
      },
    };
  };
}

/** Whether a head carries the signatures of exactly these keys. */
export function isSignedBy(checkpoint: string, keys: LogSigners): boolean {
  const verifiers = signersIn(keys).map(({ verifier }) => verifier);
  const signed = openNote(checkpoint, verifiers)?.signatures.length;
  const lines = checkpoint.slice(checkpoint.lastIndexOf("\n\n") + 2).split("\n").length - 1;
  return signed === verifiers.length && signed === lines;
}

/** A process that still holds keys which another one has replaced must not sign with them. */
function requireSignedBy(checkpoint: string, held: LogSigners): void {
  if (isSignedBy(checkpoint, held)) return;
  throw new OubliError("SETUP", "the audit trail is signed with another key than the one here", {
    hint: "another process has replaced the key of the trail: close this one and start it again; if not, restore that key from your latest backup",
  });
}

/** A log that grew from another edge than the signed one would have a root that its own entries do not give. */
function requireRoot(edge: TreeEdge, checkpoint: unknown, held: LogSigners): TreeEdge {
  if (checkpoint === undefined) return edge;
  const verifiers = signersIn(held).map(({ verifier }) => verifier);
  const signed = openCheckpoint(String(checkpoint), { verifiers, origin: held[0].name })?.checkpoint;
  if (signed && isAt(edge, signed)) return edge;
  throw new OubliError(
    "NOT_AUTHENTIC",
    "the audit trail cannot go on: where it ends is not what was signed",
    {
      hint: "the database was altered: keep it as it is, verify the audit trail, and restore a backup",
    },
  );
}

function isAt(edge: TreeEdge, { size, root }: Checkpoint): boolean {
  try {
    return edge.size === size && Buffer.compare(rootOf(edge), root) === 0;
  } catch (error) {
    // An edge that is not of its size has no root.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function signersIn(keys: LogSigners): readonly Ed25519Signer[] {
  return keys.filter((signer) => signer !== undefined);
}

function edgeFrom(head: Record<string, unknown> | undefined): TreeEdge {
  if (!head) return EMPTY_EDGE;
  const bytes = head.edge as Uint8Array;
  const edge: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += HASH_BYTES) edge.push(bytes.slice(at, at + HASH_BYTES));
  return { size: Number(head.size), edge };
}
