import { expect, test } from "vitest";
import { KEY, openTerminal } from "./desk/support/real-terminal.ts";
import { openCase } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

test("at a real terminal everything that is missing is asked for, and what was said stands there once", async (context) => {
  const home = await makeTestHome([]);
  await openCase(home, "erasure");
  const terminal = openTerminal(context, ["case", "dismiss", "C-1"], [100, 30], home.env);
  await terminal.until("2  duplicate");
  terminal.send(`1${KEY.enter}`);
  await terminal.until("Type C-1 to go on:");
  expect(terminal.screen()).toContain("A closed case stays closed.");
  terminal.send(`C-1${KEY.enter}`);
  await terminal.until("Reason, kept encrypted with the case:");
  terminal.send(`advertising${KEY.enter}`);
  await terminal.until("C-1 is dismissed: not a data subject request");
  expect(await terminal.ended()).toMatchObject({ code: 0 });
  expect(terminal.screen().split("Type C-1").length).toBe(2);
});

test("Ctrl+C at a question does nothing, and says so", async (context) => {
  const home = await makeTestHome([]);
  await openCase(home, "erasure");
  const terminal = openTerminal(context, ["case", "dismiss", "C-1"], [100, 30], home.env);
  await terminal.until("2  duplicate");
  terminal.send(KEY.interrupt);
  await terminal.until("nothing was done");
  expect(await terminal.ended()).toMatchObject({ code: 3 });
  expect((await typed(home.env, "case list")).out).toContain("identity to be verified");
});
