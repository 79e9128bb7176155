import type { DatabaseRoles } from "@oubli/client-kit";

/** Rights that let nobody change a row. */
const HARMLESS = /^(SELECT|USAGE|SHOW VIEW|SHOW DATABASES|PROCESS|REPLICATION CLIENT|LOCK TABLES)( \(.*\))?$/;

/**
 * What somebody should know of the reading role, by what SHOW GRANTS says of it.
 *
 * @param schemas The databases that are looked at.
 */
export function doubtsOf(
  grants: readonly string[],
  schemas: readonly string[],
  { isOne, changing }: DatabaseRoles,
): readonly string[] {
  if (isOne) return ["one role both looks and changes: give the account a second one that may only SELECT"];
  const parts = grants.map((line) => /^GRANT (.+?) ON (?:TABLE )?(\S+?)\./.exec(line) ?? undefined);
  const rights = parts.flatMap((part) =>
    part !== undefined && isAbout(part[2] ?? "", schemas) ? (part[1] ?? "").split(/, (?![^(]*\))/) : [],
  );
  const isMember = grants.some((line) => / TO /.test(line) && !/ ON /.test(line));
  return [
    ...(rights.some((right) => !HARMLESS.test(right))
      ? ["the reading role may do more than SELECT: take every other right from it"]
      : []),
    ...(isMember ? ["the reading role has the rights of another one, which were not looked at"] : []),
    ...(changing ? [] : ["the account has no changing role: a case can search, and erases nothing"]),
  ];
}

/** Whether a grant for a database, which may be a pattern, is for one of these. */
function isAbout(granted: string, schemas: readonly string[]): boolean {
  if (granted === "*") return true;
  const name = granted.replace(/^`|`$/g, "");
  const pattern = name.replaceAll(/\\(.)|[%_]|[^\w]/g, (part, escaped?: string) =>
    escaped === undefined ? (WILD[part] ?? `\\${part}`) : escaped,
  );
  return schemas.some((schema) => new RegExp(`^${pattern}$`, "i").test(schema));
}

const WILD: Readonly<Record<string, string>> = { "%": ".*", _: "." };
