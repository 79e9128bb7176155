import type { RecordKind } from "../data-map.ts";
import { idPointers } from "./id-pointers.ts";
import { escapeToken, hasStar, isEmpty, tokensOf } from "./pointer.ts";

/** Stands for everything a walk had to leave unseen: the record as a whole. */
export const AND_MORE = "";

/**
 * Pointers of everything a record holds that its page does not name, with `*` for every element of a list; in the order
 * of the record, each once. A property covers what is below it, and so do the counted rest and embedded records.
 *
 * What is empty is not held. Never throws, and ends soon whatever the record is: where that leaves something unseen, the
 * last pointer is {@link AND_MORE}.
 */
export function unnamedIn(kind: RecordKind, record: unknown): readonly string[] {
  return unnamed(kind, record, isEmpty);
}

/** The same with empty fields, which hold nothing and still show that the vendor answers otherwise than described. */
export function unnamedOrEmptyIn(kind: RecordKind, record: unknown): readonly string[] {
  return unnamed(kind, record, (value) => value === undefined);
}

/**
 * A pointer to be shown to people: a name in it that looks as if it were data about somebody, such as an address by
 * which a map is ordered, stands as `*`.
 */
export function shownPointer(pointer: string): string {
  return tokensOf(pointer)
    .map((token) => `/${looksLikeName(token) ? escapeToken(token) : "*"}`)
    .join("");
}

/** Several pointers to be shown, each once. */
export function shownPointers(pointers: readonly string[]): readonly string[] {
  return [...new Set(pointers.map((pointer) => (pointer === AND_MORE ? "and more" : shownPointer(pointer))))];
}

// A name of a property is a word as programs write it. Addresses, numbers, dates, people's names and ids are not.
function looksLikeName(token: string): boolean {
  return /^[A-Za-z_$][\w$:-]{0,63}$/.test(token) && !/\d{4}/.test(token);
}

// Vendors could nest without end, and name fields without end; a page lists a hundred or two at most.
const DEEPEST = 64;
const MOST = 200;
const LONGEST_WALK = 200_000;

/** Names by which the page reaches something; a leaf covers all below. */
interface Named {
  covers: boolean;
  readonly below: Map<string, Named>;
}

function unnamed(
  kind: RecordKind,
  record: unknown,
  isNothing: (value: unknown) => boolean,
): readonly string[] {
  const found = new Set<string>();
  let steps = 0;
  const look = (value: unknown, named: readonly Named[], { pointer, depth }: Where): void => {
    if (isNothing(value) || named.some(({ covers }) => covers)) return;
    steps += 1;
    const isNamedInside = depth === 0 || named.some(({ below }) => below.size > 0);
    if (steps > LONGEST_WALK || found.size >= MOST) found.add(AND_MORE);
    else if (!isNamedInside || depth >= DEEPEST || typeof value !== "object" || value === null)
      found.add(pointer);
    else
      for (const child of childrenOf(value, named)) {
        look(child.value, child.named, { pointer: `${pointer}/${child.token}`, depth: depth + 1 });
        if (found.has(AND_MORE)) return;
      }
  };
  look(record, [namesOf(kind)], { pointer: "", depth: 0 });
  return [...found];
}

interface Where {
  readonly pointer: string;
  readonly depth: number;
}

interface Child {
  /** As it stands in the pointer. */
  readonly token: string;
  readonly value: unknown;
  readonly named: readonly Named[];
}

function* childrenOf(value: object, named: readonly Named[]): Generator<Child, void, undefined> {
  const below = (name: string) => named.flatMap((names) => names.below.get(name) ?? []);
  const any = below("*");
  if (Array.isArray(value)) {
    for (const [at, element] of value.entries())
      yield { token: "*", value: element, named: [...any, ...below(String(at))] };
    return;
  }
  for (const [name, child] of Object.entries(value)) {
    const own = name === "*" ? [] : below(name);
    // The keys of a map are data; the page names what stands below each of them.
    const token = own.length === 0 && any.length > 0 ? "*" : escapeToken(name);
    yield { token, value: child, named: [...own, ...any] };
  }
}

const NAMES = new WeakMap<RecordKind, Named>();

function namesOf(kind: RecordKind): Named {
  const known = NAMES.get(kind);
  if (known) return known;
  const root: Named = { covers: false, below: new Map() };
  const identified = idPointers(kind).filter((pointer) => !hasStar(pointer));
  const named = kind.properties.map((property) => property.pointer);
  for (const pointer of [...named, ...kind.rest, ...identified]) {
    let here = root;
    for (const token of tokensOf(pointer)) {
      const next = here.below.get(token) ?? { covers: false, below: new Map() };
      here.below.set(token, next);
      here = next;
    }
    here.covers = true;
  }
  NAMES.set(kind, root);
  return root;
}
