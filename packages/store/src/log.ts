import type { DatabaseSync } from "node:sqlite";
import { signCheckpoint } from "@oubli/tlog";
import { appendLeaf, leafHash, rootOf } from "@oubli/tlog/tree";
import type { TrustedHead } from "./head.ts";
import { type LogSigners, signersIn } from "./log-signers.ts";

/** Appends within one transaction. */
export interface LogAppender {
  /** @returns The entry's index. */
  append(entry: Uint8Array): number;
  /** Signs the new head and gives it back; the present one when nothing was appended. Called once, last in the transaction. */
  sign(root: string): TrustedHead;
}

/** Starts an appender from a head, within the transaction that is open on the connection. Signs the new one with these keys. */
export type OpenAppender = (head: TrustedHead, signers: LogSigners) => LogAppender;

/**
 * Prepares what appending writes, once for a connection: each entry is a few rows, and building their statements
 * again would cost more than writing them. The head, the nodes and the state they describe become durable together.
 */
export function prepareAppending(raw: DatabaseSync): OpenAppender {
  const addEntry = raw.prepare("insert into log_entry (idx, body) values (?, ?)");
  const addNode = raw.prepare("insert into tree_node (level, idx, hash) values (?, ?, ?)");
  const putHead = raw.prepare(
    `insert into log_head (id, size, edge, checkpoint) values (1, ?1, ?2, ?3)
     on conflict (id) do update set size = ?1, edge = ?2, checkpoint = ?3`,
  );
  return (head, signers) => {
    let { edge } = head;
    return {
      append: (entry) => {
        const index = edge.size;
        const grown = appendLeaf(edge, leafHash(entry));
        addEntry.run(index, entry);
        for (const node of grown.nodes) addNode.run(node.level, node.index, node.hash);
        edge = grown.edge;
        return index;
      },
      sign: (root) => {
        if (edge === head.edge) return head;
        const end = { origin: signers[0].name, size: edge.size, root: rootOf(edge) };
        const checkpoint = signCheckpoint(end, signersIn(signers));
        putHead.run(edge.size, Buffer.concat(edge.edge), checkpoint);
        return { checkpoint, edge, root };
      },
    };
  };
}
