import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
  validate,
} from "graphql";
import type { Fill, JsonValue } from "../data-map.ts";
import type { DocumentCall } from "../document/api-document.ts";
import type { Path, Place } from "../document/source-file.ts";
import type { Page } from "../page/page-schema.ts";
import type { PageSource } from "../page/page-source.ts";
import { variablesIn } from "../record/template.ts";
import { fillsFrom } from "./body-leaves.ts";
import type { Complaints } from "./complaints.ts";
import type { Written } from "./context.ts";
import { someOf } from "./spelling.ts";

/** A document of the page, as the call that sends it. */
export interface GraphqlCall extends DocumentCall {
  readonly graphql: {
    /** The text that is sent. It holds none of the page's variables, only GraphQL's own. */
    readonly text: string;
    readonly variables: ReadonlyMap<string, { readonly type: string; readonly isRequired: boolean }>;
  };
}

/** Whether a call sends a GraphQL document. */
export function isGraphql(call: DocumentCall): call is GraphqlCall {
  return "graphql" in call;
}

/** The page's GraphQL documents as calls, by name; what cannot be sent is a complaint. */
export function graphqlCalls(
  { documents = {} }: Page,
  source: PageSource,
  schemaText: string | undefined,
  complaints: Complaints,
): readonly GraphqlCall[] {
  const schema = schemaText === undefined ? undefined : schemaFrom(schemaText, complaints);
  return Object.entries(documents).flatMap(([name, text]) => {
    const path: Path = ["documents", name];
    const parsed = parsedDocument(text, path, complaints);
    const operation = parsed && onlyOperation(name, parsed, path, complaints);
    if (parsed === undefined || operation === undefined) return [];
    for (const { message } of schema ? validate(schema, parsed) : [])
      complaints.complain(
        path,
        `the document ${name} does not fit the schema: ${message}`,
        "correct the document",
      );
    return [callFrom(name, text, operation, source.placeOf(path))];
  });
}

function schemaFrom(text: string, complaints: Complaints): GraphQLSchema | undefined {
  try {
    return buildSchema(text, { assumeValid: true });
  } catch (error) {
    complaints.complain(
      ["document", "graphql"],
      `the schema cannot be read: ${messageOf(error)}`,
      "save it in the schema language (type Query { … })",
    );
    return undefined;
  }
}

function parsedDocument(text: string, path: Path, complaints: Complaints): DocumentNode | undefined {
  try {
    return parse(text);
  } catch (error) {
    complaints.complain(path, `this is no GraphQL document: ${messageOf(error)}`, "correct it where it says");
    return undefined;
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof GraphQLError)) return "it cannot be understood";
  const [at] = error.locations ?? [];
  return at === undefined ? error.message : `${error.message} (line ${at.line})`;
}

/** A document with several operations would have to say which; the name of the call is not one of them. */
function onlyOperation(
  name: string,
  { definitions }: DocumentNode,
  path: Path,
  complaints: Complaints,
): OperationDefinitionNode | undefined {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [only] = operations;
  if (operations.length === 1 && only !== undefined && only.operation !== "subscription") return only;
  complaints.complain(
    path,
    `the document ${name} holds ${operations.length === 1 ? "a subscription" : `${operations.length} operations`}`,
    "write one query or one mutation in each",
  );
  return undefined;
}

function callFrom(name: string, text: string, operation: OperationDefinitionNode, place: Place): GraphqlCall {
  const method = operation.operation === "mutation" ? "MUTATION" : "QUERY";
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const isRequired = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
    return [variable.name.value, { type: typeName(type), isRequired }] as const;
  });
  return {
    id: `${method} ${name}`,
    method,
    path: name,
    title: `${method} ${name}`,
    node: { "x-added": true },
    place,
    parameters: [],
    body: undefined,
    answer: undefined,
    security: undefined,
    servers: undefined,
    unread: [],
    // A brace with a word behind it would be taken for a variable of the page.
    graphql: { text: text.replaceAll("{", "{ "), variables: new Map(variables) },
  };
}

function typeName(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return typeName(type.type);
  return type.kind === Kind.NAMED_TYPE ? type.name.value : `[${typeName(type.type)}]`;
}

/** What a call puts into the body: the document, and its variables. */
export function graphqlFills(call: GraphqlCall, { context, text, options, path }: Written): readonly Fill[] {
  const { variables } = call.graphql;
  const named = text.query.map(([name, value]): readonly [string, JsonValue] => [
    name,
    typed(value, variables.get(name)?.type),
  ]);
  const inBody = options.body === undefined ? {} : (options.body as Readonly<Record<string, JsonValue>>);
  const values = { ...Object.fromEntries(named), ...inBody };
  for (const name of Object.keys(values))
    if (!variables.has(name))
      context.complaints.complain(
        path,
        `${call.id} has no variable ${name}`,
        `it has ${someOf(variables.keys(), 12)}`,
      );
  return [
    { to: "body:/query", value: call.graphql.text },
    ...Object.entries(values).flatMap(([name, value]) => fillsFrom(value, `/variables/${name}`)),
  ];
}

/** A constant of a call's text as the variable's type has it; texts of the page's variables bring their own. */
function typed(text: string, type: string | undefined): JsonValue {
  if (variablesIn(text).length > 0) return text;
  if ((type === "Int" || type === "Float") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return type === "Boolean" && (text === "true" || text === "false") ? text === "true" : text;
}

/** A document that is sent without a value it needs is refused by the vendor. */
export function checkVariables(
  call: GraphqlCall,
  { context, path }: Pick<Written, "context" | "path">,
  places: readonly string[],
): void {
  for (const [name, { isRequired }] of call.graphql.variables) {
    const place = `body:/variables/${name}`;
    if (isRequired && !places.some((one) => one === place || one.startsWith(`${place}/`)))
      context.complaints.complain(
        path,
        `${call.id} cannot be sent: its variable ${name} is required and nothing fills it`,
        `write ?${name}=… in the call`,
      );
  }
}
