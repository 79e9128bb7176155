import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
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
  return astToString(ast.map(withUndefined));
}

/** What may be left out may be said to be `undefined` as well: a caller who has nothing to say need not take the name away. */
function withUndefined<Node extends ts.Node>(node: Node): Node {
  const { factory } = ts;
  return ts.visitEachChild(
    node,
    (child) => {
      const seen = withUndefined(child);
      if (!ts.isPropertySignature(seen) || !seen.questionToken || !seen.type) return seen;
      if (seen.type.kind === ts.SyntaxKind.NeverKeyword) return seen;
      const type = factory.createUnionTypeNode([
        seen.type,
        factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
      ]);
      return factory.updatePropertySignature(seen, seen.modifiers, seen.name, seen.questionToken, type);
    },
    undefined,
  );
}

function withOptionalAccount(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withOptionalAccount);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withOptionalAccount(value)]),
  );
  return copy["x-account"] === true && copy.in !== "path" ? { ...copy, required: false } : copy;
}
