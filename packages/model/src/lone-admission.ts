import { DAY_MS } from "./day.ts";
import type { OfficerId } from "./ids.ts";
import { may, type Officer } from "./officer.ts";

/**
 * How many days must pass before an officer may be admitted without a second person. A home of two in which one key is lost could never
 * admit anybody again. Two weeks are longer than most absences in which nobody looks at a home, whoever is there stops it by any act
 * at all, and they leave half of a response's month.
 */
export const LONE_ADMISSION_DAYS = 14;

/** Said of an officer who was admitted so. */
export const LONE_WORDS = "without a second person";

/** What an admission without a second person depends on. */
export interface Waiting {
  /** RFC 3339 instant from which it is counted. */
  readonly since: string;
  /** Who has signed anything since it was proposed. */
  readonly acted: readonly string[];
  readonly officers: readonly Pick<Officer, "id" | "roles" | "removedAt">[];
}

/** When an officer may be admitted by who has proposed it, alone, and who can stop that. */
export interface LoneAdmission {
  /** RFC 3339 instant. */
  readonly from: string;
  /** Who could confirm it: any act of one of them stops it. */
  readonly others: readonly OfficerId[];
  /** Those of them who have stopped it. */
  readonly stoppedBy: readonly OfficerId[];
}

// The last year that RFC 3339 can write.
const NEVER_MS = Date.UTC(9999, 0);

function startOf(since: string): number | undefined {
  const at = Date.parse(since);
  return Number.isNaN(at) ? undefined : at;
}

export function loneAdmission(by: OfficerId, { since, acted, officers }: Waiting): LoneAdmission {
  const others = officers
    .filter((one) => one.id !== by && one.removedAt === undefined && may(one, "approver"))
    .map(({ id }) => id);
  return {
    from: new Date((startOf(since) ?? NEVER_MS) + LONE_ADMISSION_DAYS * DAY_MS).toISOString(),
    others,
    stoppedBy: others.filter((id) => acted.includes(id)),
  };
}

/** Whether the waiting time is over at this moment (RFC 3339). */
export function isOver({ from }: Pick<LoneAdmission, "from">, at: string): boolean {
  return Date.parse(at) >= Date.parse(from);
}

/** Whether the one who has proposed to admit an officer may do so alone at this moment (RFC 3339). */
export function mayAdmitAlone(by: OfficerId, waiting: Waiting, at: string): boolean {
  const admission = loneAdmission(by, waiting);
  return admission.stoppedBy.length === 0 && isOver(admission, at);
}

/** How far the clocks of two machines may be apart before a later entry shows that an admission was dated ahead. */
const CLOCKS_MS = DAY_MS;

/** Whether an entry, by its time, shows that one before it was dated ahead. */
export function isDatedAhead(before: string, later: string): boolean {
  return Date.parse(later) + CLOCKS_MS < Date.parse(before);
}
