import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** This package's own folder, and the workspace's. Both end in a separator. */
export const PACKAGE_FOLDER: string = fileURLToPath(new URL("..", import.meta.url));
const WORKSPACE_FOLDER = fileURLToPath(new URL("../../..", import.meta.url));

/** A file's name as everybody in the workspace calls it, whichever computer it is on. */
export function nameInWorkspace(file: string): string {
  return relative(WORKSPACE_FOLDER, file).split(sep).join("/");
}

/** The file of a name in the workspace, the other way round. */
export function fileOf(name: string): string {
  return resolve(WORKSPACE_FOLDER, name);
}
