import { compile } from "./compile.ts";
import { documentedAnswer, type OpenapiDocument, responsesOf } from "./document.ts";
import { type Drift, driftsOf, jsonType } from "./drift.ts";
import { findingsOf } from "./findings.ts";
import { standalone } from "./standalone.ts";

/** Checks a vendor's answers against its description. */
export interface Validator {
  /**
   * @param body Parsed JSON, `undefined` when there was none; it is not changed.
   * @returns Nothing when the answer is as documented. Unknown properties are, and so is a number kept as its own text. A
   * status documented without a JSON schema promises nothing, so any body is fine. One drift with the pointer `""` for an
   * operation or a status that is not documented, and for what cannot be checked: a reference that leads nowhere, a body
   * nested thousands of levels deep. Never throws.
   */
  check(operationId: string, status: number, body: unknown): readonly Drift[];
}

type Check = (body: unknown) => readonly Drift[];

/**
 * A validator over an OpenAPI 3.1 document; `openapi.json` of a vendor package fits. Each response's schema is compiled when it
 * is first needed, and kept. What zod cannot express (`not`, `if`, what stands beside a `$ref`) is not checked, and of formats
 * only `date-time`, `date` and `uuid` are.
 *
 * @throws {TypeError} For a document of another version: 3.0 has another word for null.
 */
export function createValidator(document: OpenapiDocument): Validator {
  if (!/^3\.[12]\b/.test(document.openapi)) throw new TypeError("the document is not of OpenAPI 3.1");
  const responses = responsesOf(document);
  const checks = new WeakMap<object, Check>();
  const checkOf = (schema: object): Check => {
    const check = checks.get(schema) ?? makeCheck(document, schema);
    checks.set(schema, check);
    return check;
  };
  return {
    check(operationId, status, body) {
      try {
        const answer = documentedAnswer(document, responses.get(operationId), status);
        if (answer.kind === "open") return [];
        if (answer.kind === "schema") return checkOf(answer.schema)(body);
        return [wholeBody(answer.expected, body)];
      } catch {
        return [wholeBody("something that can be checked", body)];
      }
    },
  };
}

function makeCheck(document: OpenapiDocument, schema: object): Check {
  const { schema: alone, names } = standalone(document, schema);
  const issuesOf = compile(alone);
  return (body) => driftsOf(findingsOf(issuesOf(body), body), body, names);
}

function wholeBody(expected: string, body: unknown): Drift {
  return { pointer: "", expected, got: jsonType(body) };
}
