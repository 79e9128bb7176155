import type { AuditEntry, AuditEvent, Effect } from "./audit-entry.ts";
import type { OfficerId } from "./ids.ts";

export type DualEvent = Extract<
  AuditEvent,
  | "request.refused"
  | "request.dismissed"
  | "hold.released"
  | "case.shredded"
  | "officer.added"
  | "officer.removed"
  | "officer.roles-changed"
  | "target.accepted"
  | "setting.weakened"
>;

/**
 * What takes two officers wherever there are two: one proposes it, another confirms it, and both have signed. Approving a plan and
 * accepting residual risk are not here: their first officer is the author of the plan.
 */
export const DUAL_EVENTS: readonly DualEvent[] = [
  "request.refused",
  "request.dismissed",
  "hold.released",
  "case.shredded",
  "officer.added",
  "officer.removed",
  "officer.roles-changed",
  "target.accepted",
  "setting.weakened",
];

/**
 * What tells the effect of each of them: a proposal says it openly, and the entry that confirms it must say the same. Which case it is
 * about stands in both without this.
 */
export const EFFECTS: Readonly<Record<DualEvent, readonly (keyof Effect)[]>> = {
  "request.refused": ["code"],
  "request.dismissed": ["code", "same"],
  "hold.released": [],
  "case.shredded": [],
  "officer.added": ["officer", "code", "vkey"],
  "officer.removed": ["officer"],
  "officer.roles-changed": ["officer", "code"],
  "target.accepted": ["account", "vendor", "manifest", "target"],
  "setting.weakened": ["setting", "code"],
};

/**
 * Whether an entry brings about what was proposed, and nothing else. An officer whose key is made only when it is confirmed can be
 * named by nobody before: of them the proposal says the roles.
 */
export function isEffect(entry: DualEntry & Effect, brings: Effect): boolean {
  const dual = dualEventOf(entry);
  const isMadeLater =
    entry.ev === "officer.added" &&
    brings.code !== undefined &&
    brings.officer === undefined &&
    brings.vkey === undefined;
  const facts = dual === undefined ? [] : EFFECTS[dual];
  const said = isMadeLater ? facts.filter((fact) => fact === "code") : facts;
  const isNothingElse = Object.keys(brings).every((fact) => said.some((one) => one === fact));
  return dual !== undefined && isNothingElse && said.every((fact) => entry[fact] === brings[fact]);
}

/** The settings of a home that decide who must agree, by name. */
export type Settings = ReadonlyMap<string, string>;

/** Names of settings: for everything, and for one event alone. `two` or `one`. */
export const SECOND_OFFICER = "second-officer";
export function settingOf(ev: DualEvent): string {
  return `${SECOND_OFFICER}.${ev}`;
}

export const SETTING_NAMES: readonly string[] = [SECOND_OFFICER, ...DUAL_EVENTS.map(settingOf)];

/** Whether one officer may decide alone. A home begins so, and stops being so when a second approver is admitted. */
export function isAlone(settings: Settings): boolean {
  return settings.get(SECOND_OFFICER) !== "two";
}

/** What an entry says of who acts about whom. */
export interface DualEntry {
  readonly ev: AuditEvent;
  readonly actor?: string;
  readonly officer?: string;
  /** The entry of the proposal that it confirms. */
  readonly first?: number;
}

/**
 * The dual event that an entry is, or counts as: an officer's new key, admitted by another, is a new officer, also where it is that
 * officer who confirms it.
 */
export function dualEventOf({ ev, actor, officer, first }: DualEntry): DualEvent | undefined {
  if (ev === "officer-key.rotated" && (officer !== actor || first !== undefined)) return "officer.added";
  return DUAL_EVENTS.find((one) => one === ev);
}

/** Whether an entry needs two officers under these settings. */
export function isDual(entry: DualEntry, settings: Settings): boolean {
  const dual = dualEventOf(entry);
  if (dual === undefined) return false;
  return (settings.get(settingOf(dual)) ?? settings.get(SECOND_OFFICER)) === "two";
}

/** An act that one officer has proposed and signed, until another confirms it or the first withdraws it. */
export interface PendingAct {
  /** `A-1`, counted up in each home. */
  readonly id: string;
  /** The action, as the table of actions names it. */
  readonly action: string;
  /** What it would bring about. */
  readonly event: DualEvent;
  /** Keyed digest of what was given for it. */
  readonly digest: string;
  readonly by: OfficerId;
  readonly at: string;
  readonly state: "open" | "confirmed" | "withdrawn";
  /** The entry that holds the signed proposal. */
  readonly entry: number;
}

/**
 * Whether a pending act lets this officer bring about what was proposed: another officer's word, on the same thing, still open. Who has
 * proposed to admit an officer may be the one to do so, when the entry says that nobody else has agreed.
 */
export function allowsSecond(
  pending: Pick<PendingAct, "by" | "digest" | "state" | "event"> | undefined,
  entry: DualEntry & Pick<AuditEntry, "actor" | "rq" | "alone">,
): boolean {
  const isOwn = pending?.by === entry.actor;
  const isWho = isOwn ? entry.alone === true && entry.ev === "officer.added" : entry.actor !== "system";
  const isSame = pending?.digest === entry.rq && pending?.event === dualEventOf(entry);
  return pending?.state === "open" && isWho && isSame;
}
