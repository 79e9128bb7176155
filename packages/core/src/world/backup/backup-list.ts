import { OubliError } from "@oubli/model";
import * as z from "zod";

/** The form of a backup. A new one is a new number. */
export const BACKUP_FORMAT = "oubli-backup/1";

/** What is in a backup, and the head of the audit trail it was made at. */
export interface BackupList {
  readonly format: typeof BACKUP_FORMAT;
  /** RFC 3339 instant. */
  readonly at: string;
  readonly tool: string;
  /** The head of the audit trail in it, as a signed note. */
  readonly checkpoint: string;
  readonly entries: number;
  readonly trailKey: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

const list: z.ZodType<BackupList> = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  at: z.string(),
  tool: z.string(),
  checkpoint: z.string(),
  entries: z.int().nonnegative(),
  trailKey: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().nonnegative(),
    }),
  ),
});

/** @throws {OubliError} `NOT_AUTHENTIC` for a text that is no such list. */
export function parseBackupList(text: string): BackupList {
  try {
    return list.parse(JSON.parse(text));
  } catch (cause) {
    throw new OubliError("NOT_AUTHENTIC", "the backup has no list of its files that can be read", {
      hint: "it is damaged, or another version of the program made it: use that one, or take another backup",
      cause,
    });
  }
}
