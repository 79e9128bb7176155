import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { caseIdOf } from "@oubli/model";
import { parseSignerKey } from "@oubli/tlog";
import { type OpenStore, openStore } from "../../src/index.ts";
import { draft, note } from "./draft.ts";

/*
 * A process that does one task after the other: a line of standard input names the task and the home's file, with a tab
 * between. It says `done` and the number of the line, or `failed`, the number and why.
 */

const signer = parseSignerKey(process.env.LOG_KEY ?? "");
if (!signer) throw new Error("the log's key is missing");
const homeKey = new Uint8Array(Buffer.from(process.env.HOME_KEY ?? "", "base64"));

const TASKS: Readonly<Record<string, (store: OpenStore) => Promise<unknown>>> = {
  "open at the gate": (store) => store.close(),
  "hold the role": (store) => store.becomeRunner(caseIdOf(1)),
  "take the role": async (store) => (await store.becomeRunner(caseIdOf(1))).release(),
  write: async (store) => {
    for (let round = 0; round < 50; round += 1) await write(store, round, String(process.pid));
  },
  "write without end": async (store) => {
    for (let round = 0; ; round += 1) {
      await write(store, round, "x".repeat(20_000));
      if (round === 5) console.log("I am in the middle of it");
    }
  },
};

async function write(store: OpenStore, round: number, words: string): Promise<void> {
  await store.change(async (writer) => {
    const it = await writer.openCase({ ...draft(), ref: `r_${process.pid}_${round}` });
    await writer.seal(it.id, "ending/t1", words);
    await writer.append({ ...note("request.received", round), req: it.ref });
  });
}

/** Several processes that wait at a gate go on within microseconds of each other, never quite together. */
function waitAt(gate: string): void {
  console.log(`I am at ${gate}.`);
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(gate)) Atomics.wait(nothing, 0, 0, 0.1);
  const until = performance.now() + Math.random() / 2;
  while (performance.now() < until);
}

let line = 0;
console.log("ready");
for await (const told of createInterface({ input: process.stdin })) {
  line += 1;
  const [task = "", file = ""] = told.split("\t");
  try {
    if (task === "open at the gate") waitAt(`${file}.gate`);
    await TASKS[task]?.(openStore({ file, homeKey, signers: [signer] }));
    console.log(`done ${line}.`);
  } catch (error) {
    console.log(`failed ${line}. ${String(error)}`);
  }
}
