import { contentsOf, type RegimeId, requestArticle } from "@oubli/law";
import type {
  CertificateFacts,
  CertifiedGroup,
  CertifiedRecipient,
  CertifiedTask,
} from "./certificate-facts.ts";
import { type Html, html } from "./html.ts";
import { badge, page, type Section, table } from "./page.ts";
import { day, plural, when } from "./words.ts";

/** The certificate as a page to read and to print (Art. 12(3), 17, 19). */
export function certificatePage(facts: CertificateFacts): string {
  return page({
    kind: "certificate",
    title: `Certificate of erasure \u2013 request ${facts.case}`,
    kicker: [`Request ${facts.case}`, requestArticle("erasure", facts.regime as RegimeId) ?? []]
      .flat()
      .join(" \u00b7 "),
    heading: "Certificate of erasure",
    lead: html`<p class="lead">${decisionSentence(facts)}</p>`,
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
      retainedSection(facts),
      ...(facts.tasks.length > 0 ? [tasksSection(facts)] : []),
      againSection(facts),
      recipientsSection(facts),
      limitsSection(facts),
    ],
    foot: html`Made on ${when(facts.madeAt)} for request ${facts.case} (${facts.ref}), by oubli ${facts.toolVersion}. This page loads nothing and sends nothing.`,
  });
}

function decisionSentence(facts: CertificateFacts): string {
  const { at } = facts.lookedAgain;
  switch (facts.decision) {
    case "verified":
      return `Your request was carried out. We asked each service to remove your data, looked again on ${day(at)}, and found nothing that should be gone.`;
    case "accepted":
      return "Your request was carried out as far as we could act. Not all of it could be checked afterwards; below you see what we saw ourselves and what is somebody\u2019s word.";
    case "partial":
      return "Your request was carried out in part. Below you see what was erased, what remains, and why.";
    case "nothing-to-erase":
      return `There was nothing to erase: we asked every service that can be asked, on ${day(at)}, and found no data about you.`;
  }
}

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
<div><dt>Decided what to do</dt><dd>${when(facts.plannedAt)}</dd></div>
<div><dt>Looked again</dt><dd>${when(facts.lookedAgain.at)}</dd></div>
</dl>
<p class="soft">This certificate names you by the number of your request only, so that it does not keep what was erased.</p>`,
  };
}

const ACTIONS: Readonly<Record<CertifiedGroup["action"], string>> = {
  erase: "Erase",
  overwrite: "Overwrite what is personal",
  anonymize: "Make anonymous",
};

function erasureSection(facts: CertificateFacts): Section {
  return {
    id: "erasure",
    title: "What was erased",
    body: html`<p><strong>Accepted</strong> means the service said it did what we asked. <strong>Verified absent</strong> means we looked afterwards and it was gone. These are two different things.</p>
${table(
  "What each service was asked to do, and what became of it",
  [
    "Service and kind of record",
    "Asked",
    "Records",
    "Accepted by the service",
    "Verified absent",
    "Could not be checked",
    "Refused",
    "Other",
  ],
  facts.groups.map((group) => [
    html`${group.vendorName} <span class="soft">(${group.account})</span><br>${group.title}`,
    html`${ACTIONS[group.action]}${group.lastAskedAt === undefined ? undefined : html`<br><small>${day(group.lastAskedAt)}</small>`}`,
    group.records,
    group.acceptedByVendor,
    group.verifiedAbsent,
    group.couldNotCheck,
    group.refused,
    other(group),
  ]),
)}
${
  facts.groups.some(({ action }) => action !== "erase")
    ? html`<p class="soft">Where a record was overwritten or made anonymous, the service keeps a record. \u201cVerified absent\u201d then means that what we had removed could no longer be read in it; it is no finding that the rest is anonymous.</p>`
    : undefined
}`,
  };
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
    body: html`<p>These records have no call of their own: what was done to the record they belong to cuts the tie to you. Afterwards none of them could be found by anything you are known by, unless the last search below says so.</p>
${table(
  "Records that go with others",
  ["Service and kind of record", "Records", "Goes with"],
  covered.map((row) => [
    html`${row.vendorName} <span class="soft">(${row.account})</span><br>${row.title}`,
    row.records,
    row.goesWith,
  ]),
)}`,
  };
}

function retainedSection({ retained }: CertificateFacts): Section {
  const title = "What is kept, and why";
  if (retained.length === 0)
    return { id: "kept", title, body: html`<p>No record was kept on a legal ground.</p>` };
  return {
    id: "kept",
    title,
    body: html`<p>The law lets some data stay in spite of a request. You can complain about this to a data protection authority, or go to court.</p>
${table(
  "Records kept on a legal ground",
  ["Service and kind of record", "Records", "Ground", "In this case"],
  retained.map((row) => [
    html`${row.vendorName} <span class="soft">(${row.account})</span><br>${row.title}`,
    row.records,
    html`${row.groundTitle} <small>(${row.article})</small><br><span class="soft">${row.plain}</span>`,
    row.because,
  ]),
)}`,
  };
}

const TASK_STATES: Readonly<
  Record<
    CertifiedTask["state"],
    { readonly tone: "plain" | "warn"; readonly sign: string; readonly words: string }
  >
> = {
  done: { tone: "plain", sign: "\u25cf", words: "Reported done" },
  declined: { tone: "warn", sign: "!", words: "Not done" },
  open: { tone: "warn", sign: "!", words: "Still open" },
};

function tasksSection({ tasks }: CertificateFacts): Section {
  return {
    id: "by-hand",
    title: "What had to be done by hand",
    body: html`<p>Some things no program can do; a person does them. \u201cReported done\u201d is that person\u2019s word; no program could check it.</p>
${table(
  "Tasks for a person",
  ["Service", "Task", "Why by hand", "Records", "State"],
  tasks.map(({ vendorName, account, what, because, records, state, at }) => [
    html`${vendorName} <span class="soft">(${account})</span>`,
    what,
    because,
    records === 0 ? "not countable" : records,
    html`${badge(TASK_STATES[state].tone, TASK_STATES[state].sign, TASK_STATES[state].words)}${at === undefined ? undefined : html`<br><small>${day(at)}</small>`}`,
  ]),
)}`,
  };
}

function againSection({ lookedAgain }: CertificateFacts): Section {
  const { at, complete, remaining, questions } = lookedAgain;
  return {
    id: "again",
    title: "What we searched again",
    body: html`<p>On ${when(at)} we looked once more, by everything you are known by.</p>
${remaining === 0 ? undefined : html`<p class="notice"><strong>${plural(remaining, "record")} found that should be gone.</strong> We have to deal with ${remaining === 1 ? "it" : "them"}; ask us.</p>`}
${complete ? undefined : html`<p class="notice"><strong>Not everything could be looked at again.</strong> Where a service gave no usable answer, we do not know.</p>`}
${table(
  "Questions asked again",
  ["Service", "Answered", "Could not look", "Cannot be asked by program"],
  questions.map((row) => [
    html`${row.vendorName} <span class="soft">(${row.account})</span>`,
    row.answered,
    row.couldNotLook,
    row.notSupported,
  ]),
)}`,
  };
}

const NOTICES: Readonly<
  Record<
    CertifiedRecipient["notice"],
    { readonly tone: "plain" | "warn"; readonly sign: string; readonly words: string }
  >
> = {
  told: { tone: "plain", sign: "\u25cf", words: "Reported told" },
  "left-out": { tone: "warn", sign: "!", words: "Not told, for a reason we can give" },
  "not-yet": { tone: "warn", sign: "!", words: "Not told yet" },
};

/** Where the law says something that an answer to an erasure must contain; a blank where it does not. */
function cited(regime: string, id: string): string {
  const item = contentsOf("erasure", regime as RegimeId).find((one) => one.id === id);
  return item === undefined ? "" : ` (${item.article})`;
}

function recipientsSection({ recipients, controller, regime }: CertificateFacts): Section {
  return {
    id: "recipients",
    title: "Who else had your data",
    body:
      recipients.length === 0
        ? html`<p>The services named no further recipients when we asked them. ${controller.name} may know others: ask.</p>`
        : html`<p>The services pass on what happens to records to these recipients. Telling them about the erasure is for ${controller.name} to do${cited(regime, "recipients-told")}. \u201cReported told\u201d is the word of whoever did it.</p>
${table(
  "Recipients we know of",
  ["Recipient", "Where", "Receives from", "Told of the erasure"],
  recipients.map(({ name, target, vendorName, notice, at }) => [
    name,
    target,
    vendorName,
    html`${badge(NOTICES[notice].tone, NOTICES[notice].sign, NOTICES[notice].words)}${at === undefined ? undefined : html`<br><small>${day(at)}</small>`}`,
  ]),
)}`,
  };
}

function limitsSection({ ref, regime }: CertificateFacts): Section {
  return {
    id: "limits",
    title: "What this certificate says, and what not",
    body: html`<p>It speaks of the services named here and of the moments named here. It says nothing about backups, which the services delete in their own time, about other systems, or about paper.</p>
<p>A record that this request was made and how it was answered is kept, without your data, so that we can show that we acted${cited(regime, "record-kept")}.</p>
<p><code>certificate.json</code> beside this page says the same for programs. <code>certificate.note</code> is the signature on it, and <code>certificate.tlog-proof</code> proves that the log of ${ref} holds an entry for it.</p>`,
  };
}
