import {
  type Case,
  type CaseId,
  type OfficerId,
  OubliError,
  type Subject,
  sameIdentifier,
} from "@oubli/model";
import { entry, instant, requireCase, requireMove, requireOfficer } from "./acting.ts";
import type { Ports, Reader } from "./ports.ts";

/** Why a case needs no answer of its own: it is no request at all, or another case is already about it. */
export type Aside = { readonly why: "junk" } | { readonly why: "duplicate"; readonly of: CaseId };

/**
 * Closes a case that needs no answer of its own. Only before anything was planned.
 *
 * @throws {OubliError} `USAGE` when the other case is not about the same request: of the same kind, with an identifier in common,
 * by somebody whose identity was verified, and not set aside itself. `NOT_FOUND` when there is no such case. `NOT_ALLOWED` once
 * there is a plan, and for a case that is closed already.
 */
export async function setAside(ports: Ports, id: CaseId, by: OfficerId, aside: Aside): Promise<Case> {
  return ports.store.change(async (writer) => {
    await requireOfficer(writer, by, "officer");
    const it = await requireCase(writer, id);
    const state = requireMove(it, "set-aside");
    if (aside.why === "duplicate") await requireSameRequest(writer, it, aside.of);
    const end = {
      state,
      resolution: aside.why,
      closedAt: instant(ports.clock),
      ...(aside.why === "duplicate" ? { sameAs: aside.of } : {}),
    };
    await writer.updateCase(id, end);
    await writer.append(entry(ports.clock, "request.set-aside", by, it, { code: aside.why }));
    return { ...it, ...end };
  });
}

async function requireSameRequest(reader: Reader, it: Case, of: CaseId): Promise<void> {
  const other = await requireCase(reader, of);
  const subjects = [
    await reader.unseal<Subject>(it.id, "subject"),
    await reader.unseal<Subject>(of, "subject"),
  ];
  const [mine = [], theirs = []] = subjects.map((subject) => subject?.identifiers);
  const shared = mine.some((known) => theirs.some((given) => sameIdentifier(known, given)));
  const answered = other.resolution !== "junk" && other.resolution !== "duplicate";
  if (of !== it.id && other.kind === it.kind && other.identity !== undefined && answered && shared) return;
  throw new OubliError("USAGE", `case ${of} is not about the same request as case ${it.id}`, {
    hint: "a duplicate is of the same kind, shares an identifier, and the person of the other case was verified",
  });
}
