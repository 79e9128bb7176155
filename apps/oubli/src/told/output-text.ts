import type { Part, Told } from "@oubli/core";
import { terminalLine } from "@oubli/model";
import { table } from "./table.ts";

/** What a result says, as text for a face that prints lines: its parts without what is said beside them, its secret last. */
export function outputText({ parts, secret }: Told): string {
  const lines = parts.flatMap((part) => (part.is === "note" ? [] : [partText(part)]));
  return [...lines, ...(secret === undefined ? [] : [`${secret.label}: ${secret.value}`])].join("\n");
}

function partText(part: Exclude<Part, { is: "note" }>): string {
  switch (part.is) {
    case "line":
      return part.text;
    case "fact":
      return terminalLine(`${part.label}: ${part.text}`);
    case "table":
      return table([part.head, ...part.rows]);
    case "text":
      return part.text.trimEnd();
  }
}
