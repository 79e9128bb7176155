import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { browserBundle } from "./support/browser-bundle.ts";

// What reads lists, signs in and writes bodies in every way that vendors have is a quarter of it; what is known of 57 operations, another.
const LARGEST_BYTES = 19 * 1024;

test("a vendor's whole client needs nothing a browser does not have, and is small there", async ({
  annotate,
}) => {
  const { code, imports } = await browserBundle("client-fera");
  const has = (text: RegExp): boolean => text.test(code);
  expect([has(/api\.fera\.ai\/v3/), has(/node:/), has(/\bBuffer\b/)]).toEqual([true, false, false]);
  expect(imports).toEqual([]);
  const size = gzipSync(code).length;
  await annotate(`${size} bytes, minified and compressed`);
  expect(size).toBeLessThan(LARGEST_BYTES);
});

test("zod is loaded by those who ask for validation, and by nobody else", async () => {
  const entries = ["src/index.ts", "src/redact/index.ts", "src/webhooks/index.ts", "src/validate/index.ts"];
  const bundles = await Promise.all(entries.map((entry) => browserBundle("client-kit", entry)));
  expect(bundles.map(({ code }) => code.includes("_zod"))).toEqual([false, false, false, true]);
});

test("nothing of OpenTelemetry is loaded, not even by those who trace", async () => {
  const { code } = await browserBundle("client-kit", "src/opentelemetry/index.ts");
  expect(code).toContain("startActiveSpan");
  expect(code).not.toContain("opentelemetry.js.api");
});

const found = spawnSync("sh", ["-c", "command -v chromium || command -v google-chrome"], {
  encoding: "utf8",
});
const executablePath = found.stdout.trim();

test.skipIf(executablePath === "")("makes its calls in a real Chromium, digests included", async () => {
  const { code, later } = await browserBundle("client-fera");
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/client.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(code);
    } else if (later.has(request.url?.slice(1) ?? "")) {
      response
        .writeHead(200, { "content-type": "text/javascript" })
        .end(later.get(request.url?.slice(1) ?? ""));
    } else if (request.url?.startsWith("/v3/private/customers?")) {
      asked.push(request.url, request.headers["secret-key"]?.toString());
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"data":[{"id":"fcus_1"}],"meta":{"total_count":12345678901234567890}}');
    } else
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>a shop</title>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close().closeAllConnections());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Without a sandbox of its own: tests may run as root in a container.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(origin);

  const said: unknown = await page.evaluate(`(async () => {
    const { createFeraClient, digestsUnder } = await import("/client.js");
    let digest;
    const fera = createFeraClient({
      secretKey: "sk_sandbox",
      dangerouslyAllowBrowser: true,
      baseUrl: "${origin}/v3/private",
      digests: digestsUnder(new Uint8Array(32)),
      observe: (record) => { digest = record.requestDigest; },
    });
    const { data } = await fera.GET("/customers", { params: { query: { email: "ada@example.test" } } });
    const nobody = createFeraClient({
      secretKey: "sk_sandbox",
      dangerouslyAllowBrowser: true,
      baseUrl: "http://127.0.0.1:59999",
      retries: 0,
    });
    const unreached = await nobody.reviews.get("1").catch(({ code }) => code);
    return { data, digest, unreached };
  })()`);

  expect(asked).toEqual(["/v3/private/customers?email=ada%40example.test", "sk_sandbox"]);
  expect(said).toEqual({
    data: { data: [{ id: "fcus_1" }], meta: { total_count: "12345678901234567890" } },
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    unreached: "UNREACHABLE",
  });
});
