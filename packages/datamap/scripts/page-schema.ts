// Writes specs/privacy.schema.json, or says that it lags behind the vocabulary.
import { readFileSync, writeFileSync } from "node:fs";
import { pageJsonSchema } from "../src/page/json-schema.ts";

const file = new URL("../../../specs/privacy.schema.json", import.meta.url);
const schema = pageJsonSchema();

if (process.argv[2] === "write") {
  writeFileSync(file, schema);
} else if (readFileSync(file, "utf8") !== schema) {
  console.error('specs/privacy.schema.json lags behind the vocabulary  -> run "pnpm generate"');
  process.exitCode = 1;
}
