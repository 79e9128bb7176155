import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { OubliError } from "@oubli/model";
import type { AuditLog } from "@oubli/store";
import { openCheckpoint } from "@oubli/tlog";
import { hasGrown } from "./head-memory.ts";
import { type Home, makePrivateFolder, replacePrivateFile } from "./home.ts";
import { logVerifiers, verifiersInTrail } from "./log-keys.ts";
import type { CosignedHead } from "./witness.ts";

/*
 * A branch of a git remote as a witness: each head is a commit on top of the one before, pushed without force. Whoever keeps the remote
 * remembers what was pushed when, and by whom; a protected branch cannot be taken back. It cosigns nothing.
 */

const run = promisify(execFile);

/** The branch, and the one file in it. */
const BRANCH = "refs/heads/oubli-trail";
const FILE = "checkpoint";

// A remote that asks for nothing answers in seconds; it must never wait for a password.
const PATIENCE_MS = 60_000;

/**
 * Pushes the present head, once the last one pushed was found to be part of the trail.
 *
 * @throws {OubliError} `NOT_AUTHENTIC` when the remote holds a head that is not part of this trail, `VENDOR` when it cannot be reached
 * or refuses, `NOT_FOUND` for an empty trail, `CANCELLED`.
 */
export async function pushHead(
  home: Home,
  audit: AuditLog,
  { remote, signal }: { readonly remote: string; readonly signal: AbortSignal },
): Promise<CosignedHead> {
  const checkpoint = await audit.checkpoint();
  if (checkpoint === undefined) throw new OubliError("NOT_FOUND", "the audit trail is empty");
  const size = await audit.size();
  const folder = join(home.folder, "cosigned");
  makePrivateFolder(folder);
  const name = `git-${createHash("sha256").update(remote).digest("hex").slice(0, 16)}`;
  const git = gitIn(join(folder, `${name}.git`), signal);
  await git(["init", "--quiet", "--bare", "--template=", "."]);
  const last = await lastPushed(git, remote);
  if (last !== undefined) await requireGrown(home, audit, last.checkpoint);
  if (last?.checkpoint !== checkpoint) await push(git, remote, { checkpoint, size, parent: last?.commit });
  const file = join(folder, `${name}.json`);
  replacePrivateFile(file, `${JSON.stringify({ name: gitName(remote), checkpoint })}\n`);
  return { size, checkpoint, file };
}

type Git = (args: readonly string[], input?: string) => Promise<string>;

function gitIn(folder: string, signal: AbortSignal): Git {
  makePrivateFolder(folder);
  return async (args, input) => {
    try {
      const options = {
        cwd: folder,
        env: {
          ...process.env,
          GIT_DIR: ".",
          GIT_TERMINAL_PROMPT: "0",
          GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
        },
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      };
      const running = run("git", args, options);
      // A command that reads nothing may have ended before; how it ended is what counts.
      running.child.stdin?.on("error", () => {});
      running.child.stdin?.end(input ?? "");
      return (await running).stdout.trim();
    } catch (cause) {
      if (signal.aborted)
        throw new OubliError("CANCELLED", "the git remote was not waited for", {
          hint: "asking again does no harm",
        });
      throw new OubliError(
        "VENDOR",
        `git could not ${args[0] ?? "do"}: the remote cannot be reached, or refuses`,
        {
          hint: "try git ls-remote with its address; asking again does no harm",
          cause,
        },
      );
    }
  };
}

interface Pushed {
  readonly commit: string;
  readonly checkpoint: string;
}

/** What the remote holds now; `undefined` for a branch that is not there yet. */
async function lastPushed(git: Git, remote: string): Promise<Pushed | undefined> {
  const listed = await git(["ls-remote", "--", remote, BRANCH]);
  if (listed === "") return undefined;
  await git(["fetch", "--quiet", "--no-tags", "--", remote, BRANCH]);
  const commit = await git(["rev-parse", "FETCH_HEAD"]);
  return { commit, checkpoint: `${await git(["show", `${commit}:${FILE}`])}\n` };
}

async function requireGrown(home: Home, audit: AuditLog, note: string): Promise<void> {
  const verifiers = [...logVerifiers(home), ...(await verifiersInTrail(audit))];
  const [old, now] = [note, (await audit.checkpoint()) ?? ""].map(
    (text) => openCheckpoint(text, { verifiers })?.checkpoint,
  );
  if (old && now && now.size >= old.size && (await hasGrown(audit, old, now))) return;
  throw new OubliError("NOT_AUTHENTIC", "the git remote holds a head that is not part of this audit trail", {
    hint: "this home was rolled back or replaced, or the remote is another's: compare it with an export before you go on",
  });
}

async function push(
  git: Git,
  remote: string,
  {
    checkpoint,
    size,
    parent,
  }: { readonly checkpoint: string; readonly size: number; readonly parent: string | undefined },
): Promise<void> {
  const blob = await git(["hash-object", "-w", "--stdin"], checkpoint);
  const tree = await git(["mktree"], `100644 blob ${blob}\t${FILE}\n`);
  const who = ["-c", "user.name=oubli", "-c", "user.email=oubli@localhost"];
  const on = parent === undefined ? [] : ["-p", parent];
  const commit = await git([...who, "commit-tree", tree, ...on, "-m", `${size} entries`]);
  await git(["push", "--quiet", "--", remote, `${commit}:${BRANCH}`]);
}

/** How such a witness is called: a password in the address is not part of it. */
export function gitName(remote: string): string {
  return `git ${remote.replace(/^([a-z+]+:\/\/)[^/@]*@/, "$1")}`;
}
