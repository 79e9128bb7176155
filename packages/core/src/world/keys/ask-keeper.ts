import { existsSync } from "node:fs";
import { connect } from "node:net";
import type { Env } from "../env.ts";
import { keeperSocket } from "./keeper-place.ts";
import type { KeeperAnswer, KeeperQuestion } from "./keeper-words.ts";

// It answers from memory; one that takes longer hangs.
const PATIENCE_MS = 2_000;

/** Asks the keeper of open keys, if there is one: `undefined` when there is none, or none that answers. */
export async function askKeeper(env: Env, question: KeeperQuestion): Promise<KeeperAnswer | undefined> {
  const path = keeperSocket(env);
  if (!existsSync(path)) return undefined;
  return new Promise((resolve) => {
    const socket = connect(path);
    let said = "";
    socket.setEncoding("utf8");
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on("connect", () => socket.end(`${JSON.stringify(question)}\n`));
    socket.on("data", (text: string) => {
      said += text;
    });
    // What went wrong is the same as nobody being there: the key is then opened in another way.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(answerIn(said)));
  });
}

function answerIn(text: string): KeeperAnswer | undefined {
  try {
    return JSON.parse(text) as KeeperAnswer;
  } catch {
    return undefined;
  }
}
