import {
  type CaseId,
  type Hop,
  type HopPolicy,
  type HopRule,
  type Identifier,
  type IdentityLevel,
  type OfficerId,
  type SearchReport,
  undecidedIn,
  type Whose,
  type WhoseDecision,
  whoseOf,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { permit } from "./permit.ts";
import type { Ports, Writer } from "./ports.ts";
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
  { findings, nearMisses }: SearchReport,
): Promise<boolean> {
  return store.change(async (writer) => {
    const { it } = await permit(writer, id, "find", by);
    const [subject, before] = [await writer.unseal(id, "subject"), await whoseDecisions(writer, id)];
    if (!subject) return false;
    const decisions = before.filter((one) => !isOutdated(one, hops));
    const { followed, cut } = byRule(whoseOf(subject, findings, decisions, nearMisses), hops);
    if (followed.length + cut.length === 0 && decisions.length === before.length) return false;
    const how = { by, at: instant(clock), policy: true } as const;
    await writer.seal(id, "whose", [
      ...decisions,
      ...followed.map(
        ({ identifier }): WhoseDecision => ({ ...how, decided: "followed", identifier, identity: UNCHECKED }),
      ),
      ...cut.map(({ identifier }): WhoseDecision => ({ ...how, decided: "cut", identifier })),
    ]);
    await askBy(
      writer,
      id,
      followed.map(({ identifier }) => identifier),
    );
    const who = { actor: by, about: it };
    for (const _ of followed) await writer.append(entry(clock, "hop.followed", who, { code: "settings" }));
    for (const _ of cut) await writer.append(entry(clock, "hop.cut", who, { code: "settings" }));
    const reopened = before.length - decisions.length;
    if (reopened > 0)
      await writer.append(entry(clock, "hop.reopened", who, { n: reopened, code: "settings" }));
    return followed.length > 0;
  });
}

/** Makes identifiers some of the person's: every account is asked by them from then on. */
export async function askBy(writer: Writer, id: CaseId, more: readonly Identifier[]): Promise<void> {
  if (more.length === 0) return;
  const subject = await writer.unseal(id, "subject");
  await writer.seal(id, "subject", { ...subject, identifiers: [...(subject?.identifiers ?? []), ...more] });
}

/** What the settings say of what is proposed; nothing of what they leave to an officer. */
function byRule(
  whose: Whose,
  hops: HopPolicy,
): { readonly followed: readonly Hop[]; readonly cut: readonly Hop[] } {
  const doubtful = new Set(undecidedIn(whose));
  const ruled = (rule: HopRule) => whose.proposed.filter(({ identifier }) => hops[identifier.kind] === rule);
  return {
    followed: ruled("follow").filter(({ origins }) => origins.some((one) => !doubtful.has(one))),
    cut: ruled("never"),
  };
}

/** What the settings cut before, and do not any more. */
function isOutdated(decision: WhoseDecision, hops: HopPolicy): boolean {
  return decision.decided === "cut" && decision.policy === true && hops[decision.identifier.kind] !== "never";
}
