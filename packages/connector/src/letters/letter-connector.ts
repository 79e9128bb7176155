import type { DataMap, RecordKind } from "@oubli/datamap";
import type { Connector, Proposal } from "@oubli/engine";
import {
  type AccountId,
  asksByAll,
  type CoverageLine,
  type Finding,
  isGap,
  letterTo,
  OubliError,
  type SearchReport,
  type Sought,
  type VendorId,
  vendorIdOf,
  type WrittenLetter,
} from "@oubli/model";
import type { ConnectorOptions } from "../connector-options.ts";
import { targetOf } from "../target.ts";
import { addressOf } from "./address.ts";
import { compose, namedIn } from "./compose.ts";

/** A service that is written to, as the parts of its connector see it. */
interface Written {
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly name: string;
  readonly kind: RecordKind;
  readonly letters: NonNullable<DataMap["letters"]>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly now: () => number;
}

/**
 * Makes a service without an API part of a case. It searches nothing: what was not answered could not be looked at, and what was is the
 * vendor's word, as an officer has entered it. It sends nothing, either.
 */
export function createLetterConnector(options: ConnectorOptions, describe: Connector["describe"]): Connector {
  const it = writtenOf(options);
  return {
    account: it.account,
    vendor: it.vendor,
    vendorName: it.name,
    target: () => targetOf(options),
    search: async (sought, observe) => {
      const report = searchOf(it, sought);
      for (const line of report.coverage)
        observe({
          account: it.account,
          question: line.question,
          state: isGap(line) ? "failed" : "done",
          records: line.records,
          pages: 0,
        });
      return report;
    },
    propose: async (findings) => proposalOf(it, findings),
    perform: async () => ({ outcome: "failed", code: "no-call", sent: "", received: "" }),
    probe: async () => "unknown",
    verify: async () => "cannot-check",
    poll: async () => "unclear",
    cancel: async () => undefined,
    lookAgain: async (findings) =>
      findings.map(({ id }) => ({ finding: id, seen: "cannot-check", reason: "it is asked by letter" })),
    beyondReach: () => [],
    bundles: async () => [],
    letter: (asks, about) => {
      const letter = it.letters[asks];
      return letter && compose(letter, { ...about, parameters: it.parameters });
    },
    describe,
    ping: async () => ({
      answered: [],
      untested: [{ kind: it.kind.kind, why: "it is asked by letter, and only an answer says anything" }],
    }),
  };
}

function writtenOf({ account, map, parameters = {}, now }: ConnectorOptions): Written {
  const [kind] = map.records;
  if (!kind || !map.letters)
    throw new OubliError("SETUP", `the data map of ${map.vendor.name} names no letter`, {
      hint: "make the data map again from the vendor's page",
    });
  const { vendor, letters } = map;
  return { account, vendor: vendorIdOf(vendor.id), name: vendor.name, kind, letters, parameters, now };
}

function searchOf(it: Written, { identifiers, letters = [] }: Sought): SearchReport {
  const { account, kind } = it;
  const access = letterTo(letters, account, "access");
  const erasure = letterTo(letters, account, "erasure");
  const line = (rest: Partial<CoverageLine> & Pick<CoverageLine, "result">): SearchReport => ({
    findings: [],
    recipients: [],
    coverage: [{ ...lineOf(it), ...rest }],
  });
  // An older word than the latest question answers another one.
  const erased = erasure && access && erasure.at >= access.at ? erasure.answer : undefined;
  // Of an identifier that came later nobody has been asked: a word about the others is none about it.
  const isOfAll = (letter: WrittenLetter): boolean =>
    asksByAll(letter, namedIn(it.letters[letter.asks] ?? {}, identifiers));
  if (erasure && erased && isOfAll(erasure))
    return line({ result: "nothing-found", onWord: erased.on, reason: wordOf(erased.on) });
  if (access?.answer === undefined) return line({ result: "could-not-look", reason: openOf(access) });
  const { said, on, at, file } = access.answer;
  if (said !== "data" && !isOfAll(access)) return line({ result: "could-not-look", reason: UNNAMED });
  if (said !== "data") return line({ result: "nothing-found", onWord: on, reason: wordOf(on) });
  const bytes = Buffer.from(file, "base64");
  const text = textOf(bytes);
  const finding: Finding = {
    id: `${account}/${kind.kind}/${access.at}`,
    account,
    vendor: it.vendor,
    kind: kind.kind,
    title: kind.title,
    recordId: access.at,
    record: { answered: on, file: text === undefined ? { base64: file } : { text } },
    via: `LETTER ${it.letters.access.name}`,
    matchedBy: [...new Set(identifiers.map((one) => one.kind))],
    readAt: at,
  };
  return { ...line({ result: "found", records: 1, reason: wordOf(on) }), findings: [finding] };
}

function lineOf({ account, vendor, kind, letters, now }: Written): Omit<CoverageLine, "result"> {
  return {
    account,
    vendor,
    operation: `LETTER ${letters.access.name}`,
    question: "what it holds, by letter",
    kind: kind.kind,
    records: 0,
    others: 0,
    pages: 0,
    at: new Date(now()).toISOString(),
  };
}

const UNNAMED = "an identifier of the person came after the letter, and was not asked for";

function openOf(letter: WrittenLetter | undefined): string {
  return letter === undefined
    ? "it is asked by letter, and none was written yet"
    : `a letter was written on ${letter.at.slice(0, 10)}; no answer yet`;
}

function wordOf(on: string): string {
  return `by the vendor's word in its letter of ${on}; nobody has looked`;
}

/** What came, where it is text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function proposalOf(it: Written, findings: readonly Finding[]): Proposal {
  const { account, vendor, name, letters, parameters } = it;
  const to = (letters.erasure && addressOf(letters.erasure, parameters)) ?? `${name} support`;
  const tasks = findings.map((finding) => ({
    account,
    vendor,
    findings: [finding.id],
    title: finding.title,
    what:
      letters.erasure === undefined
        ? `Have ${name} erase what it holds, and keep its answer as proof.`
        : `Send ${name} the letter that asks for the erasure, and enter its answer.`,
    because: `${name} has no API.`,
    ask: to,
  }));
  return { steps: [], covered: [], retained: [], tasks };
}
