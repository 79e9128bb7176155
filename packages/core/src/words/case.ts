import type { Case } from "@oubli/model";
import type { Part } from "../action/action.ts";

const HEAD = ["case", "right", "state", "target", "deadline"];

/** One line for each case; a sentence when there are none. */
export function casesParts(cases: readonly Case[]): readonly Part[] {
  if (cases.length === 0) return [{ is: "line", text: "no cases" }];
  return [{ is: "table", head: HEAD, rows: cases.map(caseRow) }];
}

function caseRow({ id, kind, state, resolution, hold, due }: Case): readonly string[] {
  const now = resolution === undefined ? state : `closed: ${resolution}`;
  return [id, kind, hold === "held" ? `${now} (HELD)` : now, due.safe, due.legal];
}

/** The dates of a case, in a sentence's end: `target 2026-12-04, deadline 2026-12-11`. */
export function deadlineText({ due }: Case): string {
  return `target ${due.safe}, deadline ${due.legal}`;
}

/** How a request came, and under which law it is answered. */
export function arrivalText(it: Case): string {
  const { receivedAt, channel, parent, sameAs, regime, country, region } = it;
  const came =
    parent === undefined
      ? `received at ${receivedAt}${channel === undefined ? "" : ` by ${channel}`}`
      : `data of ${parent} that reappeared, seen at ${receivedAt}`;
  const answered = sameAs === undefined ? "" : `; answered in ${sameAs}`;
  return `${came}${answered}; ${regime}, ${region === undefined ? country : `${country}-${region}`}`;
}

/** What was done to a deadline, a line each; none when nothing was. */
export function suspensionParts({ term: { pauses, extension } }: Case): readonly Part[] {
  const suspended = pauses.map(({ from, to, why }) => {
    const until = to === undefined ? "until the answer comes" : `to ${to.slice(0, 10)}`;
    return `the deadline was suspended for ${why} from ${from.slice(0, 10)} ${until}`;
  });
  const extended =
    extension === undefined
      ? []
      : [`extended (${extension.reason}); the person was told on ${extension.toldAt.slice(0, 10)}`];
  return [...suspended, ...extended].map((text) => ({ is: "line", text }));
}
