import { isSame, membersOf, without } from "./canonical.ts";
import type { Change, Release } from "./change.ts";
import { type Described, listOf, nodeOf, operationsOf, pairsOf } from "./described.ts";

/** What has changed about the operations as wholes, and in what only we say of them. */
export function callChanges(before: Release, after: Release): readonly Change[] {
  const [old, now] = [operationsOf(before.description), operationsOf(after.description)];
  const pairs = pairsOf(old, now);
  const kept = new Set(pairs.flat());
  const surfaces = [before, after].map(({ description }) => surfacesOf(description));
  return [
    ...old.filter((one) => !kept.has(one)).map((one) => change(one, "breaking", `is gone (${one.call})`)),
    ...now.filter((one) => !kept.has(one)).map((one) => change(one, "additive", `is new (${one.call})`)),
    ...pairs.flatMap(([a, b]) => [
      ...nameChanges(a, b),
      ...markChanges(a, b),
      ...surfaceChanges([a, b], surfaces),
      ...certaintyChanges(a, b),
    ]),
  ];
}

function change({ name, pointer }: Described, impact: Change["impact"], words: string, at = ""): Change {
  return { impact, about: name, words, at: { in: "description", pointer: `${pointer}${at}` } };
}

function nameChanges(a: Described, b: Described): readonly Change[] {
  const [from, to] = [a.node["x-method"], b.node["x-method"]];
  return [
    a.call === b.call ? [] : change(b, "breaking", `is now ${b.call} and was ${a.call}`),
    a.id === b.id ? [] : change(b, "breaking", `its id is now ${b.id} and was ${a.id}`, "/operationId"),
    from === to || from === undefined
      ? []
      : to === undefined
        ? change(b, "breaking", `is no longer offered as ${String(from)}`)
        : change(b, "breaking", `is called so now and was ${String(from)}`, "/x-method"),
    from === undefined && to !== undefined
      ? change(b, "additive", "is offered under this name now", "/x-method")
      : [],
  ].flat();
}

const REPEATS: readonly string[] = ["never", "after-looking", "safe"];

function markChanges(a: Described, b: Described): readonly Change[] {
  return [
    ...repeatChanges(a, b),
    ...signInChanges(a, b),
    isSame(pagesOf(a), pagesOf(b))
      ? []
      : change(
          b,
          "breaking",
          `is read in pages otherwise (x-pages ${pagesOf(a)}, now ${pagesOf(b)})`,
          "/x-pages",
        ),
    ...accountChanges(a, b),
  ].flat();
}

function repeatChanges(a: Described, b: Described): readonly Change[] {
  const [from, to] = [repeatOf(a), repeatOf(b)];
  const words = `(x-repeat ${from}, now ${to})`;
  if (REPEATS.indexOf(to) > REPEATS.indexOf(from))
    return [
      { ...change(b, "breaking", `may be sent twice more easily ${words}`, "/x-repeat"), safety: true },
    ];
  return from === to ? [] : [change(b, "additive", `is sent again less often ${words}`, "/x-repeat")];
}

/** What is nowhere said: looking may be repeated, nothing else. */
function repeatOf({ node, call }: Described): string {
  return String(node["x-repeat"] ?? (call.startsWith("GET ") ? "safe" : "never"));
}

function pagesOf({ node }: Described): string {
  return String(node["x-pages"] ?? "none");
}

/** What says nothing is everywhere. */
function surfaceChanges(
  [a, b]: readonly [Described, Described],
  [before, after]: readonly (readonly string[])[],
): readonly Change[] {
  const from = a.node["x-surfaces"] ?? before;
  const to = b.node["x-surfaces"] ?? after;
  if (isSame(from, to, "tags")) return [];
  const impact = without(from, to).length > 0 ? "breaking" : "additive";
  return [change(b, impact, `is offered at other surfaces now: ${listOf(to).join(", ")}`)];
}

function surfacesOf(description: object): readonly string[] {
  return listOf(nodeOf(description).servers).map((one) => String(nodeOf(one)["x-surface"] ?? "default"));
}

function signInChanges(a: Described, b: Described): readonly Change[] {
  if (isSame(a.node.security, b.node.security, "security")) return [];
  return [{ ...change(b, "breaking", "is signed in otherwise", "/security"), safety: true }];
}

/** Parameters that the account fills in, or no longer. */
function accountChanges(a: Described, b: Described): readonly Change[] {
  const mine = ({ parameters }: Described) =>
    Object.fromEntries(
      parameters.map((one) => [`${String(one.in)} ${String(one.name)}`, one["x-account"] === true]),
    );
  const [from, to] = [mine(a), mine(b)];
  return membersOf(from, to).flatMap((name) => {
    if (from[name] === undefined || to[name] === undefined || from[name] === to[name]) return [];
    return to[name]
      ? change(b, "additive", `${name} is filled in by the account now`)
      : change(b, "breaking", `${name} is no longer filled in by the account`);
  });
}

function certaintyChanges(a: Described, b: Described): readonly Change[] {
  const places = [
    "",
    "/requestBody",
    ...membersOf(a.node.responses, b.node.responses).map((s) => `/responses/${s}`),
  ];
  return places.flatMap((place) => {
    const [from, to] = [a, b].map(({ node }) => partOf(node, place));
    const was = from?.["x-confidence"];
    const is = to?.["x-confidence"];
    const part =
      place === ""
        ? "it is"
        : place === "/requestBody"
          ? "its request is"
          : `its answer ${place.split("/")[2]} is`;
    return [
      is === was
        ? []
        : change(
            b,
            "cosmetic",
            `${part} ${String(is ?? "as certain as the call")} and was ${String(was ?? "as certain as the call")}`,
            place,
          ),
      isSame(from?.["x-source"], to?.["x-source"], "tags")
        ? []
        : change(b, "cosmetic", "is told by other sources", place),
    ].flat();
  });
}

function partOf(node: Described["node"], place: string): Described["node"] {
  const [, first = "", second = ""] = place.split("/");
  if (first === "") return node;
  return first === "responses" ? nodeOf(nodeOf(node.responses)[second]) : nodeOf(node[first]);
}
