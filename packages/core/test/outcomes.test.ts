import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { failureOf } from "../src/action/outcomes.ts";

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test("what the operating system refuses is a failure of the disk, and its path is not told", () => {
  const failure = failureOf(thrownBy(() => readFileSync(tmpdir())));
  expect(failure).toEqual({
    code: "STORAGE",
    exit: 1,
    http: 500,
    message: "a file or folder is a folder where a file should be (read: EISDIR)",
    hint: "give the path of a file",
  });
  const full = Object.assign(new Error("ENOSPC: no space left, write '/home/dana'"), {
    code: "ENOSPC",
    syscall: "write",
  });
  expect(failureOf(full)).toMatchObject({ code: "STORAGE", exit: 1 });
  expect(JSON.stringify(failureOf(full))).not.toContain("dana");
});

test("an error with a code of another kind stays a fault of oubli itself", () => {
  const other = Object.assign(new Error("dana@example.test"), { code: "ERR_INVALID_ARG_TYPE" });
  expect(failureOf(other)).toMatchObject({ code: "BUG", exit: 70 });
  expect(JSON.stringify(failureOf(other))).not.toContain("dana");
});
