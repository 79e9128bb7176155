import {
  type AuditEntry,
  type AuditEvent,
  type Case,
  type CaseEvent,
  type CaseId,
  type CaseState,
  type Move,
  move,
  type Officer,
  type OfficerId,
  OubliError,
  type Role,
} from "@oubli/model";
import type { Clock, Reader } from "./ports.ts";

/** RFC 3339 UTC with milliseconds. */
export function instant(clock: Clock): string {
  return new Date(clock.wall()).toISOString();
}

/** An entry of the audit trail about a case, or about the home when there is none. */
export function entry(
  clock: Clock,
  ev: AuditEvent,
  actor: OfficerId | "system",
  about: Case | undefined,
  facts: Partial<Omit<AuditEntry, "v" | "at" | "ev" | "actor" | "req">> = {},
): AuditEntry {
  return { v: 1, at: instant(clock), ev, actor, ...(about ? { req: about.ref } : {}), ...facts };
}

/** @throws {OubliError} `NOT_FOUND` */
export async function requireCase(reader: Reader, id: CaseId): Promise<Case> {
  const it = await reader.case(id);
  if (!it) throw new OubliError("NOT_FOUND", `there is no case ${id}`, { hint: 'see "oubli case list"' });
  return it;
}

/** @throws {OubliError} `NOT_FOUND` for an unknown officer, `NOT_ALLOWED` for one without the role. */
export async function requireOfficer(reader: Reader, id: OfficerId, role: Role): Promise<Officer> {
  const officer = await reader.officer(id);
  if (!officer)
    throw new OubliError("NOT_FOUND", `there is no officer ${id}`, { hint: 'see "oubli officer list"' });
  if (officer.roles.includes(role) || officer.roles.includes("admin")) return officer;
  throw new OubliError("NOT_ALLOWED", `officer ${id} has not the role ${role}`, {
    hint: `an officer with the role ${role} has to do this`,
  });
}

/**
 * Where an event takes a case.
 * @throws {OubliError} `NOT_ALLOWED` (or `NEEDS_APPROVAL` for a run nobody approved), saying what is possible now.
 */
export function requireMove(it: Case, event: CaseEvent): CaseState {
  const decided = move(it, event);
  if (decided.ok) return decided.to;
  throw refusal(it, event, decided);
}

/** An event with who may bring it about, such as `approve (approver)`. */
function withRole(it: Case, event: CaseEvent): string {
  const decided = move(it, event);
  return decided.ok ? `${event} (${decided.who})` : event;
}

function refusal(it: Case, event: CaseEvent, decided: Extract<Move, { ok: false }>): OubliError {
  const possible =
    decided.possible.length > 0
      ? `possible now: ${decided.possible.map((other) => withRole(it, other)).join(", ")}`
      : "the case is closed";
  if (decided.why === "held") {
    return new OubliError("NOT_ALLOWED", `case ${it.id} is on legal hold`, {
      hint: "release the hold first",
    });
  }
  if (decided.why === "kind") {
    return new OubliError("NOT_ALLOWED", `${event} is not for ${it.kind} cases`, { hint: possible });
  }
  const unapproved = event === "run" && (it.state === "planned" || it.state === "awaiting-approval");
  return new OubliError(
    unapproved ? "NEEDS_APPROVAL" : "NOT_ALLOWED",
    `case ${it.id} is ${it.state}: ${event} is not possible`,
    {
      hint: unapproved ? `another officer has to approve the plan: oubli case approve ${it.id}` : possible,
    },
  );
}
