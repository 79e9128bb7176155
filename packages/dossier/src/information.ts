import {
  furtherRightsUnder,
  type InformationId,
  type InformationItem,
  informationToBeGiven,
} from "@oubli/law";
import { answerOf, isWhole, type RegimeId, type SearchReport } from "@oubli/model";
import type { Holding, Holdings } from "./holdings.ts";
import { isRecord, keyOfPath, type Property, propertiesByPath } from "./property-path.ts";
import { isEmpty } from "./redaction.ts";
import type { DossierSettings } from "./settings.ts";
import { categoryInWords, listed, ORIGIN_WORDS } from "./words.ts";

/** One piece of the information that goes with the copy: under the GDPR Art. 15(1) and (2). */
export interface InformationAnswer extends InformationItem {
  /** `known`: read from the data itself. `supplied`: the controller's words. `ask`: we do not know, and it says so. */
  readonly from: "known" | "supplied" | "ask";
  readonly text: string;
  readonly list: readonly string[];
}

/** The whole information, in the order of the law. Every item is answered, if only by whom to ask. */
export function informationOf(
  regime: RegimeId,
  holdings: Holdings,
  report: SearchReport,
  settings: DossierSettings,
): readonly InformationAnswer[] {
  return informationToBeGiven(regime).map((item) => {
    const supplied = settings.information?.[item.id];
    const known = KNOWN[item.id]?.(holdings, report, regime);
    if (known) return { ...item, from: "known", ...known, text: joined(known.text, supplied) };
    if (supplied !== undefined) return { ...item, from: "supplied", text: supplied, list: [] };
    return { ...item, from: "ask", text: askSentence(item, settings), list: [] };
  });
}

type Answer = Pick<InformationAnswer, "text" | "list">;

const KNOWN: Partial<
  Record<InformationId, (holdings: Holdings, report: SearchReport, regime: RegimeId) => Answer | undefined>
> = {
  categories,
  recipients: recipientsAnswer,
  rights: () => ({ text: "Yes. “Your rights” below says which you have, and how to use them.", list: [] }),
  complaint: (_holdings, _report, regime) => ({
    text: furtherRightsUnder(regime).find(({ id }) => id === "complaint")?.plain ?? "",
    list: [],
  }),
  source: sources,
};

/** Without a whole answer of the search, an empty list says nothing. */
function categories({ accounts }: Holdings, report: SearchReport): Answer | undefined {
  const titles = new Map<string, Set<string>>();
  for (const { category, title, about } of accounts.flatMap(presentProperties)) {
    if (category === undefined || about === "other") continue;
    const words = categoryInWords(category);
    titles.set(words, (titles.get(words) ?? new Set()).add(title));
  }
  const list = [...titles]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([words, names]) => `${words}: ${listed([...names])}`);
  if (list.length > 0) return { text: "These, as far as the services describe their data:", list };
  return isWhole(answerOf(report)) ? { text: "None was found.", list } : undefined;
}

function recipientsAnswer({ accounts }: Holdings, { recipients }: SearchReport): Answer | undefined {
  const holders = accounts.filter(({ kinds }) => kinds.length > 0).map(({ vendorName }) => vendorName);
  const further = recipients.map(
    ({ vendor, name, target }) => `${name} (${target}), which receives data from ${nameOf(accounts, vendor)}`,
  );
  const list = [
    ...new Set([...holders.map((name) => `${name}, which holds the data shown above`), ...further]),
  ];
  return list.length > 0 ? { text: "Those found in the search:", list } : undefined;
}

function sources({ accounts }: Holdings): Answer | undefined {
  const origins = new Set(accounts.flatMap(presentProperties).flatMap(({ origin }) => origin ?? []));
  const list = Object.entries(ORIGIN_WORDS)
    .filter(([origin]) => origins.has(origin))
    .map(([, { sentence }]) => sentence);
  return list.length > 0
    ? { text: "Each piece of data above is marked with where it comes from:", list }
    : undefined;
}

/** The described properties that say something in at least one record of the account. */
function presentProperties({ kinds }: Holding): readonly Property[] {
  return kinds.flatMap(({ description, records }) => {
    const present = new Set<string>();
    for (const { record } of records) notePaths(record, [], present);
    return [...propertiesByPath(description)]
      .filter(([key]) => present.has(key))
      .map(([, property]) => property);
  });
}

function notePaths(value: unknown, path: readonly string[], into: Set<string>): void {
  if (isEmpty(value)) return;
  if (path.length > 0) into.add(keyOfPath(path));
  if (Array.isArray(value)) for (const item of value) notePaths(item, path, into);
  else if (isRecord(value))
    for (const [name, inner] of Object.entries(value)) notePaths(inner, [...path, name], into);
}

function nameOf(accounts: readonly Holding[], vendor: string): string {
  return accounts.find((account) => account.vendor === vendor)?.vendorName ?? vendor;
}

function joined(text: string, supplied: string | undefined): string {
  return supplied === undefined ? text : `${supplied} ${text}`;
}

function askSentence({ article }: InformationItem, { controller }: DossierSettings): string {
  return `We could not read this from the data. Ask ${controller.name} (${controller.contact}): you are owed an answer (${article}).`;
}
