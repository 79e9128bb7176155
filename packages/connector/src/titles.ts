import type { RecordKind } from "@oubli/datamap";

/** What several records of a kind are called. */
export function plural(title: string): string {
  const text = title.toLowerCase();
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return text.endsWith("s") ? text : `${text}s`;
}

/** A record of a kind, in sentences: with the list that it is looked for in. */
export function titleIn(kind: RecordKind): string {
  return `${kind.title.toLowerCase()}${within(kind)}`;
}

/** Several records of a kind, in sentences: with the list that they are looked for in. */
export function titlesIn(kind: RecordKind): string {
  return `${plural(kind.title)}${within(kind)}`;
}

function within({ list }: RecordKind): string {
  if (list === undefined) return "";
  return ` in ${list.name} ${list.title === undefined ? list.id : `${list.title} (${list.id})`}`;
}
