import type { Server } from "../data-map.ts";
import { listFrom } from "../page/page-schema.ts";
import type { AccountReading } from "./sign-in.ts";

type Complain = (message: string, remedy: string) => void;

const FILE = /^sqlite:\/\/\/[^?#{}]*$/;
const SERVER = /^(postgres|mysql):\/\/[^/?#@]+\/[^/?#@]+$/;

const FOLDER = /^file:\/\/\/[^?#{}]*$/;

export function checkDatabaseHost(host: string, isFolder: boolean, complain: Complain): void {
  if (isFolder) {
    if (!FOLDER.test(host))
      complain(
        `${host.includes("@") ? "what stands there" : host} is not the address of a folder`,
        "leave host away: then each account says where its folder is (file:///path)",
      );
    return;
  }
  if (FILE.test(host) || SERVER.test(host)) return;
  // What stands before an @ may be a password, and is not repeated.
  complain(
    `${host.includes("@") ? "what stands there" : host} is not the address of a database that can be reached`,
    "write postgres://{host}/{database} (or mysql://…), or leave host away: then each account says where it is (sqlite:///path)",
  );
}

/** A database's server is asked by one role and changed by another; nothing else signs in there. */
export function checkRoles({ page, document, complaints }: AccountReading, servers: readonly Server[]): void {
  const said = listFrom(page.account?.["sign-in"]).filter((one) => one !== "none");
  const path = ["account", "sign-in"];
  const places = said.flatMap((one) => (typeof one === "string" ? [one] : Object.keys(one)));
  const roles = places.filter((place) => place === "reading" || place === "changing");
  if (document.tables === undefined) {
    if (roles.length > 0)
      complaints.complain(path, `${roles.join(" and ")} are roles of a database`, 'write bearer: "{secret}"');
    return;
  }
  const isServer = servers.some(({ url }) => SERVER.test(url));
  const isOne = places.length === 1 && places[0] === "basic";
  const isFit = isOne || (said.length === 1 && roles.length === places.length && roles.includes("reading"));
  if ((isServer && said.length === 0) || (said.length > 0 && !isFit))
    complaints.complain(
      said.length === 0 ? ["account"] : path,
      "nothing says which role of the database searches, and which one changes something",
      'write sign-in: { reading: "{reader}:{reading-secret}", changing: "{changer}:{changing-secret}" }',
    );
  else if (isOne)
    complaints.note(
      path,
      "one role of the database both searches and changes: a fault of ours could change what it should only see; write reading and changing",
    );
  else if (said.length > 0 && !roles.includes("changing"))
    complaints.note(path, "no role may change anything: a case can search, and erases nothing");
}
