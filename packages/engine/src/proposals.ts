import type { CaseId, Finding } from "@oubli/model";
import { requireConfigured } from "./configured.ts";
import type { Basis } from "./plan-basis.ts";
import type { Ports, Proposal } from "./ports.ts";

/**
 * What each account wants done about its findings, and tasks for what an account that is gone holds.
 *
 * @throws {OubliError} `SETUP` when an account that holds a record is not configured any more, and nobody has accepted that.
 */
export async function proposalsFor(
  { connectors, random }: Pick<Ports, "connectors" | "random">,
  { report, findings }: Pick<Basis, "report" | "findings">,
  id: CaseId,
): Promise<readonly Proposal[]> {
  const lost = new Set(
    report.coverage.flatMap((line) => (line.accepted === undefined ? [] : [line.account])),
  );
  const configured = new Set(connectors.map(({ account }) => account));
  const stranded = findings.filter(({ account }) => !configured.has(account) && lost.has(account));
  requireConfigured(
    { connectors },
    findings.filter((finding) => !stranded.includes(finding)),
    id,
  );
  const proposed = await Promise.all(
    connectors.map(({ account, propose }) =>
      propose(
        findings.filter((finding) => finding.account === account),
        random,
      ),
    ),
  );
  return [...proposed, byHandOnly(stranded)];
}

/** What an account that cannot be reached any more holds: only people can deal with it. */
function byHandOnly(findings: readonly Finding[]): Proposal {
  const tasks = findings.map(({ id, account, vendor, title, recordId }) => ({
    account,
    vendor,
    findings: [id],
    title: `${title} ${recordId}`,
    what: `Have this ${title.toLowerCase()} removed by other means, and keep the answer as proof.`,
    because: "This account is not configured any more, so that no call can reach it.",
    ask: `${vendor} support`,
  }));
  return { steps: [], covered: [], retained: [], tasks };
}
