import { type Html, html } from "./html.ts";
import { isRecord, keyOfPath, type Property, type PropertyPath } from "./property-path.ts";
import { rawText } from "./raw-number.ts";
import { ABOUT_ANOTHER, isEmpty, WITHHELD_SECRET } from "./redaction.ts";
import { humanised, listed, momentInWords, ORIGIN_WORDS } from "./words.ts";

/** The described properties of a kind of record by path. */
export type Labels = ReadonlyMap<string, Property>;

/** Shows a record as a list of labels and values; what is nested becomes a list inside the list. */
export function readableRecord(record: unknown, labels: Labels): Html {
  return isRecord(record) ? members(record, [], labels, 0) : value(record, [], labels, 0);
}

// A page is not read deeper than this, and a vendor could nest without end. The JSON file has all of it.
const DEEPEST = 10;

function members(
  record: Readonly<Record<string, unknown>>,
  path: PropertyPath,
  labels: Labels,
  depth: number,
): Html {
  const all = Object.entries(record).map(([name, inner]) => ({ name, inner, path: [...path, name] }));
  const full = all.filter(({ inner }) => !isEmpty(inner));
  const empty = all.filter(({ inner }) => isEmpty(inner)).map((member) => titleOf(member, labels));
  return html`${
    full.length === 0
      ? undefined
      : html`<dl class="${depth === 0 ? "fields" : "inner"}">${full.map(
          (member) =>
            html`<div><dt>${label(member, labels)}</dt><dd>${value(member.inner, member.path, labels, depth + 1)}</dd></div>`,
        )}</dl>`
  }${empty.length === 0 ? undefined : html`<p class="empty">Empty: ${listed(empty)}.</p>`}`;
}

interface Member {
  readonly name: string;
  readonly path: PropertyPath;
}

function label(member: Member, labels: Labels): Html {
  const described = labels.get(keyOfPath(member.path));
  const origin = described?.origin === undefined ? undefined : ORIGIN_WORDS[described.origin]?.short;
  // Inside something described, silence is fine; a member of the record itself without a description is new.
  const note = origin ?? (described === undefined && member.path.length === 1 ? "not described" : undefined);
  return html`${titleOf(member, labels)}${note === undefined ? undefined : html` <small>${note}</small>`}`;
}

function titleOf({ name, path }: Member, labels: Labels): string {
  const title = labels.get(keyOfPath(path))?.title;
  // A description without a title names the property by itself.
  return title === undefined || title === name ? humanised(name) : title;
}

function value(it: unknown, path: PropertyPath, labels: Labels, depth: number): Html {
  if (isEmpty(it)) return html`<span class="empty">empty</span>`;
  if (typeof it === "string") return text(it);
  const digits = rawText(it);
  if (digits !== undefined) return html`${digits}`;
  if (typeof it === "boolean") return html`${it ? "Yes" : "No"}`;
  if (typeof it !== "object" || it === null) return html`${String(it)}`;
  if (depth > DEEPEST) return html`<span class="empty">more, in the JSON file</span>`;
  if (isRecord(it)) return members(it, path, labels, depth);
  return list(Array.isArray(it) ? it : [], path, labels, depth);
}

function list(items: readonly unknown[], path: PropertyPath, labels: Labels, depth: number): Html {
  const plain = items.every(
    (item) => typeof item !== "object" || item === null || rawText(item) !== undefined,
  );
  const shown = items.map((item) => html`<li>${value(item, path, labels, depth + 1)}</li>`);
  return plain ? html`<ul class="plain">${shown}</ul>` : html`<ol class="items">${shown}</ol>`;
}

function text(it: string): Html {
  if (it === ABOUT_ANOTHER || it === WITHHELD_SECRET) return html`<span class="left-out">${it}</span>`;
  const moment = momentInWords(it);
  if (moment !== undefined) return html`<time datetime="${it}">${moment}</time>`;
  return html`<span class="text" dir="auto">${it}</span>`;
}
