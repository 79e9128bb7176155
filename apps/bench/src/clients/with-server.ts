import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Runs something against the server in a process of its own, which ends with it. */
export async function withServer<Result>(run: (address: string) => Promise<Result>): Promise<Result> {
  const child = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
  try {
    const [port] = await once(child, "message");
    return await run(`http://127.0.0.1:${port}`);
  } finally {
    child.disconnect();
  }
}
