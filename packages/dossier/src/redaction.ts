import type { VendorDescription } from "@oubli/engine";
import {
  escapeToken,
  isRecord,
  type Kind,
  keyOfPath,
  type PropertyPath,
  pathOfPointer,
} from "./property-path.ts";

/** What stands where something about another person was (Art. 15(4)). */
export const ABOUT_ANOTHER = "[about another person]";
/** What stands where a secret was: a reader could act in the person's name. */
export const WITHHELD_SECRET = "[withheld: secret]";

/** One value that was left out of the copy, and why. */
export interface Redaction {
  /** The file in which it was left out. */
  readonly path: string;
  /** The record it is part of; absent in a vendor's own export, which is one piece. */
  readonly recordId?: string;
  /** JSON pointer (RFC 6901) inside the record, or inside the export. */
  readonly pointer: string;
  readonly ground: "art-15-4" | "secret";
  readonly replacedBy: string;
}

type Mark = "keep" | "other" | "secret";

/** Takes out of a vendor's values what the copy must not hold. */
export interface Redactor {
  /** @returns The value with everything marked replaced, and one line for each replacement. The input is not changed. */
  redact(value: unknown, kind?: string): { readonly value: unknown; readonly left: readonly Left[] };
}

type Left = Pick<Redaction, "pointer" | "ground" | "replacedBy">;

/**
 * Makes the redactor of one vendor.
 *
 * A property is judged by its own description. One that is described nowhere is judged by the end of its path:
 * records come embedded in others and in exports, and the marks go with them. Where descriptions of different
 * kinds disagree, the longer path wins, and leaving out wins over showing. Text that is a secret in any of
 * `records` is withheld wherever it appears.
 */
export function redactorOf(
  vendor: VendorDescription | undefined,
  records: readonly { readonly kind: string; readonly record: unknown }[],
): Redactor {
  const marks = marksOf(vendor?.kinds ?? []);
  const secrets = new Set<string>();
  for (const { kind, record } of records) {
    const judge = judgeOf(marks, kind);
    walk(record, (value, { path }) => {
      if (judge(path) === "secret") for (const text of textsIn(value)) secrets.add(text);
      return undefined;
    });
  }
  return {
    redact: (value, kind) => {
      const left: Left[] = [];
      const judge = judgeOf(marks, kind);
      const redacted = walk(value, (found, { path, pointer }) => {
        const mark = judge(path);
        const known = typeof found === "string" && secrets.has(found);
        if (mark === "secret" || known) return leave(left, pointer, "secret", WITHHELD_SECRET);
        return mark === "other" ? leave(left, pointer, "art-15-4", ABOUT_ANOTHER) : undefined;
      });
      return { value: redacted, left };
    },
  };
}

function leave(left: Left[], pointer: string, ground: Redaction["ground"], replacedBy: string): string {
  left.push({ pointer, ground, replacedBy });
  return replacedBy;
}

interface Marks {
  readonly own: ReadonlyMap<string, ReadonlyMap<string, Mark>>;
  /** By the key of a path: the mark of that path in any kind, the strictest where they differ. */
  readonly anywhere: ReadonlyMap<string, Mark>;
}

const STRICTNESS: Readonly<Record<Mark, number>> = { keep: 0, other: 1, secret: 2 };

function marksOf(kinds: readonly Kind[]): Marks {
  const own = new Map<string, Map<string, Mark>>();
  const anywhere = new Map<string, Mark>();
  for (const kind of kinds) {
    const marks = own.get(kind.kind) ?? new Map<string, Mark>();
    own.set(kind.kind, marks);
    for (const { pointer, about, secret } of kind.properties) {
      const key = keyOfPath(pathOfPointer(pointer));
      const mark: Mark = secret ? "secret" : about === "other" ? "other" : "keep";
      marks.set(key, stricter(marks.get(key), mark));
      anywhere.set(key, stricter(anywhere.get(key), mark));
    }
  }
  return { own, anywhere };
}

function stricter(a: Mark | undefined, b: Mark): Mark {
  return a !== undefined && STRICTNESS[a] > STRICTNESS[b] ? a : b;
}

type Judge = (path: PropertyPath) => Mark;

function judgeOf(marks: Marks, kind: string | undefined): Judge {
  const own = kind === undefined ? undefined : marks.own.get(kind);
  return (path) => {
    if (path.length === 0) return "keep";
    const exact = own?.get(keyOfPath(path));
    if (exact) return exact;
    for (let from = 0; from < path.length; from += 1) {
      const mark = marks.anywhere.get(keyOfPath(path.slice(from)));
      if (mark) return mark;
    }
    return "keep";
  };
}

/**
 * Visits every value that says something. What `visit` returns replaces the value with all that is inside;
 * `undefined` keeps it and goes on inside.
 */
function walk(
  value: unknown,
  visit: (value: unknown, at: Where) => string | undefined,
  at: Where = { path: [], pointer: "" },
): unknown {
  if (isEmpty(value)) return value;
  const replacement = visit(value, at);
  if (replacement !== undefined) return replacement;
  const { path, pointer } = at;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => walk(item, visit, { path, pointer: `${pointer}/${index}` }));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      walk(inner, visit, { path: [...path, name], pointer: `${pointer}/${escapeToken(name)}` }),
    ]),
  );
}

/** Where a value is inside a record or an export. */
interface Where {
  readonly path: PropertyPath;
  readonly pointer: string;
}

/** Whether a value says nothing: there is nothing in it to leave out, or to show. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

// Shorter texts than this appear by chance, as a count or a word, and are not worth stealing as a secret.
const SHORTEST_SECRET = 8;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length >= SHORTEST_SECRET ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}
