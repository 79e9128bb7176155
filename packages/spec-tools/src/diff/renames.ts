import { valueAt } from "@oubli/datamap/pointer";
import type { Told } from "./by-redocly.ts";
import { comparable, isSame } from "./canonical.ts";
import type { Release } from "./change.ts";
import { nodeOf } from "./described.ts";

/**
 * The same changes, in which a property that is gone and one of the same shape that is new in the same object are one property with
 * another name. Where several are alike, the one at the same place is it; where none is, nothing was renamed.
 */
export function withRenames(told: readonly Told[], before: Release, after: Release): readonly Told[] {
  const split = told.filter((one) => apart(one, before, after).length > 1);
  const inside = (one: Told) =>
    split.some((other) => isBelow(one.revision, other.revision) || isBelow(one.base, other.base));
  // What differs inside of two that only look alike is no change of either.
  const all = told.filter((one) => !inside(one)).flatMap((one) => apart(one, before, after));
  const gone = all.filter((one) => one.kind === "removed" && parentOf(one.base) !== undefined);
  const added = all.filter((one) => one.kind === "added" && parentOf(one.revision) !== undefined);
  const pairs = gone.flatMap((one) => {
    const next = successorOf(one, added, [before.description, after.description]);
    return next === undefined ? [] : [{ one, next }];
  });
  const others = all.filter((one) => !pairs.some((pair) => pair.one === one || pair.next === one));
  return [...others, ...pairs.map(({ one, next }) => renamedTo(one, next))];
}

/** A rename that the library only guessed by the likeness of names is one that is gone and one that is new. */
function apart(one: Told, before: Release, after: Release): readonly Told[] {
  if (one.property !== "key" || parentOf(one.base) === undefined) return [one];
  const was = valueAt(before.description, one.base?.pointer.slice(1) ?? "");
  const is = valueAt(after.description, one.revision?.pointer.slice(1) ?? "");
  if (was === undefined || is === undefined || isSame(shapeOf(was), shapeOf(is))) return [one];
  const { property: _, base, revision, ...rest } = one;
  return [
    { ...rest, kind: "removed", impact: "major", verdicts: [], ...(base ? { base } : {}) },
    { ...rest, kind: "added", impact: "minor", verdicts: [], ...(revision ? { revision } : {}) },
  ];
}

function isBelow(at: Told["base"], other: Told["base"]): boolean {
  return at !== undefined && other !== undefined && at.pointer.startsWith(`${other.pointer}/`);
}

/** A schema without its words. */
function shapeOf(schema: unknown): unknown {
  const { title: _, description: __, ...rest } = nodeOf(schema);
  return comparable(rest);
}

function successorOf(
  { base }: Told,
  added: readonly Told[],
  [before, after]: readonly [object, object],
): Told | undefined {
  const parent = parentOf(base);
  const was = valueAt(before, base?.pointer.slice(1) ?? "");
  const alike = added.filter(
    ({ revision }) =>
      parentOf(revision) === parent && isSame(valueAt(after, revision?.pointer.slice(1) ?? ""), was),
  );
  if (alike.length < 2) return alike[0];
  const place = (document: object, at: Told["base"]) =>
    Object.keys(nodeOf(valueAt(document, parent ?? ""))).indexOf(nameOf(at));
  return alike.find(({ revision }) => place(after, revision) === place(before, base));
}

function renamedTo(one: Told, next: Told): Told {
  const [base, revision] = [one.base, next.revision];
  return {
    path: next.path,
    kind: "modified",
    impact: "major",
    verdicts: [],
    property: "key",
    base: { pointer: base?.pointer ?? "", value: nameOf(base) },
    revision: { pointer: revision?.pointer ?? "", value: nameOf(revision) },
  };
}

/** Pointer of the properties among which it stands; `undefined` for what is no property. */
function parentOf(at: Told["base"]): string | undefined {
  const tokens = at?.pointer.slice(1).split("/") ?? [];
  return tokens.at(-2) === "properties" ? tokens.slice(0, -1).join("/") : undefined;
}

function nameOf(at: Told["base"]): string {
  return (at?.pointer.split("/").at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}
