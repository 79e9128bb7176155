import { IDENTIFIER_KINDS } from "@oubli/model";
import type { DataMap, Server } from "../data-map.ts";
import type { ApiDocument } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import { listFrom, type Page } from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import type { Complaints } from "./complaints.ts";
import { checkDatabaseHost, checkRoles } from "./database-account.ts";
import { rateLimitOf, serverExtensionsOf } from "./extensions.ts";
import { asFilled } from "./fills.ts";
import { type AccountReading, namesOf, securityOf, signInsOf } from "./sign-in.ts";
import { someOf } from "./spelling.ts";

/** What an account is made of: where to call, how to sign in, how fast. */
export type AccountFacts = Pick<DataMap, "servers" | "security" | "asks" | "rateLimit">;

/** Reads the account from page and description; each thing may be said in one of the two. */
export function readAccount(page: Page, document: ApiDocument, complaints: Complaints): AccountFacts {
  const reading: AccountReading = { page, document, complaints, schemes: new Map() };
  checkAlways(reading);
  const servers = serversOf(reading);
  for (const [at, host] of listFrom(page.account?.hosts).entries())
    checkedHost(reading, host, ["account", "hosts", at]);
  checkRoles(reading, servers);
  const asks = page.account?.asks;
  return {
    servers,
    security: Object.fromEntries(reading.schemes),
    ...(asks === undefined ? {} : { asks }),
    rateLimit: paceOf(reading),
  };
}

/** Places that every call carries or that sign it in. */
export function filledAlways({ account, surfaces }: Page): ReadonlySet<string> {
  const signIns = [account, ...Object.values(surfaces ?? {})].flatMap((one) => listFrom(one?.["sign-in"]));
  return new Set([
    ...Object.keys(account?.always ?? {}).map(asFilled),
    ...signIns.flatMap((one) => (typeof one === "string" ? [] : Object.keys(one).map(asFilled))),
  ]);
}

/** Whether a key can only go into a body, which a call that has none cannot carry. */
export function needsBody({ servers, security }: AccountFacts): boolean {
  const inBody = (name: string): boolean => {
    const scheme = security[name];
    return scheme?.type === "apiKey" && scheme.in === "body";
  };
  return servers.some(({ security: ways }) => ways.length > 0 && ways.every((all) => all.some(inBody)));
}

/** What braces in a call hold besides values of the account. */
const NAMES_OF_CALLS: ReadonlySet<string> = new Set([...IDENTIFIER_KINDS, "id", "random", "audience", "job"]);

function checkAlways({ page, complaints }: AccountReading): void {
  const asks = new Set(Object.keys(page.account?.asks ?? {}));
  for (const [place, value] of Object.entries(page.account?.always ?? {})) {
    const path: Path = ["account", "always", place];
    for (const { name, filters, text } of typeof value === "string" ? variablesIn(value) : [])
      if (!asks.has(name))
        complaints.complain(path, `no account is asked for ${name}`, `write account.asks: { ${name}: … }`);
      else if (filters.length > 0)
        complaints.complain(
          path,
          `${text} is a value of the account, and is sent as it is`,
          `write {${name}}, and ask for it as it is to be sent`,
        );
  }
  for (const name of asks)
    if (NAMES_OF_CALLS.has(name))
      complaints.complain(
        ["account", "asks", name],
        `a value of the account cannot be called ${name}: in a call it means something else`,
        "give it another name",
      );
  for (const [surface, { always }] of Object.entries(page.surfaces ?? {}))
    if (always !== undefined)
      complaints.notYet(["surfaces", surface, "always"], "what every call of one surface carries");
}

function paceOf({ page, document, complaints }: AccountReading): AccountFacts["rateLimit"] {
  const declared = rateLimitOf(document);
  const pace = page.account?.pace;
  // A database's pace is a default of ours, and no word of its description.
  const isOurs = document.tables !== undefined;
  if (isOurs && (pace === undefined || pace === "unknown")) return declared ?? "unknown";
  if (declared !== undefined && pace !== undefined && !isOurs)
    complaints.complain(["account", "pace"], "the pace is said twice", "keep the document's x-rate-limit");
  if (declared !== undefined && !isOurs) return declared;
  if (pace === undefined) {
    complaints.complain(
      ["account", "pace"],
      "nothing says how many calls a key may send",
      "write account: { pace: { calls: 60, per: minute } }, or pace: unknown",
    );
    return "unknown";
  }
  if (pace === "unknown") return pace;
  const { calls, per, "at-once": concurrent } = pace;
  return { calls, per, ...(concurrent === undefined ? {} : { concurrent }) };
}

function serversOf(reading: AccountReading): readonly Server[] {
  const { page, document, complaints } = reading;
  const named = document.servers.filter((server) => serverExtensionsOf(server).surface !== undefined);
  if (page.surfaces !== undefined) {
    if (named.length > 0)
      complaints.complain(
        ["surfaces"],
        "the surfaces are said twice",
        "keep the document's servers with x-surface",
      );
    return Object.entries(page.surfaces).map(([surface, { host, "sign-in": signIn }]) => {
      const path = ["surfaces", surface];
      return {
        url: checkedHost(reading, host, [...path, "host"]),
        surface,
        security: signInsOf(reading, signIn, path),
      };
    });
  }
  const security = securityOf(reading);
  if (named.length > 0 && page.account?.host === undefined)
    return named.map((server, index) => {
      const { surface = "default", security: own } = serverExtensionsOf(server);
      const url = checkedHost(
        reading,
        server.url,
        ["document"],
        server.place.path.length > 0 ? server : undefined,
      );
      return {
        url,
        surface,
        security: own === undefined ? security : namesOf(reading, own, ["document", index]),
      };
    });
  return [{ url: hostOf(reading), surface: "default", security }];
}

function hostOf(reading: AccountReading): string {
  const { page, document, complaints } = reading;
  const host = page.account?.host;
  if (host !== undefined) return checkedHost(reading, host, ["account", "host"]);
  const urls = [...new Set(document.servers.map(({ url }) => url))];
  const [only] = urls;
  if (urls.length === 1 && only !== undefined)
    return checkedHost(reading, only, ["document"], document.servers[0]);
  complaints.complainAbout(
    page.account === undefined ? ["document"] : ["account"],
    { ...document.place, path: ["servers"] },
    urls.length === 0
      ? "nothing says where the API is: the document names no server"
      : `the document names ${urls.length} servers`,
    urls.length === 0
      ? "write account: { host: https://… }"
      : `write account: { host: … }, one of ${someOf(urls)}`,
  );
  return "https://unknown.invalid";
}

function checkedHost(
  { page, document, complaints }: AccountReading,
  host: string,
  path: Path,
  server?: ApiDocument["servers"][number],
): string {
  const complain = (message: string, remedy: string): void =>
    server === undefined
      ? complaints.complain(path, message, remedy)
      : complaints.complainAbout(path, server.place, message, remedy);
  if (document.tables !== undefined) {
    checkDatabaseHost(host, document.folder !== undefined, complain);
    if (/^(sqlite|file):/.test(host)) return host;
  }
  const variables = [...host.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  for (const name of variables)
    if (!Object.hasOwn(page.account?.asks ?? {}, name))
      complain(
        `the server's address has a part ${name} of which nothing is known`,
        `write account.asks: { ${name}: … }, or the whole address: account.host`,
      );
  if (document.tables !== undefined) return host;
  const example = host.replaceAll(/\{[^}]*\}/g, "x");
  const url = URL.canParse(example) ? new URL(example) : undefined;
  if (url === undefined)
    complain(`the server's address ${host} is not complete`, "write account: { host: https://… }");
  else if (url.protocol !== "https:" && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname))
    complain(
      "the server's address is not https: a key would be sent in the open",
      "write account: { host: https://… }",
    );
  return host;
}
