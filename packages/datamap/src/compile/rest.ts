import type { Path } from "../document/source-file.ts";
import { looksPersonal } from "../page/personal-words.ts";
import type { Complaints } from "./complaints.ts";
import type { FieldsHolder, Left } from "./fields-holder.ts";
import { someOf } from "./spelling.ts";
import { isOpen, lastName, strongWordOf } from "./strong-words.ts";

/** What nobody named of a record or a part, in the order of the description. */
export interface Unnamed {
  readonly holder: FieldsHolder;
  readonly left: readonly Left[];
}

/** What the page leaves to a counted rest; where it counts none, everything left is a complaint. */
export function readRest(complaints: Complaints, walk: Unnamed): readonly string[] {
  const { holder, left } = walk;
  const names = left.map(({ pointer }) => pointer.slice(1));
  const rest = holder.said.rest;
  if (rest === undefined) {
    complainAboutSilence(complaints, walk);
    return [];
  }
  if (holder.schema === undefined) return [];
  const path = [...holder.path, "rest"];
  for (const one of left) {
    const strong = strongWordOf(one);
    if (strong !== undefined)
      complaints.complain(
        path,
        `the rest of ${holder.name} would swallow ${strong}, which looks personal`,
        "name it under fields or not-personal",
      );
  }
  if (names.length !== rest["not-personal"])
    complaints.complain(
      path,
      `the rest of ${holder.name} counts ${names.length} fields, the page says ${rest["not-personal"]}`,
      `they are ${someOf(names, 40)}`,
    );
  else if (names.length > 0)
    complaints.note(
      path,
      `${names.length} fields of ${holder.name} are the rest, not personal: ${names.join(", ")}`,
    );
  for (const { pointer, schema } of left) if (isOpen(schema)) noteOpenRest(complaints, holder, pointer, path);
  return left.map(({ pointer }) => pointer);
}

function noteOpenRest(complaints: Complaints, { name }: FieldsHolder, pointer: string, path: Path): void {
  complaints.note(
    path,
    `${pointer.slice(1)} of ${name} counts as not personal, and may hold anything: nobody will be told what is in it`,
  );
}

// More lines with the same remedy hide those with another one.
const MOST_ALIKE = 3;

/** Every field that looks personal has a complaint of its own; many that do not share one. */
function complainAboutSilence(complaints: Complaints, walk: Unnamed): void {
  const { holder, left } = walk;
  const plain = left.filter(
    (one) =>
      !one.pointer.endsWith("/*") && one.schema.broken === undefined && strongWordOf(one) === undefined,
  );
  const [first] = plain;
  const alike = new Set(plain.length > MOST_ALIKE ? plain : []);
  for (const one of left) if (!alike.has(one)) complainAboutUnnamed(complaints, walk, one);
  if (first === undefined || alike.size === 0) return;
  const names = plain.map(({ pointer }) => pointer.slice(1));
  complaints.complainAbout(
    holder.path,
    first.schema.place,
    `${names.length} fields of ${holder.name} are not named: ${someOf(names, 40)}`,
    `write them under fields or not-personal, or count them: rest: { not-personal: ${names.length} }`,
  );
}

function complainAboutUnnamed(
  complaints: Complaints,
  { holder, left }: Unnamed,
  { pointer, schema }: Left,
): void {
  const key = pointer.slice(1);
  const strong = strongWordOf({ pointer, schema });
  const category = looksPersonal(lastName(pointer)) ?? (strong === undefined ? undefined : "user.…");
  const remedy =
    key === "*" || key.endsWith("/*")
      ? `it may hold fields without a name of their own: fields: { "${key}": { provided: user.… } }`
      : category !== undefined
        ? `it looks personal: fields: { ${key}: { provided: ${category} } }`
        : `write it under fields or not-personal, or count it: rest: { not-personal: ${left.filter((one) => strongWordOf(one) === undefined).length} }`;
  const why = schema.broken === undefined ? "" : `, and ${schema.broken}`;
  complaints.complainAbout(holder.path, schema.place, `${key} of ${holder.name} is not named${why}`, remedy);
}
