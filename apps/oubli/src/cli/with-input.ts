import { type Action, type Field, type Given, readSecret } from "@oubli/core";
import { isSecretReference, OubliError } from "@oubli/model";
import type { Shell } from "../shell.ts";
import { isFile, type Typed } from "./argv.ts";

type Reading = Pick<Shell, "env" | "input" | "file">;

/** The words with those of standard input and of files in their place, and secrets where their references were. */
export async function withInput(
  { fields }: Action,
  { given, fromInput }: Pick<Typed, "given" | "fromInput">,
  shell: Reading,
): Promise<Given> {
  const words: Record<string, Given[string]> = { ...given };
  for (const [name, field] of Object.entries(fields)) {
    const word = given[name];
    if (field.kind === "secret" && typeof word === "string" && isSecretReference(word))
      words[name] = await readSecret(word, shell.env);
    if (Array.isArray(word)) words[name] = await expanded(word.map(String), field, shell);
    else if (name === fromInput) words[name] = (await shell.input()).trim();
  }
  return words;
}

async function expanded(words: readonly string[], field: Field<unknown>, shell: Reading): Promise<string[]> {
  if (field.sensitive !== "personal") return [...words];
  const parts: string[][] = [];
  for (const word of words) {
    if (word === "-") parts.push(linesOf(await shell.input()));
    else parts.push(isFile(word, field) ? linesOf(await fileText(word.slice(1), shell)) : [word]);
  }
  return parts.flat();
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}

// A person has a handful of identifiers; a file that is larger was not meant.
const LARGEST = 1_000_000;

/** What was typed for a file may have been meant for a person's name at a vendor: it is not repeated. */
async function fileText(path: string, shell: Reading): Promise<string> {
  const text = await shell.file(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "there is no such file" : `it cannot be read (${error.code})`;
    throw new OubliError("USAGE", `the file of identifiers after @: ${why}`, {
      hint: "write one identifier a line into it; an identifier of a vendor is kind:value",
    });
  });
  if (text.length <= LARGEST) return text;
  throw new OubliError("USAGE", "the file of identifiers after @ is larger than any list of one person's", {
    hint: "write one identifier a line into it",
  });
}
