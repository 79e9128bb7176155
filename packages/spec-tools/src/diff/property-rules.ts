import { isSame, membersOf, without } from "./canonical.ts";
import type { Change } from "./change.ts";
import { listOf, type Node, nodeOf } from "./described.ts";
import { type PagePath, pageChange } from "./page-change.ts";

/** What has changed about the marks of a record's properties. */
export function propertyChanges(kind: string, before: Node, after: Node): readonly Change[] {
  const [from, to] = [marksOf(before), marksOf(after)];
  const fresh = without(Object.keys(to), Object.keys(from));
  const gone = without(Object.keys(from), Object.keys(to));
  const successors = new Map(
    gone.flatMap((pointer) => {
      const same = fresh.filter((other) => isSame(from[pointer], to[other]));
      return same.length === 1 ? [[pointer, same[0] ?? ""] as const] : [];
    }),
  );
  const taken = new Set(successors.values());
  return membersOf(from, to).flatMap((pointer) => {
    const path = ["records", kind, "fields", pointer.slice(1)];
    const next = successors.get(pointer);
    if (next !== undefined) return pageChange(kind, `${pointer} is called ${next} now`, path, false);
    return taken.has(pointer) ? [] : markChanges(`${kind} ${pointer}`, path, from[pointer], to[pointer]);
  });
}

function markChanges(
  about: string,
  path: PagePath,
  before: Node | undefined,
  after: Node | undefined,
): readonly Change[] {
  const wasPersonal = isPersonal(before);
  if (before === undefined)
    return [
      pageChange(
        about,
        isPersonal(after) ? "is marked as personal now" : "is marked as not personal now",
        path,
        false,
      ),
    ];
  if (after === undefined)
    return [
      pageChange(
        about,
        wasPersonal ? "is no longer marked as personal" : "is no longer marked",
        path,
        wasPersonal,
      ),
    ];
  if (wasPersonal && !isPersonal(after))
    return [pageChange(about, "is no longer marked as personal", path, true)];
  if (!wasPersonal && isPersonal(after)) return [pageChange(about, "is marked as personal now", path, false)];
  return MARKS.filter(([member]) => !isSame(before[member], after[member])).map(([member, words, safety]) =>
    pageChange(about, `${words} (${shown(before[member])}, now ${shown(after[member])})`, path, safety),
  );
}

/** What a mark says, in words, and whether another one of it may do harm. */
const MARKS: readonly (readonly [string, string, boolean])[] = [
  ["category", "is another kind of personal data", true],
  ["about", "is about somebody else", true],
  ["identifies", "identifies a person otherwise", true],
  ["secret", "is kept secret otherwise", true],
  ["embeds", "holds other records", true],
  ["onErasure", "becomes something else in an erasure", true],
  ["origin", "comes from elsewhere", false],
];

/** Of each property what its mark says; its title is words. */
function marksOf(record: Node): Readonly<Record<string, Node>> {
  return Object.fromEntries(
    listOf(record.properties).map((one) => {
      const { pointer, title: _, ...mark } = nodeOf(one);
      return [String(pointer), mark];
    }),
  );
}

function isPersonal(mark: Node | undefined): boolean {
  return mark?.category !== undefined || mark?.secret === true || mark?.identifies !== undefined;
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);
}
