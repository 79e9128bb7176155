import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a release is published as; it stands in `release.json` at the root, and nowhere else is it decided. */
export interface ReleaseSettings {
  /** The public repository, by its page: `https://github.com/<owner>/<name>`. */
  readonly repository: string;
  /** The scope of every published name but the program's own. */
  readonly scope: string;
}

/** @throws {Error} When it is not there or does not say both. */
export function readSettings(root: string): ReleaseSettings {
  const { repository, scope } = JSON.parse(
    readFileSync(join(root, "release.json"), "utf8"),
  ) as Partial<ReleaseSettings>;
  if (!/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(repository ?? ""))
    throw new Error("release.json: the repository is no https://github.com/<owner>/<name>");
  if (!/^@[a-z][a-z0-9-]*$/.test(scope ?? "")) throw new Error("release.json: the scope is no @<name>");
  return { repository: repository ?? "", scope: scope ?? "" };
}

/** Whether nobody has written down yet where the project lives: nothing can be published from there. */
export function isPlaceholder({ repository }: ReleaseSettings): boolean {
  return new URL(repository).pathname.split("/")[1] === "OWNER";
}

/** What a manifest says of its repository. The registry compares it with what the provenance says. */
export function repositoryOf(
  { repository }: ReleaseSettings,
  directory: string,
): { readonly type: string; readonly url: string; readonly directory: string } {
  return { type: "git", url: `git+${repository}.git`, directory };
}
