import type { CaseView } from "@oubli/engine";
import { masked, type Nearness, recordName } from "@oubli/model";
import type { Part } from "../action/action.ts";
import { count } from "./count.ts";
import { NEARNESS_WORDS } from "./terms.ts";

function nearnessText({ kind, how }: Nearness): string {
  return `${kind} ${NEARNESS_WORDS[how]}`;
}

/** How many identifiers records carry that are neither asked by nor cut. */
export function hopsLeftText(hops: number): string {
  return `${count(hops, "identifier")} found and not asked by`;
}

/** How many near misses nobody has decided; nothing where there is none. */
export function nearMissText(undecided: number): string {
  return `${count(undecided, "near miss", "near misses")} not decided`;
}

/** What is to be decided about whose the found records are, each by the name an officer calls it. */
export function whoseParts({ whose, report, verification }: CaseView): readonly Part[] {
  const reports = [verification?.report, report];
  const findings = reports.flatMap((one) => [...(one?.findings ?? []), ...(one?.nearMisses ?? [])]);
  const called = (id: string) => {
    const finding = findings.find((one) => one.id === id);
    return `${recordName(id)}${finding ? ` (${finding.account}: ${finding.title})` : ""}`;
  };
  return [
    ...whose.conflicts.map(
      ({ finding, kinds }): Part => ({
        is: "line",
        text: `record in doubt: ${called(finding)} carries another ${kinds.join(", another ")} than the person's`,
        tone: "warn",
      }),
    ),
    ...whose.disjoint.map(
      ({ findings: second }): Part => ({
        is: "line",
        text: `records in doubt: ${second.map(called).join(", ")} have nothing in common with the other records that the person's identifiers lead to`,
        tone: "warn",
      }),
    ),
    ...whose.nearMisses.map(
      ({ finding, near }): Part => ({
        is: "line",
        text: `near miss, not counted as found: ${called(finding)}: ${near.map(nearnessText).join(", ")}`,
        tone: "warn",
      }),
    ),
    ...whose.unread.map(
      (id): Part => ({
        is: "line",
        text: `confirmed since the last search: ${called(id)}; what it leads to is found when everything is searched again`,
        tone: "warn",
      }),
    ),
    ...whose.readOn.map(
      (id): Part => ({
        is: "line",
        text: `excluded since the last search: ${called(id)}; what it led to leaves the case when everything is searched again`,
        tone: "warn",
      }),
    ),
    ...whose.confirmed.map((id): Part => ({ is: "line", text: `confirmed as the person's: ${called(id)}` })),
    ...whose.excluded.map(
      (id): Part => ({ is: "line", text: `excluded as another person's: ${called(id)}` }),
    ),
    ...whose.proposed.map(
      ({ name, identifier, origins }): Part => ({
        is: "line",
        text: `not asked by yet: ${name} ${identifier.kind} ${masked(identifier)}, carried by ${origins.map(called).join(", ")}`,
      }),
    ),
  ];
}
