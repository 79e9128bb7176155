import { OubliError } from "@oubli/model";

/** What each refusal of the operating system means for a file or folder, and what helps. */
const DISK: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["EACCES", ["may not be written or read", "check who owns it"]],
  ["EPERM", ["may not be written or read", "check who owns it"]],
  ["EROFS", ["is on a read-only disk", "choose another folder with OUBLI_HOME"]],
  ["ENOSPC", ["cannot grow: the disk is full", "free some space and run the same command again"]],
  ["EDQUOT", ["cannot grow: the disk is full", "free some space and run the same command again"]],
  ["EFBIG", ["cannot grow: the disk takes no file so large", "choose another folder with OUBLI_HOME"]],
  ["ENOTDIR", ["has a file where a folder should be", "choose another folder with OUBLI_HOME"]],
  ["EISDIR", ["is a folder where a file should be", "give the path of a file"]],
  ["EEXIST", ["exists already", "choose another name, or move it away"]],
  ["ENOTEMPTY", ["is not empty", "choose another name, or move it away"]],
  ["ENOENT", ["is not there", "check the path"]],
  ["ENAMETOOLONG", ["has a name that is too long", "choose a shorter one"]],
  ["ELOOP", ["is a link that leads to itself", "check the path"]],
  ["EBUSY", ["is used by another program", "end that program and run the same command again"]],
  ["EMFILE", ["cannot be opened: too many are open", "close other programs and run the same command again"]],
  ["ENFILE", ["cannot be opened: too many are open", "close other programs and run the same command again"]],
  ["EIO", ["cannot be read or written: the disk fails", "check the disk, and restore from your backup"]],
]);

// The longest name a common file system takes; a longer one says nothing to the one who reads it.
const LONGEST_NAME = 255;

/**
 * What is told when the operating system refuses a file or folder; `undefined` for every other error.
 *
 * @param path Named where it is known to be no one's data; without it the message says the call and the code instead.
 */
export function diskFailure(error: unknown, path?: string): OubliError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const known = syscall === undefined ? undefined : DISK.get(code ?? "");
  if (known === undefined) return undefined;
  const [is, hint] = known;
  const named = path !== undefined && path.length <= LONGEST_NAME;
  const message = named ? `${path} ${is}` : `a file or folder ${is} (${syscall}: ${code})`;
  return new OubliError("STORAGE", message, { hint, cause: error });
}
