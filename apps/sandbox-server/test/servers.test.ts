import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeServers, parseFlags, startServers } from "../src/index.ts";

const ANYWHERE = ["--fera", "0", "--partnero", "0", "--loyalty", "0", "--people", "3"];

test("without flags the ports are 4011 to 4013 and there are sixty people", () => {
  expect(parseFlags([])).toEqual({ fera: 4011, partnero: 4012, loyalty: 4013, people: 60 });
});

test("a flag that is no number is named", () => {
  expect(() => parseFlags(["--people", "many"])).toThrow(
    '--people takes a whole number from 0 to 10000, not "many".',
  );
  expect(() => parseFlags(["--ferra", "1"])).toThrow("--ferra");
});

test("all three answer, and the printed keys open them", async () => {
  const servers = await startServers(parseFlags(ANYWHERE));
  try {
    const [fera, partnero, loyalty] = servers.running.map(({ served, base }) => `${served.url}${base}`);
    const key = { "Secret-Key": "sk_sandbox" };
    expect((await fetch(`${fera}/store`, { headers: key })).status).toBe(200);
    const bearer = { Authorization: "Bearer partnero-sandbox-key" };
    expect((await fetch(`${partnero}/test`, { headers: bearer })).status).toBe(200);
    const pair = { "X-API-Key": "loyalty-sandbox-key", "X-API-Secret": "loyalty-sandbox-secret" };
    expect((await fetch(`${loyalty}/profile`, { headers: pair })).status).toBe(200);
    expect(describeServers(servers)).toContain(`fera  ${fera}\n    SecretKey: sk_sandbox`);
  } finally {
    await servers.close();
  }
});

test("a taken port is named and leaves nothing running", async () => {
  const first = await startServers(parseFlags(ANYWHERE));
  const taken = new URL(first.running[0]?.served.url ?? "").port;
  const again = ["--fera", "0", "--partnero", taken, "--loyalty", "0"];
  await expect(startServers(parseFlags(again))).rejects.toThrow(`Port ${taken} is taken.`);
  await first.close();
});

test("the command says where to call, and stops when interrupted", async () => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@oubli/source", main, ...ANYWHERE]);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes("Stop with Ctrl+C.")) child.kill("SIGINT");
  });
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  expect(said).toMatch(/partnero {2}http:\/\/127\.0\.0\.1:\d+\/v1/);
});
