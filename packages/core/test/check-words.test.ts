import type { Capabilities } from "@oubli/datamap";
import { expect, test } from "vitest";
import { capabilityParts, githubLine, noteLine } from "../src/words/capabilities.ts";

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
  for (const line of [...said, noteLine(NOTE), githubLine("error")(NOTE)])
    expect(line).not.toMatch(/[\r\n\u2028]/);
});

test("a page cannot give commands to the workflow that checks it", () => {
  const [first] = capabilityParts(HOSTILE, [SURFACE]);
  expect(first).toMatchObject({ text: expect.not.stringMatching(/::|##\[/) as unknown });
  expect(githubLine("warning")(NOTE)).toMatch(
    /^::warning file=privacy\.yaml,line=3,title=Privacy marks::Shop%0A/,
  );
});
