import type { Schema } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import type { PagePart } from "../page/page-schema.ts";

/** What a page says about the fields of a record or of a part. */
export interface FieldsHolder {
  /** What the fields belong to, for sentences: `customer`. */
  readonly name: string;
  /** Where it stands in the page. */
  readonly path: Path;
  readonly said: Pick<PagePart, "fields" | "not-personal" | "rest">;
  /** `undefined` when the description knows nothing about it. */
  readonly schema: Schema | undefined;
  /** Fields that answers hold although the description lacks them. */
  readonly added: ReadonlySet<string>;
}

/** A field of the description that the page does not name. */
export interface Left {
  readonly pointer: string;
  readonly schema: Schema;
}
