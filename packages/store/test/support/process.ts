import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Another real process of the same home. */
export interface Other {
  /** Waits until it has said a word. */
  said(word: string): Promise<void>;
  /** Waits until it has ended; throws what it wrote when that was not well. */
  ended(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL("./process-main.ts", import.meta.url));

/** Starts a process that opens the store of a home and does one thing: see `process-main.ts`. */
export function otherProcess(task: string, file: string, keys: { home: Uint8Array; log: string }): Other {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--conditions=@oubli/source", "--no-warnings", SCRIPT, task, file],
    {
      env: { ...process.env, HOME_KEY: Buffer.from(keys.home).toString("base64"), LOG_KEY: keys.log },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let text = "";
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const exit = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  void exit.then(() => hear(Buffer.alloc(0)));
  return {
    said: (word) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (text.includes(word)) resolve();
          else if (child.exitCode !== null) reject(new Error(`never said "${word}", but:\n${text}`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
    ended: async () => {
      const code = await exit;
      if (code !== 0) throw new Error(`ended with ${code}:\n${text}`);
    },
    kill: async (signal) => {
      child.kill(signal);
      if (signal === "SIGKILL") await exit;
    },
  };
}
