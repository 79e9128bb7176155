import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { terminalLine } from "@oubli/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patchLayout, patchSegmenter, replaceStringWidth } from "../../build-plugins.ts";
import { ansiText } from "../../src/desk/text/ansi.ts";
import { beside, cut, fit, fitRow, row, rowWidth, wrap } from "../../src/desk/text/rows.ts";
import { segmenter } from "../../src/desk/text/segments.ts";
import { textWidth } from "../../src/desk/text/width.ts";

// The packages as Ink itself sees them.
const ink = realpathSync(
  join(dirname(fileURLToPath(import.meta.url)), "../../node_modules/ink/package.json"),
);
const beInk = createRequire(ink);
const stringWidthFile = beInk.resolve("string-width");
const { default: stringWidth } = (await import(pathToFileURL(stringWidthFile).href)) as {
  default: (text: string, options?: { countAnsiEscapeCodes?: boolean }) => number;
};

const CORPUS = [
  "",
  "plain",
  "Zażółć gęślą jaźń",
  "naïve café",
  "e\u0301te\u0301",
  "日本語の名前",
  "中文",
  "한국어",
  "ｱｲｳﾞｰ",
  "Ｆｕｌｌ",
  "👍",
  "👍🏽",
  "👨‍👩‍👧‍👦",
  "🏳️‍🌈",
  "🇩🇪",
  "🇩🇪🇫🇷",
  "🇩",
  "1️⃣",
  "#⃣",
  "❤️",
  "❤",
  "☎",
  "☎️",
  "©",
  "©️",
  "®️",
  "™",
  "™️",
  "‼️",
  "⁉",
  "↔️",
  "▶️",
  "▸",
  "✓",
  "✗",
  "\u1100",
  "\u1100\u1161",
  "\u1100\u1161\u11a8",
  "\u1100\u1100\u1161",
  "\u1161",
  "\u11a8",
  "\u1112\u1161\u11ab\u1100\u1173\u11af",
  "\ua960\u1161",
  "\ud7b0",
  "\u1100가",
  "नमस्ते",
  "கொ",
  "ไทย",
  "مرحبا",
  "שלום",
  "a\u200bb",
  "a\u200db",
  "\u200d",
  "\ufeffx",
  "\u00ad",
  "a\tb",
  "a\nb",
  "\u0000",
  "\u001b[31mred\u001b[39m",
  "\u001b]8;;http://x\u0007link\u001b]8;;\u0007",
  "🧑🏿‍🦰",
  "🧑‍💻",
  "👩‍❤️‍💋‍👨",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "🀄",
  "🃏",
  "⌚",
  "⭐",
  "㊗️",
  "㊗",
  "〰️",
  "Ⓜ️",
  "🅰️",
  "🈁",
  "☝🏻",
  "☝",
  "✌️",
  "🫱🏻‍🫲🏿",
  "🫠",
  "\u{1f6d8}",
  "…",
  "─│╭",
  "█░",
  "•",
  "“quoted”",
  "½",
  "ª",
  "¡",
  "\ud800",
  "𠀀",
  "𝒳",
  "ᄀ\u0301",
  "か\u3099",
  "ﾊﾟ",
];

describe("our text width agrees with string-width", () => {
  test.each(CORPUS.map((text) => [JSON.stringify(text), text]))("%s", (_name, text) => {
    expect(textWidth(text)).toBe(stringWidth(text));
  });

  test("for every code point by itself", () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x3ffff; point += 1) {
      const text = String.fromCodePoint(point);
      if (textWidth(text) !== stringWidth(text)) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test("for random texts made of difficult pieces", () => {
    // Half a flag pairs with the half of the next one; string-width then asks a list of all countries.
    const pieces = [
      ...CORPUS.filter((text) => text !== "🇩"),
      "\ufe0f",
      "\ufe0e",
      "\u200d",
      "\u20e3",
      "\u{1f3fd}",
      "1",
      "#",
      " ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }), (some) => {
        const text = some.join("");
        expect([text, textWidth(text)]).toEqual([text, stringWidth(text)]);
      }),
      { numRuns: 5_000 },
    );
  });

  test("with escape sequences counted", () => {
    const text = "\u001b[31m日本";
    expect(textWidth(text, { countAnsiEscapeCodes: true })).toBe(
      stringWidth(text, { countAnsiEscapeCodes: true }),
    );
  });
});

test("our segmenter cuts texts as Intl.Segmenter does", () => {
  const intl = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const parts = (segments: Iterable<{ segment: string; index: number }>) =>
    Array.from(segments, ({ segment, index }) => [segment, index]);
  const texts = [...CORPUS, "▸ ✓ ✗ ─│╭█░…•→", "\u001b[1mbold\u001b[22m"];
  for (const text of [...texts, ...texts.map((one, at) => one + (texts[at + 1] ?? ""))])
    expect(parts(segmenter.segment(text))).toEqual(parts(intl.segment(text)));
});

describe("patches of upstream packages", () => {
  test("the installed packages are still the ones the patches are made for", () => {
    const yoga = readFileSync(
      createRequire(beInk.resolve("yoga-layout")).resolve("../binaries/yoga-wasm-base64-esm.js"),
      "utf8",
    );
    expect(patchLayout(yoga)).not.toContain("typeof fetch");
    expect(replaceStringWidth(readFileSync(stringWidthFile, "utf8"))).toContain("textWidth");
    for (const file of [
      join(dirname(ink), "build/line-update.js"),
      join(dirname(ink), "../@alcalzone/ansi-tokenize/build/tokenize.js"),
    ])
      expect(patchSegmenter(readFileSync(file, "utf8"))).not.toContain("Intl.Segmenter");
  });

  test("a changed upstream text fails the build and says where to look", () => {
    expect(() => patchLayout("something else")).toThrow("yoga-layout has changed");
    expect(() => replaceStringWidth("something else")).toThrow("string-width has changed");
    expect(() => patchSegmenter("something else")).toThrow("ink or ansi-tokenize has changed");
  });
});

describe("lines", () => {
  test.each([
    ["日本語です", 5, "日本…"],
    ["👨‍👩‍👧‍👦 family", 4, "👨‍👩‍👧‍👦 …"],
    ["short", 10, "short"],
    ["x", 0, ""],
  ])("%s cut to %d", (text, width, cutText) => {
    expect(cut(text, width)).toBe(cutText);
  });

  test("a fitted text is exactly as wide as asked, whatever is in it", () => {
    for (const text of CORPUS) for (const width of [1, 2, 7]) expect(textWidth(fit(text, width))).toBe(width);
  });

  test("a fitted line is exactly as wide as asked", () => {
    expect(rowWidth(fitRow(row("日本語", "です"), 7))).toBe(7);
    expect(rowWidth(fitRow(row("ab"), 7))).toBe(7);
  });

  test("nothing a vendor writes can control the terminal", () => {
    expect(terminalLine("a\u001b[2Jb\u202ec\r\nd")).toBe("a·[2Jb·c d");
    expect(ansiText([{ spans: [{ text: "a\u001b[2Jb\u009b31m", tone: "plain" }] }], false)).toBe(
      "a·[2Jb·31m",
    );
    expect(row("\u001b]0;title\u0007").spans[0]?.text).toBe("·]0;title·");
  });

  test("a long word is broken, and nothing gets lost", () => {
    expect(wrap("ab cdefghij", 4)).toEqual(["ab", "cdef", "ghij"]);
    expect(wrap("日本語です", 4)).toEqual(["日本", "語で", "す"]);
  });

  test("two columns keep the cursor where it is", () => {
    const [line] = beside([row("left")], [{ ...row("right"), cursor: 2 }], 10, 1);
    expect(line?.cursor).toBe(15);
  });
});
