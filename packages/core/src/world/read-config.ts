import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { OubliError, refusalOf } from "@oubli/model";
import type { Config } from "./config.ts";
import { type Home, makePrivateFolder, readIfThere, writePrivateFile } from "./home.ts";

/**
 * Reads and checks a home's configuration.
 *
 * A configuration that was checked before is not checked again: reading YAML and loading the schema takes longer
 * than everything else a short command does.
 * @throws {OubliError} `SETUP` with file and line.
 */
export async function readConfig(home: Home): Promise<Config> {
  const text = readIfThere(home.config);
  if (text === undefined) throw refusalOf({ why: "no-configuration", file: home.config }, undefined);
  const digest = createHash("sha256").update(CHECKED_BY).update(text).digest("hex");
  const cache = join(home.folder, "cache", "config.json");
  const cached = parseCache(readIfThere(cache), digest);
  if (cached) return cached;
  const { parseConfig } = await import("./config-schema.ts");
  const config = parseConfig(text, home.config);
  keep(cache, JSON.stringify({ digest, config }));
  return config;
}

/** Without the copy the next command takes a little longer: no reason to fail where nothing can be written. */
function keep(cache: string, text: string): void {
  try {
    makePrivateFolder(dirname(cache));
    writePrivateFile(cache, text, { replace: true });
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
  }
}

// Part of the cache's key: a changed schema must check again.
const CHECKED_BY = "oubli-config/9";

function parseCache(text: string | undefined, digest: string): Config | undefined {
  if (text === undefined) return undefined;
  try {
    const cached = JSON.parse(text) as { digest?: string; config?: Config };
    return cached.digest === digest ? cached.config : undefined;
  } catch {
    return undefined;
  }
}
