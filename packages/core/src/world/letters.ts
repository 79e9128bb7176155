import { join } from "node:path";
import { questionOf, viewCase } from "@oubli/engine";
import {
  deadlinesOf,
  type Language,
  LawError,
  type Letter,
  type LetterKind,
  type LetterText,
  letterTemplate,
  letterVariables,
  NOT_ADVICE,
  readTemplate,
  readVariables,
  templateFile,
  writeLetter,
} from "@oubli/law";
import { type CaseId, type OfficerId, OubliError, type RegimeId } from "@oubli/model";
import { readIfThere } from "./home.ts";
import type { World } from "./world.ts";

/** Which letter is to be written, and what of. */
export interface LetterOrder {
  readonly letter: LetterKind;
  readonly language: Language;
  readonly case?: CaseId;
  /** `name=value`; several of one name make a list. */
  readonly var?: readonly string[];
  readonly template: boolean;
}

/** A letter, or the template it is made from. */
export type WrittenLetter =
  | { readonly is: "template"; readonly text: string }
  | {
      readonly is: "letter";
      readonly letter: Letter;
      readonly kind: LetterKind;
      /** Whose text: ours, or counsel's own. */
      readonly template: "built-in" | "own";
      readonly note: string;
    };

/**
 * Writes a letter, or the template it is made from: counsel's own text in the home's folder `letters`, else ours. With a case,
 * what the case knows fills what the variables leave out; that the case was viewed is an entry of the audit trail.
 *
 * @param by Who views the case; asked only when there is one.
 * @throws {OubliError} `USAGE` for a variable without a name and a value, and for counsel's text that is not right.
 * @throws {LawError} What the law package says of the variables.
 */
export async function writeLetterFor(
  world: World,
  by: () => Promise<OfficerId>,
  order: LetterOrder,
): Promise<WrittenLetter> {
  const { letter: kind, language, case: id, template } = order;
  const words = wordsOf(order.var ?? []);
  const own = ownLetter(join(world.home.folder, "letters"), kind, language);
  if (template) return { is: "template", text: templateFile(own ?? (await letterTemplate(kind, language))) };
  const facts = id === undefined ? undefined : await letterFacts(world, await by(), id, kind);
  const letter = await writeLetter({
    kind,
    language,
    variables: readVariables(kind, { ...facts?.words, ...words }),
    ...(facts === undefined ? {} : { regime: facts.regime }),
    ...(own === undefined ? {} : { template: own }),
  });
  return { is: "letter", letter, kind, template: own === undefined ? "built-in" : "own", note: NOT_ADVICE };
}

/** What is wrong with the variables that were given, or left out. */
export interface VariableProblem {
  readonly is: "missing" | "not-valid";
  /** What would be right, as it is typed. */
  readonly expected: string;
}

/** What the law package says of a letter's variable; `undefined` for every other error. */
export function problemOfVariable(kind: LetterKind, error: unknown): VariableProblem | undefined {
  if (!(error instanceof LawError)) return undefined;
  const names = Object.keys(letterVariables[kind]);
  // What a template names wrongly is counsel's to correct, in its file.
  if (error.code === "VARIABLE_UNKNOWN" && !error.message.startsWith("template:"))
    return { is: "not-valid", expected: `name=value, the name one of ${names.join(", ")}` };
  const [name = "", rule = ""] = error.message.split(/: (.*)/s);
  if (!names.includes(name)) return undefined;
  return error.code === "VARIABLE_MISSING"
    ? { is: "missing", expected: `${name}=…, ${rule.replace("is missing, ", "")}` }
    : { is: "not-valid", expected: `${name}=…, which ${rule}` };
}

/** Counsel's own text in a folder, at `<language>/<kind>.txt`; `undefined` when there is none. */
function ownLetter(folder: string, kind: LetterKind, language: Language): LetterText | undefined {
  const file = join(folder, language, `${kind}.txt`);
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  try {
    return readTemplate(kind, text);
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    throw new OubliError("USAGE", `${file}: ${error.message}`, {
      hint: "start from the built-in template",
      cause: error,
    });
  }
}

interface LetterFacts {
  readonly regime: RegimeId;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What a case knows of a letter's variables, as they would be typed. What the letter does not have is left out. */
async function letterFacts(world: World, by: OfficerId, id: CaseId, kind: LetterKind): Promise<LetterFacts> {
  const { controller } = await world.config();
  const { case: it, subject } = await viewCase(await world.ports(), id, by);
  const { receivedOn, firstDeadline, extendedDeadline } = deadlinesOf(questionOf(it));
  const known: Readonly<Record<string, string | undefined>> = {
    controller: controller.name,
    contact: controller.contact,
    reference: it.id,
    request: it.kind,
    person: subject?.identifiers.find((identifier) => identifier.kind === "name")?.value,
    received: receivedOn,
    deadline: firstDeadline,
    newdeadline: extendedDeadline,
  };
  const words = Object.keys(letterVariables[kind]).flatMap((variable) => {
    const value = known[variable];
    return value === undefined ? [] : [[variable, [value]] as const];
  });
  return { regime: it.regime, words: Object.fromEntries(words) };
}

function wordsOf(vars: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const words = new Map<string, string[]>();
  for (const text of vars) {
    const [name = "", ...rest] = text.split("=");
    if (!/^[a-z]+$/.test(name) || rest.length === 0)
      throw new OubliError("USAGE", "a variable is a name and a value", { hint: "such as reference=C-7" });
    words.set(name, [...(words.get(name) ?? []), rest.join("=")]);
  }
  return Object.fromEntries(words);
}
