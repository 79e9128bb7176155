import {
  type CaseId,
  type Hop,
  type HopPolicy,
  type IdentityLevel,
  type OfficerId,
  type SearchReport,
  undecidedIn,
  type WhoseDecision,
  whoseOf,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { permit } from "./permit.ts";
import type { Ports } from "./ports.ts";
import { whoseDecisions } from "./read-whose.ts";

/** Nobody has checked it: that a record carries it is all that is known. */
const UNCHECKED: IdentityLevel = "self-declared";

/** How often a search goes on by what it has just found, before an officer is asked after all. */
export const MOST_HOPS = 8;

/**
 * Does what the settings say about identifiers that a search has brought: asks by them too, or never. Only one that a record carries which
 * is not in doubt itself is asked by without an officer.
 *
 * @returns Whether there is another identifier to ask every account by.
 */
export async function hopBySettings(
  { store, clock, hops = {} }: Pick<Ports, "store" | "clock" | "hops">,
  id: CaseId,
  by: OfficerId,
  report: SearchReport,
): Promise<boolean> {
  return store.change(async (writer) => {
    const { it } = await permit(writer, id, "find", by);
    const [subject, before] = [await writer.unseal(id, "subject"), await whoseDecisions(writer, id)];
    if (!subject) return false;
    const decisions = before.filter((one) => !isOutdated(one, hops));
    const whose = whoseOf(subject, report.findings, decisions, report.nearMisses);
    const doubtful = new Set(undecidedIn(whose));
    const ruled = (rule: string) => whose.proposed.filter(({ identifier }) => hops[identifier.kind] === rule);
    const followed = ruled("follow").filter(({ origins }) => origins.some((one) => !doubtful.has(one)));
    const how = { by, at: instant(clock), policy: true } as const;
    const now: readonly WhoseDecision[] = [
      ...decisions,
      ...followed.map(({ identifier }) => ({
        ...how,
        decided: "followed" as const,
        identifier,
        identity: UNCHECKED,
      })),
      ...ruled("never").map(({ identifier }) => ({ ...how, decided: "cut" as const, identifier })),
    ];
    if (now.length === before.length && now.every((one, at) => one === before[at])) return false;
    await writer.seal(id, "whose", now);
    const identifiers = [...subject.identifiers, ...followed.map(({ identifier }) => identifier)];
    if (followed.length > 0) await writer.seal(id, "subject", { ...subject, identifiers });
    const note = (event: "hop.followed" | "hop.cut", which: readonly Hop[]) =>
      which.map(() => entry(clock, event, { actor: by, about: it }, { code: "settings" }));
    for (const line of [...note("hop.followed", followed), ...note("hop.cut", ruled("never"))])
      await writer.append(line);
    return followed.length > 0;
  });
}

/** What the settings cut before, and do not any more. */
function isOutdated(decision: WhoseDecision, hops: HopPolicy): boolean {
  return decision.decided === "cut" && decision.policy === true && hops[decision.identifier.kind] !== "never";
}
