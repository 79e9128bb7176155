import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { DatabaseFault } from "../database.ts";

/** A file of a folder. */
export interface FoundFile {
  /** Its path inside of the folder, as it is told. */
  readonly name: string;
  /** Where it really lies. */
  readonly path: string;
}

/**
 * The files that a name with asterisks means, in the order of their names.
 *
 * @throws {DatabaseFault} Where there is none, or one of them leads out of the folder: what is not seen is not nothing.
 */
export function foundFiles(folder: string, pattern: string): readonly FoundFile[] {
  const root = really(folder, "there is no such folder");
  const names = pattern
    .split("/")
    .reduce((found, step) => found.flatMap((name) => inside(root, name, step)), [""]);
  if (names.length === 0)
    throw new DatabaseFault("absent", { reason: `no file of the folder is called ${pattern}` });
  const files = names.map((name) => ({
    name,
    path: really(join(root, name), `the folder has no file ${name}`),
  }));
  for (const { name, path } of files) {
    if (!path.startsWith(`${root}${sep}`))
      throw new DatabaseFault("refused", {
        reason: `${name} leads out of the folder`,
        hint: "let the folder hold the file itself, and no link to another place",
      });
    if (!statSync(path).isFile()) throw new DatabaseFault("refused", { reason: `${name} is no file` });
  }
  return files.filter(({ path }, index) => files.findIndex((one) => one.path === path) === index);
}

function really(path: string, otherwise: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw faultOfFile(error, otherwise);
  }
}

function inside(root: string, above: string, step: string): readonly string[] {
  const name = (one: string): string => (above === "" ? one : `${above}/${one}`);
  if (!step.includes("*")) return [name(step)];
  const fits = new RegExp(`^${step.split("*").map(literally).join(".*")}$`);
  return entriesOf(join(root, above))
    .filter((one) => fits.test(one) && (!one.startsWith(".") || step.startsWith(".")))
    .toSorted()
    .map(name);
}

/** A text as a pattern that fits it and nothing else. */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function entriesOf(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw faultOfFile(error, "there is no such folder");
  }
}

const LOOK_THERE = "look whether the folder that the account names is there, and holds its files";

/** What a failure of the machine at a file means. Nothing was written. @param missing Said where it is not there. */
export function faultOfFile(error: unknown, missing: string): DatabaseFault {
  if (error instanceof DatabaseFault) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const cause = new Error(`the machine said ${code || "nothing"}`);
  if (code === "ENOENT" || code === "ENOTDIR")
    return new DatabaseFault("absent", { reason: missing, hint: LOOK_THERE, cause });
  if (["EACCES", "EPERM", "EROFS"].includes(code))
    return new DatabaseFault("forbidden", {
      reason: "this machine's user may not do that in the folder",
      cause,
    });
  if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code))
    return new DatabaseFault("busy", { reason: "there is no room left in the folder", cause });
  if (code === "") throw error;
  return new DatabaseFault("absent", { reason: "the folder could not be read", cause });
}
