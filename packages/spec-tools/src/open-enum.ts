import ts from "typescript";

/**
 * The type of a text of which some values are known and others may come: an editor completes the known ones, and every text
 * is accepted.
 *
 * @returns `undefined` for a schema that is none.
 */
export function openEnum(schema: object): ts.TypeNode | undefined {
  const { type, ...rest } = schema as Readonly<Record<string, unknown>>;
  const known = rest["x-extensible-enum"];
  const types = [type].flat();
  if (!Array.isArray(known) || !types.includes("string")) return undefined;
  const { factory } = ts;
  const values = known
    .filter((value) => typeof value === "string")
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  // Not `string` itself: the compiler would drop the known values beside it.
  const anyOther = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const none = types.includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...values, anyOther, ...none]);
}
