import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { OubliError, refusalOf } from "@oubli/model";
import { diskFailure } from "./disk-failure.ts";

/** Where one controller's oubli keeps everything. Directories 0700, files 0600. */
export interface Home {
  readonly folder: string;
  readonly config: string;
  readonly database: string;
  readonly keys: string;
  /** The officers' own keys on this machine: in the home, unless they are kept elsewhere. */
  readonly ownKeys: string;
  readonly vendors: string;
  /** Packages, certificates and exported trails. */
  readonly out: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The home the environment names: `OUBLI_HOME`, else a folder below `XDG_DATA_HOME`. Touches no disk. */
export function locateHome(env: Env): Home {
  const folder = env.OUBLI_HOME || join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "oubli");
  return {
    folder,
    config: env.OUBLI_CONFIG || join(folder, "oubli.config.yaml"),
    database: join(folder, "oubli.db"),
    keys: join(folder, "keys"),
    ownKeys: env.OUBLI_KEYS || join(folder, "keys", "officers"),
    vendors: join(folder, "vendors"),
    out: join(folder, "out"),
  };
}

/** Whether a home was made here. A folder in which only an officer's own key lies is none. */
export function isHome({ keys }: Home): boolean {
  return ["home.key", "home", "log.key", "log.vkey"].some((name) => existsSync(join(keys, name)));
}

/** @throws {OubliError} `SETUP` when this home was not made yet, or has lost its keys. */
export function requireHome(home: Home): void {
  if (isHome(home)) return;
  if (!existsSync(home.database)) throw refusalOf({ why: "no-home", folder: home.folder }, undefined);
  throw new OubliError("SETUP", `the keys of the home at ${home.folder} are missing`, {
    hint: "restore keys/ from your backup: without them no case can be opened",
  });
}

/** Makes a folder of the home, which only its owner may enter; one that is there already is closed, too. @throws {OubliError} `STORAGE` */
export function makePrivateFolder(folder: string): void {
  guarded(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if ((statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
  });
}

/** Makes a folder anywhere else. One that is there already keeps its mode: it is not ours to close. @throws {OubliError} `STORAGE` */
export function makeFolder(folder: string): void {
  guarded(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
}

/**
 * Writes a file only its owner may read, whole or not at all for a file that must not exist yet. `durable`: once this
 * returns, file and name outlive a power cut.
 */
export function writePrivateFile(
  file: string,
  content: string | Uint8Array,
  options: { readonly replace?: boolean; readonly durable?: boolean } = {},
): void {
  guarded(file, () => {
    const flush = options.durable === true;
    writeFileSync(file, content, { mode: 0o600, flag: options.replace === true ? "w" : "wx", flush });
    chmodSync(file, 0o600);
    if (flush) syncFolder(dirname(file));
  });
}

/**
 * Puts a file only its owner may read in the place of another, or of none: whoever reads meanwhile sees the old one or the new
 * one, also after a power cut.
 */
export function replacePrivateFile(file: string, content: string): void {
  guarded(file, () => {
    // What leads to the file stays: only the file itself is another one.
    const target = existsSync(file) ? realpathSync(file) : file;
    writePrivateFile(`${target}${STAGED}`, content, { replace: true, durable: true });
    renameSync(`${target}${STAGED}`, target);
    syncFolder(dirname(target));
  });
}

/** What is written and not yet in its place ends with this. */
export const STAGED = ".new";

/** Puts what {@link STAGED} in its place. */
export function settleStaged(file: string): void {
  guarded(file, () => {
    renameSync(`${file}${STAGED}`, file);
    syncFolder(dirname(file));
  });
}

/** Takes away a file that may be there. */
export function removeIfThere(file: string): void {
  guarded(file, () => rmSync(file, { force: true }));
}

/** Makes new names in a folder durable. Windows cannot open folders, and does it by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @returns `undefined` when there is no such file. */
export function readIfThere(file: string): string | undefined {
  return guarded(file, () => (existsSync(file) ? readFileSync(file, "utf8") : undefined));
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskFailure(error, path) ?? error;
  }
}
