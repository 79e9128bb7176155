import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { OubliError } from "@oubli/model";
import type { Prompt } from "../shell.ts";

/** Asks for one line on standard error. @throws {OubliError} `CANCELLED` on Ctrl+C and Ctrl+D. */
export function askAtTerminal({ text, hidden }: Prompt): Promise<string> {
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
    reader.once("SIGINT", () => reader.close());
    reader.once("close", () => {
      if (hidden) process.stderr.write("\n");
      if (answer === undefined) reject(new OubliError("CANCELLED", "not answered: nothing was done"));
      else resolve(answer);
    });
  });
}

/** Everything on standard input, as text. */
export async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
