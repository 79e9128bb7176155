import type { Delimiter, Parameter } from "../data-map.ts";
import type { DocumentCall, DocumentParameter, Schema } from "../document/api-document.ts";

/** A name of a query, as the description has it. */
export interface QueryName {
  readonly parameter: DocumentParameter;
  /** The name that is sent: that of the parameter, or of a member of it. */
  readonly name: string;
  /** It is a member of a parameter that is an object. */
  readonly isMember: boolean;
}

/** What the description knows of a name in a query; `undefined` where it has no such parameter, or no such member. */
export function queryName({ parameters }: DocumentCall, name: string): QueryName | undefined {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const own = known.find((one) => one.name === name || one.name === `${name}[]` || `${one.name}[]` === name);
  if (own) return { parameter: own, name: own.name, isMember: false };
  const parent = known.find((one) => isDeep(one) && name.startsWith(`${one.name}[`) && name.endsWith("]"));
  if (parent === undefined || !hasMember(parent.schema, name.slice(parent.name.length))) return undefined;
  return { parameter: parent, name, isMember: true };
}

/** Whether a parameter takes several values in one call. */
export function takesSeveral({ schema }: DocumentParameter): boolean {
  return schema === undefined || schema.isArray;
}

/** How a client writes what a parameter takes beside one plain value. */
export function formOf(parameter: DocumentParameter): Pick<Parameter, "deep" | "joined"> {
  if (parameter.in !== "query") return {};
  if (isDeep(parameter)) return { deep: true };
  const joined = delimiterOf(parameter);
  return joined === undefined ? {} : { joined };
}

export function isDeep({ node }: DocumentParameter): boolean {
  return node.style === "deepObject";
}

/** OpenAPI says it by style and explode, Swagger 2.0 by collectionFormat, which is commas where nothing is said. */
function delimiterOf({ node, schema }: DocumentParameter): Delimiter | undefined {
  if (schema?.isArray !== true) return undefined;
  const isSwagger = node.schema === undefined && node.content === undefined && node.type === "array";
  const said = isSwagger ? (node.collectionFormat ?? "csv") : node.explode === true ? "multi" : node.style;
  const named = { csv: ",", ssv: " ", pipes: "|", spaceDelimited: " ", pipeDelimited: "|" } as const;
  if (typeof said === "string" && Object.hasOwn(named, said)) return named[said as keyof typeof named];
  return !isSwagger && node.explode === false ? "," : undefined;
}

/** `[email]` or `[range][from]`, where the description says what is inside. */
function hasMember(schema: Schema | undefined, brackets: string): boolean {
  const names = [...brackets.matchAll(/\[([^[\]]*)\]/g)].map(([, name = ""]) => name);
  return schema === undefined || schema.at(names.map((name) => `/${name}`).join("")) !== undefined;
}
