import type { OfficerId } from "./ids.ts";

/**
 * What an officer may do. One person may have several roles, but never approves their own plan. `admin` has all of them;
 * `auditor` reads everything and changes nothing. `worker` is a program's: it does by itself what others have decided, and decides
 * nothing.
 */
export const ROLES = ["officer", "approver", "legal", "auditor", "admin", "worker"] as const;

export type Role = (typeof ROLES)[number];

/** Who acts in cases, known by a key: a person, or a worker. */
export interface Officer {
  readonly id: OfficerId;
  /** How colleagues know them. Staff data: stays in the store, never enters the audit trail. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** C2SP verifier key: `<id>+<hash>+<base64>`. */
  readonly verifierKey: string;
  /** RFC 3339 instant at which the officer was removed: they stay known, and cannot act. Absent: they can. */
  readonly removedAt?: string;
}

/** Whether an officer may do what a role may. Reading needs any role at all. A worker does a worker's part and no more, whatever else is said of it. */
export function may({ roles }: Pick<Officer, "roles">, role: Role): boolean {
  if (role === "auditor") return roles.length > 0;
  if (role === "worker" || roles.includes("worker")) return role === "worker" && roles.includes("worker");
  return roles.includes(role) || roles.includes("admin");
}
