/** Where a database is: a file or a folder of this machine, or a server. */
export type DatabaseAddress =
  | { readonly system: "sqlite"; readonly file: string }
  | { readonly system: "folder"; readonly folder: string }
  | {
      readonly system: "postgres" | "mysql";
      readonly host: string;
      readonly port: number;
      readonly database: string;
      /** Nobody is on the way: what goes there does not leave this machine. */
      readonly isHere: boolean;
    };

const PORTS = { postgres: 5432, mysql: 3306 } as const;

/** What an address such as `sqlite:///var/shop.db` or `postgres://db.example.com:5432/shop` names; `undefined` for every other. */
export function databaseAddress(text: string): DatabaseAddress | undefined {
  if (!URL.canParse(text) || /[?#{}@]/.test(text)) return undefined;
  try {
    if (/^file:\/\/\/./.test(text))
      return { system: "folder", folder: decodeURIComponent(text.slice("file://".length)) };
    return /^sqlite:\/\/\/./.test(text)
      ? { system: "sqlite", file: decodeURIComponent(text.slice("sqlite://".length)) }
      : serverAt(text);
  } catch {
    return undefined;
  }
}

function serverAt(text: string): DatabaseAddress | undefined {
  const { protocol, hostname, port, pathname } = new URL(text);
  const [, database = ""] = /^\/([^/]+)$/.exec(pathname) ?? [];
  const system = protocol === "postgres:" ? "postgres" : "mysql";
  if (`${system}:` !== protocol || hostname === "" || database === "") return undefined;
  const host = hostname.replace(/^\[|\]$/g, "");
  return {
    system,
    host,
    port: port === "" ? PORTS[system] : Number(port),
    database: decodeURIComponent(database),
    isHere: host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host),
  };
}
