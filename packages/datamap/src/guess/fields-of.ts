import type { IdentifierKind, Origin } from "../data-map.ts";
import type { Schema } from "../document/api-document.ts";
import { guessedCategory, looksPersonal, snakeCase } from "../page/personal-words.ts";

/** What the name of a field says. */
export interface GuessedField {
  /** `address/city` for one inside. */
  readonly name: string;
  readonly is: "personal" | "not-personal" | "unknown";
  readonly category?: string;
  readonly origin?: Origin;
  readonly identifies?: IdentifierKind;
  /** Holds anything, under names nobody knows. */
  readonly open?: true;
}

const DEPTHS = [2, 1, 0];
const MOST = 200;

/**
 * The fields of a record, and of what stands in it, with what their names say. Personal words are looked at first. Of a
 * record with more of them than a page would show, what stands deeper is one line each.
 */
export function fieldsOf(schema: Schema): readonly GuessedField[] {
  const [fitting] = DEPTHS.map((deepest) => below(schema, "", { depth: 0, deepest })).filter(
    ({ length }) => length <= MOST,
  );
  return fitting ?? below(schema, "", { depth: 0, deepest: 0 }).slice(0, MOST);
}

interface Depth {
  readonly depth: number;
  readonly deepest: number;
}

function below(schema: Schema, prefix: string, { depth, deepest }: Depth): readonly GuessedField[] {
  return [...schema.properties].flatMap(([name, child]): readonly GuessedField[] => {
    const path = `${prefix}${name.replaceAll("/", "~1")}`;
    const inner = child.isArray ? child.items : child;
    const isInside = inner !== undefined && inner.properties.size > 0 && depth < deepest;
    // A whole address or profile is one line of the page; other objects are looked into.
    if (isInside && looksPersonal(name) === undefined) {
      const into = `${path}/${child.isArray ? "*/" : ""}`;
      // What stands beside the known names has names nobody knows.
      const others: readonly GuessedField[] =
        inner.members === undefined ? [] : [{ name: `${into}*`, is: "unknown" }];
      return [...below(inner, into, { depth: depth + 1, deepest }), ...others];
    }
    return [guessOf(path, name, child)];
  });
}

/** What says something about a record as a thing: when it was changed, of which type it is. */
const OF_THE_RECORD =
  /^(type|object|kind|updated_?at|updated|modified\w*|date_modified\w*|version|livemode|url|href|links?|self|is_test|is_synced|\w*_type|\w*_code|status|state|currency|archived\w*|role|priority|etag|revision|position)$/;

function guessOf(path: string, name: string, schema: Schema): GuessedField {
  const category =
    looksPersonal(name) ?? (OF_THE_RECORD.test(snakeCase(name)) ? undefined : guessedCategory(name));
  const isOpen = schema.properties.size === 0 && schema.members !== undefined;
  if (category !== undefined)
    return {
      name: path,
      is: "personal",
      category,
      origin: originOf(category),
      ...identifierIn(path, category, schema),
      ...(isOpen ? { open: true } : {}),
    };
  if (isOpen) return { name: path, is: "unknown", open: true };
  return { name: path, is: OF_THE_RECORD.test(snakeCase(name)) ? "not-personal" : "unknown" };
}

function originOf(category: string): Origin {
  if (category.startsWith("user.unique_id")) return "assigned";
  return /^user\.(behavior|device|location|content)/.test(category) ? "observed" : "provided";
}

/** Only what stands at the top of a record is surely the person's own. */
function identifierIn(
  path: string,
  category: string,
  schema: Schema,
): { readonly identifies?: IdentifierKind } {
  // Whether an address is marked as spam is no address.
  if (path.includes("/") || schema.alternatives.some(({ node }) => node.type === "boolean")) return {};
  if (category === "user.contact.email") return { identifies: "email" };
  if (category === "user.contact.phone_number") return { identifies: "phone" };
  return category === "user.name" ? { identifies: "name" } : {};
}
