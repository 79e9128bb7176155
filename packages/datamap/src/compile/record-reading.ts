import type { Schema } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import { listFrom, type PageRecord } from "../page/page-schema.ts";
import type { KindSchemas } from "./answers.ts";
import type { BoundCall } from "./calls.ts";
import type { Context } from "./context.ts";
import type { FieldsRead, Parts } from "./fields.ts";
import type { Ways } from "./paging.ts";
import { noScope, type Scope } from "./templates.ts";

/** What every record is read with. */
export interface RecordsContext extends Context {
  readonly ways: Ways;
  readonly schemas: KindSchemas;
  readonly parts: Parts;
  /** Fields that answers hold although the description lacks them, by kind. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One kind of record as the page has it. */
export interface Reading {
  readonly context: RecordsContext;
  readonly kind: string;
  readonly said: PageRecord;
  readonly path: Path;
  readonly schema: Schema | undefined;
  readonly fields: FieldsRead;
}

/** What the variables of this record's calls may be. */
export function scopeOf(reading: Reading, given: Partial<Scope>): Scope {
  const { context, kind, schema, said, fields } = reading;
  return {
    ...noScope(context),
    ...(said.in === undefined ? {} : { list: said.in }),
    id: ownIdOf(said),
    kind,
    has: (pointer) =>
      schema === undefined || schema.at(pointer) !== undefined || isAddedField(context, kind, pointer),
    names: (pointer) =>
      ownIdOf(said).includes(pointer) ||
      fields.properties.some(
        (property) =>
          property.pointer === pointer &&
          (property.identifies !== undefined || /^user\.(unique_id|contact)\b/.test(property.category ?? "")),
      ),
    ...given,
  };
}

/** Where the parts of a record's id stand in it, without the list it is in. */
export function ownIdOf({ id }: Pick<PageRecord, "id">): readonly string[] {
  if (id === "none") return [];
  return listFrom<string>(id).filter((part) => part.startsWith("/"));
}

/** Whether the page says that answers hold a field which the description lacks. */
export function isAddedField({ added }: RecordsContext, kind: string, pointer: string): boolean {
  return added.get(kind)?.has(pointer.slice(1)) === true;
}

/** What exists on some surfaces only, because its record does. */
export function onSurfaces(bound: BoundCall, { on }: PageRecord): BoundCall {
  if (on === undefined) return bound;
  return {
    ...bound,
    call: { ...bound.call, surfaces: bound.call.surfaces.filter((one) => on.includes(one)) },
  };
}
