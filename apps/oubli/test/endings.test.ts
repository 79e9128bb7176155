import { expect, test } from "vitest";
import { ADA, openCase, sure, typing } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";

test("a second letter about the same request is dismissed, and so is what is not a request", async () => {
  const home = await makeTestHome([]);
  const { run } = typing(home, ADA);
  const open = ["case", "open", "-", "--kind", "erasure"];
  const dismiss = (id: string, ...more: readonly string[]) =>
    run("case", "dismiss", id, ...more, ...sure(id));
  await run(...open, "--identity", "email-verified");
  expect((await run(...open)).err).toContain(
    "oubli case dismiss C-2 --because duplicate --duplicate-of C-1 --confirm C-2",
  );
  await run(...open);
  const twice = await dismiss("C-2", "--because", "duplicate", "--duplicate-of", "C-1");
  expect([twice.code, twice.out]).toEqual([0, "C-2 is dismissed: duplicate of C-1"]);
  expect((await dismiss("C-3", "--because", "spam")).code).toBe(0);
  const wrong = await dismiss("C-1", "--because", "duplicate", "--duplicate-of", "C-2");
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("is not about the same request")]);
  for (const words of [
    [],
    ["--because", "duplicate"],
    ["--because", "spam", "--duplicate-of", "C-2"],
    ["--because", "duplicate", "--duplicate-of", "two"],
  ])
    expect((await dismiss("C-1", ...words)).code).toBe(2);
  expect((await run("case", "show", "C-2")).out).toContain("answered in C-1");
  const shown = await run("case", "list");
  expect(shown.out).toContain("closed: duplicate");
  expect(shown.out).toContain("closed: not a data subject request");
});

test("a request of which nobody proved who wrote it is closed as not verified", async () => {
  const home = await makeTestHome([]);
  const id = await openCase(home, "erasure");
  const closed = await typing(home).run("case", "close", id, ...sure(id));
  expect(closed.out).toContain("closed: identity not verified");
  const refused = await typing(home).run("case", "reverify", id);
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining("is not an erasure that was carried out and closed"),
  ]);
});
