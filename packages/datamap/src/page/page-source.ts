import { problemAt } from "../document/problem.ts";
import { readSourceFile } from "../document/read-source-file.ts";
import type { Path, Place, Problem, SourceFile } from "../document/source-file.ts";
import { shown } from "./shown.ts";
import type { Advice } from "./why-no-call.ts";

/** A page as plain data that remembers where its author wrote what. */
export interface PageSource {
  readonly value: unknown;
  /** Where a path of the page stands in a file its author wrote. */
  placeOf(path: Path): Place;
  /** What cannot be read at all. */
  readonly syntax: readonly Problem[];
  /** The line on which a path of the page stands, as its author wrote it; absent where nobody wrote the page itself. */
  readonly writtenAt?: (path: Path) => string;
  /** The lines that say of themselves that they are guessed. */
  readonly guessed: readonly number[];
}

// A whole page is a few hundred lines; this is a hundred times as much.
const LONGEST_PAGE = 1_000_000;

/** Reads a page from the YAML or JSON its author wrote. Never throws. */
export function readPageSource(name: string, text: string): PageSource {
  return pageSourceFrom(readSourceFile(name, text.length > LONGEST_PAGE ? "" : text), text);
}

/** The same of a file that was read. */
export function pageSourceFrom(file: SourceFile, text: string): PageSource {
  const isTooLong = text.length > LONGEST_PAGE;
  let lines: readonly string[] | undefined;
  return {
    value: isTooLong ? undefined : file.value,
    placeOf: (path) => ({ file, path }),
    syntax: isTooLong ? [tooLong(file)] : mistakesIn(file, text),
    writtenAt: (path) => {
      lines ??= text.split(/\r\n|[\r\n]/);
      return lines[file.lineOf(path) - 1] ?? "";
    },
    guessed: isTooLong ? [] : guessedIn(text),
  };
}

/** A line with a comment that begins so was written by no person, and seen by none; more words behind it change nothing of that. */
const GUESSED = /(?:^|[^\S\r\n])#\s*guessed\b/i;

function guessedIn(text: string): readonly number[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line, index) => (GUESSED.test(line) ? [index + 1] : []));
}

function tooLong(file: SourceFile): Problem {
  const message = `this page is longer than ${LONGEST_PAGE} characters`;
  return problemAt({ file, path: [] }, message, "name only the records and calls that are about people");
}

function mistakesIn(file: SourceFile, text: string): readonly Problem[] {
  const mistakes = [...file.syntax, ...file.doubled];
  if (mistakes.length === 0) return [];
  const lines = text.split(/\r\n|[\r\n]/);
  return mistakes.map((problem) => ({
    ...problem,
    ...adviceForLine(lines[problem.line - 1] ?? "", problem),
  }));
}

// Longer lines are machine-made.
const LONGEST_LINE = 2000;

/** What people get wrong in YAML when they write a page, told from the line the parser stopped at. */
const MISTAKES: readonly {
  readonly complaint: RegExp;
  readonly line: RegExp;
  readonly advice: (found: string) => Advice;
}[] = [
  {
    complaint: /comma|bracket|colon|indented/,
    line: /[[{,]\s*(?:[\w-]+:\s+)*((?:GET|HEAD|POST|PUT|PATCH|DELETE|SELECT|UPDATE|QUERY|MUTATION) [^"'\s]*\{[^\s]*)/,
    advice: (call) => ({
      message: "a call with braces stands without quotes inside { } or [ ]",
      remedy: `put it in quotes: "${shown(withoutTail(call))}"`,
    }),
  },
  {
    complaint: /indented/,
    line: /^\s*([\]}])/,
    advice: (bracket) => ({
      message: `this ${bracket} stands too far left`,
      remedy: "indent it further than the line that opens it",
    }),
  },
  {
    complaint: /indented|colon/,
    line: /^\s*(?:- )*[^"'\s:]+:\s+([^"'[{|>\s][^:]*): /,
    advice: (start) => ({
      message: "a colon and a space stand inside a text without quotes",
      remedy: `put the text that begins with "${shown(start)}" in quotes: "…: …"`,
    }),
  },
  {
    complaint: /comma/,
    line: /[{,]\s*[\w-]+:\s+([^"'[{,\s][^:,{}]*): /,
    advice: (start) => ({
      message: "a colon and a space stand inside a text without quotes",
      remedy: `put the text that begins with "${shown(start)}" in quotes: "…: …"`,
    }),
  },
];

/** A call without what stands behind it: a comma, the bracket of what holds it. */
function withoutTail(call: string): string {
  const bare = call.replace(/[,\]]+$/, "");
  const opened = bare.split("{").length;
  return bare.split("}").length > opened ? bare.replace(/\}$/, "") : bare;
}

function adviceForLine(line: string, problem: Advice): Advice {
  if (line.length > LONGEST_LINE) return { message: problem.message, remedy: problem.remedy };
  for (const mistake of MISTAKES) {
    const found = mistake.complaint.test(problem.message) ? mistake.line.exec(line)?.[1] : undefined;
    if (found !== undefined) return mistake.advice(found);
  }
  return { message: problem.message, remedy: problem.remedy };
}
