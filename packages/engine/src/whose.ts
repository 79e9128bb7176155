import {
  afterDeciding,
  type Case,
  type CaseEvent,
  type CaseId,
  decidableIn,
  type Finding,
  type Hop,
  type IdentityLevel,
  type OfficerId,
  type Plan,
  recordName,
  refusalOf,
  type StepRecord,
  sorted,
  type WhoseDecision,
} from "@oubli/model";
import { entry, instant, keepReason } from "./acting.ts";
import { rewriteFound } from "./found-so-far.ts";
import { askBy } from "./hop-policy.ts";
import { latestReport } from "./latest-report.ts";
import { moveOn, permit } from "./permit.ts";
import { wholePlan } from "./plans.ts";
import type { CasePorts, Reader, Writer } from "./ports.ts";
import { readWhose, whoseDecisions } from "./read-whose.ts";
import { moveResolution } from "./reverify.ts";
import { ABSENCE_EVENTS } from "./verify.ts";

/** What an officer says of one record that may be another person's, or nearly is the person's. */
export interface DecidingRecord {
  /** Its name; may be left out where only one can be meant. */
  readonly record?: string;
  readonly reason: string;
}

/** What an officer says of one identifier that records carry. */
export interface DecidingHop {
  /** Its name; may be left out where there is only one. */
  readonly hop?: string;
  readonly reason: string;
}

/**
 * Says that a record is the person's although it carries another identifier, or none that ties it to the others; also of one that was
 * excluded before. A near miss becomes one of the findings, and where nothing was sent yet, everything has to be searched again for
 * what it leads to. After an erasure it is a record that is still there.
 *
 * @throws {OubliError} As `permit` for `confirm-record`; with the names of all when it is not one of several; `USAGE` without a reason.
 */
export async function confirmRecord(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  said: DecidingRecord,
): Promise<Finding["id"]> {
  return decideRecord(ports, id, { by, event: "confirm-record", decided: "confirmed" }, said);
}

/**
 * Says that a record is another person's: it leaves the findings, now and in every later search of the case, and need not be gone.
 * As long as nothing was sent, also of one that was confirmed before.
 *
 * @throws {OubliError} As `permit` for `exclude-record`; with the names of all when it is not one of several; `USAGE` without a reason.
 */
export async function excludeRecord(
  ports: CasePorts,
  id: CaseId,
  by: OfficerId,
  said: DecidingRecord,
): Promise<Finding["id"]> {
  return decideRecord(ports, id, { by, event: "exclude-record", decided: "excluded" }, said);
}

interface Deciding {
  readonly by: OfficerId;
  readonly event: CaseEvent;
  readonly decided: "confirmed" | "excluded";
}

async function decideRecord(
  { store, clock }: CasePorts,
  id: CaseId,
  { by, event, decided }: Deciding,
  { record, reason }: DecidingRecord,
): Promise<Finding["id"]> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, event, by);
    const { account, vendor, id: finding } = await theRecord(writer, it, decided, record);
    await keep(writer, id, { decided, finding, by, at: instant(clock) });
    if (to !== it.state) await writer.updateCase(id, { state: to });
    const why = await keepReason(writer, id, reason);
    const who = { actor: by, about: it };
    await writer.append(entry(clock, audit, who, { vendor, account, ...why }));
    if (it.kind === "erasure") await reassess({ writer, clock }, it, { decided, finding, by });
    return finding;
  });
}

/** What the erasure has left, now that it is decided whose a record is. */
async function reassess(
  { writer, clock }: Pick<CasePorts, "clock"> & { readonly writer: Writer },
  it: Case,
  { decided, finding, by }: Pick<Deciding, "decided" | "by"> & { readonly finding: string },
): Promise<void> {
  const [seen, plan] = [await writer.unseal(it.id, "verification"), await wholePlan(writer, it.id)];
  if (!seen) return;
  const who = { actor: by, about: it };
  // What is there now is another person's: nothing shows any more what became of the one the call was sent for.
  for (const step of decided === "excluded" ? stepsAbout(plan, await writer.steps(it.id), finding) : [])
    if (await writer.advance(step, { state: "unverifiable" }))
      await writer.append(entry(clock, ABSENCE_EVENTS.unverified, who, { step: step.id }));
  if (it.state === "closed" && plan) await moveResolution({ writer, clock }, { it, plan, seen }, by);
  if (it.state !== "review" || !seen.remaining.includes(finding)) return;
  const { to, audit } = moveOn(it, "block");
  await writer.updateCase(it.id, { state: to });
  await writer.append(entry(clock, audit, who, { n: seen.remaining.length }));
}

function stepsAbout(
  plan: Plan | undefined,
  steps: readonly StepRecord[],
  finding: string,
): readonly StepRecord[] {
  const about = new Set((plan?.steps ?? []).filter((step) => step.finding === finding).map(({ id }) => id));
  return steps.filter(({ id, state }) => about.has(id) && state === "present");
}

/** An identifier that was followed or cut, and the case as it is then. */
export interface DecidedHop {
  readonly case: Case;
  readonly hop: Hop;
}

/**
 * Makes an identifier that records carry one of the person's. How it was proven to be theirs is kept with it, and every account has
 * to be searched by it.
 *
 * @throws {OubliError} As `permit` for `follow-hop`; with the names of all when it is not one of several; `USAGE` without a reason.
 */
export async function followHop(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { hop: name, identity, reason }: DecidingHop & { readonly identity: IdentityLevel },
): Promise<DecidedHop> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "follow-hop", by);
    const hop = await theHop(writer, it, name);
    const { identifier } = hop;
    await askBy(writer, id, [identifier]);
    await keep(writer, id, { decided: "followed", identifier, identity, by, at: instant(clock) });
    await writer.updateCase(id, { state: to });
    const why = await keepReason(writer, id, reason);
    await writer.append(entry(clock, audit, { actor: by, about: it }, { code: identity, ...why }));
    return { case: { ...it, state: to }, hop };
  });
}

/**
 * Says that an identifier that records carry is not asked for in this case.
 *
 * @throws {OubliError} As `permit` for `cut-hop`; with the names of all when it is not one of several; `USAGE` without a reason.
 */
export async function cutHop(
  { store, clock }: CasePorts,
  id: CaseId,
  by: OfficerId,
  { hop: name, reason }: DecidingHop,
): Promise<DecidedHop> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "cut-hop", by);
    const hop = await theHop(writer, it, name);
    await keep(writer, id, { decided: "cut", identifier: hop.identifier, by, at: instant(clock) });
    const why = await keepReason(writer, id, reason);
    await writer.append(entry(clock, audit, { actor: by, about: it }, why));
    return { case: it, hop };
  });
}

/** The record that is meant by its name, or the only one that may be meant without one. */
async function theRecord(
  reader: Reader,
  it: Case,
  decided: Deciding["decided"],
  name: string | undefined,
): Promise<Finding> {
  const report = await latestReport(reader, it);
  const { all, unnamed } = decidableIn(await readWhose(reader, it, report), decided);
  const meant = new Set(name === undefined ? unnamed : all);
  const found = [...(report?.findings ?? []), ...(report?.nearMisses ?? [])].filter(({ id }) =>
    meant.has(id),
  );
  const record = named(found, ({ id }) => recordName(id), name);
  if (record) return record;
  const records = found.map(({ id, account, title }) => `${recordName(id)} ${account}: ${title}`);
  throw refusalOf({ why: "which-record", records }, it.id);
}

async function theHop(reader: Reader, it: Case, name: string | undefined): Promise<Hop> {
  const { proposed } = await readWhose(reader, it, await latestReport(reader, it));
  const meant = named(proposed, (hop) => hop.name, name);
  if (meant) return meant;
  const hops = proposed.map((hop) => `${hop.name} ${hop.identifier.kind}`);
  throw refusalOf({ why: "which-hop", hops }, it.id);
}

function named<T>(all: readonly T[], nameOf: (one: T) => string, name: string | undefined): T | undefined {
  const [only, ...others] = all;
  return name === undefined && others.length === 0 ? only : all.find((one) => nameOf(one) === name);
}

/** Keeps a decision beside the earlier ones, and sorts what was found so far by it. */
async function keep(writer: Writer, id: CaseId, decision: WhoseDecision): Promise<void> {
  const decisions = [...(await whoseDecisions(writer, id)), decision];
  await writer.seal(id, "whose", decisions);
  if (!("finding" in decision)) return;
  await rewriteFound(writer, id, {
    search: (report) => sorted(report, decisions),
    verification: (verification) => afterDeciding(verification, decisions),
  });
}
