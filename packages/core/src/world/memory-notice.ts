import { fingerprintOf } from "@oubli/trail";
import { isTrusted } from "./head-memory.ts";
import { memoryText } from "./trail-words.ts";
import type { WorldMemory } from "./world.ts";

/**
 * What a face says beside whatever was done, once a home's trail was opened: that it is seen for the first time, or that it is not
 * trusted. `undefined` for a trail that only grew.
 */
export function memoryNotice({
  continuity,
  key,
}: Pick<WorldMemory, "continuity" | "key">): string | undefined {
  if (continuity === "continued") return undefined;
  if (isTrusted(continuity))
    return `first time on this workstation: the audit trail of this home is signed with the key ${fingerprintOf(key)}`;
  return `WARNING: ${memoryText(continuity)}. Nothing can be changed here until an admin has looked into it`;
}
