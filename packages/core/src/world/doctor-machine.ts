import { accessSync, constants, readdirSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import type { Home } from "./home.ts";
import { uncheckedCertificates } from "./unchecked-certificates.ts";
import type { Env } from "./world.ts";

/** The first version of Node.js that has everything the program needs. */
const NODE = [24, 15] as const;

// A backup is made on the disk, and SQLite needs room beside its file.
const LEAST_FREE_MB = 100;

/** What is examined of the machine: Node.js, the network's settings, the disk, and who may read the home. */
export function examineMachine(home: Home, env: Env): readonly Finding[] {
  return [nodeVersion(process.version), ...network(env), ...diskOf(home), modesOf(home)];
}

export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const ok = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  return {
    what: "Node.js",
    ok,
    message: version,
    ...(ok ? {} : { hint: `install ${NODE.join(".")} or newer` }),
  };
}

/** Settings of the environment that decide whom the vendors' keys are sent to. */
function network(env: Env): readonly Finding[] {
  const unchecked = uncheckedCertificates(env);
  const tls: Finding = unchecked
    ? { what: "TLS", ok: false, ...unchecked }
    : { what: "TLS", ok: true, message: "certificates are checked" };
  const more = env.NODE_EXTRA_CA_CERTS;
  const extra: readonly Finding[] =
    more === undefined || more === ""
      ? []
      : [
          {
            what: "TLS authorities",
            ok: true,
            message: `those of ${more} are believed, too (NODE_EXTRA_CA_CERTS)`,
          },
        ];
  const names = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy"];
  const set = names.filter((name) => (env[name] ?? "") !== "");
  const used = env.NODE_USE_ENV_PROXY === "1";
  const proxy: readonly Finding[] =
    set.length === 0
      ? []
      : [
          {
            what: "proxy",
            ok: true,
            message: `${set.join(", ")} ${set.length === 1 ? "is" : "are"} set, and ${used ? "used: calls go through it" : "not used (NODE_USE_ENV_PROXY is not 1)"}`,
          },
        ];
  return [tls, ...extra, ...proxy];
}

function diskOf({ folder }: Home): readonly Finding[] {
  try {
    const { bavail, bsize } = statfsSync(folder);
    const free = Math.floor((bavail * bsize) / 1_000_000);
    if (!isWritable(folder))
      return [
        {
          what: "disk",
          ok: false,
          message: "nothing can be written: the home can be read, verified and exported only",
          hint: "check whether the disk is read-only, and who owns the folder",
        },
      ];
    const ok = free >= LEAST_FREE_MB;
    return [{ what: "disk", ok, message: `free: ${free} MB`, ...(ok ? {} : { hint: "free some space" }) }];
  } catch {
    // That there is no home is said already.
    return [];
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Everything of the home that others may read or write. */
function modesOf(home: Home): Finding {
  const all = [home.folder, home.config, home.database, ...below(home.keys), ...below(home.vendors)];
  const open = all.filter((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0);
  // Windows says who may what in another way.
  if (open.length === 0 || process.platform === "win32")
    return {
      what: "modes",
      ok: true,
      message: "only their owner may read home, keys, database and settings",
    };
  return {
    what: "modes",
    ok: false,
    message: `others may read or write: ${open.join(", ")}`,
    hint: `chmod go= ${open.length === 1 ? open[0] : "each of them"}`,
  };
}

function below(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return [
      folder,
      ...entries.flatMap((one) =>
        one.isDirectory() ? below(join(folder, one.name)) : [join(folder, one.name)],
      ),
    ];
  } catch {
    return [];
  }
}
