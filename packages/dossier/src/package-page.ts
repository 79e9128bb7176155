import type { PackageMaterial } from "@oubli/engine";
import { findGround, groundArticle, regimes, rightArticle } from "@oubli/law";
import {
  answerOf,
  type CoverageLine,
  gapsIn,
  isWhole,
  LONE_ADMISSION_DAYS,
  undecidedNearIn,
} from "@oubli/model";
import { ANSWERS, answerTo } from "./answers.ts";
import type { HeldKind, HeldRecord, Holding, Holdings } from "./holdings.ts";
import { type Html, html } from "./html.ts";
import type { InformationAnswer } from "./information.ts";
import { keptOn } from "./kept-on.ts";
import { badge, page, type Section, table } from "./page.ts";
import { propertiesByPath } from "./property-path.ts";
import { type Labels, readableRecord } from "./readable.ts";
import { rightsOf } from "./rights.ts";
import type { DossierSettings } from "./settings.ts";
import { taskBadge } from "./task-badge.ts";
import { vendorName } from "./vendor-names.ts";
import { day, identifierInWords, listed, plural, when } from "./words.ts";

/** What the page of a package shows. */
export interface PackagePage {
  readonly material: PackageMaterial;
  readonly holdings: Holdings;
  readonly information: readonly InformationAnswer[];
  readonly settings: DossierSettings;
}

/** The page a person opens first: what was found about them, and all that has to be said beside it (Art. 12(1), 15). */
export function packagePage(it: PackagePage): string {
  const { case: request, madeAt } = it.material;
  const records = recordCount(it.holdings);
  const sections = [
    aboutSection(it),
    searchSection(it),
    ...(it.holdings.accounts.some(holds) ? [dataSection(it)] : []),
    ...(it.holdings.redactions.length > 0 ? [leftOutSection(it)] : []),
    informationSection(it),
    rightsSection(it),
    verifySection(it),
  ];
  return page({
    kind: "package",
    title: `Your personal data \u2013 request ${request.id}`,
    kicker: `Answer to your request ${request.id}`,
    heading: "Your personal data",
    lead: html`<p class="lead">${confirmation(it)}</p>`,
    figures: [
      { value: String(records), label: records === 1 ? "record" : "records" },
      { value: String(holders(it.holdings).length), label: "services that hold them" },
      { value: String(it.material.report.coverage.length), label: "questions asked" },
      { value: day(madeAt), label: "day of this answer" },
    ],
    sections,
    foot: html`Made on ${when(madeAt)} for request ${request.id} (${request.ref}), by oubli ${it.settings.toolVersion}. This page loads nothing and sends nothing; it works without a network.`,
  });
}

function recordCount({ accounts }: Holdings): number {
  return accounts.flatMap(({ kinds }) => kinds).reduce((sum, { records }) => sum + records.length, 0);
}

function holders({ accounts }: Holdings): readonly string[] {
  return [...new Set(accounts.filter(holds).map((account) => account.vendorName))];
}

function holds({ kinds, bundles }: Holding): boolean {
  return kinds.length > 0 || bundles.length > 0;
}

/**
 * Whether data is processed (Art. 15(1), first half): the sentences must never be confused. Only an answer of a search that is
 * `nothing-found`, without a question left to a person, says that no data is held.
 */
function confirmation({ material, holdings, settings }: PackagePage): string {
  const answer = answerOf(material.report);
  const names = holders(holdings);
  if (names.length > 0) {
    const rest = isWhole(answer)
      ? "This is your copy."
      : "This is a copy of what we found; we could not search everywhere. See what was searched.";
    const records = recordCount(holdings);
    const what = records === 0 ? "an export" : plural(records, "record");
    return `Yes, ${settings.controller.name} holds data about you: ${what} at ${listed(names)}. ${rest}`;
  }
  if (answer.answer !== "nothing-found") {
    const asked = material.report.coverage.length > 0;
    return `${asked ? "We could not search everywhere, and found no data about you where we could." : "No service was asked."} This is not an answer that no data is held.`;
  }
  if (!material.tasks.every(({ record }) => record.state === "completed"))
    return "We asked every service that a program can ask, and found no data about you there. Some data only a person can ask for; until then this is not an answer that no data is held.";
  return `No. We asked every service that can be asked, and found no data about you there.${leftOut(material)}`;
}

/** What nearly matches is not the person's as far as anybody knows; that it is there must be said beside a "no". */
function leftOut({ report }: PackageMaterial): string {
  const undecided = undecidedNearIn(report).length;
  if (undecided === 0) return "";
  const are = undecided === 1 ? "carries" : "carry";
  return ` ${plural(undecided, "record")} that ${are} nearly the same as what you gave us stayed out, because nothing shows that they are about you; tell us what else you are known by, if you think so.`;
}

function aboutSection({ material, settings }: PackagePage): Section {
  const { name, contact, address } = settings.controller;
  const { case: request } = material;
  return {
    id: "about",
    title: "What this is, and who answers",
    body: html`<p>You asked on ${day(request.receivedAt)} ${request.kind === "access" ? "for a copy of your data" : "to have your data erased; this is a copy of what was found before that"}. This page shows it for reading; the files beside it hold the same for keeping and for other programs.</p>
<dl class="fields">
<div><dt>Who answers</dt><dd>${name}</dd></div>
${address === undefined ? undefined : html`<div><dt>Address</dt><dd class="text">${address}</dd></div>`}
<div><dt>Whom to ask</dt><dd>${contact}</dd></div>
<div><dt>Number of the request</dt><dd>${request.id}</dd></div>
<div><dt>Law</dt><dd>${lawOf(material)}</dd></div>
</dl>`,
  };
}

function lawOf({ case: request }: PackageMaterial): string {
  const { title } = regimes[request.regime];
  const article = rightArticle("access", request.regime);
  return article === undefined ? title : `${title}, ${article}`;
}

/** Why what is about others may be left out, as the law of the request says it. */
function othersArticle({ case: request }: PackageMaterial): string {
  const ground = findGround("rights-of-others");
  const article = ground && groundArticle(ground, request.regime);
  return article === undefined ? "" : ` (${article})`;
}

const TONES: Readonly<Record<CoverageLine["result"], "good" | "plain" | "warn" | "mute">> = {
  found: "plain",
  "nothing-found": "good",
  "could-not-look": "warn",
  "not-supported": "mute",
  "not-kept": "mute",
};

function searchSection({ material, holdings }: PackagePage): Section {
  const answer = answerOf(material.report);
  return {
    id: "search",
    title: "What was searched",
    body: html`<p>These are the questions about you to each service, and what came of them. There are ${ANSWERS.length} answers, and they do not mean the same:</p>
<dl class="key">${ANSWERS.map(
      ({ result, sign, label, meaning }) =>
        html`<div><dt>${badge(TONES[result], sign, label)}</dt><dd>${meaning}</dd></div>`,
    )}</dl>
${isWhole(answer) ? undefined : gapNotice(gapsIn(answer).length)}
${holdings.accounts.map((account) => coverageTable(account))}
${manualTasks(material)}`,
  };
}

function gapNotice(gaps: number): Html {
  const what =
    gaps === 0
      ? html`<strong>No service was asked.</strong>`
      : html`<strong>Not everything could be searched.</strong> ${plural(gaps, "question")} got no usable answer.`;
  return html`<p class="notice">${what} There may be more data than this page shows.</p>`;
}

function coverageTable({ vendorName: name, account, coverage }: Holding): Html {
  return table(
    `${name} (${account})`,
    ["We asked for", "Answer", "Records about you", "When"],
    coverage.map((line) => {
      const { sign, label } = answerTo(line.result);
      const reason = line.reason === undefined ? undefined : html`<br><small>${line.reason}</small>`;
      const searched = line.result === "found" || line.result === "nothing-found";
      return [
        line.question,
        html`${badge(TONES[line.result], sign, label)}${reason}`,
        searched ? line.records : "not known",
        html`<time datetime="${line.at}">${when(line.at)}</time>`,
      ];
    }),
  );
}

/** What no program can ask for: a person has to, and the reader may hear more later. */
function manualTasks(material: PackageMaterial): Html | undefined {
  if (material.tasks.length === 0) return undefined;
  return table(
    "Manual tasks: what a person has to ask for",
    ["Service", "What", "Why", "State"],
    material.tasks.map(({ task, record }) => [
      vendorName(material, task.vendor),
      task.title,
      task.because,
      taskBadge({ state: record.state, at: record.at, kept: keptOn(material.case, record) }),
    ]),
  );
}

function dataSection({ holdings }: PackagePage): Section {
  return {
    id: "data",
    title: "Your data",
    body: html`<p>Under each label it says where the data comes from, as far as the service describes it. Addresses of web pages and pictures are shown as text, so that opening this page sends nothing.</p>
${holdings.accounts.filter(holds).map(accountData)}`,
  };
}

function accountData({ vendorName: name, account, kinds, bundles }: Holding): Html {
  return html`<h3>${name} <span class="soft">(${account})</span></h3>
${kinds.map(kindData)}
${
  bundles.length === 0
    ? undefined
    : html`<p class="meta">The service\u2019s own export: ${bundles.map(({ path }) => html`<code>${path}</code> `)}</p>`
}`;
}

function kindData(kind: HeldKind): Html {
  const labels: Labels = propertiesByPath(kind.description);
  return html`<h4>${kind.title} <span class="soft">\u2013 ${plural(kind.records.length, "record")}</span></h4>
${kind.records.map((record, at) => recordCard(kind, record, at, labels))}
<p class="meta">The same as files: <code>${kind.path}.json</code>, <code>${kind.path}.csv</code></p>`;
}

function recordCard(kind: HeldKind, record: HeldRecord, at: number, labels: Labels): Html {
  const found =
    record.matchedBy.length === 0
      ? "reached from another record of yours"
      : `recognised by ${listed(record.matchedBy.map(identifierInWords))}`;
  return html`<article class="record"><header><h5>${kind.title} ${at + 1} of ${kind.records.length}</h5>
<p class="meta">${record.recordId} \u00b7 ${found} \u00b7 read ${when(record.readAt)}</p></header>
${readableRecord(record.record, labels)}</article>
`;
}

function leftOutSection({ holdings, material }: PackagePage): Section {
  const rows = new Map<string, { path: string; ground: string; count: number }>();
  for (const { path, ground } of holdings.redactions) {
    const key = `${path}\n${ground}`;
    rows.set(key, { path, ground, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return {
    id: "left-out",
    title: "What was left out",
    body: html`<p>Some values are about other people, or are codes with which other people could act in your name. They were replaced, and each one is listed in <code>redactions.json</code>. If you think one of them is about you, ask.</p>
${table(
  "Values left out",
  ["File", "Why", "Values"],
  [...rows.values()].map(({ path, ground, count }) => [
    html`<code>${path}</code>`,
    ground === "secret"
      ? "A link or code that must stay secret"
      : `About another person${othersArticle(material)}`,
    count,
  ]),
)}`,
  };
}

function informationSection({ information }: PackagePage): Section {
  return {
    id: "information",
    title: "How your data is used",
    body: html`<dl class="information">${information.map(
      ({
        title,
        plain,
        article,
        text,
        list,
      }) => html`<div><dt>${title}<small>${plain} (${article})</small></dt>
<dd>${text}${list.length === 0 ? undefined : html`<ul>${list.map((line) => html`<li>${line}</li>`)}</ul>`}</dd></div>
`,
    )}</dl>`,
  };
}

function rightsSection({ material, settings }: PackagePage): Section {
  return {
    id: "rights",
    title: "Your rights",
    body: html`<dl class="information">${rightsOf(material.case.regime, settings).map(
      ({
        title,
        article,
        plain,
      }) => html`<div><dt>${title}<small>${article}</small></dt><dd>${plain}</dd></div>
`,
    )}</dl>`,
  };
}

function verifySection({ material }: PackagePage): Section {
  return {
    id: "verify",
    title: "How to check this copy",
    body: html`${material.alone ? html`<p class="notice"><strong>One officer decided alone.</strong> Whoever answered your request made this copy without a second person looking at it.</p>` : undefined}${material.admittedAlone ? html`<p class="notice"><strong>One officer admitted another alone.</strong> An officer here was admitted without a second person, after ${LONE_ADMISSION_DAYS} days in which no other officer had acted.</p>` : undefined}<p>Every file has a fingerprint in <code>manifest.json</code>, which is signed, and the making of this data package is an entry of an audit trail that cannot be changed unnoticed. In the folder <code>dsr-${material.case.ref}</code>, this compares every file:</p>
<pre>sha256sum -c manifest-sha256.txt</pre>
<p><code>VERIFY.txt</code> tells how to check the signature and the audit trail as well.</p>`,
  };
}
