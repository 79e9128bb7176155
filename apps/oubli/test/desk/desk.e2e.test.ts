import { describe, expect, test } from "vitest";
import { MS_BEFORE_ENTER } from "../../src/desk/state/press-dialog.ts";
import { KEY, openTerminal, type RealTerminal } from "./support/real-terminal.ts";

const PERSON = "dana.ruiz@example.test";

/** Opens an erasure case about the demo's person and searches for it. */
async function searched(terminal: RealTerminal): Promise<void> {
  await terminal.until("No cases yet");
  terminal.send("n");
  await terminal.until("New case");
  terminal.send(KEY.tab);
  await terminal.until("▸ identifiers");
  terminal.send(PERSON);
  await terminal.until("understood: email");
  terminal.send(KEY.tab + KEY.tab + KEY.tab);
  await terminal.until("[ Open the case ]");
  terminal.send(KEY.enter);
  await terminal.until("ready to search");
  terminal.send("f");
  await terminal.until(/\d+ records at 3 accounts/);
}

async function approved(terminal: RealTerminal): Promise<void> {
  terminal.send("p");
  await terminal.until("18 calls");
  terminal.send("s");
  await terminal.until("waits for approval");
  terminal.send("a");
  await terminal.until("another officer has to decide");
  terminal.send("o");
  await terminal.until("Who acts?");
  terminal.send(KEY.enter);
  await terminal.until(/Ari Approver *\n/);
  terminal.send("a");
  await terminal.until("Approve the plan of C-1");
  terminal.send("C-1");
  await terminal.until("▸[ Approve ]");
  await calmEnter(terminal, "approved and signed");
}

/** Presses Enter as somebody who has read the question: the desk wants a pause between the text and the key. */
async function calmEnter(terminal: RealTerminal, next: string | RegExp): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2 * MS_BEFORE_ENTER));
  terminal.send(KEY.enter);
  await terminal.until(next);
}

async function expectGivenBack(terminal: RealTerminal): Promise<void> {
  expect(terminal.modes.alternate()).toBe(false);
  expect(terminal.modes.cursorShown()).toBe(true);
  expect(terminal.modes.bracketedPaste()).toBe(false);
  expect(terminal.history()).not.toContain(PERSON);
}

describe.each([
  [80, 24],
  [120, 40],
] as const)("at %dx%d", (columns, rows) => {
  test("a request is led from its arrival to its result, by two officers", async () => {
    const terminal = openTerminal(["demo"], [columns, rows]);
    await searched(terminal);
    await approved(terminal);
    terminal.send("E");
    await terminal.until("What is erased cannot be brought back");
    terminal.send("C-1");
    await terminal.until("▸[ Erase ]");
    await calmEnter(terminal, /18 of 18 calls verified absent/);
    await terminal.until("to be answered");
    terminal.send("5");
    await terminal.until("verified absent");
    terminal.send("t");
    await terminal.until("the certificate is written");
    terminal.send("q");
    expect((await terminal.ended()).code).toBe(0);
    await expectGivenBack(terminal);
  });
});

describe("keys", () => {
  test("that arrive in one burst are all taken, and one burst never erases", async () => {
    const terminal = openTerminal(["demo"], [80, 24]);
    await searched(terminal);
    terminal.send("jjjjjjjk");
    await terminal.until(/▸ fera +Order +ford_Em41l0n/);
    terminal.send("G2g1");
    await terminal.until(/▸ partnero +Purchase/);
    await approved(terminal);
    terminal.send("EC-1\r");
    await terminal.until("that was quick");
    terminal.send(KEY.escape);
    await terminal.untilGone("that was quick");
    await terminal.until("approved");
  });

  test("pasted with line ends into the last question press nothing", async () => {
    const terminal = openTerminal(["demo"], [120, 40]);
    await searched(terminal);
    await approved(terminal);
    terminal.send("E");
    await terminal.until("Type C-1 to go on");
    terminal.send(KEY.pasted("C-1\r\n\r\n"));
    await terminal.until("▸[ Erase ]");
    terminal.send(KEY.pasted("oops\n"));
    await terminal.until("C-1oops");
    terminal.send(KEY.enter);
    await terminal.until("type exactly C-1");
    terminal.send(KEY.escape);
    await terminal.untilGone("type exactly");
    expect(terminal.screen()).toContain("approved");
  });

  test("Ctrl+C stops an erasure, and the same approval goes on with it", async () => {
    const terminal = openTerminal(["demo"], [80, 24]);
    await searched(terminal);
    await approved(terminal);
    terminal.send("E");
    await terminal.until("Type C-1 to go on");
    terminal.send("C-1");
    await terminal.until("▸[ Erase ]");
    await calmEnter(terminal, "5 Result 18");
    terminal.send(KEY.interrupt);
    await terminal.until("the erasure was stopped");
    terminal.send("E");
    await terminal.until("Type C-1 to go on");
    terminal.send("C-1");
    await terminal.until("Enter does it");
    await calmEnter(terminal, /18 of 18 calls verified absent/);
  });

  test("typed before the desk is drawn are not lost", async () => {
    const terminal = openTerminal(["demo"], [80, 24]);
    await terminal.until("oubli › Cases");
    terminal.send("n\t");
    terminal.send(`${PERSON}, +351900000117`);
    await terminal.until("understood: email, phone");
  });
});

describe("the terminal", () => {
  test("may be resized at any time, and one too small says so", async () => {
    const terminal = openTerminal(["demo"], [120, 40]);
    await searched(terminal);
    terminal.resize(60, 15);
    await terminal.until("oubli needs 80x24, this is 60x15");
    for (const [columns, rows] of [
      [100, 30],
      [81, 25],
      [200, 50],
      [80, 24],
    ] as const)
      terminal.resize(columns, rows);
    await terminal.until("C-1 erasure");
    await terminal.until(/loyalty +Member +40217 +email +listCust…\n ✓/);
    const lines = terminal.screen().split("\n");
    expect(lines[0]).toMatch(/^ oubli › Cases › C-1 erasure +Olive Officer$/);
    expect(lines.at(-1)).toContain("q quit");
    expect(lines.filter((line) => line.includes("oubli ›"))).toHaveLength(1);
  });

  test("is given back by Ctrl+C", async () => {
    const terminal = openTerminal(["demo"], [80, 24]);
    await searched(terminal);
    terminal.send(KEY.interrupt);
    await terminal.ended();
    await expectGivenBack(terminal);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("is given back by %s", async (signal) => {
    const terminal = openTerminal(["demo"], [80, 24]);
    await searched(terminal);
    terminal.kill(signal);
    await terminal.ended();
    await expectGivenBack(terminal);
  });

  test("shows where one stands without any colour", async () => {
    const terminal = openTerminal(["demo"], [80, 24], { NO_COLOR: "1" });
    await searched(terminal);
    expect(terminal.screen()).toMatch(/▸ fera +Customer/);
    expect(terminal.written()).not.toMatch(new RegExp(`${KEY.escape}\\[[0-9;]*[1-9][0-9;]*m`));
  });

  test("gets no byte while nothing happens", async () => {
    const terminal = openTerminal(["demo"], [80, 24]);
    await searched(terminal);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const before = terminal.written().length;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(terminal.written().length).toBe(before);
  });
});
