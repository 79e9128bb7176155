// A program of its own, so that its memory is its own: asks one vendor once, and says what came of it and how much memory it took.
import { ApiError, createVendorClient } from "../../src/index.ts";
import { facts } from "../acme.ts";

const client = createVendorClient({
  facts,
  credentials: { Key: "k" },
  baseUrl: String(process.argv[2]),
  retries: 0,
});

const before = process.resourceUsage().maxRSS;
const ended = await client.call("getCustomer", { path: { id: "1" } }).then(
  ({ text }) => ({ characters: text.length }),
  (error: unknown) =>
    error instanceof ApiError ? { code: error.code, bound: error.bound } : { code: "bug" },
);
// Kilobytes, as the kernel counts them.
const most = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({ ...ended, before, most }));
