import {
  type Acting,
  type Action,
  aboutOf,
  actingOfficer,
  type Confirmed,
  ENDINGS,
  FieldError,
  type Given,
  type World as Home,
  isSecretReference,
  locateHome,
  nextQuestion,
  openWorld,
  perform,
  prepare,
  readFields,
  readSecret,
} from "@oubli/core";
import { readArgv, type Typed } from "./argv.ts";
import { askConfirmation, askFields } from "./ask-person.ts";
import type { ExitCode } from "./exit.ts";
import { failureText, toldJson, toldText } from "./tell.ts";
import type { World } from "./world.ts";

/** Carries out one action of the table with the words typed after its own. Never throws: a failure is told, too. */
export async function runAction(action: Action, argv: readonly string[], world: World): Promise<ExitCode> {
  const home = openWorld(locateHome(world.env), world.env);
  let given: Given = {};
  try {
    const typed = readArgv(action, argv);
    for (const notice of typed.notices) world.err(notice);
    given = await withInput(action, typed, world);
    return await carryOut(action, { ...typed, given }, home, world);
  } catch (error) {
    return tellFailure(error, world, argv.includes("--json"), action, given);
  } finally {
    await home.close();
  }
}

async function carryOut(action: Action, typed: Typed, home: Home, world: World): Promise<ExitCode> {
  const acting: Acting = {
    world: home,
    by: () => actingOfficer(home, typed.as),
    signal: world.signal,
    progress: ({ passing, text }) => {
      if (!typed.json && passing !== true) world.err(text);
    },
  };
  const { given, confirmed } = await answered(action, typed, acting, world);
  const told = await perform(action, acting, given, confirmed);
  if (typed.json) world.out(toldJson(told, typed.reveal));
  else {
    const { out, err } = toldText(told);
    if (out !== "") world.out(out);
    for (const line of err) world.err(line);
  }
  return ENDINGS[told.ending].exit;
}

/** Asks for what is missing, where a person sits at the other end; what is not possible is told before anything is confirmed. */
async function answered(
  action: Action,
  { given, confirmed, json }: Typed,
  acting: Acting,
  { ask }: World,
): Promise<{ readonly given: Given; readonly confirmed: Confirmed }> {
  if (ask === undefined || json) return { given, confirmed };
  const wrong = problemsIn(action, given);
  if (wrong.length > 0) throw new FieldError(wrong);
  const whole = await askFields(action, given, (known) => aboutOf(action, known, acting.world), ask);
  if (nextQuestion(action, whole, undefined, confirmed).is === "nothing") return { given: whole, confirmed };
  await prepare(action, acting, whole);
  const question = nextQuestion(action, whole, await aboutOf(action, whole, acting.world), confirmed);
  if (question.is !== "sheet") return { given: whole, confirmed };
  return { given: whole, confirmed: await askConfirmation(question, confirmed, ask) };
}

function problemsIn({ fields }: Action, given: Given) {
  const read = readFields(fields, given);
  return read.ok ? [] : read.problems.filter(({ is }) => is !== "missing");
}

/** The words with those of standard input in their place, and secrets where their references were. */
async function withInput(action: Action, { given, fromInput }: Typed, world: World): Promise<Given> {
  const words: Record<string, Given[string]> = { ...given };
  for (const [name, { kind }] of Object.entries(action.fields)) {
    const word = given[name];
    if (kind === "secret" && typeof word === "string" && isSecretReference(word))
      words[name] = readSecret(word, world.env);
  }
  if (fromInput === undefined) return words;
  const text = await world.input();
  const before = given[fromInput];
  if (!Array.isArray(before)) return { ...words, [fromInput]: text.trim() };
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  return { ...words, [fromInput]: before.flatMap((word) => (word === "-" ? lines : [String(word)])) };
}

/** Tells what went wrong, and what helps. */
export function tellFailure(
  error: unknown,
  world: World,
  json: boolean,
  action?: Action,
  given: Given = {},
): ExitCode {
  const { code, message, hints, exit } = failureText(error, action, given);
  const problems = error instanceof FieldError ? { problems: error.problems } : {};
  const [hint] = hints;
  if (json)
    world.out(
      JSON.stringify({ error: { code, message, ...(hint === undefined ? {} : { hint }), ...problems } }),
    );
  world.err(`oubli: ${message}`);
  for (const line of hints) world.err(`       ${line}`);
  return exit;
}
