import {
  isAlone,
  isDual,
  may,
  maySign,
  needsAnother,
  type OfficerId,
  type PendingAct,
  ROLES,
  type Role,
  SETTING_NAMES,
  type SecondFault,
  type Settings,
  secondFault,
} from "@oubli/model";
import { actOfEntry } from "./act-of-entry.ts";
import type { Proposals } from "./proposals.ts";
import type { Recorded } from "./recorded.ts";
import { keyOf, type Row } from "./row.ts";

/** An entry at its place, with what a rule looks at. */
export interface Judged {
  readonly index: number;
  readonly entry: Recorded;
  readonly origin: string;
  /** The root of the tree over so many first entries, in base64url. */
  readonly rootAt: (size: number) => string;
  /** What was proposed before it. */
  readonly proposals: Proposals;
}

/** What is wrong with the signature of an entry by this officer, one sentence each. */
export function actFaults(
  { index, entry, origin, rootAt }: Judged,
  rows: ReadonlyMap<string, Row>,
): readonly string[] {
  const who = rows.get(`/officer/${entry.actor}`);
  const { actor } = entry;
  if (!who) return [`${actor} was not an officer`];
  if (who.removed_at !== undefined) return [`${actor} was an officer no more`];
  const act = actOfEntry(entry, { verifierKey: String(who.verifier_key), origin });
  if (act === "unsigned") return [`it is not signed by ${actor}`];
  if (act === "another") return ["what was signed is something else"];
  const n = Number(who.acts ?? 0) + 1;
  const isOn = act.on.size <= index && rootAt(act.on.size) === act.on.root;
  return [
    ...(act.n === n ? [] : [`it is act ${act.n} of ${actor}, and ${n} was to come`]),
    ...(isOn ? [] : ["it was signed on top of another trail"]),
    ...(mayBring(entry, who, rows) ? [] : [`${actor} did not have the role for it`]),
  ];
}

/** Whether an officer might: by a role of their own, or as an approver who confirms what another, who might, has proposed. */
function mayBring(entry: Recorded, who: Row, rows: ReadonlyMap<string, Row>): boolean {
  const roles = rolesIn(who);
  if (!isDual(entry, settingsIn(rows))) return maySign(roles, entry.ev);
  const proposer = rows.get(`/officer/${pendingIn(rows, entry.first)?.by ?? ""}`);
  return proposer !== undefined && maySign(rolesIn(proposer), entry.ev) && may({ roles }, "approver");
}

function rolesIn({ roles = "" }: Row): readonly Role[] {
  const words = String(roles).split(",");
  return ROLES.filter((role) => words.includes(role));
}

/** What is wrong with a decision as things stand before it. */
export function decisionFaults(
  { index, entry, proposals }: Pick<Judged, "index" | "entry" | "proposals">,
  rows: ReadonlyMap<string, Row>,
): readonly string[] {
  const { ev, actor, req } = entry;
  const it = rows.get(keyOf("case_file", req));
  if (ev === "run.started" && it?.hold === "held") return ["the case was on hold"];
  if (ev === "run.started" && it?.state === "approved" && isWorker(rows, actor) && !isLeft(rows, it, req))
    return ["no approval lets a worker carry it out"];
  const settings = settingsIn(rows);
  if (needsAnother(ev) && it?.plan_by === actor && !isAlone(settings))
    return [`${actor} has decided about the own plan`];
  if (ev === "trail.created" && index > 0) return ["a trail begins once"];
  if (!isDual(entry, settings)) return entry.alone === true ? ["it says alone, and needs no other"] : [];
  const pending = pendingIn(rows, entry.first);
  if (entry.act === undefined || pending?.case_number !== it?.number) return [SECOND_FAULTS["not-proposed"]];
  const fault = secondFault(entry, {
    pending,
    proposed: proposals.at(entry.first),
    officers: officersIn(rows),
  });
  return fault === undefined ? [] : [SECOND_FAULTS[fault]];
}

const SECOND_FAULTS: Readonly<Record<SecondFault, string>> = {
  "not-proposed": "no other officer has proposed it",
  "other-effect": "it brings about something else than was proposed",
  "not-yet":
    "it was done without a second person before that was possible, or although another officer had acted",
};

/** Every officer there was, with what they may do now. */
function officersIn(rows: ReadonlyMap<string, Row>) {
  return [...rows]
    .filter(([key]) => key.startsWith("/officer/"))
    .map(([key, row]) => ({
      id: key.slice("/officer/".length) as OfficerId,
      roles: rolesIn(row),
      ...(row.removed_at === undefined ? {} : { removedAt: String(row.removed_at) }),
    }));
}

function isWorker(rows: ReadonlyMap<string, Row>, actor: string): boolean {
  return may({ roles: rolesIn(rows.get(`/officer/${actor}`) ?? {}) }, "worker");
}

/** Whether the latest word on the plan in force lets a worker carry it out. */
function isLeft(rows: ReadonlyMap<string, Row>, it: Row, req: string | undefined): boolean {
  const words = [...rows].filter(
    ([key, row]) => key.startsWith(keyOf("approval/", req)) && row.plan_hash === it.plan_hash,
  );
  const latest = words.toSorted(([, a], [, b]) => Number(a.entry) - Number(b.entry)).at(-1)?.[1];
  return latest?.decision === "approved" && latest.unattended === 1;
}

/** The settings of the home as they are now. */
export function settingsIn(rows: ReadonlyMap<string, Row>): Settings {
  return new Map(
    SETTING_NAMES.flatMap((name) => {
      const value = rows.get(`/setting/${name}`)?.value;
      return value === undefined ? [] : [[name, String(value)] as const];
    }),
  );
}

type Proposed = Pick<PendingAct, "by" | "digest" | "state" | "event"> & { readonly case_number?: number };

function pendingIn(rows: ReadonlyMap<string, Row>, entry: number | undefined): Proposed | undefined {
  const count = Number(rows.get("/list/pending_act")?.n ?? 0);
  for (let number = count; number > 0; number -= 1) {
    const row = rows.get(`/pending_act/${number}`);
    if (row && row.entry === entry) return row as unknown as Proposed;
  }
  return undefined;
}
