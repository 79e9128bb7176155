import { isObject, type Json, textOf } from "../json.ts";
import { problemAt } from "./problem.ts";
import type { Problem, SourceFile } from "./source-file.ts";

/** Which of the two families a description belongs to. */
export type Edition = "openapi" | "swagger";

/** A description's root, or why it is none. */
export type Recognised = { readonly root: Json; readonly edition: Edition } | { readonly problem: Problem };

/** Tells whether a file is an OpenAPI or Swagger description, and of which family. */
export function recognise(file: SourceFile): Recognised {
  const root = file.value;
  const at = (path: readonly string[]) => ({ file, path });
  if (!isObject(root)) {
    return {
      problem: problemAt(
        at([]),
        "this is no OpenAPI description",
        "name the vendor's OpenAPI or Swagger file",
      ),
    };
  }
  if (root.openapi !== undefined) {
    // Unquoted, YAML reads 3.1 as a number.
    if (/^3\.[012](\.|$|-)/.test(textOf(root.openapi))) return { root, edition: "openapi" };
    return { problem: problemAt(at(["openapi"]), "this edition of OpenAPI is not known", KNOWN) };
  }
  if (root.swagger !== undefined) {
    if (/^2(\.0)?$/.test(textOf(root.swagger))) return { root, edition: "swagger" };
    return { problem: problemAt(at(["swagger"]), "this edition of Swagger is not known", KNOWN) };
  }
  return {
    problem: problemAt(
      at([]),
      "this is no OpenAPI description: it has neither openapi nor swagger at its top",
      "name the vendor's OpenAPI or Swagger file",
    ),
  };
}

const KNOWN = "OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are read; ask the vendor for one of these";
