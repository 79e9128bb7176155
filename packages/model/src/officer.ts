import type { OfficerId } from "./ids.ts";

/** What an officer may do. One person may have several roles, but never approves their own plan. */
export const ROLES = ["officer", "approver", "legal", "auditor", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** Someone who acts in cases, known by a key. */
export interface Officer {
  readonly id: OfficerId;
  /** How colleagues know them. Staff data: stays in the store, never enters the audit trail. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** C2SP verifier key: `<id>+<hash>+<base64>`. */
  readonly verifierKey: string;
}
