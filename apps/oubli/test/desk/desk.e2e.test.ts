import { describe, expect, test } from "vitest";
import { MS_BEFORE_ENTER } from "../../src/desk/state/dialogs/calm.ts";
import { KEY, openTerminal, type RealTerminal } from "./support/real-terminal.ts";

const PERSON = "dana.ruiz@example.test";

/** Enters the person into the form of a new case. */
async function entered(terminal: RealTerminal): Promise<void> {
  await terminal.until("No cases yet");
  terminal.send(`n${KEY.left}${KEY.tab}`);
  await terminal.until("▸ identifiers");
  terminal.send(PERSON);
  await terminal.until("understood: email");
}

/** Opens an erasure case about the demo's person and searches for it. */
async function searched(terminal: RealTerminal): Promise<void> {
  await entered(terminal);
  terminal.send(`${KEY.tab}${KEY.right}${KEY.right}${KEY.tab}${KEY.tab}`);
  await terminal.until("[ Open the case ]");
  terminal.send(KEY.enter);
  await terminal.until("ready to search");
  terminal.send("f");
  await terminal.until(/✓ C-1: \d+ records at 3 accounts/);
  // One of them carries another address than hers.
  terminal.send(":");
  await terminal.until("What do you want to do?");
  terminal.send("confirm record");
  await terminal.until("▸ confirm record");
  terminal.send(KEY.enter);
  await terminal.until("Type C-1 to go on");
  await confirm(terminal, "▸[ Confirm ]", "is confirmed as the person's");
}

/** Plans as one officer, and approves as another. */
async function approved(terminal: RealTerminal): Promise<void> {
  terminal.send("p");
  await terminal.until("18 calls");
  await terminal.until("awaiting approval");
  terminal.send("a");
  await terminal.until("another officer: o switches");
  terminal.send("o");
  await terminal.until("Who acts?");
  terminal.send(KEY.enter);
  await terminal.until(/Ari Approver *\n/);
  terminal.send("a");
  await terminal.until("Approve the plan of C-1");
  await confirm(terminal, "▸[ Approve ]", "approved and signed");
}

/** Types the number and a reason, and presses Enter as one who has read the question: the desk wants a pause before it. */
async function confirm(
  terminal: RealTerminal,
  button: string | RegExp,
  next: string | RegExp,
): Promise<void> {
  terminal.send(`C-1${KEY.tab}asked for`);
  await terminal.until(button);
  await new Promise((resolve) => setTimeout(resolve, MS_BEFORE_ENTER + 20));
  terminal.send(KEY.enter);
  await terminal.until(next);
}

async function expectGivenBack(terminal: RealTerminal): Promise<void> {
  await terminal.ended();
  expect(terminal.modes.alternate()).toBe(false);
  expect(terminal.modes.cursorShown()).toBe(true);
  expect(terminal.modes.bracketedPaste()).toBe(false);
  expect(terminal.history()).not.toContain(PERSON);
}

describe.concurrent("a request is led from its arrival to its result, by two officers", () => {
  test("at 80x24, with keys in bursts, pastes, and a stop on the way", async (context) => {
    const terminal = openTerminal(context, ["demo"], [80, 24]);
    await searched(terminal);

    // Keys that arrive in one burst are all taken.
    terminal.send("jjjjjjjk");
    await terminal.until(/▸ fera +Order +ford_Em41l0n/);
    terminal.send("G2g1");
    await terminal.until(/▸ partnero +Lead +1045 +near miss/);
    await approved(terminal);

    // But one burst never erases.
    terminal.send(`EC-1${KEY.tab}asked for\r`);
    await terminal.until("that was quick");
    terminal.send(KEY.escape);
    await terminal.untilGone("that was quick");

    // What is pasted with line ends into the last question presses nothing.
    terminal.send("E");
    await terminal.until("Type C-1 to go on");
    terminal.send(KEY.pasted("C-1\r\n\r\n"));
    await terminal.until("› C-1");
    terminal.send(KEY.tab + KEY.pasted("asked\r\nfor\n"));
    await terminal.until("▸[ Erase ]");
    terminal.send(KEY.tab + KEY.pasted("oops\n"));
    await terminal.until("C-1oops");
    terminal.send(KEY.enter);
    await terminal.until("type exactly C-1");
    terminal.send(KEY.escape);
    await terminal.untilGone("type exactly");
    expect(terminal.screen()).toContain("approved");

    // Ctrl+C stops an erasure, and the same approval goes on with it.
    terminal.send("E");
    await terminal.until("What is erased cannot be brought back");
    await confirm(terminal, "▸[ Erase ]", "5 Result 18");
    terminal.send(KEY.interrupt);
    await terminal.until("the erasure was stopped");
    terminal.send("E");
    await terminal.until("Type C-1 to go on");
    await confirm(terminal, /▸\[ (Erase|Go on) \]/, /18 of 18 calls verified absent/);
    await terminal.until("response due");
    terminal.send("t");
    await terminal.until("wrote the certificate");
    terminal.send(KEY.enter);
    await terminal.until("q quit");
    terminal.send("q");
    expect((await terminal.ended()).code).toBe(0);
    await expectGivenBack(terminal);
  });

  test("at 120x40, in a window that is resized; a passphrase waits for its own Enter", async (context) => {
    const terminal = openTerminal(context, ["demo"], [120, 40]);
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
    await terminal.until(/loyalty +Member +40217 +email +listCust…\n/);
    const lines = terminal.screen().split("\n");
    expect(lines[0]).toMatch(/^ oubli keys not locked › Cases › C-1 erasure +Olive Officer$/);
    expect(lines.at(-1)).toContain("q quit");
    expect(lines.filter((line) => line.includes("› Cases"))).toHaveLength(1);
    terminal.resize(120, 40);

    // The keys after it were pressed before the passphrase was there to be read.
    terminal.send(`x${KEY.enter}q`);
    await terminal.until("passphrase");
    terminal.send(KEY.escape);
    await terminal.until("once you have kept it");
    const passphrase = /[a-z]{4}(-[a-z]{4}){5,}/.exec(terminal.screen())?.[0] ?? expect.fail("no passphrase");
    await new Promise((resolve) => setTimeout(resolve, MS_BEFORE_ENTER + 20));
    terminal.send(KEY.enter);
    await terminal.untilGone(passphrase);
    // The Enter that came too early has opened a record.
    await terminal.until("n next record");
    terminal.send(KEY.escape);
    await terminal.until("p plan");

    await approved(terminal);
    terminal.send("E");
    await terminal.until("What is erased cannot be brought back");
    await confirm(terminal, "▸[ Erase ]", /18 of 18 calls verified absent/);
    terminal.send("5");
    await terminal.until("verified absent");
    terminal.send("q");
    expect((await terminal.ended()).code).toBe(0);
    await expectGivenBack(terminal);
    expect(terminal.history()).not.toContain(passphrase);
  });
});

describe("the terminal", () => {
  test("is given back by Ctrl+C and by every signal", async (context) => {
    const ways: readonly ((terminal: RealTerminal) => void)[] = [
      (terminal) => terminal.send(KEY.interrupt),
      ...(["SIGTERM", "SIGINT", "SIGHUP"] as const).map((signal) => (terminal: RealTerminal) => {
        terminal.kill(signal);
      }),
    ];
    await Promise.all(
      ways.map(async (leave) => {
        const terminal = openTerminal(context, ["demo"], [80, 24]);
        await entered(terminal);
        leave(terminal);
        await expectGivenBack(terminal);
      }),
    );
  });

  test("shows where one stands without any colour, and gets no byte while nothing happens", async (context) => {
    const terminal = openTerminal(context, ["demo"], [80, 24], { NO_COLOR: "1" });
    // Keys typed before the first frame is whole are not lost.
    await terminal.until("oubli keys not locked › Cases");
    terminal.send("n");
    await terminal.until("New case");
    terminal.send(KEY.escape);
    await searched(terminal);
    expect(terminal.screen()).toMatch(/▸ fera +Customer/);
    expect(terminal.written()).not.toMatch(new RegExp(`${KEY.escape}\\[[0-9;]*[1-9][0-9;]*m`));
    await terminal.quiet(300);
    const before = terminal.written().length;
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(terminal.written().length).toBe(before);
  });
});
