import { join } from "node:path";
import { locateHome } from "@oubli/core/world";
import {
  type Language,
  type Letter,
  type LetterKind,
  languages,
  letterTemplate,
  letterVariables,
  NOT_ADVICE,
  readVariables,
  templateFile,
  writeLetter,
} from "@oubli/law";
import { type CaseId, OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags, requireCaseId } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { letterFacts } from "../../core/app.ts";
import { templatesFrom } from "./templates-folder.ts";

const KINDS = Object.keys(letterVariables) as readonly LetterKind[];

interface LetterFlags {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The case whose facts fill what the words leave out. */
  readonly case: CaseId | undefined;
  readonly as: string | undefined;
  readonly template: boolean;
  readonly json: boolean;
}

/** Turns words into a letter to be written. Pure. */
export function parseLawLetter(argv: readonly string[]): LetterFlags {
  const { values, positionals } = readFlags(argv, {
    ...COMMON,
    case: { type: "string" },
    language: { type: "string", default: "en" },
    template: { type: "boolean", default: false },
    var: { type: "string", multiple: true, default: [] },
  });
  const kind = KINDS.find((known) => known === positionals[0]);
  if (kind === undefined || positionals.length !== 1)
    throw new OubliError("USAGE", "expected exactly one letter", { hint: `letters: ${KINDS.join(", ")}` });
  const language = languages.find((known) => known === values.language);
  if (language === undefined)
    throw new OubliError("USAGE", `--language must be one of ${languages.join(", ")}`);
  const words = wordsOf(values.var);
  const id = values.case === undefined ? undefined : requireCaseId([values.case]);
  return { kind, language, words, case: id, as: values.as, json: values.json, template: values.template };
}

export const lawLetter: Command = {
  usage: "<letter> [--case <case>] [--language <language>] [--var <name>=<value>]… [--template] [--json]",
  examples: [
    "oubli law letter extension --case C-7 --language de --var reason='der Antrag ist komplex'",
    "oubli law letter acknowledgement --language de --var person='Ada Example' --var request=access --var received=2026-03-02 --var due=2026-04-02 --var controller='Example Shop' --var contact=privacy@shop.example.test --var reference=C-7",
    "oubli law letter refusal --language fr --template > counsel-starts-from-this.txt",
  ],
  run: async (argv, world) => {
    const { kind, language, words, json, template, ...from } = parseLawLetter(argv);
    const own = templatesFrom(join(locateHome(world.env).folder, "letters")).find(kind, language);
    if (template) {
      world.out(templateFile(own ?? (await letterTemplate(kind, language))).trimEnd());
      return EXIT.done;
    }
    const { case: id } = from;
    const facts =
      id === undefined ? undefined : await withApp(world, from.as, (app) => letterFacts(app, id, kind));
    const letter = await writeLetter({
      kind,
      language,
      variables: readVariables(kind, { ...facts?.words, ...words }),
      ...(facts === undefined ? {} : { regime: facts.regime }),
      ...(own === undefined ? {} : { template: own }),
    });
    const source = own === undefined ? "built-in" : "own";
    if (json) world.out(JSON.stringify({ letter, kind, template: source, note: NOT_ADVICE }));
    else {
      world.out(`${letter.subject}\n\n${letter.body}`);
      world.err(reviewText(letter, kind));
    }
    return EXIT.done;
  },
};

function wordsOf(vars: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const words = new Map<string, string[]>();
  for (const text of vars) {
    const [name = "", ...rest] = text.split("=");
    if (!/^[a-z]+$/.test(name) || rest.length === 0)
      throw new OubliError("USAGE", "--var is a name and a value", { hint: "--var reference=C-7" });
    words.set(name, [...(words.get(name) ?? []), rest.join("=")]);
  }
  return Object.fromEntries(words);
}

/** For the officer, not for the letter: so it goes where conversation goes. */
function reviewText({ reviewed, language }: Letter, kind: LetterKind): string {
  if (reviewed) return NOT_ADVICE;
  return `nobody has reviewed the ${kind} letter in ${language} yet; read it before you send it\n${NOT_ADVICE}`;
}
