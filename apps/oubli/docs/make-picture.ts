// Draws the picture of the README from the real program: node --conditions=@oubli/source docs/make-picture.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { screenToSvg } from "./screen-to-svg.ts";

const SIZE = { cols: 112, rows: 32 };
const LEFT = "\u001b[D";
const RIGHT = "\u001b[C";
const TAB = "\t";

const screen = new xterm.Terminal({ ...SIZE, allowProposedApi: true });
const { CI: _ci, ...env } = process.env;
const desk = spawn(process.execPath, [fileURLToPath(new URL("../bin/oubli.mjs", import.meta.url)), "demo"], {
  ...SIZE,
  name: "xterm-256color",
  env: { ...env, FORCE_COLOR: "2" },
});
desk.onData((chunk) => screen.write(chunk));

await seen("No cases yet");
// An erasure, asked for by e-mail.
desk.write(`n${LEFT}${TAB}`);
await seen("▸ identifiers");
desk.write("dana.ruiz@example.test, +351900000117");
await seen("understood: email, phone");
desk.write(`${TAB}${RIGHT}${RIGHT}${TAB}${TAB}`);
await seen("[ Open the case ]");
desk.write("\r");
await seen("No search was made yet");
desk.write("f");
await seen("✓ C-1: 21 records at 3 accounts");
writeFileSync(
  new URL("desk.svg", import.meta.url),
  `${screenToSvg(screen, "The desk: a case with its findings at three vendors")}\n`,
);
desk.kill();

/** Resolves when the words are on the screen. @throws After ten seconds, with what is there instead. */
async function seen(words: string): Promise<void> {
  const until = performance.now() + 10_000;
  while (!text().includes(words)) {
    if (performance.now() > until) throw new Error(`never saw "${words}":\n${text()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function text(): string {
  const buffer = screen.buffer.active;
  return Array.from(
    { length: SIZE.rows },
    (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? "",
  ).join("\n");
}
