import { type NeededField, positional, text } from "../../action/fields.ts";

/** The act that waits. */
export const theAct: NeededField<string> = {
  ...positional(text("the act that waits for another officer", "the number of an act such as A-3")),
  read: ([word = ""]) => (/^A-[1-9]\d{0,8}$/i.test(word.trim()) ? word.trim().toUpperCase() : undefined),
};
