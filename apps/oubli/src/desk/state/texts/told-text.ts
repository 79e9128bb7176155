import type { Part, Told } from "@oubli/core";
import type { MessagePart } from "../dialogs/dialog.ts";
import { nextText } from "../remedy.ts";

/** What an action tells, and what can be done next, as something to read. The secret stands here and nowhere else. */
export function messageParts({ parts, secret, next = [] }: Told): readonly MessagePart[] {
  return [
    ...parts.map(partOf),
    ...next.flatMap((one) => nextText(one) ?? []).map((text) => ({ is: "text", text, tone: "dim" }) as const),
    ...(secret === undefined
      ? []
      : [
          { is: "text", text: `${secret.label}; it is shown only now:` } as const,
          { is: "secret", text: secret.value } as const,
        ]),
  ];
}

function partOf(part: Part): MessagePart {
  switch (part.is) {
    case "fact":
      return { is: "fact", label: part.label, text: part.text };
    case "table":
      return part;
    case "text":
    case "note":
      return { is: "text", text: part.text };
    case "line":
      return { is: "text", text: part.text, ...(part.tone === undefined ? {} : { tone: part.tone }) };
  }
}

/** Whether there is more to read than one line says. */
export function hasMore({ parts, secret }: Told): boolean {
  const lines = parts.filter((part) => part.is === "line" && part.text !== "").length;
  return secret !== undefined || lines > 1 || parts.some(({ is }) => is !== "line" && is !== "note");
}
