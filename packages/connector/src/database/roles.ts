import { DatabaseFault, type FaultDetails } from "./database.ts";

/** What was being done at a server when something failed. */
export interface Moment {
  readonly role: "reading" | "changing";
  readonly table: string;
  /** SELECT, UPDATE or DELETE. */
  readonly verb: string;
  /** The last word was sent: from here on a lost connection leaves open what was done. */
  isCommitting: boolean;
}

export const SAVE_AGAIN = "save the database's tables again, and correct the page";

export function withoutChanging(): DatabaseFault {
  return new DatabaseFault("forbidden", {
    reason: "the account has no changing role",
    hint: "give the account the secret of a role that may change what the page changes",
  });
}

export function wrongPassword(role: Moment["role"]): FaultDetails {
  return {
    reason: `the password of the ${role} role was rejected`,
    hint: `check the ${role} role and its secret`,
  };
}

export function withoutRight({ role, table, verb }: Moment): FaultDetails {
  return {
    reason: `the ${role} role has no right to ${verb} in ${table}`,
    hint: `GRANT ${verb} ON ${table} to the ${role} role, and USAGE of its schema where there are some`,
  };
}

/** Why there is no connection, by the code that the machine gives; nothing where that is all there is to say. */
export function noConnection(code: string): FaultDetails {
  if (code === "NO_TLS" || code === "HANDSHAKE_NO_SSL_SUPPORT")
    return {
      reason: "the server takes no encrypted connection, and nothing was sent in the open",
      hint: "switch ssl on at the server",
    };
  if (/CERT|SELF_SIGNED|SIGNATURE|ISSUER|^ERR_TLS|^ERR_SSL|HANDSHAKE_SSL/.test(code))
    return {
      reason: "the server's certificate is not trusted for that name",
      hint: "let it show a certificate for its name, and trust who issued it (NODE_EXTRA_CA_CERTS)",
    };
  return {};
}
