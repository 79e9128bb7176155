import { hash } from "node:crypto";
import { interleave, report } from "../measure.ts";
import type { Trail } from "./trail.ts";

const SINGLE_COMMITS = 300;
const COMMITS = 30;
const ENTRIES_PER_COMMIT = 100;

/** How many entries a second become durable in the store's audit trail, beside plain SHA-256 of the same bytes. */
export async function appends(trail: Trail, rounds: number): Promise<string> {
  await trail.append(1);
  const [body = new Uint8Array()] = await trail.store.audit.entries(0, 1);
  const samples = await interleave(
    [
      contender("plain SHA-256 of the same leaves and nodes", COMMITS * ENTRIES_PER_COMMIT, (count) =>
        plain(body, count),
      ),
      contender("one entry in a transaction", SINGLE_COMMITS, (count) => commits(trail, count, 1)),
      contender("a hundred entries in a transaction", COMMITS * ENTRIES_PER_COMMIT, (count) =>
        commits(trail, count / ENTRIES_PER_COMMIT, ENTRIES_PER_COMMIT),
      ),
    ],
    rounds,
  );
  return report(`Durable appends of ${body.length} bytes to the audit trail (synchronous=FULL)`, samples);
}

function contender(name: string, count: number, body: (count: number) => Promise<void>) {
  const once = async () => {
    const started = performance.now();
    await body(count);
    return (count * 1000) / (performance.now() - started);
  };
  return { name, unit: "entries/s", once };
}

async function commits(trail: Trail, count: number, entries: number): Promise<void> {
  for (let commit = 0; commit < count; commit += 1) await trail.append(entries);
}

/** The floor: a leaf and a node hashed for every entry, nothing kept. */
async function plain(body: Uint8Array, count: number): Promise<void> {
  const [leaf, node] = [new Uint8Array(body.length + 1), new Uint8Array(65)];
  for (let entry = 0; entry < count; entry += 1) {
    hash("sha256", leaf, "latin1");
    hash("sha256", node, "latin1");
  }
}
