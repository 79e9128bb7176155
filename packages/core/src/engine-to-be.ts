import {
  type CertificateMaterial,
  createEngine,
  type Engine,
  type PackageMaterial,
  type Ports,
  type Reader,
  type Recorded,
  requireOfficer,
} from "@oubli/engine";
import { type Case, type CaseEvent, type CaseId, move, type OfficerId, OubliError } from "@oubli/model";

/*
 * What @oubli/engine is about to give, by its signatures to be. Once it does, every import of this file becomes one of
 * @oubli/engine, and the file goes. The engine inside has no vendor: only what needs none may be called.
 */

/** Store, clock, chance and keys: what an act needs that asks no vendor. */
export type CasePorts = Pick<Ports, "store" | "clock" | "random" | "keys">;

/** Refuses what an officer may not bring about now. @throws {OubliError} `NOT_FOUND`, `NOT_ALLOWED` */
export async function permit(reader: Reader, id: CaseId, event: CaseEvent, by: OfficerId): Promise<void> {
  const it = await reader.case(id);
  if (!it) throw new OubliError("NOT_FOUND", `there is no case ${id}`);
  const decided = move(it, event);
  if (!decided.ok) {
    const refused = new OubliError("NOT_ALLOWED", `case ${id} is ${it.state}: ${event} is not possible`);
    throw Object.assign(refused, { reason: { why: decided.why } });
  }
  await requireOfficer(reader, by, decided.who);
}

export interface Dismissal {
  readonly because: "spam" | "duplicate";
  readonly duplicateOf?: CaseId;
  readonly reason: string;
}

export async function dismiss(
  p: CasePorts,
  id: CaseId,
  by: OfficerId,
  { duplicateOf: of }: Dismissal,
): Promise<Case> {
  return caseEngine(p).setAside(id, by, of === undefined ? { why: "junk" } : { why: "duplicate", of });
}

export async function listCases(p: CasePorts): Promise<readonly Case[]> {
  return caseEngine(p).cases();
}

export async function packageMaterial(
  P: Ports,
  id: CaseId,
  by: OfficerId,
  signal: AbortSignal,
): Promise<PackageMaterial> {
  return createEngine(P).packageMaterial(id, by, signal);
}

export async function certificateMaterial(P: Ports, id: CaseId): Promise<CertificateMaterial> {
  return createEngine(P).certificateMaterial(id);
}

export async function recordDossier(
  p: CasePorts,
  id: CaseId,
  by: OfficerId,
  record: readonly [what: "package" | "certificate", manifest: string],
): Promise<Recorded> {
  return caseEngine(p).recordDossier(id, by, ...record);
}

/** An engine for what asks no vendor. Also for acts that are no function of their own yet. */
export function caseEngine(p: CasePorts): Engine {
  return createEngine({ ...p, connectors: [], timing: { windowMs: 0, quietMs: 0, approvalMs: 0 } });
}
