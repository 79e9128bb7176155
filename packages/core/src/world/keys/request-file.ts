import { statSync } from "node:fs";
import { OubliError } from "@oubli/model";
import { readIfThere } from "../home.ts";
import { looksLikeRequest } from "./request.ts";

/** The request that is meant: the text itself, or what a file of this name holds. `undefined` for a name that is no file. */
export function requestIn(who: string): string | undefined {
  if (looksLikeRequest(who)) return `${who.trimEnd()}\n`;
  if (who.length > LONGEST_PATH || !statSync(who, { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = readIfThere(who) ?? "";
  if (looksLikeRequest(text)) return text;
  throw new OubliError("USAGE", `the file ${who} holds no request of an officer`, {
    hint: "an officer makes it on their own machine, and hands you the file as it was written",
  });
}

// Longer than any that a system takes.
const LONGEST_PATH = 4_096;
