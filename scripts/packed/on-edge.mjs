// On the edge runtime, which is a room inside of Node.js.
import { readFileSync } from "node:fs";
import { EdgeVM } from "@edge-runtime/vm";

const room = new EdgeVM();
room.evaluate(readFileSync("anywhere.js", "utf8"));
const wrong = await room.evaluate("anywhere.whatDoesNotHold()");
if (wrong !== "") throw new Error(wrong);
