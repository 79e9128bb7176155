import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { validate as validateByReadme } from "@readme/openapi-parser";
import { validate as validateByScalar } from "@scalar/openapi-parser";
import spectral, { type RulesetDefinition } from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import { describe, expect, test } from "vitest";
import { fileOf } from "../src/workspace.ts";

/** What a client ships is a description that the tools of others read. */
describe.each(["fera", "partnero", "loyalty-lt"])(
  "the description of %s, as its client ships it,",
  (vendor) => {
    const text = readFileSync(fileOf(`packages/client-${vendor}/generated/openapi.json`), "utf8");
    const parsed = () => JSON.parse(text);

    test("is valid to swagger-parser", async () => {
      await expect(SwaggerParser.validate(parsed())).resolves.toMatchObject({ openapi: "3.1.1" });
    });

    test("is valid to the parser of ReadMe", async () => {
      expect(await validateByReadme(parsed())).toMatchObject({ valid: true });
    });

    test("is valid to the parser of Scalar", async () => {
      expect(await validateByScalar(text)).toMatchObject({ valid: true });
    });

    test("has nothing that Spectral warns of", async () => {
      const linter = new spectral.Spectral();
      // Its two packages do not agree about the type of a ruleset.
      const oas = rulesets.oas as unknown as RulesetDefinition;
      linter.setRuleset({
        extends: [[oas, "recommended"]],
        rules: {
          // It is unofficial: nobody at the vendor answers for it.
          "info-contact": "off",
        },
      });
      const found = await linter.run(parsed());
      expect(found.map(({ code, path }) => `${String(code)} at ${path.join("/")}`)).toEqual([]);
    });
  },
);
