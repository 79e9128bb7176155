import type { CaseView } from "@oubli/engine";
import { masked, recordName } from "@oubli/model";
import type { Part } from "../action/action.ts";

/** What is to be decided about whose the found records are, each by the name an officer calls it. */
export function whoseParts({ whose, report, verification }: CaseView): readonly Part[] {
  const findings = [...(verification?.report.findings ?? []), ...(report?.findings ?? [])];
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
        text: `records in doubt: ${second.map(called).join(", ")} have nothing in common with what the person's other identifiers lead to`,
        tone: "warn",
      }),
    ),
    ...whose.proposed.map(
      ({ name, identifier, origins }): Part => ({
        is: "line",
        text: `not asked by yet: ${name} ${identifier.kind} ${masked(identifier)}, carried by ${origins.map(called).join(", ")}`,
      }),
    ),
  ];
}
