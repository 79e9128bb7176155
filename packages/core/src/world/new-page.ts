import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Answered, Note, Problem, Question } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { diskFailure } from "./disk-failure.ts";
import { firstOf, readRegularFile } from "./spec-file.ts";

/** What a first page is made from. */
export interface NewPage {
  /** The vendor's description. */
  readonly document: string;
  /** Where the page is written; beside the description when left out. */
  readonly out?: string;
  readonly name?: string;
  readonly id?: string;
  /** Asks a person one question; left out, the guesses are taken. */
  readonly ask?: (question: Question) => Promise<string>;
}

/** A page that was written, and what its check says of it. */
export interface WrittenPage {
  readonly file: string;
  readonly vendor: { readonly id: string; readonly name: string };
  /** Paths of the API that are taken to be about people. */
  readonly kinds: readonly string[];
  readonly asked: number;
  readonly guessed: number;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/**
 * Writes a first page of privacy marks from a description alone.
 *
 * @throws {OubliError} `USAGE` for a description that cannot be read or shows nobody, and for a page that is there already;
 * `STORAGE` where it cannot be written. What `ask` throws passes through; nothing is written then.
 */
export async function writeNewPage({ document, out, ask, ...naming }: NewPage): Promise<WrittenPage> {
  const file = out ?? join(dirname(document), "privacy.yaml");
  if (existsSync(file))
    throw new OubliError("USAGE", `there is a file ${file} already`, {
      hint: "name another one, or move it away",
    });
  const { draftVendor, nextQuestion, pageText, questionsOf, readVendor } = await import("@oubli/datamap");
  const reading = draftVendor(document, readRegularFile);
  if (!reading.ok)
    throw new OubliError("USAGE", `${document} cannot be read`, { details: firstOf(reading.problems) });
  const { draft, title, sha256 } = reading;
  if (questionsOf(draft, {}).length === 0)
    throw new OubliError("USAGE", `nothing in ${document} looks as if it were about people`, {
      hint: "write the page by hand: name the calls that find, read and erase a person",
    });
  let answers: Answered = {};
  for (let next = nextQuestion(draft, answers); ask && next; next = nextQuestion(draft, answers))
    answers = { ...answers, [next.id]: await ask(next) };
  const vendor = {
    name: naming.name ?? nameIn(title),
    id: naming.id ?? idFrom(naming.name ?? nameIn(title)),
  };
  const beside = relative(dirname(file), document);
  const text = pageText(draft, answers, { ...vendor, document: beside, sha256 });
  write(file, text);
  const checked = readVendor(text, file, readRegularFile);
  const kinds = answers.kinds ?? questionsOf(draft, {})[0]?.guess ?? "";
  return {
    file,
    vendor,
    kinds: kinds.split(", "),
    asked: Object.keys(answers).length,
    guessed: text.split("\n").filter((line) => line.endsWith("# guessed")).length,
    problems: checked.ok ? [] : checked.problems,
    notes: checked.ok ? checked.notes : [],
  };
}

/** A title says what it is of as often as whose: `The Acme API` is Acme's. */
function nameIn(title: string): string {
  const name = title
    .replaceAll(/\b(the|open)?\s*(rest\s+)?api\b.*$/gi, "")
    .replace(/^the\s+/i, "")
    .trim();
  return name === "" ? "Vendor" : name.slice(0, 60);
}

function idFrom(name: string): string {
  const id = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 30);
  return /^[a-z]/.test(id) ? id : `vendor-${id}`.replace(/-$/, "");
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    throw diskFailure(error, file) ?? error;
  }
}
