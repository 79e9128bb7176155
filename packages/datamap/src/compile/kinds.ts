import type { Call, RecordKind } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { listFrom, longCallOf, stepOf } from "../page/page-schema.ts";
import { idPointers } from "../record/id-pointers.ts";
import { variablesIn } from "../record/template.ts";
import type { Context } from "./context.ts";
import { someOf } from "./spelling.ts";

/** Checks what only all records together can tell. */
export function complainAboutKinds(context: Context, records: readonly RecordKind[]): void {
  const kinds = new Map(records.map((record) => [record.kind, record]));
  const known = (kind: string, path: Path): void => {
    if (kinds.has(kind)) return;
    context.complaints.complain(
      path,
      `there is no kind of record ${kind}`,
      `kinds are ${someOf(kinds.keys())}`,
    );
  };
  for (const record of records) {
    const path: Path = ["records", record.kind];
    for (const [index, kind] of record.before.entries()) known(kind, [...path, "before", index]);
    for (const { embeds, pointer } of record.properties)
      if (embeds !== undefined) known(embeds, [...path, "fields", pointer.slice(1)]);
    complainAboutLooks(context, record, kinds);
    complainAboutOtherLists(context, record, kinds);
    if (record.coveredBy === undefined) continue;
    known(record.coveredBy, [...path, "covered-by"]);
    const cover = kinds.get(record.coveredBy);
    if (cover && (cover.coveredBy !== undefined || cover.erasure.length === 0))
      context.complaints.complain(
        [...path, "covered-by"],
        `${cover.kind} cannot cover ${record.kind}: ${cover.coveredBy === undefined ? "no call erases it" : "it is covered itself"}`,
        "name a kind that has calls of its own, or say the way by hand (by-hand: { what: …, ask: … })",
      );
  }
  for (const [id, { when }] of Object.entries(context.page.beyond ?? {}))
    for (const [index, kind] of (when ?? []).entries()) known(kind, ["beyond", id, "when", index]);
  for (const [index, control] of listFrom(context.page.control).entries())
    if (typeof control !== "string")
      for (const [at, kind] of (control.proves ?? []).entries())
        known(kind, ["control", index, "proves", at]);
}

/** What a step looks at has to be readable, and to be found in every search: who was deleted years ago may be in the bin still. */
function complainAboutLooks(
  { complaints, page }: Context,
  record: RecordKind,
  kinds: ReadonlyMap<string, RecordKind>,
): void {
  for (const [index, step] of (page.records[record.kind]?.erasure ?? []).entries()) {
    const { way, call } = stepOf(step) ?? {};
    const { look } = call === undefined ? {} : longCallOf(call);
    if (way === undefined || look === undefined) continue;
    const path: Path = ["records", record.kind, "erasure", index, way, "look"];
    const kind = kinds.get(look);
    if (kind === undefined)
      complaints.complain(path, `there is no kind of record ${look}`, `kinds are ${someOf(kinds.keys())}`);
    else if (look === record.kind)
      complaints.complain(path, `${look} is looked at anyway`, "take look away, or name another kind");
    else if (kind.in !== record.in || idPointers(kind).length !== idPointers(record).length)
      complaints.complain(
        path,
        `${look} has another kind of id than ${record.kind}`,
        "name a kind whose records keep the id that they had",
      );
    else if (kind.read !== undefined && asksForMore(kind, kind.read))
      complaints.complain(
        path,
        `one ${look} is read by more than its id, and once ${record.kind} is gone nothing else is known`,
        `read one ${look} by {id} alone`,
      );
    else if (kind.read === undefined)
      complaints.complain(path, `nothing reads one ${look} by its id`, `say how (read: GET …) at ${look}`);
    else if (kind.find.length === 0)
      complaints.complain(
        path,
        `nothing finds a ${look}`,
        `say how (find: …) at ${look}: whoever was deleted before this case has to be found there, too`,
      );
  }
}

/** Whether a call needs something of the record that its id does not say. */
function asksForMore(kind: RecordKind, { fill }: Call): boolean {
  const known = idPointers(kind);
  return variablesIn(JSON.stringify(fill)).some(({ name }) => name.startsWith("/") && !known.includes(name));
}

/** What is in lists is reached from what is in the same list only: nothing else tells in which it is. */
function complainAboutOtherLists(
  { complaints }: Context,
  record: RecordKind,
  kinds: ReadonlyMap<string, RecordKind>,
): void {
  const path: Path = ["records", record.kind];
  const reached = [
    ...record.leadsTo.map(({ name, returns }) => ({ kind: returns?.kind, at: [...path, "leads-to", name] })),
    ...record.properties.map(({ embeds, pointer }) => ({
      kind: embeds,
      at: [...path, "fields", pointer.slice(1)],
    })),
  ];
  for (const { kind, at } of reached) {
    const list = kind === undefined ? undefined : kinds.get(kind)?.in;
    if (list !== undefined && list !== record.in)
      complaints.complain(
        at,
        `${kind} is in several of ${list}, and ${record.kind} does not say in which`,
        `lead there from a record that is in: ${list}, or find it (find: …) at ${kind}`,
      );
  }
}
