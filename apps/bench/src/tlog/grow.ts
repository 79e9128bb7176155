// A process of its own: node --expose-gc grow.ts <folder> <signer key>. Writes the log, prints what that took as JSON.
import { createTileFolder, openLog, parseSignerKey } from "@oubli/tlog";
import { ENTRIES, entry } from "./million.ts";

// Ten full tiles an append, as a busy log signs them together.
const ENTRIES_PER_APPEND = 2560;

const [folder = "", key = ""] = process.argv.slice(2);
const signer = parseSignerKey(key);
if (!signer) throw new Error("expected a folder and a signer's key");

const log = openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(folder) });
const atFirst = liveBytes();
let most = atFirst;
const started = performance.now();
for (let from = 0; from < ENTRIES; from += ENTRIES_PER_APPEND) {
  const count = Math.min(ENTRIES_PER_APPEND, ENTRIES - from);
  await log.append(Array.from({ length: count }, (_, at) => entry(from + at)));
  if ((from / ENTRIES_PER_APPEND) % 10 === 0) most = Math.max(most, liveBytes());
}
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    heldMb: (most - atFirst) / 1e6,
  }),
);

/** What nothing can throw away: the rest is what the garbage collector has not come to yet. */
function liveBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
