import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { expect, test } from "vitest";

const DEEP = process.env.OUBLI_DEEP === "1";
const MEGABYTE = 1024 * 1024;

/** What the compressed answer unfolds to: 1.5 GB before a release, and some times what is taken of one otherwise. */
const UNFOLDED = DEEP ? 1_536 * MEGABYTE : 192 * MEGABYTE;

const ENCODINGS = {
  gzip: () => createGzip({ level: 1 }),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};

/** Zeros without an end that matters, made as they are asked for. */
function zeros(): Readable {
  const piece = Buffer.alloc(MEGABYTE);
  return Readable.from(
    (function* () {
      for (let sent = 0; sent < UNFOLDED; sent += piece.length) yield piece;
    })(),
  );
}

/** A vendor on this machine that answers everything with a small file that is large. */
async function bombing(encoding: keyof typeof ENCODINGS) {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": encoding });
    // Whoever has seen enough hangs up.
    pipeline(zeros(), ENCODINGS[encoding](), response).catch(() => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.closeAllConnections() ?? server.close() };
}

test.each(["gzip", "br"] as const)(
  "an answer that unfolds to more than is taken is none, and memory stays flat (%s)",
  { timeout: 120_000 },
  async (encoding) => {
    const vendor = await bombing(encoding);
    const program = new URL("support/reading.ts", import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--conditions=@oubli/source",
      program,
      vendor.address,
    ]);
    vendor.close();
    const { before, most, ...said } = JSON.parse(stdout) as { before: number; most: number };
    expect(said).toEqual({ code: "BAD_ANSWER", bound: "bytes" });
    expect(before).toBeGreaterThan(0);
    expect(most / 1024, `${before} kB before the call`).toBeLessThan(200);
  },
);
