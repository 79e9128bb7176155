import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import { openTrail } from "@oubli/store";
import { type Home, locateHome } from "../home.ts";
import { logKeyOf, logVerifiers } from "../log-keys.ts";
import { trailFaultText } from "../trail-words.ts";
import { decryptTo, digestOf, requireFile, unpack } from "./archive.ts";
import { decrypterOf } from "./backup-key.ts";
import { type BackupList, parseBackupList } from "./backup-list.ts";
import { DATABASE, LIST } from "./contents.ts";
import { inWorkplace } from "./workplace.ts";

/** A backup that was unpacked and holds: every file is what its list says, and its audit trail holds. */
export interface OpenedBackup {
  readonly home: Home;
  readonly list: BackupList;
}

/**
 * Opens a backup into a folder and checks every file and every hash of it.
 *
 * @param secret The passphrase, or the age secret key.
 * @throws {OubliError} `USAGE` when there is no such file, `NOT_AUTHENTIC` for a backup that does not open or does not hold.
 */
export async function openBackup(file: string, secret: string, folder: string): Promise<OpenedBackup> {
  await requireFile(file);
  const [archive, inside] = [join(folder, "archive.zip"), join(folder, "home")];
  await decryptTo(file, decrypterOf(secret), archive);
  mkdirSync(inside, { mode: 0o700 });
  const paths = await unpack(archive, inside);
  rmSync(archive);
  if (!paths.includes(LIST) || !paths.includes(DATABASE))
    throw broken("it has no list of its files, or no database");
  const list = parseBackupList(readFileSync(join(inside, LIST), "utf8"));
  await requireListed(inside, paths, list);
  const home = locateHome({ OUBLI_HOME: inside });
  await requireTrail(home, list);
  return { home, list };
}

/** The same, without keeping anything of it. */
export async function verifyBackup(file: string, secret: string): Promise<BackupList> {
  return inWorkplace(
    join(tmpdir(), "oubli-backup"),
    async (folder) => (await openBackup(file, secret, folder)).list,
  );
}

async function requireListed(folder: string, paths: readonly string[], list: BackupList): Promise<void> {
  const listed = new Map(list.files.map((file) => [file.path, file]));
  const unknown = paths.find((path) => path !== LIST && !listed.has(path));
  if (unknown !== undefined) throw broken(`${unknown} is in no list`);
  for (const { path, sha256, bytes } of list.files) {
    const found = paths.includes(path) ? await digestOf(join(folder, path)) : undefined;
    if (found?.sha256 !== sha256 || found.bytes !== bytes) throw broken(`${path} is missing or was changed`);
  }
}

async function requireTrail(home: Home, list: BackupList): Promise<void> {
  const trail = openTrail(home.database);
  try {
    const verdict = await trail.audit.verify(logVerifiers(home));
    if (!verdict.ok) throw broken(`its audit trail does not hold: ${trailFaultText(verdict)}`);
    if ((await trail.audit.checkpoint()) !== list.checkpoint || logKeyOf(home) !== list.trailKey)
      throw broken("its audit trail is not the one of its list");
  } finally {
    await trail.close();
  }
}

function broken(why: string): OubliError {
  return new OubliError("NOT_AUTHENTIC", `the backup does not hold: ${why}`, {
    hint: "it is damaged or was altered: take another backup",
  });
}
