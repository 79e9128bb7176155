import { terminalJson } from "@oubli/model";
import { type Command, messageOf, UsageError, type World } from "./command.ts";
import { keygen } from "./keygen.ts";
import { consistency, inspect, verify } from "./log-commands.ts";
import { checkProof, prove } from "./proof-commands.ts";
import { witness } from "./witness.ts";
import { printableLines } from "./words.ts";

const COMMANDS: readonly Command[] = [verify, inspect, prove, checkProof, consistency, keygen, witness];

/** It holds; it does not hold; it was called wrongly; it could not be looked at. */
const EXIT = { holds: 0, doesNotHold: 1, usage: 2, couldNotLook: 3 } as const;

/** Carries out one command line. @returns The exit code. Never throws. */
export async function run(
  argv: readonly string[],
  given: World & { readonly complain: (text: string) => void },
): Promise<number> {
  const world = cleaned(given);
  const json = argv.includes("--json");
  const [name, ...args] = argv.filter((arg) => arg !== "--json");
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    world.print(`${help()}\n`);
    return name === undefined ? EXIT.usage : EXIT.holds;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command && (args.includes("--help") || args.includes("-h"))) {
    world.print(`oubli-tlog ${command.usage}\n    ${command.summary}\n`);
    return EXIT.holds;
  }
  try {
    if (!command) throw new UsageError(`there is no such command; there are ${names()}`);
    const outcome = await command.run(args, world);
    world.print(`${json ? terminalJson(JSON.stringify(outcome.json)) : outcome.text}\n`);
    return outcome.holds ? EXIT.holds : EXIT.doesNotHold;
  } catch (error) {
    const usage = error instanceof UsageError;
    if (json) world.print(`${JSON.stringify({ ok: false, reason: usage ? "usage" : "could-not-look" })}\n`);
    world.complain(`oubli-tlog: ${messageOf(error)}\n`);
    if (usage && command) world.complain(`usage: oubli-tlog ${command.usage}\n`);
    return usage ? EXIT.usage : EXIT.couldNotLook;
  }
}

/** The one place that everything said passes: a log's own words steer no terminal. */
function cleaned<Given extends World & { readonly complain: (text: string) => void }>(given: Given): Given {
  return {
    ...given,
    print: (text: string) => given.print(printableLines(text)),
    complain: (text: string) => given.complain(printableLines(text)),
  };
}

function help(): string {
  return [
    "oubli-tlog: checks transparency logs, and makes proofs from them",
    "",
    ...COMMANDS.flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]),
    "",
    "  --json prints one line for programs.",
    "  Exit codes: 0 it holds, 1 it does not, 2 called wrongly, 3 could not be looked at.",
  ].join("\n");
}

function names(): string {
  return COMMANDS.map((command) => command.name).join(", ");
}
