import { chmodSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { dirname } from "node:path";
import { OubliError } from "@oubli/model";
import { type Ed25519Signer, parseSignerKey, signNote } from "@oubli/tlog";
import type { Env } from "../env.ts";
import { askKeeper } from "./ask-keeper.ts";
import { homeKeyFrom, homeKeyText } from "./home-key.ts";
import { keeperSocket, makeKeeperFolder } from "./keeper-place.ts";
import { type KeeperAnswer, type Keeping, type KeptKey, readQuestion } from "./keeper-words.ts";

/** A key that is open, until a moment of two clocks: one may be set, the other stands still while the computer sleeps. */
interface Kept extends KeptKey {
  readonly signer: Ed25519Signer;
  readonly homeKey: Uint8Array;
  readonly wallEnd: number;
  readonly steadyEnd: number;
}

// So long after its time has come a key may still be open.
const LOOK_MS = 1_000;
const LONGEST_QUESTION = 1_100_000;

/**
 * Keeps keys open for this user until the last one's time has come, it is told to lock, or the signal is aborted; then forgets
 * everything. Signs for them, and hands out the home's key; an officer's key never leaves.
 *
 * @param ready Told once it can be asked.
 * @returns When nothing is kept any more.
 * @throws {OubliError} `USAGE` when another keeper is there already, `SETUP` where none can be.
 */
export async function keepKeys(
  env: Env,
  first: Keeping,
  { ready, signal }: { readonly ready: () => void; readonly signal: AbortSignal },
): Promise<void> {
  const path = keeperSocket(env);
  makeKeeperFolder(dirname(path), path);
  const kept = new Map<string, Kept>();
  const server = createServer({ allowHalfOpen: true });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const end = () => {
    for (const { homeKey } of kept.values()) homeKey.fill(0);
    kept.clear();
    server.close();
  };
  const settle = () => {
    forgetLate(kept);
    if (kept.size === 0) end();
  };
  server.on("connection", (socket: Socket) =>
    converse(socket, (line) => {
      forgetLate(kept);
      const answer = answerTo(line, kept);
      if (kept.size === 0) end();
      return answer;
    }),
  );
  keep(kept, first);
  await listen(server, path, env);
  const looking = setInterval(settle, LOOK_MS);
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  ready();
  await ended;
  clearInterval(looking);
  rmSync(path, { force: true });
}

/** A socket that a process left which died has nobody behind it: it is taken away. */
async function listen(server: Server, path: string, env: Env): Promise<void> {
  if ((await askKeeper(env, { do: "list" })) !== undefined)
    throw new OubliError("USAGE", "keys are kept open already", {
      hint: "ask that keeper to keep this one, too",
    });
  rmSync(path, { force: true });
  const before = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(path, resolve);
    });
  } finally {
    process.umask(before);
  }
  chmodSync(path, 0o600);
}

/** One question, one answer. */
function converse(socket: Socket, answer: (line: string) => KeeperAnswer): void {
  let said = "";
  socket.setEncoding("utf8");
  socket.on("error", () => socket.destroy());
  socket.on("data", (text: string) => {
    said += text;
    if (said.length > LONGEST_QUESTION) socket.destroy();
    else if (said.endsWith("\n")) socket.end(JSON.stringify(answer(said)));
  });
}

function answerTo(line: string, kept: Map<string, Kept>): KeeperAnswer {
  const question = readQuestion(line);
  switch (question?.do) {
    case undefined:
      return { is: "no" };
    case "lock":
      for (const { homeKey } of kept.values()) homeKey.fill(0);
      kept.clear();
      return { is: "done" };
    case "list":
      return {
        is: "listed",
        kept: [...kept.values()].map((one) => ({
          home: one.home,
          officer: one.officer,
          leftMs: leftOf(one),
        })),
      };
    case "keep":
      return keep(kept, question) ? { is: "done" } : { is: "no" };
    case "open":
    case "sign": {
      const one = kept.get(nameOf(question));
      if (!one) return { is: "no" };
      if (question.do === "sign") return { is: "signed", note: signNote(question.text, [one.signer]) };
      return { is: "opened", homeKey: homeKeyText(one.homeKey), leftMs: leftOf(one) };
    }
  }
}

/** Keeps a key open, or for longer. Never for less long than was said before. */
function keep(kept: Map<string, Kept>, { home, officer, forMs, ...secrets }: Keeping): boolean {
  const signer = parseSignerKey(secrets.signer);
  const homeKey = homeKeyFrom(secrets.homeKey);
  if (!signer || !homeKey || signer.name !== officer) return false;
  const name = nameOf({ home, officer });
  const before = kept.get(name);
  kept.set(name, {
    home,
    officer,
    signer,
    homeKey,
    wallEnd: Math.max(before?.wallEnd ?? 0, Date.now() + forMs),
    steadyEnd: Math.max(before?.steadyEnd ?? 0, performance.now() + forMs),
  });
  return true;
}

function nameOf({ home, officer }: KeptKey): string {
  return `${officer} ${home}`;
}

function leftOf({ wallEnd, steadyEnd }: Kept): number {
  return Math.min(wallEnd - Date.now(), steadyEnd - performance.now());
}

function forgetLate(kept: Map<string, Kept>): void {
  for (const [name, one] of kept) {
    if (leftOf(one) > 0) continue;
    one.homeKey.fill(0);
    kept.delete(name);
  }
}
