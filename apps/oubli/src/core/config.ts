import { createHash } from "node:crypto";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import { type Home, makePrivateFolder, readIfThere, writePrivateFile } from "./home.ts";

/** What a home is told in oubli.config.yaml. Secrets are references only. */
export interface Config {
  readonly controller: {
    readonly name: string;
    readonly contact: string;
    /** ISO 3166-1 alpha-2: whose public holidays count. */
    readonly country: string;
    readonly region?: string;
    /** IANA zone in which a day of arrival is reckoned. */
    readonly zone: string;
  };
  readonly regime: "gdpr" | "uk-gdpr";
  /** Who acts when nobody is named. */
  readonly officer?: string;
  readonly accounts: readonly AccountConfig[];
  readonly timing: { readonly windowMs: number; readonly quietMs: number; readonly approvalDays: number };
}

export interface AccountConfig {
  readonly id: string;
  /** A built-in vendor, or one added with "oubli vendor add". */
  readonly vendor: string;
  readonly baseUrl?: string;
  readonly surface?: string;
  /** Secret references by the name of the security scheme. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly rateLimit?: { readonly calls: number; readonly per: "second" | "minute" | "hour" | "day" };
}

/**
 * Reads and checks a home's configuration.
 *
 * A configuration that was checked before is not checked again: reading YAML and loading the schema takes longer
 * than everything else a short command does.
 * @throws {OubliError} `SETUP` with file and line.
 */
export async function readConfig(home: Home): Promise<Config> {
  const text = readIfThere(home.config);
  if (text === undefined) {
    throw new OubliError("SETUP", `there is no configuration at ${home.config}`, {
      hint: 'make one with "oubli init"',
    });
  }
  const digest = createHash("sha256").update(CHECKED_BY).update(text).digest("hex");
  const cache = join(home.folder, "cache", "config.json");
  const cached = parseCache(readIfThere(cache), digest);
  if (cached) return cached;
  const { parseConfig } = await import("./config-schema.ts");
  const config = parseConfig(text, home.config);
  makePrivateFolder(join(home.folder, "cache"));
  writePrivateFile(cache, JSON.stringify({ digest, config }), { replace: true });
  return config;
}

// Part of the cache's key: a changed schema must check again.
const CHECKED_BY = "oubli-config/1";

function parseCache(text: string | undefined, digest: string): Config | undefined {
  if (text === undefined) return undefined;
  try {
    const cached = JSON.parse(text) as { digest?: string; config?: Config };
    return cached.digest === digest ? cached.config : undefined;
  } catch {
    return undefined;
  }
}
