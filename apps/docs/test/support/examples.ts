import { readFileSync } from "node:fs";

/** An example of a page, as somebody would paste it into a file of their own. */
export interface Example {
  /** Of its last block. */
  readonly line: number;
  readonly text: string;
}

/**
 * The examples of a page in Markdown. A block that imports something begins an example; others go on with the one before, as a
 * reader would.
 */
export function examplesOf(file: string): readonly Example[] {
  const page = readFileSync(file, "utf8");
  const examples: Example[] = [];
  for (const { 1: text = "", index } of page.matchAll(/^```ts\n(.*?)^```$/gms)) {
    const line = page.slice(0, index).split("\n").length;
    const before = examples.at(-1);
    if (before && !/^import /m.test(text)) examples.splice(-1, 1, { line, text: `${before.text}\n${text}` });
    else examples.push({ line, text });
  }
  return examples;
}
