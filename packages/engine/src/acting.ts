import {
  type AuditEntry,
  type AuditEvent,
  type Case,
  type CaseId,
  may,
  type Officer,
  type OfficerId,
  OubliError,
  type Role,
  refusalOf,
  type Subject,
  wordsIn,
} from "@oubli/model";
import type { Clock, Reader, Writer } from "./ports.ts";

/** RFC 3339 UTC with milliseconds. */
export function instant(clock: Clock): string {
  return new Date(clock.wall()).toISOString();
}

type EntryFacts = Partial<Omit<AuditEntry, "v" | "at" | "ev" | "actor" | "req">>;

/** An entry of the audit trail about a case, or about the home when there is none. */
export function entry(
  clock: Clock,
  ev: AuditEvent,
  { actor, about }: { readonly actor: OfficerId | "system"; readonly about?: Case | undefined },
  facts: EntryFacts = {},
): AuditEntry {
  return { v: 2, at: instant(clock), ev, actor, ...(about ? { req: about.ref } : {}), ...facts };
}

/** @throws {OubliError} `NOT_FOUND` */
export async function requireCase(reader: Reader, id: CaseId): Promise<Case> {
  const it = await reader.case(id);
  if (it) return it;
  throw refusalOf({ why: "no-such-case", case: id }, undefined);
}

/** @throws {OubliError} `NOT_FOUND` for an unknown officer, `NOT_ALLOWED` for one without the role. */
export async function requireOfficer(reader: Reader, id: OfficerId, role: Role): Promise<Officer> {
  const officer = await reader.officer(id);
  if (!officer) throw refusalOf({ why: "no-such-officer", officer: id }, undefined);
  if (may(officer, role)) return officer;
  throw refusalOf({ why: "role", role, by: id }, undefined);
}

/** The words of an officer's reason for an act that cannot be taken back. @throws {OubliError} `USAGE` when there are none. */
export function requireReason(reason: string): string {
  const words = wordsIn(reason);
  if (words === undefined) throw new OubliError("USAGE", "an act that cannot be taken back needs a reason");
  return words;
}

/**
 * Keeps the officer's reason for an act that cannot be taken back: the words sealed with the case, under the keyed digest that
 * the entry of the audit trail holds.
 *
 * @throws {OubliError} `USAGE` for an empty reason.
 */
export async function keepReason(
  writer: Writer,
  id: CaseId,
  reason: string,
): Promise<{ readonly why: string }> {
  return keepWords(writer, id, requireReason(reason));
}

/** A keyed digest of each identifier of a person: who has the case can show by which it was searched, and nobody without its key can. */
export async function identifierDigests(
  reader: Pick<Reader, "digest">,
  id: CaseId,
  { identifiers }: Pick<Subject, "identifiers">,
): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const { kind, value } of identifiers)
    digests.push(await reader.digest(id, "identifier", JSON.stringify([kind, value])));
  return digests;
}

/** The same for what else an officer writes about an act. */
export async function keepWords(
  writer: Writer,
  id: CaseId,
  words: string,
): Promise<{ readonly why: string }> {
  const why = await writer.digest(id, "words", words);
  await writer.seal(id, `words/${why}`, words);
  return { why };
}
