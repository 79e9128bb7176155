// A program of its own, so that its memory is its own: asks one vendor once, and says what came of it and how much memory it took.
import { readFileSync } from "node:fs";
import { ApiError, createVendorClient } from "../../src/index.ts";
import { facts } from "../acme.ts";

const client = createVendorClient({
  facts,
  credentials: { Key: "k" },
  baseUrl: String(process.argv[2]),
  retries: 0,
});

/**
 * The most memory this program held so far, in kilobytes. What Linux says of a process begins with what its parent held when it
 * was started, and a test worker holds much: its own high water mark begins anew.
 */
function most(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}

const before = most();
const ended = await client.call("getCustomer", { path: { id: "1" } }).then(
  ({ text }) => ({ characters: text.length }),
  (error: unknown) =>
    error instanceof ApiError ? { code: error.code, bound: error.bound } : { code: "bug" },
);
process.stdout.write(JSON.stringify({ ...ended, before, most: most() }));
