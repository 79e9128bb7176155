import {
  type Case,
  type CaseEvent,
  type CaseId,
  type Finding,
  type Hop,
  type IdentityLevel,
  type OfficerId,
  recordName,
  refusalOf,
  type SearchReport,
  undecidedIn,
  type WhoseDecision,
  withoutExcluded,
} from "@oubli/model";
import { entry, instant, keepReason } from "./acting.ts";
import { latestReport } from "./latest-report.ts";
import { permit } from "./permit.ts";
import type { CasePorts, Reader, Writer } from "./ports.ts";
import { readWhose, whoseDecisions } from "./read-whose.ts";

/** What an officer says of one record that may be another person's. */
export interface DecidingRecord {
  /** Its name; may be left out where only one is in doubt. */
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
 * Says that a record is the person's although it carries another identifier, or none that ties it to the others.
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
 * Says that a record is another person's: it leaves the findings, now and in every later search of the case.
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
    const { it, audit } = await permit(writer, id, event, by);
    const { account, vendor, id: finding } = await theRecord(writer, it, record);
    await keep(writer, id, { decided, finding, by, at: instant(clock) });
    const why = await keepReason(writer, id, reason);
    await writer.append(entry(clock, audit, { actor: by, about: it }, { vendor, account, ...why }));
    return finding;
  });
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
    const subject = await writer.unseal(id, "subject");
    await writer.seal(id, "subject", {
      ...subject,
      identifiers: [...(subject?.identifiers ?? []), identifier],
    });
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

async function theRecord(reader: Reader, it: Case, name: string | undefined): Promise<Finding> {
  const report = await latestReport(reader, it);
  const undecided = new Set(undecidedIn(await readWhose(reader, it, report)));
  const all = (report?.findings ?? []).filter(({ id }) => undecided.has(id));
  const meant = named(all, ({ id }) => recordName(id), name);
  if (meant) return meant;
  const records = all.map(({ id, account, title }) => `${recordName(id)} ${account}: ${title}`);
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

/** Keeps a decision beside the earlier ones, and takes excluded records out of what was found so far. */
async function keep(writer: Writer, id: CaseId, decision: WhoseDecision): Promise<void> {
  const decisions = [...(await whoseDecisions(writer, id)), decision];
  await writer.seal(id, "whose", decisions);
  if (decision.decided !== "excluded") return;
  const without = <Report extends Pick<SearchReport, "findings">>(report: Report): Report => ({
    ...report,
    findings: withoutExcluded(report.findings, decisions),
  });
  const [search, verification] = [await writer.unseal(id, "search"), await writer.unseal(id, "verification")];
  if (search) await writer.seal(id, "search", without(search));
  if (verification)
    await writer.seal(id, "verification", { ...verification, report: without(verification.report) });
}
