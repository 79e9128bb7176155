import * as z from "zod";
import { pageSchema } from "./page-schema.ts";

/** The vocabulary as JSON Schema 2020-12, for editors that complete and explain a page: the text of specs/privacy.schema.json. */
export function pageJsonSchema(): string {
  const { $schema, title, description, ...rest } = z.toJSONSchema(pageSchema, {
    io: "input",
    target: "draft-2020-12",
  });
  return `${JSON.stringify({ $schema, title, description, ...rest }, undefined, 2)}\n`;
}
