import { parseSignerKey } from "@oubli/tlog";
import { openStore } from "../../src/index.ts";
import { draft, note } from "./draft.ts";

const [task = "", file = ""] = process.argv.slice(2);
const signer = parseSignerKey(process.env.LOG_KEY ?? "");
if (!signer) throw new Error("there is no key for the log");
const homeKey = new Uint8Array(Buffer.from(process.env.HOME_KEY ?? "", "base64"));
const options = { homeKey, signers: [signer] as const, now: Date.now };

if (task.startsWith("open at ")) {
  await openAllAt(Number(task.slice("open at ".length)), file.split("|"));
  process.exit(0);
}

const store = openStore({ ...options, file });

switch (task) {
  case "hold the role":
    await store.becomeRunner();
    console.log("I have it");
    await new Promise((resolve) => setTimeout(resolve, 600_000));
    break;
  case "take the role":
    await (await store.becomeRunner()).release();
    break;
  case "write":
    console.log("I begin");
    for (let round = 0; round < 50; round += 1)
      await store.change(async (writer) => {
        const it = await writer.openCase({ ...draft(), ref: `r_${process.pid}_${round}` });
        await writer.seal(it.id, "ending/t1", String(process.pid));
        await writer.append(note("request.received", round));
      });
    break;
  case "write without end":
    for (let round = 0; ; round += 1) {
      await store.change(async (writer) => {
        const it = await writer.openCase({ ...draft(), ref: `r_${process.pid}_${round}` });
        await writer.seal(it.id, "ending/t1", "x".repeat(20_000));
        await writer.append(note("request.received", round));
      });
      if (round === 5) console.log("I am in the middle of it");
    }
}
await store.close();

/** Opens one file every 25 ms, within the same millisecond as the other processes, never quite together. */
async function openAllAt(moment: number, files: readonly string[]): Promise<void> {
  for (const [index, each] of files.entries()) {
    const at = moment + index * 25;
    await new Promise((resolve) => setTimeout(resolve, at - 3 - Date.now()));
    while (Date.now() < at);
    const until = performance.now() + Math.random();
    while (performance.now() < until);
    await openStore({ ...options, file: each }).close();
  }
}
