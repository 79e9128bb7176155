import { expect, test } from "vitest";
import { defineAction, done } from "../src/action/action.ts";
import { nextQuestion, optionsOf } from "../src/action/ask.ts";
import { text } from "../src/action/fields.ts";
import { caseDismiss } from "../src/actions/case/dismiss.ts";

test("what is needed is asked first, one thing after the other, and then whether it is meant", () => {
  const ask = (given: Record<string, string>, confirmed = {}) =>
    nextQuestion(caseDismiss, given, undefined, confirmed);
  expect(ask({})).toMatchObject({ is: "write", field: "case" });
  expect(ask({ case: "c-7" })).toMatchObject({
    is: "choose",
    field: "because",
    options: { spam: expect.any(String) },
  });
  expect(ask({ case: "c-7", because: "duplicate" })).toMatchObject({ is: "write", field: "duplicateOf" });
  expect(ask({ case: "c-7", because: "spam" })).toMatchObject({
    is: "sheet",
    word: "C-7",
    reason: true,
    sheet: { title: "Dismiss C-7?", yes: "Dismiss" },
  });
  expect(ask({ case: "C-7", because: "spam" }, { typed: "C-7" })).toMatchObject({ is: "sheet" });
  expect(ask({ case: "C-7", because: "spam" }, { typed: "C-7", reason: "x" })).toEqual({ is: "nothing" });
});

test("what is final and about no case has a word of its own and wants no reason", () => {
  const retire = defineAction<object, string>({
    id: "audit.retire-key",
    summary: "retire the older key",
    danger: "final",
    word: "retire",
    examples: [],
    fields: {},
    run: async () => "",
    tell: () => done("", {}),
  });
  expect(nextQuestion(retire, {})).toMatchObject({ is: "sheet", word: "retire", reason: false });
  expect(nextQuestion(retire, {}, undefined, { typed: "retire" })).toEqual({ is: "nothing" });
});

test("options that depend on the case are shown for it", async () => {
  const ground = { ...text("ground"), suggest: async () => ({ unfounded: "Art. 12(5)" }) };
  expect(await optionsOf(ground, undefined)).toEqual({ unfounded: "Art. 12(5)" });
  expect(await optionsOf(text("words"), undefined)).toBeUndefined();
});
