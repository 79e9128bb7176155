import type { TaskState } from "@oubli/model";
import { type Html, html } from "./html.ts";
import type { KeptOn } from "./kept-on.ts";
import { badge } from "./page.ts";
import { day } from "./words.ts";

/** Where a manual task stands, for the person. */
export interface TaskStanding {
  readonly state: TaskState;
  /** When it was ended. */
  readonly at?: string | undefined;
  readonly kept?: KeptOn | undefined;
}

/** The words for where a task stands; for `kept` the ground, and the day on which it is reviewed. */
export function taskBadge({ state, at, kept }: TaskStanding): Html {
  const ended = at === undefined ? undefined : html`<br><small>${day(at)}</small>`;
  if (state === "open") return badge("warn", "!", "Still open");
  if (state === "completed") return html`${badge("plain", "\u25cf", "Reported completed")}${ended}`;
  if (state === "waived") return html`${badge("warn", "!", "Not done")}${ended}`;
  return html`${badge("warn", "!", "Kept")}${ended}${kept === undefined ? undefined : html`<br>${keptSentence(kept)}`}`;
}

function keptSentence({ article, groundTitle, reviewOn }: KeptOn): string {
  return `Kept on a ground: ${groundTitle} (${article}), to be reviewed on ${day(reviewOn)}`;
}
