import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locateHome, makeHome } from "@oubli/core/world";
import { describe, expect, onTestFinished, test } from "vitest";
import type { DeskState } from "../../src/desk/state/desk-state.ts";
import { ALONE } from "../support/home.ts";
import { typed } from "../support/typed.ts";
import { KEY, openTerminal, type RealTerminal } from "./support/real-terminal.ts";
import { AUTHOR, aCase, acts, apply, deskOn, press, screenOf, type } from "./support/states.ts";

const PASSPHRASE = "correct horse battery";

describe("the passphrase of a locked key", () => {
  const hold = acts("case.hold");
  const asked = apply(deskOn(aCase("scoped")), { type: "locked", officer: AUTHOR, after: hold });
  const known = (state: DeskState) => JSON.stringify(state);

  test("is asked for by the officer's name, and what is typed is shown as dots", () => {
    expect(screenOf(asked)).toContain("Open the key of Olive Officer");
    expect(screenOf(asked)).toContain("once until the desk is left");
    const written = type(asked, PASSPHRASE);
    expect(screenOf(written)).toContain("•".repeat(PASSPHRASE.length));
    expect(screenOf(written)).not.toMatch(/correct|horse|battery/);
    expect(written.commands).toEqual([]);
  });

  test("opens the key on Enter, and then what was asked for is done", () => {
    const entered = press(type(asked, PASSPHRASE), "enter");
    expect(entered.dialogs).toEqual([]);
    expect(entered.commands).toEqual([
      { do: "unlock", officer: AUTHOR, passphrase: PASSPHRASE, after: hold },
    ]);
    const opened = apply(entered, { type: "unlocked", after: hold });
    expect(opened.commands).toEqual([hold]);
    expect(known(opened)).not.toContain(PASSPHRASE);
  });

  test("that is wrong is asked for again, with a reason and an empty line", () => {
    const complaint = "this passphrase does not open the key";
    const entered = press(type(asked, "something else"), "enter");
    const again = apply(entered, { type: "locked", officer: AUTHOR, after: hold, complaint });
    expect(screenOf(again)).toContain(`✗ ${complaint}`);
    expect(screenOf(again)).not.toContain("•");
    expect(known(again)).not.toContain("something else");
    expect(press(type(again, PASSPHRASE), "enter").commands).toMatchObject([{ passphrase: PASSPHRASE }]);
  });

  test("is not taken to be nothing", () => {
    const entered = press(asked, "enter");
    expect(entered.commands).toEqual([]);
    expect(screenOf(entered)).toContain("✗ type the passphrase, or press Esc");
  });

  test("is given up by Esc: nothing is done, and nothing of it is left", () => {
    const left = press(type(asked, PASSPHRASE), "esc");
    expect(left.dialogs).toEqual([]);
    expect(left.commands).toEqual([]);
    expect(known(left)).not.toContain(PASSPHRASE);
  });

  test("is no key of the desk: letters that do something elsewhere are letters", () => {
    const written = type(asked, "qE:?5");
    expect(written.dialogs).toHaveLength(1);
    expect(written.commands).toEqual([]);
  });
});

/** A home whose keys are locked, with one case in it. */
async function lockedHome(): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-desk-locked-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { OUBLI_HOME: join(folder, "home"), HOME: folder };
  const controller = {
    name: "Example Shop",
    contact: "privacy@shop.example.test",
    country: "DE",
    zone: "Europe/Berlin",
  };
  const keys = { passphrase: PASSPHRASE, work: 1 };
  await makeHome(locateHome(env), { controller, officer: "First", settings: ALONE }, env, { keys });
  await typed(env, ["case", "open", "-", "--kind", "access"], {
    input: "ada@example.test",
    answers: [PASSPHRASE],
  });
  return env;
}

test("a desk over a locked home lists cases, and opens one after the passphrase alone", async (context) => {
  const env = await lockedHome();
  const terminal: RealTerminal = openTerminal(context, ["desk"], [100, 30], env);
  await terminal.until("C-1");
  terminal.send(KEY.enter);
  await terminal.until("Open the key of");
  terminal.send(`wrong one${KEY.enter}`);
  await terminal.until("✗ ");
  expect(terminal.screen()).not.toContain("ada@example.test");
  terminal.send(PASSPHRASE);
  await terminal.until("•".repeat(PASSPHRASE.length));
  terminal.send(KEY.enter);
  await terminal.until("ada@example.test");
  // Once is enough, until the desk is left: placing a hold is signed without another question.
  terminal.send("H");
  await terminal.until("on legal hold");
  terminal.send("q");
  expect((await terminal.ended()).code).toBe(0);
  expect(terminal.written()).not.toMatch(/correct|horse|wrong one/);
});
