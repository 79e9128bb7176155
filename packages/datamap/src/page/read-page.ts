import type * as z from "zod";
import { pointerOf } from "../document/problem.ts";
import type { Path, Problem } from "../document/source-file.ts";
import { isObject } from "../json.ts";
import { adviceFor, type Cause, causesOf, endedByComma, keyMeantBy } from "./advice.ts";
import { bareVariablesIn, quoteIt } from "./bare-variable.ts";
import { type Page, pageSchema } from "./page-schema.ts";
import type { PageSource } from "./page-source.ts";
import { problemOf } from "./problem-of.ts";
import { unruly } from "./unruly.ts";

/** Either a page that fits the vocabulary, or everything that keeps it from doing so. */
export interface PageReading {
  readonly page: Page | undefined;
  /** One for each cause, in the order of the page. Never empty without a page. */
  readonly problems: readonly Problem[];
}

// More help nobody; whoever mends these sees the others.
const MOST_PROBLEMS = 200;

/** Reads a page by its vocabulary. Never throws, and takes time by what the page is long. */
export function readPage(source: PageSource, schema: z.ZodType<Page> = pageSchema): PageReading {
  if (source.syntax.length > 0) return { page: undefined, problems: source.syntax };
  const fault = isObject(source.value) ? unruly(source.value) : NO_PAGE;
  if (fault !== undefined)
    return { page: undefined, problems: [problemOf(source, fault.path, fault.message, fault.remedy)] };
  const read = schema.safeParse(source.value);
  if (read.success) {
    const problems = lostQuotes(source);
    return { page: problems.length === 0 ? read.data : undefined, problems };
  }
  return { page: undefined, problems: problemsFrom(source, read.error.issues) };
}

/** Bodies may hold anything; an object in which one variable is nothing is a text that lost its quotes. */
function lostQuotes(source: PageSource): readonly Problem[] {
  return bareVariablesIn(source.value, [])
    .filter(({ path, variable }) => isBare(source.writtenAt?.(path), variable))
    .slice(0, MOST_PROBLEMS)
    .map(({ path, variable }) => {
      const { message, remedy } = quoteIt(variable);
      return problemOf(source, path, message, remedy);
    });
}

/** Whether the text says `{email}` and not `{ email: null }`, which clears a member. */
function isBare(written: string | undefined, variable: string): boolean {
  return written === undefined || written.replaceAll(/\s/g, "").includes(`{${variable}}`);
}

const NO_PAGE = {
  path: [] as Path,
  message: "this is no page of privacy marks",
  remedy: "write: privacy: 2, then vendor, document, control and records",
};

function problemsFrom(source: PageSource, issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const cause of firstCauses(issues, source.value)) {
    if (problems.size >= MOST_PROBLEMS) break;
    const { message, remedy } = adviceFor(cause, source.value);
    const place = pointerOf(cause.path);
    if (!problems.has(place)) problems.set(place, problemOf(source, cause.path, message, remedy));
  }
  return [...problems.values()].toSorted((a, b) => a.line - b.line);
}

/** Without what is only wrong because a key beside it is misspelt. */
function firstCauses(issues: readonly z.core.$ZodIssue[], page: unknown): readonly Cause[] {
  const causes = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => causesOf(issue).slice(0, MOST_PROBLEMS));
  const follow = new Set<string>();
  for (const { path, key } of causes) {
    if (key === undefined) continue;
    const holder = path.slice(0, -1);
    follow.add(pointerOf(holder));
    const meant = keyMeantBy(path, page);
    if (meant !== undefined) follow.add(pointerOf([...holder, meant]));
  }
  const cut = new Set<string>();
  return causes.filter((cause) => {
    if (cause.key === undefined) return !follow.has(pointerOf(cause.path));
    if (!endedByComma(cause.path, page)) return true;
    // A sentence with several commas is still one sentence.
    const holder = pointerOf(cause.path.slice(0, -1));
    return cut.size < cut.add(holder).size;
  });
}
