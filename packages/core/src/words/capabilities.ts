import type { Capabilities, Note, RecordCapability } from "@oubli/datamap";
import type { Part } from "../action/action.ts";

/** What a case could and could not do with a vendor, on a screen. Surfaces that allow the same are told once. */
export function capabilityParts(name: string, surfaces: readonly Capabilities[]): readonly Part[] {
  const same = Map.groupBy(surfaces, ({ surface: _, ...rest }) => JSON.stringify(rest));
  return [...same.values()].flatMap((alike, at) => {
    const [first] = alike;
    if (!first) return [];
    const names = alike.map(({ surface }) => surface).join(", ");
    return [...(at === 0 ? [] : [line("")]), ...surfaceParts(`${name}, surface ${names}`, first)];
  });
}

function surfaceParts(title: string, it: Capabilities): readonly Part[] {
  const reached = it.records.filter(({ kind, reached: how }) => how !== "none" && hasWay(it, kind));
  if (it.letters !== undefined)
    return [
      line(
        `${title}: it is asked by letter (${it.letters.join(", ")}), and only an answer that is entered counts`,
      ),
    ];
  if (it.finds.length === 0) return [line(`${title}: a case cannot search for a person here`)];
  const unreached = it.records.filter((record) => !reached.includes(record)).map(({ kind }) => kind);
  return [
    line(title),
    {
      is: "table",
      head: ["record", "found by", "read", "erased by"],
      rows: reached.flatMap((record) => rowsOf(it, record, besides(it, reached))),
    },
    ...legend(it),
    ...cannot(it, unreached),
    ...it.unreachable.map(({ what }) => line(cut(`no call reaches: ${what}`))),
    ...(it.unsure.length === 0 ? [] : [line(cut(`not documented: ${it.unsure.join(", ")}`))]),
  ];
}

/** Whether this surface leads to a kind of record at all. */
function hasWay({ finds, records }: Capabilities, kind: string): boolean {
  return (
    finds.some((find) => find.kind === kind) ||
    records.some((one) => one.kind === kind && one.reached !== "search")
  );
}

const MARKS: Readonly<Record<Capabilities["finds"][number]["match"], string>> = {
  exact: "",
  broad: "*",
  scan: "~",
};

function rowsOf(it: Capabilities, record: RecordCapability, width: number): readonly (readonly string[])[] {
  const ways = waysOf(it, record);
  const [first, ...others] = record.erasure.map(({ call }) => call);
  const without = record.coveredBy === undefined ? "MANUALLY" : `goes with ${record.coveredBy}`;
  const erased = [first ?? without, ...others.map((call) => `then ${call}`)].flatMap((call) =>
    pathFilled(call, width),
  );
  const read = record.read === undefined ? "no" : "yes";
  return Array.from({ length: Math.max(ways.length, erased.length) }, (_, at) => [
    at === 0 ? record.kind : "",
    ways[at] ?? "",
    at === 0 ? read : "",
    erased[at] ?? "",
  ]);
}

/** By what a kind is found, in as few lines as fit the column. */
function waysOf({ finds }: Capabilities, record: RecordCapability): readonly string[] {
  const by = finds.filter(({ kind }) => kind === record.kind).map((find) => `${find.by}${MARKS[find.match]}`);
  if (by.length > 0) return filled(by.join(", ").split(/(?<=,) /), COLUMN);
  return [record.reached === "link" ? "other records" : "standing inside others"];
}

const SCREEN = 80;
const GAP = 2;

/** What a screen leaves for the last column. */
function besides(it: Capabilities, records: readonly RecordCapability[]): number {
  const widest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
  const kinds = widest(["record", ...records.map(({ kind }) => kind)]);
  const ways = widest(["found by", ...records.flatMap((record) => waysOf(it, record))]);
  return SCREEN - kinds - ways - "read".length - 3 * GAP;
}

/** A call in as few lines as fit a width, broken before the steps of its path. */
function pathFilled(call: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const step of call.split(/(?<=[^ ])(?=\/)/)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(step);
    else if (last.length + step.length <= width) lines[lines.length - 1] = `${last}${step}`;
    else lines.push(`  ${step}`);
  }
  return lines;
}

// So that the longest call of a vendor still has its place beside it.
const COLUMN = 24;

/** Words in as few lines as fit a width. */
function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function legend({ finds, records }: Capabilities): readonly Part[] {
  const lists = Map.groupBy(records, (record) => record.in);
  return [
    ...(finds.some(({ match }) => match === "broad")
      ? [line("* others may come back, so oubli compares")]
      : []),
    ...(finds.some(({ match }) => match === "scan")
      ? [line("~ the vendor cannot search: everything is read")]
      : []),
    ...[...lists].flatMap(([name, of]) =>
      name === undefined
        ? []
        : [line(cut(`in every ${name} by itself: ${of.map(({ kind }) => kind).join(", ")}`))],
    ),
  ];
}

function cannot(it: Capabilities, unreached: readonly string[]): readonly Part[] {
  const unverified = it.records.filter(({ verified }) => verified === "not at all").map(({ kind }) => kind);
  return [
    ...(it.findsNothingBy.length === 0 ? [] : [line(`cannot find by ${it.findsNothingBy.join(", ")}`)]),
    ...(unreached.length === 0 ? [] : [line(cut(`cannot reach ${unreached.join(", ")}`))]),
    ...(unverified.length === 0 ? [] : [line(cut(`cannot verify one by one: ${unverified.join(", ")}`))]),
    line(it.recipients ? "tells who else receives records" : "cannot tell who else receives records"),
    ...unproven(it, unreached),
    ...(it.controls.length === 0 ? [line("no control: nothing can test the credentials")] : []),
  ];
}

/** Of which kinds "nothing found" rests on no control of the page. What the rest is, is said by notes, with their lines. */
function unproven(it: Capabilities, unreached: readonly string[]): readonly Part[] {
  const kinds = it.records.filter(
    ({ kind, proven, reached }) => !proven && reached !== "inside" && !unreached.includes(kind),
  );
  const listed = kinds.filter(({ provable }) => provable).map(({ kind }) => kind);
  const never = kinds.filter(({ provable }) => !provable).map(({ kind }) => kind);
  return [
    ...(listed.length === 0
      ? []
      : [line(cut(`proven only by listing without an identifier: ${listed.join(", ")}`))]),
    ...(never.length === 0 ? [] : [line(cut(`nothing proves that there is none: ${never.join(", ")}`))]),
  ];
}

/** A note on a page, with its line, as lines that fit a screen. */
export function noteText({ line: at, message }: Note): string {
  return filled(inOneLine(`note, line ${at}: ${message}`).split(" "), WIDTH - 2).join("\n  ");
}

/** A line of a check as an annotation of a GitHub workflow, which is shown at its place in a pull request. */
export function githubLine(level: "error" | "warning") {
  return ({ file, line: at, message, remedy }: Note & { readonly remedy?: string }): string => {
    const text = remedy === undefined ? message : `${message} → ${remedy}`;
    return `::${level} file=${inProperty(file)},line=${at},title=Privacy marks::${inMessage(text)}`;
  };
}

function inMessage(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll(/[\n\u2028\u2029]/g, "%0A");
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

const WIDTH = 80;

/** What is longer than a line stands whole in the JSON. */
function cut(text: string): string {
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
}

function line(text: string): Part {
  return { is: "line", text: inOneLine(text) };
}

/** What a page says stays one line, and no command to the workflow that prints it. */
function inOneLine(text: string): string {
  return text
    .replaceAll(/[\r\n\u2028\u2029]+/g, " ")
    .replaceAll("::", ": :")
    .replaceAll("##[", "## [");
}
