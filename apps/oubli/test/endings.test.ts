import { expect, test } from "vitest";
import { makeTestHome, runProgram } from "./support/home.ts";

test("a second letter about the same request is set aside, and so is what is no request", async () => {
  const home = await makeTestHome([]);
  const open = async (...more: string[]) =>
    runProgram(["case", "open", "ada@example.test", "--kind", "erasure", ...more], home.env);
  await open("--identity", "mailbox");
  expect((await open()).err).toContain("oubli case set-aside C-2 --duplicate-of C-1");
  await open();
  const twice = await runProgram(["case", "set-aside", "C-2", "--duplicate-of", "C-1"], home.env);
  expect([twice.code, twice.out]).toEqual([0, "C-2 is set aside: the same request as C-1\n"]);
  expect((await runProgram(["case", "set-aside", "C-3", "--junk"], home.env)).code).toBe(0);
  const wrong = await runProgram(["case", "set-aside", "C-1", "--duplicate-of", "C-2"], home.env);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("is not about the same request")]);
  for (const words of [[], ["--junk", "--duplicate-of", "C-2"], ["--duplicate-of", "two"]])
    expect((await runProgram(["case", "set-aside", "C-1", ...words], home.env)).code).toBe(2);
  expect((await runProgram(["case", "show", "C-2"], home.env)).out).toContain("answered in C-1");
  const shown = await runProgram(["case", "list"], home.env);
  expect(shown.out).toContain("closed: duplicate");
  expect(shown.out).toContain("closed: junk");
});

test("a request of which nobody proved who wrote it is closed as not verified", async () => {
  const home = await makeTestHome([]);
  await runProgram(["case", "open", "ada@example.test", "--kind", "erasure"], home.env);
  expect((await runProgram(["case", "close", "C-1"], home.env)).out).toContain("closed: unverified");
  const refused = await runProgram(["case", "recheck", "C-1"], home.env);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("nothing that could be back")]);
});
