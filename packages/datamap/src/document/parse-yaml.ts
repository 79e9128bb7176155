import { CORE_SCHEMA, defineMappingTag, load, mapTag, mergeTag, YAMLException } from "js-yaml";

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
    const fault = faultFrom(error);
    if (!isDoubledKey(error)) return { ok: false, fault };
    return readAnyway(text, fault);
  }
}

function readAnyway(text: string, doubled: Fault): Parsed {
  try {
    return { ok: true, value: loadYaml(text, true), doubled };
  } catch (error) {
    return { ok: false, fault: faultFrom(error) };
  }
}

function loadYaml(text: string, lastKeyCounts: boolean): unknown {
  return load(text, { schema: SCHEMA, json: lastKeyCounts, maxDepth: MAX_DEPTH, maxTotalMergeKeys: 100_000 });
}

// Objects without prototype, in which nothing is found at `constructor` that was not written there.
const bareMapTag = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  ...mapTag,
  create: () => Object.create(null) as Record<string, unknown>,
});

const SCHEMA = CORE_SCHEMA.withTags(mergeTag, bareMapTag);

function isDoubledKey(error: unknown): boolean {
  return error instanceof YAMLException && error.reason === "duplicated mapping key";
}

function faultFrom(error: unknown): Fault {
  if (!(error instanceof YAMLException))
    return { line: 1, message: "it cannot be read", remedy: "make it valid YAML or JSON" };
  const line = (error.mark?.line ?? 0) + 1;
  const known = SENTENCES.find(([reason]) => reason.test(error.reason));
  return { line, message: known?.[1] ?? error.reason, remedy: known?.[2] ?? "make it valid YAML or JSON" };
}

const QUOTES = 'put a text that holds a colon, a comma, # or brackets in quotes: "…"';

/** What the parser says, what it means, and what to do. */
const SENTENCES: readonly (readonly [reason: RegExp, message: string, remedy: string])[] = [
  [/^duplicated mapping key/, "this key stands here twice", "keep one of the two"],
  [/tab characters?/, "a tab stands where lines are indented", "indent with spaces"],
  [/nesting exceeded/, `it is nested deeper than ${MAX_DEPTH} levels`, "nest it less deep"],
  [/merge keys exceeded/, "its merge keys (<<) add up to too much", "write out what they stand for"],
  [/cannot merge mappings/, "<< names something that is no object", "name an object, or write it out"],
  [
    /unidentified alias|unknown alias/,
    "an alias (*) names nothing",
    `name an anchor (&) above it; ${QUOTES}`,
  ],
  [
    /missed comma|expected the node content, but found ','/,
    "a comma is missing or too many inside [ ] or { }",
    QUOTES,
  ],
  [
    /within a flow (collection|sequence|mapping)|flow collection/,
    "a bracket [ or { is not closed",
    `close it; ${QUOTES}`,
  ],
  [/quoted scalar/, "a quotation mark is not closed", "close it, or double it inside the text"],
  [
    /bad indentation|deficient indentation/,
    "this line is indented otherwise than the lines around it",
    `indent it like them; ${QUOTES}`,
  ],
  [
    /multiline key|mapping values? (are|is) not allowed|block mapping entry|implicit mapping/,
    "a colon or a new line stands where none can",
    QUOTES,
  ],
  [
    /unknown (scalar |mapping |sequence )?tag|tag handle|undeclared tag/,
    "it has a tag (!) that has no meaning here",
    "remove the tag, or put the text in quotes",
  ],
  [/expected a single document/, "several documents stand in one file (---)", "keep one document in a file"],
  [/complex keys/, "a key is an object or a list", QUOTES],
];
