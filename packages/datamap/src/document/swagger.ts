import { isObject, type Json, textOf } from "../json.ts";
import type { DocumentBody } from "./api-document.ts";
import { isJson, jsonFirst } from "./media-types.ts";
import type { Located } from "./references.ts";
import type { Part, Schemas } from "./schema.ts";

/** The body that Swagger 2.0 writes as parameters: one `in: body`, or each field of a form by itself. */
export function swaggerBody(
  schemas: Schemas,
  parameters: readonly Located[],
  consumes: readonly string[],
): DocumentBody | undefined {
  const whole = parameters.findLast(({ node }) => node.in === "body");
  if (whole) {
    const schema = isObject(whole.node.schema)
      ? schemas.at({ file: whole.file, path: [...whole.path, "schema"], node: whole.node.schema })
      : undefined;
    const mediaTypes = consumes.length > 0 ? jsonFirst(consumes) : ["application/json"];
    return { mediaTypes, required: whole.node.required === true, schema };
  }
  const fields = parameters.filter(({ node }) => node.in === "formData" && typeof node.name === "string");
  const [first] = fields;
  if (first === undefined) return undefined;
  const forms = consumes.filter((mediaType) => !isJson(mediaType));
  const hasFile = fields.some(({ node }) => node.type === "file");
  const preset = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return {
    mediaTypes: forms.length > 0 ? forms : [preset],
    required: fields.some(({ node }) => node.required === true),
    schema: schemas.at({ ...first, node: formOf(fields) }),
  };
}

/** The schema of a form from its fields. */
function formOf(fields: readonly Located[]): Json {
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(({ node }) => [textOf(node.name), node])),
    required: fields.filter(({ node }) => node.required === true).map(({ node }) => textOf(node.name)),
  };
}

/** The schema of an answer; `undefined` when it is a file, or no form of it is JSON. */
export function swaggerAnswerSchema(
  schemas: Schemas,
  at: Located,
  produces: readonly string[],
): Part | undefined {
  const { schema } = at.node;
  if (!isObject(schema) || schema.type === "file") return undefined;
  if (produces.length > 0 && !produces.some(isJson)) return undefined;
  return schemas.at({ file: at.file, path: [...at.path, "schema"], node: schema });
}
