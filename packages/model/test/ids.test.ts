import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  caseIdOf,
  isWorkerId,
  may,
  newWorkerId,
  parseAccountId,
  parseCaseId,
  parseOfficerId,
  ROLES,
} from "../src/index.ts";

describe("a case number", () => {
  test("is written and read back, however it is typed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom("C-", "c-", "  c-"),
        (n, start) => {
          expect(parseCaseId(`${start}${n} `)).toBe(caseIdOf(n));
        },
      ),
    );
  });

  test.each(["", "C-", "C-0", "C-07", "7", "C7", "C--7", "C-1.0", "C-1e3", "C-7x", "X-7", "C-1000000000"])(
    "is not: %s",
    (text) => expect(parseCaseId(text)).toBeUndefined(),
  );
});

test("an account is named in lower-case letters, digits and dashes", () => {
  expect(parseAccountId("fera-lt-2")).toBe("fera-lt-2");
  for (const wrong of ["", "2fera", "Fera", "fera_lt", "fera/lt", "f".repeat(41), "fera\n"])
    expect(parseAccountId(wrong)).toBeUndefined();
});

test("an officer's id says nothing about the person", () => {
  expect(parseOfficerId("o_7f3k2m9q")).toBe("o_7f3k2m9q");
  for (const wrong of ["", "o_", "o_7F3K2M9Q", "o_7f3k2m9", "o_7f3k2m9qx", "ada", "o_7f3k2m9q\n"])
    expect(parseOfficerId(wrong)).toBeUndefined();
});

test("a worker's id is told from an officer's", () => {
  expect(parseOfficerId("w_7f3k2m9q")).toBe("w_7f3k2m9q");
  const [worker, officer] = [newWorkerId((length) => "a".repeat(length)), parseOfficerId("o_7f3k2m9q")];
  expect([isWorkerId(worker), officer && isWorkerId(officer)]).toEqual([true, false]);
});

test("whatever else is said of a worker, it does a worker's part and reads", () => {
  for (const roles of [["worker"], ["admin", "worker"], ["approver", "worker", "officer"]] as const)
    expect(ROLES.filter((role) => may({ roles }, role))).toEqual(["auditor", "worker"]);
  expect(may({ roles: ["admin"] }, "worker")).toBe(false);
});
