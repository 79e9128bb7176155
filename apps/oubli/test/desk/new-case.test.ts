import { describe, expect, test } from "vitest";
import type { DeskState } from "../../src/desk/state/desk-state.ts";
import { FORM_FIELDS } from "../../src/desk/state/screens/request-form.ts";
import type { NewCaseScreen } from "../../src/desk/state/screens/screen.ts";
import { aCase, apply, CASE, desk, press, screenOf, toldBy, type } from "./support/states.ts";

describe("a new case", () => {
  const form = press(desk(), "n", "right", "right", "tab");

  test("complains by position and never repeats the word", () => {
    const wrong = press(type(form, "dana@example.test, oops"), "tab", "tab", "tab", "enter");
    expect(wrong.commands).toEqual([]);
    expect(screenOf(wrong)).toContain("✗ not a valid identifier at position 2");
  });

  test("is entered with what was typed", () => {
    const pasted = apply(form, { type: "paste", text: "dana@example.test\r\n+351 900 000 117", at: 0 });
    const done = press(pasted, "tab", "left", "tab", "tab", "enter");
    expect(done.commands).toEqual([
      {
        do: "act",
        action: "case.open",
        given: {
          kind: "erasure",
          regime: "gdpr",
          identity: "id-document",
          received: "now",
          identifiers: ["dana@example.test", "+351 900 000 117"],
        },
      },
    ]);
  });

  test("a date counts from noon UTC, which is the same day everywhere", () => {
    let state = press(type(form, "dana@example.test"), "tab", "tab", "ctrl+u");
    state = press(type(state, "2026-11-18"), "enter", "enter");
    expect(state.commands).toMatchObject([{ given: { received: "2026-11-18T12:00:00Z" } }]);
  });

  test.each(["2026-02-30", "2026-02-30T10:00:00Z", "18.11.2026"])("%s is not a date", (text) => {
    const state = press(type(form, "dana@example.test"), "tab", "tab", "ctrl+u");
    const tried = press(type(state, text), "enter", "enter");
    expect(tried.commands).toEqual([]);
    expect(screenOf(tried)).toContain("✗ give now, a date such as 2026-11-18, or a time with a zone");
  });

  test("falls under the controller's own law, or the one that was chosen", () => {
    const typed = press(type(form, "dana@example.test"), "shift+tab", "shift+tab", "shift+tab");
    const opened = (state: DeskState) =>
      press(state, "tab", "tab", "tab", "tab", "tab", "tab", "enter").commands;
    expect(opened(typed)).toMatchObject([{ given: { regime: "gdpr" } }]);
    expect(opened(press(typed, "right", "right"))).toMatchObject([{ given: { regime: "ccpa" } }]);
    expect(screenOf(typed)).toContain("(•) gdpr  ( ) uk-gdpr  ( ) ccpa  ( ) lgpd  ( ) shopify");
  });

  test("says how it came only when that was chosen", () => {
    const typed = press(type(form, "dana@example.test"), "shift+tab", "shift+tab");
    const opened = (state: DeskState) => press(state, "tab", "tab", "tab", "tab", "tab", "enter").commands;
    expect(opened(typed)[0]).not.toHaveProperty("given.channel");
    expect(screenOf(typed)).toContain("( ) email  ( ) form  ( ) telephone  ( ) post  ( ) in-person");
    expect(opened(press(typed, "right", "right", "right"))).toMatchObject([
      { given: { channel: "telephone" } },
    ]);
  });

  test.each(["kind", "regime", "channel", "identity", "open"])(
    "text typed at %s is whom it is about",
    (field) => {
      let state = press(desk(), "n", "shift+tab", "shift+tab");
      const formOf = () => (state.screens.at(-1) as NewCaseScreen).form;
      while (formOf().on !== field) state = press(state, "tab");
      const before = screenOf(state);
      state = type(state, " hal.l@example.test");
      expect(formOf().on).toBe("identifiers");
      expect(formOf().identifiers.characters.join("")).toBe("hal.l@example.test");
      const chosen = (screen: string) => screen.match(/\(•\) [\w-]+/g);
      expect(chosen(screenOf(state))).toEqual(chosen(before));
    },
  );

  test("what is pasted beside a field is not lost", () => {
    const state = apply(press(desk(), "n"), { type: "paste", text: "hal@example.test", at: 0 });
    expect(screenOf(state)).toContain("▸ identifiers  hal@example.test");
  });

  test("says nothing that the officer has not said: the right and the identity begin unchosen", () => {
    const untouched = press(desk(), "n");
    expect(screenOf(untouched)).toContain("( ) a copy (access)  ( ) to be forgotten (erasure)");
    expect(screenOf(untouched)).toContain("(•) not yet");
    const unsaid = press(type(press(untouched, "tab"), "dana@example.test"), "tab", "tab", "tab", "enter");
    expect(unsaid.commands).toEqual([]);
    expect(screenOf(unsaid)).toContain("✗ what does the person want?");
    const said = press(unsaid, "left", "tab", "tab", "tab", "tab", "enter");
    expect(said.commands).toMatchObject([{ action: "case.open", given: { kind: "erasure" } }]);
    expect(said.commands[0]).not.toHaveProperty("given.identity");
  });

  test("opens its case, and tells about open cases of the same person and what can be done", () => {
    const it = aCase("verified");
    const opened = apply(
      form,
      toldBy("case.open", {
        parts: [
          { is: "line", text: "opened C-7: target date 2026-12-13", tone: "good" },
          { is: "line", text: "open cases about the same person: C-4", tone: "warn" },
        ],
        json: { case: it },
        next: [{ action: "case.dismiss", given: { case: CASE, because: "duplicate", duplicateOf: "C-4" } }],
      }),
    );
    expect(opened.screens.map(({ id }) => id)).toEqual(["cases", "case"]);
    expect(opened.commands).toContainEqual({ do: "open-view", case: CASE, how: "read" });
    expect(screenOf(opened)).toContain("open cases about the same person: C-4");
    expect(screenOf(opened)).toContain("next for C-7: : dismiss");
  });

  test("every field is reached with Tab", () => {
    let state = press(desk(), "n", "shift+tab", "shift+tab");
    for (const field of FORM_FIELDS) {
      expect(state.screens.at(-1)).toMatchObject({ form: { on: field } });
      state = press(state, "tab");
    }
  });
});
