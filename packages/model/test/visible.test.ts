import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasUnseen,
  markUnseen,
  terminalJson,
  terminalLine,
  terminalText,
  withoutUnseen,
} from "../src/index.ts";

const dotted = (text: string) => markUnseen(text, () => "·");

describe("what nobody sees in a text is marked, one mark for each character:", () => {
  test.each([
    ["a sequence that clears the screen", "a\u001b[2Jb", "a·[2Jb"],
    ["a title of the window", "a\u001b]0;title\u0007b", "a·]0;title·b"],
    ["a sequence that begins with one character of C1", "a\u009b31mb\u0085c", "a·31mb·c"],
    ["a backspace, a bell, a NUL and DEL", "a\b\u0007\u0000\u007fb", "a····b"],
    ["a return that lets the line be written over", "good\rbad", "good·bad"],
    ["marks that turn the direction", "a\u202eb\u202cc\u200ed\u061ce", "a·b·c·d·e"],
    ["isolates", "a\u2066b\u2069c", "a·b·c"],
    ["breaks of lines and paragraphs", "a\u2028b\u2029c", "a·b·c"],
    ["what takes no room", "a\u200bb\u2060c\ufeffd\u00ade\u034ff", "a·b·c·d·e·f"],
    ["fillers that look like a blank", "a\u3164b\u115fc\uffa0d", "a·b·c·d"],
    ["hidden words of tag characters", "a\u{e0068}\u{e0069}\u{e007f}b", "a···b"],
    ["variants of a letter that has none", "a\ufe0fb\u{e0100}c\u{e01ef}", "a·b·c·"],
    ["a second variant", "❤\ufe0f\ufe0f葛\u{e0100}\u{e0101}", "❤\ufe0f·葛\u{e0100}·"],
    ["a joiner between letters that are not joined", "a\u200db\u200cc", "a·b·c"],
    ["halves of characters", "a\ud800b\udc00c", "a·b·c"],
    ["what stands for no character", "a\ufffeb\uffffc\u{1fffe}d", "a·b·c·d"],
    ["notes between the lines", "a\ufff9b\ufffac\ufffbd", "a·b·c·d"],
    ["marks piled up above a letter", `a${"\u0301".repeat(11)}b`, `a${"\u0301".repeat(8)}···b`],
  ])("%s", (_, text, marked) => {
    expect(dotted(text)).toBe(marked);
    expect(hasUnseen(text)).toBe(true);
    expect(hasUnseen(withoutUnseen(text))).toBe(false);
  });
});

test("what belongs to a text stays: letters of every script, pictures, joiners and variants where they are written", () => {
  for (const text of [
    "Ana-Lucía Nguyễn, 王小明, ابن رشد, רות",
    "می\u200cخواهم",
    "क्\u200dष",
    "👩\u200d👩\u200d👧 ❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3 👍🏽",
    "葛\u{e0100}城",
    "\u0601\u0661\u0662",
    "קָמַץ תִּשְׁבִּי",
    "ที่นี่",
    "non\u00a0breaking\u3000blanks",
  ])
    expect([text, dotted(text)]).toEqual([text, text]);
});

test("a second call changes nothing, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(dotted(dotted(text))).toBe(dotted(text));
      expect(withoutUnseen(withoutUnseen(text))).toBe(withoutUnseen(text));
    }),
  );
});

describe("on a terminal", () => {
  test("line ends and tabs do what they do, a return alone does not", () => {
    expect(terminalText("a\tb\nc\r\nd\re\u001b[0m")).toBe("a\tb\nc\r\nd·e·[0m");
    expect(terminalLine("a\tb\nc\r\nd\re")).toBe("a b c d e");
  });

  test("JSON loses nothing, and only what is visible is in it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })), (value) => {
        const json = terminalJson(JSON.stringify(value));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(hasUnseen(json)).toBe(false);
      }),
    );
  });
});
