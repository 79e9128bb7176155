/** The parts of an OpenAPI document that the sandbox reads. */
export interface OpenApiDocument {
  readonly servers: readonly ServerObject[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
    readonly parameters?: Readonly<Record<string, ParameterObject>>;
    readonly responses?: Readonly<Record<string, ResponseObject>>;
  };
}

export interface ServerObject {
  readonly url: string;
  readonly variables?: Readonly<
    Record<string, { readonly default: string; readonly enum?: readonly string[] }>
  >;
  readonly "x-surface"?: string;
  readonly "x-security"?: readonly (readonly string[])[];
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
}

export type Reference = { readonly $ref: string };

export interface PathItem {
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly get?: OperationObject;
  readonly put?: OperationObject;
  readonly post?: OperationObject;
  readonly patch?: OperationObject;
  readonly delete?: OperationObject;
}

export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-surfaces"?: readonly string[];
}

export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface ResponseObject {
  readonly description?: string;
  readonly content?: Content;
}

export type Content = Readonly<Record<string, { readonly schema?: unknown }>>;

/** One operation with everything it inherits from its path and from the root. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly surfaces: readonly string[] | undefined;
  readonly security: readonly SecurityRequirement[] | undefined;
  readonly parameters: readonly ParameterObject[];
  readonly bodySchema: unknown;
  readonly bodyRequired: boolean;
  /** In which forms the body may come, such as `application/json` and `multipart/form-data`. */
  readonly bodyTypes: readonly string[];
  /** By status; a status with an undefined schema is documented and has no body. */
  readonly responses: ReadonlyMap<number, unknown>;
}

const METHODS = ["get", "put", "post", "patch", "delete"] as const;

/** All operations of a document, in its order. */
export function operationsOf(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [readOperation(document, { path, method, item }, operation)] : [];
    }),
  );
}

function readOperation(
  document: OpenApiDocument,
  { path, method, item }: { readonly path: string; readonly method: string; readonly item: PathItem },
  operation: OperationObject,
): Operation {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve(parameter, document.components.parameters ?? {}),
  );
  const responses = Object.entries(operation.responses).map(([status, answer]): [number, unknown] => {
    const response = resolve(answer, document.components.responses ?? {});
    return [Number(status), response.content?.["application/json"]?.schema];
  });
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    surfaces: operation["x-surfaces"],
    security: operation.security,
    parameters,
    bodySchema: operation.requestBody?.content["application/json"]?.schema,
    bodyRequired: operation.requestBody?.required === true,
    bodyTypes: Object.keys(operation.requestBody?.content ?? {}),
    responses: new Map(responses),
  };
}

function resolve<T extends object>(value: T | Reference, pool: Readonly<Record<string, T>>): T {
  if (!("$ref" in value)) return value;
  const name = value.$ref.slice(value.$ref.lastIndexOf("/") + 1);
  const found = pool[name];
  if (!found) throw new Error(`The description has no ${value.$ref}.`);
  return found;
}
