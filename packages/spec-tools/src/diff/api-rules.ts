import { escapeToken } from "@oubli/datamap/pointer";
import { isSame, membersOf, without } from "./canonical.ts";
import type { Change, Impact, Release } from "./change.ts";
import { listOf, nodeOf } from "./described.ts";

/** What has changed about the API as a whole: keys, addresses, ways of paging; and the types that its schemas are. */
export function apiChanges(before: Release, after: Release): readonly Change[] {
  return [
    ...keyChanges(before, after),
    ...addressChanges(before, after),
    ...pagingChanges(before, after),
    ...typeChanges(before, after),
    ...knownValueChanges(before, after),
  ];
}

function change(impact: Impact, about: string, words: string, pointer: string): Change {
  return { impact, about, words, at: { in: "description", pointer } };
}

function keyChanges({ description: a }: Release, { description: b }: Release): readonly Change[] {
  const [from, to] = [a, b].map((one) => nodeOf(nodeOf(nodeOf(one).components).securitySchemes));
  const schemes = membersOf(from, to).flatMap((name): readonly Change[] => {
    if (from?.[name] === undefined) return [];
    if (isSame(signing(from[name]), signing(to?.[name]))) return [];
    const words = to?.[name] === undefined ? "is no longer taken" : "is sent otherwise";
    return [
      { ...change("breaking", `key ${name}`, words, `/components/securitySchemes/${name}`), safety: true },
    ];
  });
  const [was, is] = [nodeOf(a).security, nodeOf(b).security];
  if (isSame(was, is, "security")) return schemes;
  return [
    ...schemes,
    { ...change("breaking", "the API", "calls are signed in otherwise", "/security"), safety: true },
  ];
}

/** What of a key decides where it goes. */
function signing(scheme: unknown): unknown {
  if (scheme === undefined) return undefined;
  const { description: _, ...rest } = nodeOf(scheme);
  return rest;
}

function addressChanges({ description: a }: Release, { description: b }: Release): readonly Change[] {
  const bySurface = (one: object) =>
    Object.fromEntries(
      listOf(nodeOf(one).servers).map((server) => {
        const { url, "x-surface": surface = "default", "x-security": security } = nodeOf(server);
        return [String(surface), { url, security }];
      }),
    );
  const [from, to] = [firstOf(bySurface(a), a), firstOf(bySurface(b), b)];
  return Object.keys(from).flatMap((surface): readonly Change[] => {
    if (isSame(from[surface], to[surface])) return [];
    const words = to[surface] === undefined ? "is gone" : "is called at another address or with another key";
    return [{ ...change("breaking", `surface ${surface}`, words, "/servers"), safety: true }];
  });
}

/** Where several servers have no surface, the first is the one that is called. */
function firstOf(
  servers: Readonly<Record<string, unknown>>,
  description: object,
): Readonly<Record<string, unknown>> {
  const first = nodeOf(
    listOf(nodeOf(description).servers).find((one) => (nodeOf(one)["x-surface"] ?? "default") === "default"),
  );
  if (first.url === undefined) return servers;
  return { ...servers, default: { url: first.url, security: first["x-security"] } };
}

function pagingChanges({ description: a }: Release, { description: b }: Release): readonly Change[] {
  const [from, to] = [nodeOf(nodeOf(a)["x-pagination"]), nodeOf(nodeOf(b)["x-pagination"])];
  return Object.keys(from).flatMap((name): readonly Change[] => {
    if (to[name] === undefined || isSame(from[name], to[name])) return [];
    const words = "lists are gone through otherwise, and some of what they hold may be missed";
    return [{ ...change("additive", `paging ${name}`, words, `/x-pagination/${name}`), safety: true }];
  });
}

function typeChanges(before: Release, after: Release): readonly Change[] {
  const [from, to] = [before, after].map(({ description }) =>
    nodeOf(nodeOf(nodeOf(description).components).schemas),
  );
  const [was, is] = [new Set(before.named), new Set(after.named)];
  const fresh = without(Object.keys(to ?? {}), Object.keys(from ?? {}));
  const gone = without(Object.keys(from ?? {}), Object.keys(to ?? {}));
  const successors = new Map(
    gone.flatMap((name) => {
      const same = fresh.filter((other) => isSame(from?.[name], to?.[other]));
      return same.length === 1 ? [[name, same[0] ?? ""] as const] : [];
    }),
  );
  const taken = new Set(successors.values());
  const at = (name: string) => `/components/schemas/${escapeToken(name)}`;
  return [
    ...gone.map((name): Change => {
      const next = successors.get(name);
      const impact = was.has(name) ? "breaking" : "cosmetic";
      return next === undefined
        ? change(
            impact,
            name,
            was.has(name) ? "the type is gone" : "is written out where it is used",
            at(name),
          )
        : change(impact, name, `the type is called ${next} now`, at(next));
    }),
    ...fresh
      .filter((name) => !taken.has(name))
      .map((name) => change(is.has(name) ? "additive" : "cosmetic", name, "the type is new", at(name))),
  ];
}

/** Values that an editor completes; others are taken, too. */
function knownValueChanges({ description: a }: Release, { description: b }: Release): readonly Change[] {
  const known = (node: unknown, pointer = ""): readonly (readonly [string, readonly unknown[]])[] => {
    if (typeof node !== "object" || node === null) return [];
    const mine = listOf(nodeOf(node)["x-extensible-enum"]);
    return [
      ...(mine.length > 0 ? [[pointer, mine] as const] : []),
      ...Object.entries(node).flatMap(([key, child]) => known(child, `${pointer}/${escapeToken(key)}`)),
    ];
  };
  const schemas = (one: object) => nodeOf(nodeOf(one).components).schemas;
  const [from, to] = [new Map(known(schemas(a))), new Map(known(schemas(b)))];
  return [...from].flatMap(([pointer, values]) => {
    const now = to.get(pointer);
    if (now === undefined) return [];
    const about = pointer
      .split("/")
      .slice(1)
      .filter((token) => token !== "properties")
      .join(".");
    const at = `/components/schemas${pointer}`;
    return [
      ...without(now, values).map((value) =>
        change("additive", about, `\`${value}\` is a known value now`, at),
      ),
      ...without(values, now).map((value) =>
        change("cosmetic", about, `\`${value}\` is no longer a known value`, at),
      ),
    ];
  });
}
