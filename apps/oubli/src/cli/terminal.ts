import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { OubliError } from "@oubli/model";
import type { Prompt } from "../shell.ts";

/**
 * Asks for one line on standard error.
 *
 * @param signal Aborted by a Ctrl+C that came while nothing was being asked: it is not left unanswered.
 * @throws {OubliError} `CANCELLED` on Ctrl+C and Ctrl+D.
 */
export function askAtTerminal({ text, hidden }: Prompt, signal: AbortSignal): Promise<string> {
  // Readline draws its own line again: what stands before it is not its business.
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  process.stderr.write(hidden ? text : lines.map((line) => `${line}\n`).join(""));
  // What is typed is echoed to the output; a hidden answer goes to one that shows nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({
    input: process.stdin,
    output: hidden ? nowhere : process.stderr,
    terminal: true,
    prompt: last,
  });
  reader.prompt();
  return new Promise((resolve, reject) => {
    let answer: string | undefined;
    reader.once("line", (line) => {
      answer = line;
      reader.close();
    });
    const stop = () => reader.close();
    reader.once("SIGINT", stop);
    signal.addEventListener("abort", stop, { once: true });
    reader.once("close", () => {
      signal.removeEventListener("abort", stop);
      if (hidden) process.stderr.write("\n");
      if (answer === undefined) reject(new OubliError("CANCELLED", "not answered: nothing was done"));
      else resolve(answer);
    });
    if (signal.aborted) stop();
  });
}

/** Everything on standard input, as text. */
export async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** A file as text. */
export function readTextFile(path: string): Promise<string> {
  return readFile(path, "utf8");
}
