import { parseSignerKey } from "@oubli/tlog";
import { openStore } from "../../src/index.ts";
import { draft, note } from "./draft.ts";

const [task, file = ""] = process.argv.slice(2);
const signer = parseSignerKey(process.env.LOG_KEY ?? "");
if (!signer) throw new Error("there is no key for the log");
const homeKey = new Uint8Array(Buffer.from(process.env.HOME_KEY ?? "", "base64"));
const store = openStore({ file, homeKey, signer, now: Date.now });

switch (task) {
  case "open":
    break;
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
        await writer.seal(it.id, "subject", process.pid);
        await writer.append(note("request.received", round));
      });
    break;
  case "write for ever":
    for (let round = 0; ; round += 1) {
      await store.change(async (writer) => {
        const it = await writer.openCase({ ...draft(), ref: `r_${process.pid}_${round}` });
        await writer.seal(it.id, "subject", "x".repeat(20_000));
        await writer.append(note("request.received", round));
      });
      if (round === 5) console.log("I am in the middle of it");
    }
}
await store.close();
