import { deadlinesOf } from "@oubli/law";
import {
  type Case,
  type CaseId,
  type CaseKind,
  type Channel,
  type IdentityLevel,
  type OfficerId,
  OubliError,
  type RegimeId,
  type Subject,
} from "@oubli/model";
import { entry, identifierDigests, instant, requireOfficer } from "./acting.ts";
import { caseDeadlineOf } from "./deadline.ts";
import { permit } from "./permit.ts";
import type { CasePorts, Reader } from "./ports.ts";
import { shareIdentifier } from "./same-person.ts";

/** What is known when a request arrives. */
export interface OpenRequest {
  readonly kind: CaseKind;
  readonly subject: Subject;
  /** RFC 3339 instant of arrival; now when left out. */
  readonly receivedAt?: string;
  readonly channel?: Channel;
  /** The law it falls under; the case keeps the version in force on the day of arrival. */
  readonly regime: RegimeId;
  readonly country: string;
  readonly region?: string;
  readonly zone: string;
}

const REF_LENGTH = 26;

/** What a new case is made of, besides the moment and the officer. */
export interface NewCase
  extends Pick<Case, "kind" | "state" | "country" | "zone" | "receivedAt">,
    Partial<Pick<Case, "region" | "channel" | "followUpOf" | "identity">> {
  readonly regime: RegimeId;
}

/**
 * A case as it begins: a random pseudonym, its deadline counted by the version of its law in force on the day of arrival.
 * @throws {LawError} When the law does not apply in that place, or did not on that day.
 */
export function draftOf(
  ports: Pick<CasePorts, "clock" | "random">,
  about: NewCase,
  by: OfficerId,
): Omit<Case, "id"> {
  const { regime, country, region, zone, receivedAt } = about;
  const place = { country, ...(region === undefined ? {} : { region }) };
  const dates = deadlinesOf({ regime, ...place, received: receivedAt, zone });
  return {
    ...about,
    ref: `r_${ports.random(REF_LENGTH)}`,
    hold: "none",
    lawVersion: dates.version,
    clock: { suspensions: [] },
    deadline: caseDeadlineOf(dates),
    openedAt: instant(ports.clock),
    openedBy: by,
  };
}

/** A new case, and the open cases of the same kind about the same person. */
export interface Opened {
  readonly case: Case;
  readonly duplicates: readonly CaseId[];
}

/**
 * Opens a case and counts its deadline from the day the request arrived, in the controller's civil zone.
 *
 * @throws {OubliError} `USAGE` without an identifier or with an arrival in the future.
 * @throws {LawError} When the law does not apply in that place, or did not on that day.
 */
export async function openCase(ports: CasePorts, request: OpenRequest, by: OfficerId): Promise<Opened> {
  if (request.subject.identifiers.length === 0) {
    throw new OubliError("USAGE", "a case needs at least one identifier", {
      hint: "give an e-mail address or a phone number",
    });
  }
  const receivedAt = request.receivedAt ?? instant(ports.clock);
  if (Date.parse(receivedAt) > ports.clock.wall() + 60_000) {
    throw new OubliError("USAGE", "the request cannot have arrived in the future", {
      hint: "check on which day, and in which zone, it arrived",
    });
  }
  const { subject, ...about } = request;
  const draft = draftOf(ports, { ...about, receivedAt, state: "received" }, by);
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const duplicates = await sameRequest(ports, writer, request);
    const opened = await writer.openCase(draft);
    await writer.seal(opened.id, "subject", subject);
    const { kind, channel } = request;
    const ids = await identifierDigests(writer, opened.id, subject);
    const facts = { kind, ids, ...(channel === undefined ? {} : { code: channel }) };
    await writer.append(entry(ports.clock, "request.received", { actor: by, about: opened }, facts));
    return { case: opened, duplicates };
  });
}

/** Records how the person's identity was verified. Only then may a search be made. */
export async function verifyIdentity(
  { store, clock }: CasePorts,
  id: CaseId,
  level: IdentityLevel,
  by: OfficerId,
): Promise<Case> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "verify-identity", by);
    await writer.updateCase(id, { state: to, identity: level });
    await writer.append(entry(clock, audit, { actor: by, about: it }, { code: level }));
    return { ...it, state: to, identity: level };
  });
}

async function sameRequest(
  ports: Pick<CasePorts, "sameAt">,
  reader: Reader,
  request: OpenRequest,
): Promise<readonly CaseId[]> {
  const given = { country: request.country, identifiers: request.subject.identifiers };
  const open = (await reader.cases()).filter((it) => it.state !== "closed" && it.kind === request.kind);
  const same: CaseId[] = [];
  for (const it of open) {
    const subject = await reader.unseal(it.id, "subject");
    const known = { country: it.country, identifiers: subject?.identifiers ?? [] };
    if (await shareIdentifier(ports, known, given)) same.push(it.id);
  }
  return same;
}
