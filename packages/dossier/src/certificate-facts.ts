import type { CertificateMaterial, Task } from "@oubli/engine";
import { findGround, type Ground, groundArticle, type RegimeId, requestArticle } from "@oubli/law";
import type { CaseKind, PlannedStep, Recipient, StepRecord } from "@oubli/model";
import type { Controller, DossierSettings } from "./settings.ts";
import { withoutPersonal } from "./without-personal.ts";

/** The format of certificates; a change in what they say is a new word. */
export const CERTIFICATE_FORMAT = "oubli-certificate/v1";

/** What was asked of a vendor for one kind of record, in counts. Every step is in exactly one of the last six. */
export interface CertifiedGroup {
  readonly vendor: string;
  readonly vendorName: string;
  readonly account: string;
  readonly kind: string;
  readonly title: string;
  readonly action: PlannedStep["action"];
  readonly records: number;
  /** The vendor's own word that it did what was asked. Not what we saw. */
  readonly acceptedByVendor: number;
  /** What we saw: looked for again afterwards, and not there. */
  readonly verifiedAbsent: number;
  /** Accepted, and not looked for, or there is no way to look. */
  readonly couldNotCheck: number;
  readonly refused: number;
  readonly stillThere: number;
  /** The call was sent and nobody knows what became of it. */
  readonly outcomeUnknown: number;
  readonly notDone: number;
  /** When the last of these calls was sent; absent when none was. */
  readonly lastAskedAt?: string;
}

/** Records that stay, with the ground that lets them. */
export interface CertifiedRetention {
  readonly vendorName: string;
  readonly account: string;
  readonly title: string;
  readonly records: number;
  /** The ground as the plan names it, such as `art-17-3-b`. */
  readonly ground: string;
  readonly article: string;
  readonly groundTitle: string;
  readonly plain: string;
  readonly because: string;
}

/** What a person had to do by hand. */
export interface CertifiedTask {
  readonly vendorName: string;
  readonly account: string;
  readonly what: string;
  readonly because: string;
  readonly records: number;
  readonly state: "open" | "done" | "declined";
  readonly at?: string;
}

/** Records without a call of their own. */
export interface CertifiedCover {
  readonly vendorName: string;
  readonly account: string;
  readonly title: string;
  readonly records: number;
  /** Title of the kind of record they go with. */
  readonly goesWith: string;
}

/** A party the vendor tells about records, and whether they were told in turn (Art. 19). */
export interface CertifiedRecipient {
  readonly vendorName: string;
  readonly name: string;
  readonly target: string;
  /** The officer's word: `told`; `left-out` with a reason that lies with the case; or `not-yet`. */
  readonly notice: "told" | "left-out" | "not-yet";
  /** When that was reported; absent for `not-yet`. */
  readonly at?: string;
}

/** What a certificate says: counts, dates and grounds, never the data that was erased. */
export interface CertificateFacts {
  readonly format: typeof CERTIFICATE_FORMAT;
  readonly ref: string;
  readonly case: string;
  readonly kind: CaseKind;
  readonly regime: string;
  readonly controller: Controller;
  readonly toolVersion: string;
  readonly receivedAt: string;
  readonly plannedAt: string;
  readonly madeAt: string;
  /**
   * `verified`: everything was erased and nothing was found afterwards. `accepted`: everything was asked for
   * and accepted, but not all of it could be checked. `partial`: something stays, was refused or is open.
   * `nothing-to-erase`: no record was found.
   */
  readonly decision: "verified" | "accepted" | "partial" | "nothing-to-erase";
  /** Records, each counted once; a group counts calls, and a record may need two. */
  readonly totals: {
    readonly records: number;
    /** Records of which every step was verified. */
    readonly verifiedAbsent: number;
    readonly kept: number;
  };
  readonly groups: readonly CertifiedGroup[];
  /** Records without a call of their own, which go with others. */
  readonly covered: readonly CertifiedCover[];
  readonly retained: readonly CertifiedRetention[];
  readonly tasks: readonly CertifiedTask[];
  readonly recipients: readonly CertifiedRecipient[];
  /** The search after the erasure. `remaining`: records found that should not have been there. */
  readonly lookedAgain: {
    readonly at: string;
    readonly complete: boolean;
    readonly remaining: number;
    readonly questions: readonly LookedAgain[];
  };
}

/** What one account was asked again, in counts of questions by their answer. */
export interface LookedAgain {
  readonly vendorName: string;
  readonly account: string;
  readonly answered: number;
  readonly couldNotLook: number;
  readonly notSupported: number;
}

/** Gathers what the certificate says. Pure. */
export function certificateFacts(material: CertificateMaterial, settings: DossierSettings): CertificateFacts {
  const { case: request, verification, plan } = material;
  const groups = groupsOf(material);
  const facts = {
    format: CERTIFICATE_FORMAT,
    ref: request.ref,
    case: request.id,
    kind: request.kind,
    regime: request.regime,
    controller: settings.controller,
    toolVersion: settings.toolVersion,
    receivedAt: request.receivedAt,
    plannedAt: plan.madeAt,
    madeAt: material.madeAt,
    totals: totalsOf(material),
    groups,
    covered: coveredOf(material),
    retained: retainedOf(material),
    tasks: material.tasks.filter(({ task }) => !task.tells).map((task) => taskOf(material, task)),
    recipients: recipientsOf(material),
    lookedAgain: {
      at: verification.at,
      complete: verification.complete,
      remaining: verification.remaining.length,
      questions: lookedAgainOf(material),
    },
  } as const;
  return { ...facts, decision: decisionOf(facts) };
}

/** Never says more than was checked: one open end is enough for the weaker word. */
function decisionOf({
  groups,
  retained,
  tasks,
  lookedAgain,
}: Pick<CertificateFacts, "groups" | "retained" | "tasks" | "lookedAgain">): CertificateFacts["decision"] {
  const count = (of: (group: CertifiedGroup) => number) => groups.reduce((sum, group) => sum + of(group), 0);
  const open = count((it) => it.refused + it.stillThere + it.outcomeUnknown + it.notDone);
  const undone = tasks.some((task) => task.state !== "done");
  if (open > 0 || undone || retained.length > 0 || lookedAgain.remaining > 0) return "partial";
  if (groups.length === 0 && tasks.length === 0) return lookedAgain.complete ? "nothing-to-erase" : "partial";
  const unchecked = count((it) => it.couldNotCheck) > 0 || tasks.length > 0 || !lookedAgain.complete;
  return unchecked ? "accepted" : "verified";
}

function totalsOf({ plan, steps, tasks }: CertificateMaterial): CertificateFacts["totals"] {
  const verified = new Set(steps.filter((step) => step.state === "verified").map((step) => step.id));
  const acted = new Set(plan.steps.map((step) => step.finding));
  const open = new Set([
    ...plan.steps.filter((step) => !verified.has(step.id)).map((step) => step.finding),
    ...tasks.flatMap(({ task }) => task.findings),
  ]);
  const kept = new Set(plan.retained.map((row) => row.finding));
  return {
    records: new Set([...plan.findings, ...acted, ...open, ...kept]).size,
    verifiedAbsent: [...acted].filter((finding) => !open.has(finding) && !kept.has(finding)).length,
    kept: kept.size,
  };
}

function groupsOf(material: CertificateMaterial): readonly CertifiedGroup[] {
  const groups = new Map<string, PlannedStep[]>();
  for (const step of material.plan.steps) {
    const key = [step.vendor, step.account, step.kind, step.action].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()].flatMap((steps) => {
    const [first] = steps;
    return first ? [groupOf(material, first, steps)] : [];
  });
}

function groupOf(
  material: CertificateMaterial,
  { vendor, account, kind, action, title }: PlannedStep,
  steps: readonly PlannedStep[],
): CertifiedGroup {
  const ids = new Set(steps.map((step) => step.id));
  const records = material.steps.filter((step) => ids.has(step.id));
  const count = (...states: readonly StepRecord["state"][]) =>
    records.filter((step) => states.includes(step.state)).length;
  const asked = records.flatMap((step) => step.intentAt ?? []);
  const settled = count("verified", "accepted", "unverifiable", "refused", "present", "unknown");
  return {
    vendor,
    vendorName: vendorName(material, vendor),
    account,
    kind,
    title: kindTitle(material, vendor, kind) ?? title,
    action,
    records: new Set(steps.map((step) => step.finding)).size,
    acceptedByVendor: records.filter(isVendorsWord).length,
    verifiedAbsent: count("verified"),
    couldNotCheck: count("accepted", "unverifiable"),
    refused: count("refused"),
    stillThere: count("present"),
    outcomeUnknown: count("unknown"),
    notDone: steps.length - settled,
    ...(asked.length === 0 ? {} : { lastAskedAt: new Date(Math.max(...asked)).toISOString() }),
  };
}

/** Settled by reading means that no answer came and we looked: that is our sight, not the vendor's word. */
function isVendorsWord({ state, reason }: StepRecord): boolean {
  const accepted =
    state === "accepted" || state === "verified" || state === "present" || state === "unverifiable";
  return accepted && reason !== "settled-by-reading";
}

function retainedOf(material: CertificateMaterial): readonly CertifiedRetention[] {
  const rows = new Map<string, CertifiedRetention>();
  for (const { vendor, account, kind, title, ground, because } of material.plan.retained) {
    const key = [vendor, account, kind, ground, because].join("\n");
    const law = findGround(ground);
    rows.set(key, {
      vendorName: vendorName(material, vendor),
      account,
      title: kindTitle(material, vendor, kind) ?? title,
      records: (rows.get(key)?.records ?? 0) + 1,
      ground,
      article: articleOf(law, material.case.regime as RegimeId),
      groundTitle: law?.title ?? ground,
      plain: law?.plain ?? "",
      because: withoutPersonal(material, because),
    });
  }
  return [...rows.values()];
}

/** Where the law of the case gives a ground; where it gives none, the place of the right it limits. */
function articleOf(law: Ground | undefined, regime: RegimeId): string {
  return (law && groundArticle(law, regime)) ?? requestArticle("erasure", regime) ?? "no text";
}

function coveredOf(material: CertificateMaterial): readonly CertifiedCover[] {
  const rows = new Map<string, CertifiedCover>();
  for (const { vendor, account, kind, title, goesWith } of material.plan.covered) {
    const key = [vendor, account, kind, goesWith].join("\n");
    const records = (rows.get(key)?.records ?? 0) + 1;
    rows.set(key, { vendorName: vendorName(material, vendor), account, title, records, goesWith });
  }
  return [...rows.values()];
}

function taskOf(material: CertificateMaterial, { task, record }: Task): CertifiedTask {
  return {
    vendorName: vendorName(material, task.vendor),
    account: task.account,
    what: withoutPersonal(material, task.what),
    because: withoutPersonal(material, task.because),
    records: task.findings.length,
    state: record.state,
    ...(record.state === "open" || record.at === undefined ? {} : { at: record.at }),
  };
}

function recipientsOf(material: CertificateMaterial): readonly CertifiedRecipient[] {
  const rows = material.recipients.map((recipient) => ({
    vendorName: vendorName(material, recipient.vendor),
    name: withoutPersonal(material, recipient.name),
    target: recipient.target,
    ...noticeOf(material, recipient),
  }));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function noticeOf(
  { tasks }: CertificateMaterial,
  { target }: Recipient,
): Pick<CertifiedRecipient, "notice" | "at"> {
  const record = tasks.find(({ task }) => task.tells?.target === target)?.record;
  if (!record || record.state === "open") return { notice: "not-yet" };
  return {
    notice: record.state === "done" ? "told" : "left-out",
    ...(record.at === undefined ? {} : { at: record.at }),
  };
}

function lookedAgainOf(material: CertificateMaterial): readonly LookedAgain[] {
  const { coverage } = material.verification.report;
  const places = new Map(
    coverage.map(({ vendor, account }) => [`${vendor}\n${account}`, { vendor, account }]),
  );
  return [...places.values()].map(({ vendor, account }) => {
    const own = coverage.filter((line) => line.vendor === vendor && line.account === account);
    const couldNotLook = own.filter((line) => line.result === "could-not-look").length;
    const notSupported = own.filter((line) => line.result === "not-supported").length;
    return {
      vendorName: vendorName(material, vendor),
      account,
      answered: own.length - couldNotLook - notSupported,
      couldNotLook,
      notSupported,
    };
  });
}

function vendorName({ vendors }: CertificateMaterial, vendor: string): string {
  return vendors.find((known) => known.vendor === vendor)?.name ?? vendor;
}

function kindTitle({ vendors }: CertificateMaterial, vendor: string, kind: string): string | undefined {
  return vendors.find((known) => known.vendor === vendor)?.kinds.find((known) => known.kind === kind)?.title;
}
