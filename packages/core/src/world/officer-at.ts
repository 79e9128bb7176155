import type { KnownKey } from "@oubli/dossier";
import { type OfficerId, OubliError, ROLES } from "@oubli/model";
import type { AuditLog } from "@oubli/store";
import { changed, type Recorded, type Row } from "@oubli/trail";
import { entriesWith } from "./trail.ts";

/**
 * Key and roles of an officer when an entry was written, as the trail itself says: a key may have been replaced since.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` when the trail knew no such officer then.
 */
export async function officerAt(audit: AuditLog, id: OfficerId, index: number): Promise<KnownKey> {
  const name = `/officer/${id}`;
  let row: Row | undefined;
  let admittedAlone = false;
  for (const { index: at, entry } of await entriesWith(audit, [`"${name}":`])) {
    const change = at <= index ? (entry as Recorded).set?.[name] : undefined;
    if (change === undefined) continue;
    row = changed(row, change);
    if (entry.alone === true) admittedAlone = true;
  }
  if (!row) throw new OubliError("NOT_AUTHENTIC", `the audit trail knew no officer ${id} at entry ${index}`);
  const words = String(row.roles).split(",");
  return {
    key: String(row.verifier_key),
    roles: ROLES.filter((role) => words.includes(role)),
    ...(admittedAlone ? { admittedAlone } : {}),
  };
}
