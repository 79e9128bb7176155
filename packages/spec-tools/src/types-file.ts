import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { openEnum } from "./open-enum.ts";
import { withCertainty } from "./with-certainty.ts";

/**
 * The TypeScript types of a description, as openapi-fetch wants them.
 *
 * Every operation says whether it is documented or guessed. Parameters that belong to the account become optional: the client fills them in, so that no caller has to.
 */
export async function typesText(document: object): Promise<string> {
  // A property with a default may be left out of a request; by itself the generator would demand it.
  const told = withCertainty(document);
  const ast = await openapiTS(withOptionalAccount(told) as OpenAPI3, {
    defaultNonNullable: false,
    // An object of which nothing is said may hold anything; by itself the generator takes it for one that holds nothing.
    emptyObjectsUnknown: true,
    transform: openEnum,
  });
  return astToString(ast);
}

function withOptionalAccount(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withOptionalAccount);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withOptionalAccount(value)]),
  );
  return copy["x-account"] === true && copy.in !== "path" ? { ...copy, required: false } : copy;
}
