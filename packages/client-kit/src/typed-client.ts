import createClient from "openapi-fetch";
import type { VendorClient } from "./client.ts";
import { refusal } from "./failure.ts";
import { InputProblem } from "./input-problem.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import type { InitArguments, OperationAt, PathsWith, TypedAnswer } from "./typed-answer.ts";

/** One method, typed by path: what is not described does not compile, and `status` tells the answers apart. */
export type TypedMethod<Paths, Method extends string> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: InitArguments<OperationAt<Paths, Path, Method>>
) => Promise<TypedAnswer<OperationAt<Paths, Path, Method>>>;

/** A client typed by path, and the client underneath for calls by operation id. */
export interface TypedClient<Paths extends {}> {
  readonly GET: TypedMethod<Paths, "get">;
  readonly POST: TypedMethod<Paths, "post">;
  readonly PUT: TypedMethod<Paths, "put">;
  readonly PATCH: TypedMethod<Paths, "patch">;
  readonly DELETE: TypedMethod<Paths, "delete">;
  readonly vendor: VendorClient;
}

/**
 * Puts typed `GET`, `POST`, `PUT`, `PATCH` and `DELETE` in front of a vendor client.
 *
 * A refusal the vendor really gave comes back as `{ status, error, response }`; an {@link ApiError} is thrown for everything
 * that is no reliable answer, and for calls that are refused before anything is sent.
 */
export function createTypedClient<Paths extends {}>(vendor: VendorClient): TypedClient<Paths> {
  const client = createClient({
    baseUrl: vendor.baseUrl,
    fetch: vendor.fetch,
    pathSerializer: (template, values) => refusing(vendor, () => serializePath(template, values)),
    querySerializer: (query) => refusing(vendor, () => serializeQuery({ ...query })),
  });
  return {
    GET: withStatus(client.GET),
    POST: withStatus(client.POST),
    PUT: withStatus(client.PUT),
    PATCH: withStatus(client.PATCH),
    DELETE: withStatus(client.DELETE),
    vendor,
  };
}

type Send = (path: string, init?: object) => Promise<{ readonly response: Response }>;

/** openapi-fetch does the sending; the types in front are stricter than its own, which let unknown members pass. */
function withStatus<Paths, Method extends string>(send: unknown): TypedMethod<Paths, Method> {
  return (async (path: string, init?: object) => {
    const answer = await (send as Send)(path, init);
    return { ...answer, status: answer.response.status };
  }) as unknown as TypedMethod<Paths, Method>;
}

function refusing<T>(vendor: VendorClient, serialize: () => T): T {
  try {
    return serialize();
  } catch (error) {
    throw error instanceof InputProblem ? refusal(vendor.vendor, "", error.message) : error;
  }
}
