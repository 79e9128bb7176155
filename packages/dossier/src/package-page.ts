import type { PackageMaterial } from "@oubli/engine";
import { groundArticle, grounds, type RegimeId, regimes, requestArticle } from "@oubli/law";
import { type CoverageLine, isComplete } from "@oubli/model";
import { ANSWERS, answerTo } from "./answers.ts";
import type { HeldKind, HeldRecord, Holding, Holdings } from "./holdings.ts";
import { type Html, html } from "./html.ts";
import type { InformationAnswer } from "./information.ts";
import { badge, page, type Section, table } from "./page.ts";
import { propertiesByPath } from "./property-path.ts";
import { type Labels, readableRecord } from "./readable.ts";
import { rightsOf } from "./rights.ts";
import type { DossierSettings } from "./settings.ts";
import { day, IDENTIFIER_WORDS, listed, plural, when } from "./words.ts";

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
    ...(records > 0 || it.holdings.accounts.some(({ bundles }) => bundles.length > 0)
      ? [dataSection(it)]
      : []),
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
  return [...new Set(accounts.filter(({ kinds }) => kinds.length > 0).map(({ vendorName }) => vendorName))];
}

/** Whether data is processed (Art. 15(1), first half): the three sentences must never be confused. */
function confirmation({ material, holdings, settings }: PackagePage): string {
  const names = holders(holdings);
  const gap = isComplete(material.report.coverage)
    ? ""
    : " We could not look everywhere; see what was searched.";
  if (names.length > 0) {
    return `Yes, ${settings.controller.name} holds data about you: ${plural(recordCount(holdings), "record")} at ${listed(names)}. This is your copy.${gap}`;
  }
  return gap === ""
    ? `No. We asked every service that can be asked, and found no data about you there.`
    : `We found nothing about you, but we could not look everywhere. This is not yet an answer that nothing is held.`;
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
  const regime = request.regime as RegimeId;
  const article = requestArticle("access", regime);
  return article === undefined ? regimes[regime].title : `${regimes[regime].title}, ${article}`;
}

/** Why what is about others may be left out, as the law of the request says it. */
function othersArticle({ case: request }: PackageMaterial): string {
  const ground = grounds.find(({ id }) => id === "rights-of-others");
  const article = ground && groundArticle(ground, request.regime as RegimeId);
  return article === undefined ? "" : ` (${article})`;
}

const TONES: Readonly<Record<CoverageLine["result"], "good" | "plain" | "warn" | "mute">> = {
  found: "plain",
  "nothing-found": "good",
  "could-not-look": "warn",
  "not-supported": "mute",
};

function searchSection({ material, holdings }: PackagePage): Section {
  const gaps = material.report.coverage.filter((line) => line.result === "could-not-look").length;
  return {
    id: "search",
    title: "What was searched",
    body: html`<p>Each service was asked by everything you are known by. There are four answers, and they do not mean the same:</p>
<dl class="key">${ANSWERS.map(
      ({ result, sign, label, meaning }) =>
        html`<div><dt>${badge(TONES[result], sign, label)}</dt><dd>${meaning}</dd></div>`,
    )}</dl>
${gaps === 0 ? undefined : html`<p class="notice"><strong>Not everything could be looked at.</strong> ${plural(gaps, "question")} got no usable answer. There may be more data than this page shows.</p>`}
${holdings.accounts.map((account) => coverageTable(account))}
${byHand(material)}`,
  };
}

function coverageTable({ vendorName, account, coverage }: Holding): Html {
  return table(
    `${vendorName} (${account})`,
    ["We asked for", "Answer", "Records about you", "When"],
    coverage.map((line) => {
      const { sign, label } = answerTo(line.result);
      const reason = line.reason === undefined ? undefined : html`<br><small>${line.reason}</small>`;
      const looked = line.result === "found" || line.result === "nothing-found";
      return [
        line.question,
        html`${badge(TONES[line.result], sign, label)}${reason}`,
        looked ? line.records : "not known",
        html`<time datetime="${line.at}">${when(line.at)}</time>`,
      ];
    }),
  );
}

/** What no program can ask for: a person has to, and the reader may hear more later. */
function byHand({ tasks, vendors }: PackageMaterial): Html | undefined {
  if (tasks.length === 0) return undefined;
  return table(
    "What a person has to ask for",
    ["Service", "What", "Why", "State"],
    tasks.map(({ task, record }) => [
      vendors.find(({ vendor }) => vendor === task.vendor)?.name ?? task.vendor,
      task.title,
      task.because,
      record.state,
    ]),
  );
}

function dataSection({ holdings }: PackagePage): Section {
  return {
    id: "data",
    title: "Your data",
    body: html`<p>Under each label it says where the data comes from, as far as the service describes it. Addresses of web pages and pictures are shown as text, so that opening this page tells nobody.</p>
${holdings.accounts.map(accountData)}`,
  };
}

function accountData({ vendorName, account, kinds, bundles }: Holding): Html | undefined {
  if (kinds.length === 0 && bundles.length === 0) return undefined;
  return html`<h3>${vendorName} <span class="soft">(${account})</span></h3>
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
      : `recognised by ${listed(record.matchedBy.map((by) => IDENTIFIER_WORDS[by] ?? by))}`;
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
    body: html`<p>Some values are about other people, or are codes that would let anyone act in your name. They were replaced, and each one is listed in <code>redactions.json</code>. If you think one of them is about you, ask.</p>
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
    body: html`<dl class="information">${rightsOf(material.case.regime as RegimeId, settings).map(
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
    body: html`<p>Every file has a fingerprint in <code>manifest.json</code>, which is signed, and the making of this package is an entry of a log that cannot be changed unnoticed. In the folder <code>dsr-${material.case.ref}</code>, this compares every file:</p>
<pre>sha256sum -c manifest-sha256.txt</pre>
<p><code>VERIFY.txt</code> tells how to check the signature and the log as well.</p>`,
  };
}
