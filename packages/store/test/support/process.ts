import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Another real process, which works on any home of the same keys. */
export interface Other {
  /** Has it do a task on a home: see `process-main.ts`. Throws what it said when that failed. */
  does(task: string, file: string): Promise<void>;
  /** Waits until it has said a word. */
  said(word: string): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export interface OtherKeys {
  readonly home: Uint8Array;
  readonly log: string;
}

const SCRIPT = fileURLToPath(new URL("./process-main.ts", import.meta.url));

/** Starts another process. It ends when this one does. */
export function otherProcess(keys: OtherKeys): Other {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--conditions=@oubli/source", "--no-warnings", SCRIPT],
    {
      env: { ...process.env, HOME_KEY: Buffer.from(keys.home).toString("base64"), LOG_KEY: keys.log },
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
  let text = "";
  let told = 0;
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const exit = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  void exit.then(() => hear(Buffer.alloc(0)));
  const heard = (word: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const match = word.exec(text);
        if (match) resolve(match[0]);
        else if (child.exitCode !== null || child.signalCode !== null)
          reject(new Error(`never said "${word.source}", but:\n${text}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return {
    does: async (task, file) => {
      told += 1;
      child.stdin?.write(`${task}\t${file}\n`);
      const answer = await heard(new RegExp(`(done|failed) ${told}\\..*`));
      if (answer.startsWith("failed")) throw new Error(answer);
    },
    said: async (word) => void (await heard(new RegExp(word))),
    kill: async (signal) => {
      child.kill(signal);
      if (signal === "SIGKILL") await exit;
    },
  };
}

/** As many living processes as a test needs: those of an earlier test where there are some, since starting takes long. */
export function createPool(keys: OtherKeys): {
  readonly take: (count: number) => Promise<readonly Other[]>;
  /** Kills one for good; it is not taken again. */
  readonly kill: (other: Other) => Promise<void>;
  readonly close: () => Promise<void>;
} {
  const living: Other[] = [];
  const kill = async (other: Other) => {
    living.splice(living.indexOf(other), 1);
    await other.kill("SIGKILL");
  };
  return {
    take: async (count) => {
      while (living.length < count) living.push(otherProcess(keys));
      const taken = living.slice(-count);
      await Promise.all(taken.map((other) => other.said("ready")));
      return taken;
    },
    kill,
    close: async () => {
      for (const other of [...living]) await kill(other);
    },
  };
}
