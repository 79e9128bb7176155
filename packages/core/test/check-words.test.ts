import type { Capabilities } from "@oubli/datamap";
import { describe, expect, test } from "vitest";
import { capabilityParts, githubLine, noteText } from "../src/words/capabilities.ts";

const problem = {
  file: "specs/a,b/100%.yaml",
  line: 7,
  where: "/records",
  message: "one\r\ntwo: 5 %",
  remedy: "three",
};

describe("an annotation of a GitHub workflow", () => {
  test("escapes what would end it, and more in its properties", () => {
    expect(githubLine("error")(problem)).toBe(
      "::error file=specs/a%2Cb/100%25.yaml,line=7,title=Privacy marks::one%0D%0Atwo: 5 %25 → three",
    );
  });

  test("is a warning for a note, which has no remedy", () => {
    const { remedy: _, ...note } = problem;
    expect(githubLine("warning")({ ...note, file: "c:\\x" })).toBe(
      "::warning file=c%3A\\x,line=7,title=Privacy marks::one%0D%0Atwo: 5 %25",
    );
  });

  test.each(["%0A", "%25", "::error::x", "a,b:c", "\r\n%", "\u001b[2J", "", "→ ü"])(
    "is one line and can be read back: %j",
    (text) => {
      const line = githubLine("warning")({ file: text, line: 1, where: "", message: text });
      const [, file = "", message = ""] =
        /^::warning file=([^,:]*),line=1,title=Privacy marks::([^\r\n]*)$/.exec(line) ?? expect.fail(line);
      expect([file, message].map(decodeGithub)).toEqual([text, text]);
    },
  );
});

function decodeGithub(text: string): string {
  return text.replaceAll(/%(25|0D|0A|3A|2C)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

test("a note keeps all its words, in lines that fit a screen", () => {
  const message = Array.from({ length: 40 }, (_, at) => `kind-${at}`).join(", ");
  const lines = noteText({ file: "f", line: 12, where: "", message }).split("\n");
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  expect(lines.map((line) => line.trim()).join(" ")).toBe(`note, line 12: ${message}`);
});

test("surfaces that allow the same are told once, and one that finds nobody in a line", () => {
  const nothing = { vendor: "v", records: [], recipients: false, controls: [], unreachable: [], unsure: [] };
  const surface = (name: string): Capabilities => ({
    ...nothing,
    surface: name,
    finds: [],
    findsNothingBy: [],
  });
  expect(capabilityParts("V", [surface("a"), surface("b")])).toEqual([
    { is: "line", text: "V, surface a, b: a case cannot search for a person here" },
  ]);
});

const HOSTILE = "Shop\n::error file=a::owned\r##[add-mask]a\u2028b";
const NOTE = { file: "privacy.yaml", line: 3, where: "", message: HOSTILE };
const SURFACE: Capabilities = {
  surface: "default",
  finds: [],
  findsNothingBy: [],
  records: [],
  recipients: false,
  controls: [],
  unreachable: [],
  unsure: [],
} as unknown as Capabilities;

test("a page cannot write lines of its own into what is said about it", () => {
  const said = capabilityParts(HOSTILE, [SURFACE]).flatMap((part) => ("text" in part ? [part.text] : []));
  for (const line of [...said, noteText(NOTE), githubLine("error")(NOTE)])
    expect(line).not.toMatch(/[\r\n\u2028]/);
});

test("a page cannot give commands to the workflow that checks it", () => {
  const [first] = capabilityParts(HOSTILE, [SURFACE]);
  expect(first).toMatchObject({ text: expect.not.stringMatching(/::|##\[/) as unknown });
  expect(githubLine("warning")(NOTE)).toMatch(
    /^::warning file=privacy\.yaml,line=3,title=Privacy marks::Shop%0A/,
  );
});
