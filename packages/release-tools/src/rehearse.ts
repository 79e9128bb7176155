import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { inOrder, manifestIn } from "./publish.ts";
import { run } from "./run.ts";

/** A registry of this machine, and how npm is told to know no other. */
export interface Rehearsal {
  readonly url: string;
  /** For every call of npm. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

/** Begins a registry on a free port of 127.0.0.1. It forgets everything when it is closed. */
export async function beginRehearsal(scope: string): Promise<Rehearsal> {
  const thread = new Worker(new URL("./loopback-registry.ts", import.meta.url));
  const [port] = await once(thread, "message");
  const place = `127.0.0.1:${port}`;
  const url = `http://${place}/`;
  return {
    url,
    // A scope's own registry outranks the general one: both are named, so that nothing leaves this machine.
    flags: [
      `--registry=${url}`,
      `--${scope}:registry=${url}`,
      `--//${place}/:_authToken=rehearsal`,
      "--noproxy=127.0.0.1",
    ],
    close: async () => {
      await thread.terminate();
    },
  };
}

/**
 * Publishes every packed package to a registry of this machine, as a first version is published by hand: npm reads each archive and hands
 * it over, without provenance, which only a workflow can sign.
 *
 * @returns What was published, in order.
 * @throws {Error} When npm or the registry refuses one, or gives back other bytes than were packed.
 */
export async function rehearsePublishing(from: string, rehearsal: Rehearsal): Promise<readonly string[]> {
  const folder = resolve(from);
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => join(folder, name));
  const ordered = inOrder(archives.map((file) => ({ file, ...manifestIn(file, folder) })));
  for (const { file, name } of ordered) {
    const how = ["--access", "public", "--provenance=false", "--ignore-scripts", ...rehearsal.flags];
    run("npm", ["publish", file, ...how], folder);
    const { versions } = (await (await fetch(`${rehearsal.url}${name}`)).json()) as {
      readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
    };
    const [kept] = Object.values(versions);
    const bytes = Buffer.from(await (await fetch(kept?.dist.tarball ?? "")).arrayBuffer());
    if (!bytes.equals(readFileSync(file))) throw new Error(`${basename(file)} came back otherwise`);
  }
  return ordered.map(({ file }) => basename(file));
}
