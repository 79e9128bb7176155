import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";

/** What reading a text gave: its value, or what is wrong and where. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly doubled?: Fault }
  | { readonly ok: false; readonly fault: Fault };

export interface Fault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Deeper than any description or page; a reader of the values may call itself once per level. */
export const MAX_DEPTH = 500;

/** Reads YAML 1.2 with merge keys. Never throws. */
export function parseYaml(text: string): Parsed {
  try {
    return { ok: true, value: loadYaml(text, false) };
  } catch (error) {
    const fault = faultFrom(error, text);
    if (!isDoubledKey(error)) return { ok: false, fault };
    return readAnyway(text, fault);
  }
}

/** Where a key stands twice in a text that can be read; `undefined` when none does. */
export function doubledKeyIn(text: string): Fault | undefined {
  try {
    loadYaml(text, false);
    return undefined;
  } catch (error) {
    return isDoubledKey(error) ? faultFrom(error, text) : undefined;
  }
}

function readAnyway(text: string, doubled: Fault): Parsed {
  try {
    return { ok: true, value: loadYaml(text, true), doubled };
  } catch (error) {
    return { ok: false, fault: faultFrom(error, text) };
  }
}

function loadYaml(text: string, lastKeyCounts: boolean): unknown {
  return load(text, { schema: SCHEMA, json: lastKeyCounts, maxDepth: MAX_DEPTH, maxTotalMergeKeys: 100_000 });
}

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

function isDoubledKey(error: unknown): boolean {
  return error instanceof YAMLException && error.reason === "duplicated mapping key";
}

function faultFrom(error: unknown, text: string): Fault {
  if (!(error instanceof YAMLException)) return { line: 1, message: "it cannot be read", remedy: VALID };
  const line = (error.mark?.line ?? 0) + 1;
  const known = SENTENCES.find(([reason]) => reason.test(error.reason));
  if (known === undefined) return { line, message: error.reason, remedy: VALID };
  const [, message, remedy] = known;
  return message === UNFIT ? { line, ...unfit(lineOf(text, line)) } : { line, message, remedy };
}

/** What is wrong with a line of which the parser only says that it does not fit in. */
function unfit(line: string): { readonly message: string; readonly remedy: string } {
  if (/^[\s-]*[^:]*:\s+["']/.test(line)) {
    const remedy = "double the quotation mark inside the text, or use the other kind around it";
    return { message: "the text goes on behind its closing quotation mark", remedy };
  }
  if (/:\s+[@`%]/.test(line)) return { message: "a text begins with @, ` or %", remedy: QUOTES };
  if (/:\s[^"']*:\s/.test(line)) return { message: "a second colon stands in the line", remedy: QUOTES };
  return { message: UNFIT, remedy: `indent it like them; ${QUOTES}` };
}

function lineOf(text: string, line: number): string {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf("\n", start) + 1;
  return text.slice(start, start + 1_000).split("\n")[0] ?? "";
}

const UNFIT = "this line is indented otherwise than the lines around it";
const VALID = "make it valid YAML or JSON";
const QUOTES = 'put a text that holds a colon, a comma, # or brackets in quotes: "…"';

/** What the parser says, what it means, and what to do. */
const SENTENCES: readonly (readonly [reason: RegExp, message: string, remedy: string])[] = [
  [/^duplicated mapping key/, "this key stands here twice", "keep one of the two"],
  [/input is empty/, "the file is empty", "write something into it"],
  [/tab characters?/, "a tab stands where lines are indented", "indent with spaces"],
  [/nesting exceeded/, `it is nested deeper than ${MAX_DEPTH} levels`, "nest it less deep"],
  [
    /merge keys exceeded|merge sequence/,
    "its merge keys (<<) add up to too much",
    "write out what they stand for",
  ],
  [/cannot merge mappings/, "<< names something that is no object", "name an object, or write it out"],
  [/unidentified alias/, "an alias (*) names nothing", `name an anchor (&) above it; ${QUOTES}`],
  [/an? (alias|anchor) node/, "a text begins with * or &", QUOTES],
  [/missed comma|found ','/, "a comma is missing or too many inside [ ] or { }", QUOTES],
  [/within a flow collection/, "a bracket [ or { is not closed", `close it; ${QUOTES}`],
  [
    /within a (single|double) quoted/,
    "a quotation mark is not closed",
    "close it, or double it inside the text",
  ],
  [
    /escape sequence|hexadecimal/,
    "a backslash stands before a letter that means nothing",
    "use ' around the text, or \\\\ for a backslash",
  ],
  [/indentation/, UNFIT, ""],
  [
    /end of the stream|directives end/,
    "this line does not belong to what stands above it",
    `write key: value; ${QUOTES}`,
  ],
  [
    /block mapping|after a mapping key|multiline key/,
    "this line is no key: value",
    `write key: value; ${QUOTES}`,
  ],
  [/ tag/, "it has a tag (!) that has no meaning here", "remove the tag, or put the text in quotes"],
  [/single document/, "several documents stand in one file (---)", "keep one document in a file"],
  [/complex keys/, "a key is an object or a list", QUOTES],
  [/non-printable|null byte|valid JSON character/, "it holds control characters", "remove them"],
];
