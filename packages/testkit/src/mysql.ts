import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RealServer, said } from "./real-server.ts";

/** Which servers there may be, and how each makes its folder. */
const SERVERS = [
  {
    server: "mariadbd",
    made: (data: string) => [
      "mariadb-install-db",
      `--datadir=${data}`,
      "--auth-root-authentication-method=normal",
    ],
  },
  { server: "mysqld", made: (data: string) => ["mysqld", `--datadir=${data}`, "--initialize-insecure"] },
];

/** The server of MySQL or MariaDB on this machine; `undefined` where none is installed. */
export function mysqlServer(): string | undefined {
  return SERVERS.map(({ server }) => programOf(server)).find((path) => path !== undefined);
}

function programOf(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/usr/bin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Starts a server that takes calls on this machine; its owner has no password.
 *
 * @throws {Error} Where none is installed, or does not start.
 */
export async function startMysql(): Promise<RealServer> {
  const kind = SERVERS.find(({ server }) => programOf(server) !== undefined);
  if (kind === undefined) throw new Error("neither MySQL nor MariaDB is installed");
  const folder = mkdtempSync(join(tmpdir(), "oubli-mysql-"));
  const data = join(folder, "data");
  // It refuses to be run by an administrator.
  const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (someone.uid !== undefined) chownSync(folder, someone.uid, someone.gid);
  const [maker = "", ...options] = kind.made(data);
  const quiet = { ...someone, cwd: folder, stdio: "pipe" as const };
  execFileSync(programOf(maker) ?? maker, ["--no-defaults", ...options], quiet);
  const port = await freePort();
  const given = ["--no-defaults", `--datadir=${data}`, `--port=${port}`, "--bind-address=127.0.0.1"];
  const more = [
    `--socket=${join(folder, "s")}`,
    `--pid-file=${join(folder, "pid")}`,
    "--skip-log-bin",
    "--skip-name-resolve",
  ];
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(programOf(kind.server) ?? "", [...given, ...more], {
      ...someone,
      ...{ cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    });
    await said(server, "ready for connections");
  };
  const stop = async (): Promise<void> => {
    const ended = server && new Promise((resolve) => server?.once("exit", resolve));
    server?.kill("SIGKILL");
    await ended;
    server = undefined;
  };
  const remove = async (): Promise<void> => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { port, owner: { user: "root", password: "" }, start, stop, remove };
}
