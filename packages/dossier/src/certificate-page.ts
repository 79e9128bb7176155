import { contentsOf, rightArticle } from "@oubli/law";
import { LONE_ADMISSION_DAYS, type RegimeId, type Role, type Verdict } from "@oubli/model";
import type { CertificateFacts } from "./certificate-facts.ts";
import { type CertifiedKey, isByLoneAdmission } from "./certified-approvals.ts";
import type { CertifiedGroup } from "./certified-steps.ts";
import type { CertifiedRecipient } from "./certified-tasks.ts";
import { type Html, html } from "./html.ts";
import { badge, page, type Section, table } from "./page.ts";
import { taskBadge } from "./task-badge.ts";
import { day, listed, plural, when } from "./words.ts";

/** The certificate as a page to read and to print (Art. 12(3), 17, 19). */
export function certificatePage(facts: CertificateFacts): string {
  return page({
    kind: "certificate",
    title: `Certificate of erasure \u2013 request ${facts.case}`,
    kicker: [`Request ${facts.case}`, rightArticle("erasure", facts.regime) ?? []].flat().join(" \u00b7 "),
    heading: "Certificate of erasure",
    lead: html`<p class="lead">${SENTENCES[facts.verdict](facts)}</p>`,
    figures: [
      { value: String(facts.totals.records), label: "records found" },
      { value: String(facts.totals.verifiedAbsent), label: "verified absent" },
      { value: String(facts.totals.kept), label: "kept on a legal ground" },
      { value: day(facts.madeAt), label: "day of this certificate" },
    ],
    sections: [
      requestSection(facts),
      ...(facts.groups.length > 0 ? [erasureSection(facts)] : []),
      ...(facts.covered.length > 0 ? [coveredSection(facts)] : []),
      keptSection(facts),
      ...(facts.tasks.length > 0 ? [tasksSection(facts)] : []),
      verificationSection(facts),
      recipientsSection(facts),
      approvalSection(facts),
      limitsSection(facts),
    ],
    foot: html`Made on ${when(facts.madeAt)} for request ${facts.case} (${facts.ref}), by oubli ${facts.toolVersion}. This page loads nothing and sends nothing.`,
  });
}

/** One sentence for each verdict; none claims more than its verdict does. */
const SENTENCES: Readonly<Record<Verdict, (facts: CertificateFacts) => string>> = {
  open: () =>
    "Your request is not answered in full yet. Below you see what was erased, what is still open, and why.",
  "partially-fulfilled": () =>
    "Your request was carried out in part. Below you see what was erased, what remains, and why.",
  "fulfilled-on-word": () =>
    "Your request was carried out as far as we could act. We could not verify all of it ourselves; below you see what we verified, and what is the word of a service or of an officer.",
  fulfilled: ({ verification }) =>
    `Your request was carried out. We asked each service that held data about you to remove it, searched again on ${day(verification.at)}, and found nothing that should be gone.`,
};

function requestSection(facts: CertificateFacts): Section {
  const { controller } = facts;
  return {
    id: "request",
    title: "The request",
    body: html`<dl class="fields">
<div><dt>Answered by</dt><dd>${controller.name}</dd></div>
${controller.address === undefined ? undefined : html`<div><dt>Address</dt><dd class="text">${controller.address}</dd></div>`}
<div><dt>Whom to ask</dt><dd>${controller.contact}</dd></div>
<div><dt>Request received</dt><dd>${when(facts.receivedAt)}</dd></div>
<div><dt>Erasure planned</dt><dd>${when(facts.plannedAt)}</dd></div>
${
  facts.supersedes
    ? html`<div><dt>Takes the place of</dt><dd>the certificate of ${when(facts.supersedes.at)} (manifest ${facts.supersedes.manifest})</dd></div>
`
    : undefined
}<div><dt>Searched again</dt><dd>${when(facts.verification.at)}</dd></div>
</dl>
<p class="soft">This certificate names you by the number of your request only, so that it does not keep what was erased.</p>`,
  };
}

const ACTIONS: Readonly<Record<CertifiedGroup["action"], string>> = {
  erase: "Erase",
  overwrite: "Overwrite what is personal",
  anonymize: "Make anonymous",
  suppress: "Suppress",
  unsubscribe: "Unsubscribe",
};

function erasureSection(facts: CertificateFacts): Section {
  return {
    id: "erasure",
    title: "What was erased",
    body: html`<p><strong>Accepted</strong> means the service said it did what we asked. <strong>Verified absent</strong> means we read or searched for the record afterwards, and it was gone. These are two different things.</p>
${table(
  "What each service was asked to do, and what became of it",
  [
    "Service and kind of record",
    "Asked",
    "Records",
    "Accepted by the service",
    "Verified absent",
    "Could not be verified",
    "Refused",
    "Other",
  ],
  facts.groups.map((group) => [
    serviceAndKind(group),
    html`${ACTIONS[group.action]}${group.lastAskedAt === undefined ? undefined : html`<br><small>${day(group.lastAskedAt)}</small>`}`,
    group.records,
    group.acceptedByVendor,
    group.verifiedAbsent,
    group.couldNotVerify,
    group.refused,
    other(group),
  ]),
)}
${
  facts.groups.some(({ action }) => action !== "erase")
    ? html`<p class="soft">Where a record was overwritten or made anonymous, the service keeps a record. \u201cVerified absent\u201d then means that what we had removed could no longer be read in it; it does not mean that the rest is anonymous.</p>`
    : undefined
}`,
  };
}

function serviceAndKind(row: {
  readonly vendorName: string;
  readonly account: string;
  readonly title: string;
}): Html {
  return html`${row.vendorName} <span class="soft">(${row.account})</span><br>${row.title}`;
}

function other({ stillThere, outcomeUnknown, notDone }: CertifiedGroup): Html | string {
  const parts = [
    stillThere > 0 ? `${stillThere} still there` : undefined,
    outcomeUnknown > 0 ? `${outcomeUnknown} with unknown outcome` : undefined,
    notDone > 0 ? `${notDone} not done` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "\u2013" : badge("warn", "!", parts.join(", "));
}

function coveredSection({ covered }: CertificateFacts): Section {
  return {
    id: "with",
    title: "What goes with it",
    body: html`<p>These records have no call of their own: what was done to the record they belong to also removes the link to you. The search afterwards, below, says whether any of them was still found by anything you are known by.</p>
${table(
  "Records that go with others",
  ["Service and kind of record", "Records", "Goes with"],
  covered.map((row) => [serviceAndKind(row), row.records, row.goesWith]),
)}`,
  };
}

function keptSection({ retained, tasks }: CertificateFacts): Section {
  const byTask = tasks.some(({ state }) => state === "kept");
  const none = html`<p>No record was kept on a legal ground.</p>`;
  const some = html`<p>The law lets some data stay in spite of a request. You can complain about this to a data protection authority, or go to court.</p>
${retained.length === 0 ? undefined : retainedTable(retained)}
${byTask ? html`<p>Under \u201cManual tasks\u201d below you see what else is kept, on which ground, and when that is reviewed.</p>` : undefined}`;
  return {
    id: "kept",
    title: "What is kept, and why",
    body: retained.length === 0 && !byTask ? none : some,
  };
}

function retainedTable(retained: CertificateFacts["retained"]): Html {
  return table(
    "Records kept on a legal ground",
    ["Service and kind of record", "Records", "Ground", "In this case"],
    retained.map((row) => [
      serviceAndKind(row),
      row.records,
      html`${row.groundTitle} <small>(${row.article})</small><br><span class="soft">${row.plain}</span>`,
      row.until === undefined ? row.because : html`${row.because}<br><small>Until ${row.until}</small>`,
    ]),
  );
}

function tasksSection({ tasks }: CertificateFacts): Section {
  return {
    id: "manual-tasks",
    title: "Manual tasks",
    body: html`<p>No program can do these; a person does them. \u201cReported completed\u201d is the word of the officer who reported it; no program could verify it.</p>
${table(
  "What a person does, and what became of it",
  ["Service", "Task", "Why a person does it", "Records", "State"],
  tasks.map((task) => [
    html`${task.vendorName} <span class="soft">(${task.account})</span>`,
    task.what,
    task.because,
    task.records === 0 ? "not countable" : task.records,
    taskBadge(task),
  ]),
)}`,
  };
}

function verificationSection({ verification, outcome }: CertificateFacts): Section {
  const { at, complete, remaining, accounts } = verification;
  return {
    id: "verification",
    title: "What we searched again",
    body: html`<p>${accounts.length === 0 ? html`On ${when(at)} no service could be asked.` : html`On ${when(at)} we searched again, by everything you are known by that a service can be asked by.`}</p>
${remaining === 0 ? undefined : remainingNotice(remaining, outcome.stillThere)}
${complete ? undefined : html`<p class="notice"><strong>${accounts.length === 0 ? "No service was asked again." : "Not everything could be searched again."}</strong> Where a service gave no usable answer, we do not know.</p>`}
${accounts.length === 0 ? undefined : accountsTable(accounts)}`,
  };
}

function remainingNotice(remaining: number, stillThere: number): Html {
  const them = remaining === 1 ? "it" : "them";
  return html`<p class="notice"><strong>${plural(remaining, "record")} found that should be gone.</strong> ${
    stillThere === 0
      ? `Dealing with ${them} is a manual task, above.`
      : `We have to deal with ${them}; ask us.`
  }</p>`;
}

function accountsTable(accounts: CertificateFacts["verification"]["accounts"]): Html {
  return table(
    "Questions asked again",
    ["Service", "Answered", "Could not be asked", "Cannot be asked by program"],
    accounts.map((row) => [
      html`${row.vendorName} <span class="soft">(${row.account})</span>`,
      row.answered,
      row.gaps,
      row.notSupported,
    ]),
  );
}

const NOTICES: Readonly<Record<CertifiedRecipient["notice"], Html>> = {
  told: badge("plain", "\u25cf", "Reported told"),
  "left-out": badge("warn", "!", "Not told, for a reason we can give"),
  "not-yet": badge("warn", "!", "Not told yet"),
};

/** Where the law says something that an answer to an erasure must contain; a blank where it does not. */
function cited(regime: RegimeId, id: string): string {
  const item = contentsOf("erasure", regime).find((one) => one.id === id);
  return item === undefined ? "" : ` (${item.article})`;
}

function recipientsSection({ recipients, controller, regime }: CertificateFacts): Section {
  return {
    id: "recipients",
    title: "Who else had your data",
    body:
      recipients.length === 0
        ? html`<p>The services named no further recipients when we asked them. ${controller.name} may know others: ask.</p>`
        : html`<p>The services pass on what happens to records to these recipients. Telling them about the erasure is for ${controller.name} to do${cited(regime, "recipients-told")}. \u201cReported told\u201d is the word of the officer who reported it.</p>
${table(
  "Recipients we know of",
  ["Recipient", "Where", "Receives from", "Told of the erasure"],
  recipients.map(({ name, target, vendorName, notice, at }) => [
    name,
    target,
    vendorName,
    html`${NOTICES[notice]}${at === undefined ? undefined : html`<br><small>${day(at)}</small>`}`,
  ]),
)}`,
  };
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  officer: "privacy officer",
  approver: "approver",
  legal: "legal counsel",
  auditor: "auditor",
  admin: "administrator",
  worker: "program",
};

function approvalSection({ approvals }: CertificateFacts): Section {
  const alone = approvals.some(({ secondOfficer }) => !secondOfficer);
  const admitted = approvals.some(isByLoneAdmission);
  return {
    id: "approval",
    title: "Who approved it",
    body:
      approvals.length === 0
        ? html`<p>No plan was approved: nothing was to be done at a service by a program.</p>`
        : html`<p>Nothing is erased before an officer has signed exactly what is to be done. Officers are known here by their keys, not by their names.</p>
${alone ? html`<p class="notice"><strong>One officer decided alone.</strong> Whoever planned the erasure has approved it, too; no second person has looked at it.</p>` : undefined}
${admitted ? html`<p class="notice"><strong>One officer admitted another alone.</strong> Whoever planned or approved this was admitted by one officer without a second person, after ${LONE_ADMISSION_DAYS} days in which no other officer had acted.</p>` : undefined}
${table(
  "Plans and their approval",
  ["Approved on", "Planned by", "Approved by", "Hash of the plan"],
  approvals.map(({ at, author, approver, plan }) => [
    day(at),
    keyCell(author),
    keyCell(approver),
    html`<code>${plan}</code>`,
  ]),
)}`,
  };
}

function keyCell({ roles, fingerprint }: CertifiedKey): Html {
  return html`${listed(roles.map((role) => ROLE_WORDS[role]))}<br><small>key ${fingerprint}</small>`;
}

function limitsSection({ ref, regime, entries }: CertificateFacts): Section {
  return {
    id: "limits",
    title: "What this certificate says, and what not",
    body: html`<p>It speaks of the services named here and of the moments named here. It says nothing about backups, which the services delete in their own time, about other systems, or about paper.</p>
<p>A record that this request was made and how it was answered is kept, without your data, so that we can show that we acted${cited(regime, "record-kept")}.</p>
<p><code>certificate.json</code> beside this page says the same for programs. <code>certificate.note</code> is the signature on it, and <code>certificate.tlog-proof</code> proves that the audit trail of ${ref} holds an entry for it. The trail held ${plural(entries, "entry", "entries")} about this request when this was made; each says which of them it is, and the one that ends the request how many there are, so that none can be left out unseen. <code>VERIFY.txt</code> tells how to check all of it.</p>`,
  };
}
