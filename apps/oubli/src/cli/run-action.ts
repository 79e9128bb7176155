import {
  type Acting,
  type Action,
  aboutOf,
  actingOfficer,
  type Confirmed,
  ENDINGS,
  FieldError,
  type Given,
  locateHome,
  memoryNotice,
  needsKey,
  nextQuestion,
  openKey,
  openWorld,
  perform,
  prepare,
  readFields,
  readSecret,
  type World,
} from "@oubli/core";
import { isSecretReference } from "@oubli/model";
import type { Shell } from "../shell.ts";
import { harmless, harmlessJson } from "../told/harmless.ts";
import { readArgv, type Typed } from "./argv.ts";
import { askingPassphrase } from "./ask-passphrase.ts";
import { askConfirmation, askFields } from "./ask-person.ts";
import { failureText, toldJson, toldText } from "./tell.ts";

/** Carries out one action of the table with the words typed after its own. Never throws: a failure is told, too. */
export async function runAction(action: Action, argv: readonly string[], shell: Shell): Promise<number> {
  const world = openWorld(locateHome(shell.env), shell.env);
  let given: Given = {};
  try {
    const typed = readArgv(action, argv);
    for (const notice of typed.notices) shell.err(notice);
    given = await withInput(action, typed, shell);
    return await carryOut(action, { ...typed, given }, world, shell);
  } catch (error) {
    return tellFailure(error, shell, { json: argv.includes("--json"), action, given });
  } finally {
    tellMemory(world, shell);
    await world.close();
  }
}

/** Said once when a home is seen first, and every time when its trail is not trusted. */
function tellMemory(world: World, shell: Shell): void {
  const memory = world.seen();
  const notice = memory && memoryNotice(memory);
  if (notice !== undefined) shell.err(harmless(notice));
}

async function carryOut(action: Action, typed: Typed, world: World, shell: Shell): Promise<number> {
  const acting: Acting = {
    world,
    by: () => actingOfficer(world, typed.as),
    signal: shell.signal,
    ...(shell.ask && !typed.json ? { passphrase: askingPassphrase(shell.ask) } : {}),
    ...(shell.startKeeper ? { startKeeper: shell.startKeeper } : {}),
    progress: ({ passing, text }) => {
      if (!typed.json && passing !== true) shell.err(harmless(text));
    },
  };
  const { given, confirmed } = await answered(action, typed, acting, shell);
  const told = await perform(action, acting, given, confirmed);
  if (typed.json) shell.out(harmlessJson(toldJson(told, typed.reveal)));
  else {
    const { out, err } = toldText(told);
    if (out !== "") shell.out(harmless(out));
    for (const line of err) shell.err(harmless(line));
  }
  return ENDINGS[told.ending].exit;
}

/** Asks for what is missing, where a person sits at the other end; what is not possible is told before anything is confirmed. */
async function answered(
  action: Action,
  { given, confirmed, json }: Typed,
  acting: Acting,
  { ask }: Shell,
): Promise<{ readonly given: Given; readonly confirmed: Confirmed }> {
  if (ask === undefined || json) return { given, confirmed };
  const wrong = problemsIn(action, given);
  if (wrong.length > 0) throw new FieldError(wrong);
  if (needsKey(action)) await openKey(acting);
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
async function withInput(action: Action, { given, fromInput }: Typed, shell: Shell): Promise<Given> {
  const words: Record<string, Given[string]> = { ...given };
  for (const [name, { kind }] of Object.entries(action.fields)) {
    const word = given[name];
    if (kind === "secret" && typeof word === "string" && isSecretReference(word))
      words[name] = await readSecret(word, shell.env);
  }
  if (fromInput === undefined) return words;
  const text = await shell.input();
  const before = given[fromInput];
  if (!Array.isArray(before)) return { ...words, [fromInput]: text.trim() };
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  return { ...words, [fromInput]: before.flatMap((word) => (word === "-" ? lines : [String(word)])) };
}

/** What is known of a command that failed. */
export interface Failed {
  readonly json: boolean;
  readonly action?: Action;
  readonly given?: Given;
}

/** Tells what went wrong, and what helps. */
export function tellFailure(error: unknown, shell: Shell, { json, action, given }: Failed): number {
  const { code, message, hints, details, reason, exit } = failureText(error, action, given);
  const problems = error instanceof FieldError ? { problems: error.problems } : {};
  if (json)
    shell.out(
      harmlessJson(
        JSON.stringify({
          error: {
            code,
            message,
            ...(hints.length === 0 ? {} : { hint: hints.join("; ") }),
            ...(reason === undefined ? {} : { reason }),
            ...(details.length === 0 ? {} : { details }),
            ...problems,
          },
        }),
      ),
    );
  for (const line of details) shell.err(harmless(line));
  shell.err(harmless(`oubli: ${message}`));
  for (const line of hints) shell.err(harmless(`       ${line}`));
  return exit;
}
