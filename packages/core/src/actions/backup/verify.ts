import { type Action, defineAction } from "../../action/action.ts";
import { path, positional, secret } from "../../action/fields.ts";
import { count } from "../../words/count.ts";
import type { BackupList } from "../../world/backup/backup-list.ts";

interface Verify {
  readonly file: string;
  readonly unlock: string;
}

export const backupVerify: Action = defineAction<Verify, BackupList>({
  id: "backup.verify",
  summary: "open a backup, and check every file and every hash of its audit trail",
  danger: "none",
  agent: "never",
  examples: ["oubli backup verify oubli.age --unlock file:/media/key/age.txt"],
  fields: {
    file: positional(path("the backup")),
    unlock: secret("its passphrase, or the age secret key it was encrypted for"),
  },
  run: async (_doing, { file, unlock }) => {
    const { verifyBackup } = await import("../../world/backup/check-backup.ts");
    return verifyBackup(file, unlock);
  },
  tell: (list) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: `${count(list.files.length, "file")} as they were written, and ${count(list.entries, "entry", "entries")} of the audit trail: every hash holds`,
        tone: "good",
      },
      { is: "fact", label: "made", text: list.at },
      { is: "fact", label: "trail key", text: list.trailKey },
    ],
    json: list,
  }),
});
