import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IDENTIFIER_KINDS, type Identifier, nearnessOf, sameIdentifier } from "../src/index.ts";

function near(mine: string, theirs: string, kind: Identifier["kind"] = "email") {
  return nearnessOf([{ kind, value: mine }], [{ kind, value: theirs }]).map(({ how }) => how);
}

describe("a record is nearly the person's when it carries", () => {
  test.each([
    ["ada.person@example.test", "ada.person+shop@example.test", "tag"],
    ["ada.person@example.test", "adaperson@example.test", "spelling"],
    ["rene.noir@example.test", "rené.noir@example.test", "spelling"],
    ["ada.person@gmail.com", "ada.person@googlemail.com", "spelling"],
    ["ada.person@example.test", "ada.persom@example.test", "letter"],
    ["ada.person@example.test", "ada.pesron@example.test", "letter"],
    ["ada.person@example.test", "ada.persn@example.test", "letter"],
    ["ada.person@example.test", "ada.person@exampel.test", "letter"],
  ])("an address like %s: %s (%s)", (mine, theirs, how) => {
    expect(near(mine, theirs)).toEqual([how]);
  });

  test.each([
    ["+351900000117", "900 000 117", "phone", "spelling"],
    ["+351900000117", "+351900000127", "phone", "letter"],
    ["318-204-557", "318204557", "card-number", "spelling"],
    ["318204557", "318204567", "card-number", "letter"],
    ["C-0042", "c42", "customer-id", "spelling"],
    ["Mira Voss", "Voss, Mira", "name", "name"],
  ] as const)("%s: %s", (mine, theirs, kind, how) => {
    expect(near(mine, theirs, kind)).toEqual([how]);
  });

  test.each([
    ["ada.person@example.test", "Ada.Person@EXAMPLE.test", "email"],
    ["ada.person@example.test", "bob.other@example.test", "email"],
    ["ada@example.test", "ida@example.test", "email"],
    ["1001", "1002", "customer-id"],
    ["Mira Voss", "Mira Vos", "name"],
  ] as const)("but not when it carries the same, or something else: %s, %s", (mine, theirs, kind) => {
    expect(near(mine, theirs, kind)).toEqual([]);
  });

  test("never of another kind, in whatever order, and never what is the same", () => {
    const value = fc.oneof(fc.string({ maxLength: 12 }), fc.emailAddress());
    const identifier = fc.record({ kind: fc.constantFrom(...IDENTIFIER_KINDS), value });
    fc.assert(
      fc.property(identifier, identifier, (one, other) => {
        const found = nearnessOf([one], [other]);
        expect(nearnessOf([other], [one])).toEqual(found);
        if (one.kind !== other.kind) expect(found).toEqual([]);
        if (one.kind !== "name" && sameIdentifier(one, other)) expect(found).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("in time that grows with its length only", () => {
    const long = "a".repeat(200_000);
    const began = performance.now();
    near(`${long}@example.test`, `${long}b@example.test`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
