import { readFile, stat } from "node:fs/promises";
import { parseCheckpoint } from "../../checkpoint.ts";
import { parseNote } from "../../note.ts";
import { readArgs } from "../args.ts";
import type { Command } from "../command.ts";
import { checkpointOf, sourceOf } from "../source.ts";
import { checkpointJson, checkpointText, printable } from "../words.ts";

/** Shows what a checkpoint says. Checks nothing, and says so. */
export const inspect: Command = {
  name: "inspect",
  usage: "inspect <folder|url|checkpoint file>",
  summary: "show what a checkpoint says, without checking it",
  run: async (argv, { signal }) => {
    const args = readArgs(argv, { positionals: ["the folder, URL or checkpoint file"] });
    const note = await noteAt(args.positionals[0], signal);
    const parsed = parseNote(note);
    const checkpoint = parsed && parseCheckpoint(parsed.text);
    if (!parsed || !checkpoint)
      return {
        holds: false,
        text: "This is no signed checkpoint.",
        json: { ok: false, reason: "malformed" },
      };
    const claims = parsed.signatures.map(({ name, keyId }) => ({
      name,
      keyId: keyId.toString(16).padStart(8, "0"),
    }));
    const lines = [
      checkpointText(checkpoint),
      ...(checkpoint.extensions ?? []).map((line) => `further  ${printable(line)}`),
      ...claims.map(({ name, keyId }) => `claims   ${printable(name)} (key id ${keyId})`),
      "Nothing was checked: verify checks.",
    ];
    return {
      holds: true,
      text: lines.join("\n"),
      json: { ok: true, checked: false, ...checkpointJson(checkpoint), claims },
    };
  },
};

async function noteAt(where: string, signal: AbortSignal): Promise<string> {
  const isFile = !/^https?:/.test(where) && (await stat(where)).isFile();
  return isFile ? readFile(where, "utf8") : checkpointOf(sourceOf(where), signal);
}
