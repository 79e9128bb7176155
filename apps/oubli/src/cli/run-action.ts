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
  needsKey,
  nextQuestion,
  openKey,
  openWorld,
  perform,
  prepare,
  readFields,
  type World,
} from "@oubli/core";
import { terminalJson, terminalLine } from "@oubli/model";
import type { Shell } from "../shell.ts";
import { readArgv, type Typed } from "./argv.ts";
import { askingPassphrase } from "./ask-passphrase.ts";
import { askConfirmation, askFields } from "./ask-person.ts";
import { askingWords } from "./ask-words.ts";
import { failureText, toldJson, toldText } from "./tell.ts";
import { withInput } from "./with-input.ts";

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
  const notice = world.seen()?.notice;
  if (notice !== undefined) shell.err(terminalLine(notice));
}

async function carryOut(action: Action, typed: Typed, world: World, shell: Shell): Promise<number> {
  const acting: Acting = {
    world,
    by: () => actingOfficer(world, typed.as),
    signal: shell.signal,
    ...(shell.ask && !typed.json
      ? { passphrase: askingPassphrase(shell.ask), ask: askingWords(shell.ask) }
      : {}),
    ...(shell.startKeeper ? { startKeeper: shell.startKeeper } : {}),
    progress: ({ passing, text }) => {
      if (!typed.json && passing !== true) shell.err(text);
    },
  };
  const { given, confirmed } = await answered(action, typed, acting, shell);
  const told = await perform(action, acting, given, confirmed);
  if (typed.json) shell.out(terminalJson(toldJson(told, typed.reveal)));
  else {
    const { out, err } = toldText(told);
    if (out !== "") shell.out(out);
    for (const line of err) shell.err(line);
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
      terminalJson(
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
  for (const line of details) shell.err(terminalLine(line));
  shell.err(terminalLine(`oubli: ${message}`));
  for (const line of hints) shell.err(terminalLine(`       ${line}`));
  return exit;
}
