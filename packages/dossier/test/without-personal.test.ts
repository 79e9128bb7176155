import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutPersonal } from "../src/without-personal.ts";
import { certificateMaterial } from "./material.ts";

/** A case about a person who is called like this. */
function about(value: string) {
  return { ...certificateMaterial(), subject: { identifiers: [{ kind: "email" as const, value }] } };
}

test.each(["mira-sand@example.test", "0f8e-77ab", "a/b", "(x)+[y]", "50%", "a.b|c", "{id}^$\\"])(
  "%s is taken out of a sentence, whatever its characters mean elsewhere",
  (value) => {
    expect(withoutPersonal(about(value), `Have ${value} removed.`)).toBe("Have […] removed.");
  },
);

test("no identifier makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      withoutPersonal(about(value), `Have ${value} removed.`);
    }),
  );
});
