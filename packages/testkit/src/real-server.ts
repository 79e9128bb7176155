import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";

/** A real database server on this machine, with nothing in it but its owner. */
export interface RealServer {
  readonly port: number;
  /** Who may do everything, and the password. */
  readonly owner: { readonly user: string; readonly password: string };
  /** Ends it as an administrator does in a hurry: what is under way is broken off. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and takes away all it had. */
  remove(): Promise<void>;
}

/** Waits until a server says that it is ready. */
export function said(server: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    server.stderr?.on("data", (part: Buffer) => {
      text += part.toString();
      if (text.includes(words)) resolve();
    });
    server.once("exit", () => reject(new Error(`the server ended: ${text.slice(-500)}`)));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
