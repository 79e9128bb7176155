import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RealServer, said } from "./real-server.ts";

/** Where the programs of Postgres are; `undefined` where it is not installed. Debian puts them where no shell looks. */
export function postgresPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** What a server shows of itself, and its key, both in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * Starts a server that takes calls on the given addresses of this machine.
 *
 * @throws {Error} Where Postgres is not installed, or does not start.
 */
export async function startPostgres(
  listen: readonly string[] = ["127.0.0.1"],
  certificate?: Certificate,
): Promise<RealServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("Postgres is not installed");
  const folder = mkdtempSync(join(tmpdir(), "oubli-postgres-"));
  const data = join(folder, "data");
  // It refuses to be run by an administrator.
  const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (someone.uid !== undefined) chownSync(folder, someone.uid, someone.gid);
  const owner = { user: "owner", password: "owner-of-all" };
  const env = { PATH: process.env.PATH ?? "", LC_ALL: "C" };
  const secret = join(folder, "secret");
  writeFileSync(secret, owner.password);
  const options = [
    ...["-D", data, "-U", owner.user, "-A", "scram-sha-256", "--pwfile", secret],
    ...["-E", "UTF8", "--no-sync"],
  ];
  execFileSync(join(programs, "initdb"), options, { ...someone, env, cwd: folder, stdio: "pipe" });
  appendFileSync(join(data, "pg_hba.conf"), "host all all all scram-sha-256\n");
  const encrypted = certificate === undefined ? {} : encrypting(data, certificate, someone.uid);
  const port = await freePort();
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(join(programs, "postgres"), ["-D", data, ...settings(port, listen, encrypted)], {
      ...someone,
      ...{ env, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    });
    await said(server, "ready to accept connections");
  };
  const stop = async (): Promise<void> => {
    const ended = server && new Promise((resolve) => server?.once("exit", resolve));
    server?.kill("SIGINT");
    await ended;
    server = undefined;
  };
  await start();
  const remove = async (): Promise<void> => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, owner, start, stop, remove };
}

function encrypting(data: string, { cert, key }: Certificate, owner = -1) {
  const files = { ssl_cert_file: join(data, "server.crt"), ssl_key_file: join(data, "server.key") };
  writeFileSync(files.ssl_cert_file, cert);
  writeFileSync(files.ssl_key_file, key, { mode: 0o600 });
  for (const file of Object.values(files)) chownSync(file, owner, owner);
  return { ...files, ssl: "on" };
}

function settings(
  port: number,
  listen: readonly string[],
  more: Readonly<Record<string, string>>,
): readonly string[] {
  const said = {
    port,
    listen_addresses: listen.join(","),
    unix_socket_directories: "",
    fsync: "off",
    password_encryption: "scram-sha-256",
    ...more,
  };
  return Object.entries(said).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
