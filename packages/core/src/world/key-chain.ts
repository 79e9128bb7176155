import type { AuditLog } from "@oubli/store";
import { type Ed25519Signer, parseVerifierKey } from "@oubli/tlog";
import { entriesWith } from "./trail.ts";

/*
 * A key of the trail hands over to the next one by signing it, in the entry that says so. Who has only the older key, and was away
 * while it was replaced, can follow. An entry alone would prove nothing: whoever writes another history writes it, too.
 */

/** What a key signs to hand over. Its second line is no number, so that it can never be taken for a head. */
function handover(from: string, to: string): Uint8Array {
  return new TextEncoder().encode(`oubli trail-key/v1\n${from}\n${to}\n`);
}

/** The signature of the present key over its successor, in base64. */
export function handOver(signer: Ed25519Signer, from: string, to: string): string {
  return Buffer.from(signer.sign(handover(from, to))).toString("base64");
}

/** Whether a key has handed over, in steps that the trail tells, to one of those that sign now. */
export async function leadsTo(audit: AuditLog, from: string, present: readonly string[]): Promise<boolean> {
  let key = from;
  for (const { entry } of await entriesWith(audit, ['"trail-key.rotated"'])) {
    const { vkey, endorsed } = entry;
    if (vkey === undefined || endorsed === undefined) continue;
    if (parseVerifierKey(key)?.verify(handover(key, vkey), Buffer.from(endorsed, "base64"))) key = vkey;
    if (present.includes(key)) return true;
  }
  return false;
}
