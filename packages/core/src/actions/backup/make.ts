import { OubliError } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { optional, path, positional, secret, texts } from "../../action/fields.ts";
import { count } from "../../words/count.ts";
import type { WrittenBackup } from "../../world/backup/make-backup.ts";

interface Backup {
  readonly file: string;
  readonly recipient?: readonly string[];
  readonly passphrase?: string;
}

interface Made extends WrittenBackup {
  /** Made here, and shown once. */
  readonly secret?: string;
}

export const backup: Action = defineAction<Backup, Made>({
  id: "backup",
  summary: "write the whole home into one encrypted file, while everything else goes on",
  danger: "changes",
  keys: "none",
  agent: "never",
  examples: [
    "oubli backup /media/safe/oubli-2026-11-28.age --recipient age1…",
    "oubli backup oubli.age --passphrase file:/run/secrets/backup",
  ],
  fields: {
    file: positional(path("the file to write; it must not be there yet")),
    recipient: optional(
      texts("public age keys of those who may open it; those of the configuration when left out", "age1…"),
    ),
    passphrase: optional(
      secret("a passphrase that opens it; made, and shown once, when there is no key either"),
    ),
  },
  run: async ({ world }, { file, recipient, passphrase }) => {
    if (recipient !== undefined && passphrase !== undefined)
      throw new OubliError("USAGE", "a backup is locked with either keys or a passphrase");
    const [{ makeBackup }, { generatePassphrase }] = await Promise.all([
      import("../../world/backup/make-backup.ts"),
      import("@oubli/dossier"),
    ]);
    const recipients = recipient ?? (passphrase === undefined ? (await world.config()).backup : []);
    if (recipients.length > 0) return makeBackup(world, file, { recipients });
    const made = passphrase === undefined ? { secret: generatePassphrase() } : {};
    return { ...(await makeBackup(world, file, { passphrase: passphrase ?? made.secret ?? "" })), ...made };
  },
  tell: ({ secret: made, ...written }) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: `wrote ${count(written.files, "file")} and ${count(written.entries, "entry", "entries")} of the audit trail, opened and verified`,
        tone: "good",
      },
      { is: "fact", label: "backup", text: written.file, file: true },
      {
        is: "note",
        text: "packages, certificates and the vendors' secrets are not in it; what opens it belongs elsewhere than the backup",
      },
    ],
    json: written,
    ...(made === undefined ? {} : { secret: { label: "passphrase of the backup", value: made } }),
  }),
});
