import type { CertificateMaterial } from "@oubli/engine";

/** What stands where a sentence named the person or a record of theirs. */
const TAKEN_OUT = "[\u2026]";

/**
 * Takes every identifier of the person and every id of their records out of a sentence: a certificate must not
 * keep what it certifies to be gone. Whole words only, in any letter case.
 */
export function withoutPersonal(
  { subject, plan, tasks, verification }: CertificateMaterial,
  sentence: string,
): string {
  const found = [...plan.steps, ...plan.retained, ...verification.report.findings];
  const ids = [
    ...subject.identifiers.map((identifier) => identifier.value.trim()),
    ...found.map((one) => one.recordId),
    ...[...plan.findings, ...tasks.flatMap(({ task }) => task.findings)].map(recordIdIn),
  ];
  const longestFirst = [...new Set(ids)].filter((id) => id !== "").toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((text, id) => text.replaceAll(wholeWord(id), TAKEN_OUT), sentence);
}

/** A finding's id is `account/kind/recordId`; the last part may hold slashes. */
function recordIdIn(finding: string): string {
  return finding.split("/").slice(2).join("/");
}

function wholeWord(id: string): RegExp {
  const literal = id.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "giu");
}
