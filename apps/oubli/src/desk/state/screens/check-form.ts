import type { Given } from "@oubli/core";
import { isCivilDate } from "@oubli/model";
import { textOf } from "../text-field.ts";
import { type FormField, type RequestForm, typedWords } from "./request-form.ts";

/** Either the request as the action is told it, or the first thing that is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly field: FormField; readonly text: string };

/** Decides whether a request can be entered as it stands. A complaint names positions, never a word. */
export function checkForm(form: RequestForm, today: string): Checked {
  const { kind, regime, channel, identity } = form;
  if (kind === undefined)
    return { ok: false, field: "kind", text: "what does the person want? choose one: ← →" };
  const words = typedWords(form.identifiers);
  if (words.length === 0)
    return { ok: false, field: "identifiers", text: "who is it about? give at least one identifier" };
  const wrong = words.filter((word) => word.identifier === undefined);
  if (wrong.length > 0) {
    const positions = wrong.map((word) => word.position).join(", ");
    const why = wrong.flatMap(({ read }) => (read.ok ? [] : [read.because]))[0] ?? "";
    return {
      ok: false,
      field: "identifiers",
      text: `not a valid identifier at position ${positions}: ${why}`,
    };
  }
  const received = receivedAt(textOf(form.received).trim(), today);
  if (received === undefined)
    return {
      ok: false,
      field: "received",
      text: "give now, a date such as 2026-11-18, or a time with a zone",
    };
  return {
    ok: true,
    given: {
      kind,
      regime,
      received,
      identifiers: words.map(({ text }) => text),
      ...(channel === "unsaid" ? {} : { channel }),
      ...(identity === "not-yet" ? {} : { identity }),
    },
  };
}

/** `now` or an instant; `undefined` for what is neither, nor a day. */
function receivedAt(text: string, today: string): string | undefined {
  if (text === "" || text === "now" || text === today) return "now";
  // Noon UTC falls on the same civil day in every zone from -12 to +11 hours, and the law counts days.
  if (isCivilDate(text)) return `${text}T12:00:00Z`;
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  return instant && isCivilDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
