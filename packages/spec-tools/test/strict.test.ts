import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { fileOf } from "../src/workspace.ts";

const REDOCLY = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "../bin/cli.js");

// The newest Redocly is not the one that generates: its strictest rules are a second opinion, without exceptions of ours.
test.each([
  "specs/fera/openapi.yaml",
  "packages/client-fera/generated/openapi.json",
  "specs/partnero/openapi.yaml",
  "packages/client-partnero/generated/openapi.json",
])("nothing is said against %s by the strictest rules", async (name) => {
  const words = ["lint", "--extends=recommended-strict", "--format=json", fileOf(name)];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = await promisify(execFile)(process.execPath, [REDOCLY, ...words], { env });
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
});
