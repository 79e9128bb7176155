import { isSame, membersOf } from "./canonical.ts";
import type { Change, Release } from "./change.ts";
import { listOf, type Node, nodeOf } from "./described.ts";
import { callsOf } from "./page-calls.ts";
import { type PagePath, pageChange } from "./page-change.ts";
import { propertyChanges } from "./property-rules.ts";

/** What has changed about what calls mean for a person. Whatever looks for, reads or erases less, or tells less, is signed off. */
export function pageChanges(before: Release, after: Release): readonly Change[] {
  const [a, b] = [before, after].map(({ map }) => ({ ...nodeOf(map), ...callsOf(map) }));
  if (a === undefined || b === undefined) return [];
  const kinds = byName(listOf(a.records), "kind");
  const now = byName(listOf(b.records), "kind");
  return [
    ...membersOf(kinds, now).flatMap((kind) => recordChanges(kind, kinds[kind], now[kind])),
    ...rootChanges(a, b),
    ...beyondChanges(a, b),
  ];
}

function recordChanges(kind: string, before: Node | undefined, after: Node | undefined): readonly Change[] {
  const about = `record ${kind}`;
  if (after === undefined) return [pageChange(about, "is no longer looked for", ["records"], true)];
  if (before === undefined) return [pageChange(about, "is looked for now", ["records", kind], false)];
  return [
    ...findChanges(kind, before, after),
    ...linkChanges(kind, before, after),
    ...roleChanges(kind, before, after),
    ...propertyChanges(kind, before, after),
  ];
}

function findChanges(kind: string, before: Node, after: Node): readonly Change[] {
  // A record may be looked for by one identifier in several ways: all of them count together.
  const ways = (record: Node) => Object.groupBy(listOf(record.find).map(nodeOf), ({ by }) => String(by));
  const [from, to] = [ways(before), ways(after)];
  return membersOf(from, to).flatMap((by) => {
    if (isSame(from[by], to[by])) return [];
    const path = ["records", kind, "find"];
    if (from[by] === undefined) return pageChange(`record ${kind}`, `is found by ${by} now`, path, false);
    const words = to[by] === undefined ? `is no longer found by ${by}` : `is found by ${by} otherwise`;
    return pageChange(`record ${kind}`, words, path, true);
  });
}

function linkChanges(kind: string, before: Node, after: Node): readonly Change[] {
  const [from, to] = [before, after].map(({ leadsTo }) => byName(listOf(leadsTo), "name"));
  return membersOf(from, to).flatMap((name) => {
    const [was, is] = [from?.[name], to?.[name]];
    if (isSame(was, is)) return [];
    const words =
      was === undefined
        ? `leads to ${name} now`
        : is === undefined
          ? `no longer leads to ${name}`
          : `leads to ${name} otherwise`;
    return pageChange(`record ${kind}`, words, ["records", kind, "leads-to", name], was !== undefined);
  });
}

/** What a record is to an erasure, each with its word in the page. */
const ROLES: readonly (readonly [string, string, string])[] = [
  ["id", "id", "is told apart otherwise"],
  ["in", "in", "is in other lists"],
  ["read", "read", "is read and verified otherwise"],
  ["export", "export", "is exported otherwise"],
  ["before", "before", "stands elsewhere in the order of an erasure"],
  ["coveredBy", "covered-by", "is covered by another record"],
  ["refusesWhen", "refuses", "is refused in other cases"],
  ["goneWhen", "gone", "counts as gone in other cases"],
  ["keepWhen", "keep", "is kept for other reasons"],
];

function roleChanges(kind: string, before: Node, after: Node): readonly Change[] {
  const about = `record ${kind}`;
  const roles = ROLES.filter(([member]) => !isSame(before[member], after[member])).map(([, word, words]) =>
    pageChange(about, words, ["records", kind, word], true),
  );
  const hands = isSame(before.byHand, after.byHand)
    ? []
    : [
        pageChange(
          about,
          "what a person does where no call reaches is told otherwise",
          ["records", kind, "by-hand"],
          after.byHand === undefined,
        ),
      ];
  return [...roles, ...erasureChanges(kind, before, after), ...hands];
}

function erasureChanges(kind: string, before: Node, after: Node): readonly Change[] {
  const [from, to] = [before, after].map(({ erasure }) => listOf(erasure).map(nodeOf));
  const path = ["records", kind, "erasure"];
  const calls = (list: readonly Node[] = []) => list.map(({ effects: _, ...call }) => call);
  const called = (list: readonly Node[] = []) =>
    list.map(({ operation, way }) => `${String(way)} by ${String(operation)}`).join(", then ") || "no call";
  const changed = isSame(calls(from), calls(to))
    ? []
    : [
        pageChange(
          `record ${kind}`,
          `is erased otherwise: was ${called(from)}, is ${called(to)}`,
          path,
          true,
        ),
      ];
  return [...changed, ...effectChanges(`record ${kind}`, path, effectsOf(from), effectsOf(to))];
}

/** Effects by kind, with what is told of each. */
function effectsOf(calls: readonly Node[] = []): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    calls.flatMap(({ effects }) =>
      listOf(effects).map((one) => [String(nodeOf(one).effect), nodeOf(one).note]),
    ),
  );
}

function effectChanges(about: string, path: PagePath, from: Node, to: Node): readonly Change[] {
  return membersOf(from, to).flatMap((effect) => {
    if (to[effect] === undefined)
      return pageChange(about, `that its erasure ${effect} is no longer told`, path, true);
    if (from[effect] === undefined)
      return pageChange(about, `that its erasure ${effect} is told now`, path, false);
    if (from[effect] === to[effect]) return [];
    const other = pageChange(about, `that its erasure ${effect} is told in other words`, path, false);
    return { ...other, impact: "cosmetic" as const };
  });
}

/** What holds for the whole vendor, with the words of the page. */
const ROOT: readonly (readonly [string, string, string])[] = [
  ["controls", "control", "what must be shown before a negative answer is believed is another"],
  ["recipients", "recipients", "who else is told is asked otherwise"],
  ["auditTrail", "audit-trail", "the vendor's own record of changes is read otherwise"],
  ["retention", "retention", "how long the vendor keeps data is asked otherwise"],
  ["lists", "lists", "the lists a person may be in are asked otherwise"],
  ["letters", "letters", "other letters are written"],
  ["guessed", "guessed", "more or fewer of its lines were never seen"],
];

function rootChanges(a: Node, b: Node): readonly Change[] {
  const roles = ROOT.filter(([member]) => !isSame(a[member], b[member])).map(([, word, words]) =>
    pageChange("the page", words, [word], true),
  );
  const limit = isSame(a.rateLimit, b.rateLimit)
    ? []
    : [
        pageChange(
          "the page",
          `the budget of calls is another (${budgetOf(a)}, now ${budgetOf(b)})`,
          ["account", "pace"],
          true,
        ),
      ];
  return [...roles, ...limit];
}

function budgetOf({ rateLimit }: Node): string {
  const { calls, per } = nodeOf(rateLimit);
  return calls === undefined ? String(rateLimit) : `${String(calls)} per ${String(per)}`;
}

function beyondChanges(a: Node, b: Node): readonly Change[] {
  const [from, to] = [a, b].map(({ unreachable }) => byName(listOf(unreachable), "id"));
  return membersOf(from, to).flatMap((id) => {
    const [was, is] = [from?.[id], to?.[id]];
    if (isSame(was, is)) return [];
    const about = `beyond ${id}`;
    if (is === undefined)
      return pageChange(about, "is no longer told as what no call reaches", ["beyond"], true);
    if (was === undefined)
      return pageChange(about, "is told as what no call reaches now", ["beyond", id], false);
    return pageChange(
      about,
      "is told otherwise",
      ["beyond", id],
      !isSame([was.concerns, was.when], [is.concerns, is.when]),
    );
  });
}

/** Objects of a list by a name that each of them has. */
function byName(list: readonly unknown[], name: string): Readonly<Record<string, Node>> {
  return Object.fromEntries(list.map((one) => [String(nodeOf(one)[name]), nodeOf(one)]));
}
