import createClient from "openapi-fetch";
import type { VendorClient } from "./client.ts";
import { refusal } from "./failure.ts";
import { InputProblem } from "./input-problem.ts";
import { serializePath } from "./path.ts";
import type { PlainRequest, Reply } from "./plain.ts";
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
 * that is not a reliable answer, and for calls that are refused before anything is sent.
 */
export function createTypedClient<Paths extends {}>(vendor: VendorClient): TypedClient<Paths> {
  const client = createClient({
    baseUrl: vendor.baseUrl,
    Request: WrittenRequest as unknown as typeof Request,
    fetch: async (request) =>
      new CarriedReply(await vendor.send(request as unknown as WrittenRequest)) as unknown as Response,
    pathSerializer: (template, values) => refusing(vendor, () => serializePath(template, values)),
    querySerializer: (query) => refusing(vendor, () => serializeQuery({ ...query })),
  });
  return {
    GET: typedMethod(client.GET),
    POST: typedMethod(client.POST),
    PUT: typedMethod(client.PUT),
    PATCH: typedMethod(client.PATCH),
    DELETE: typedMethod(client.DELETE),
    vendor,
  };
}

/** What openapi-fetch makes of a call: only written down, because `vendor` makes the request that is sent. */
class WrittenRequest implements PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, { method, headers, body, signal }: RequestInit) {
    this.url = url;
    this.method = method ?? "GET";
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.body = body as string | undefined;
    this.signal = signal ?? undefined;
  }
}

/** Brings a reply through openapi-fetch, which is told that there is no body: it would only parse it a second time. */
class CarriedReply {
  readonly ok = true;
  readonly status = 204;
  readonly headers = NO_HEADERS;
  readonly reply: Reply;

  constructor(reply: Reply) {
    this.reply = reply;
  }
}

const NO_HEADERS: Pick<Headers, "get"> = { get: () => null };

type Sending = (path: string, init?: object) => Promise<{ readonly response: CarriedReply }>;

/** openapi-fetch does the sending; the types in front are stricter than its own, which let unknown members pass. */
function typedMethod<Paths, Method extends string>(sending: unknown): TypedMethod<Paths, Method> {
  return (async (path: string, init?: object) => {
    const { reply } = (await (sending as Sending)(path, init)).response;
    return new Answered(reply);
  }) as unknown as TypedMethod<Paths, Method>;
}

/** A reply in openapi-fetch's words. */
class Answered {
  readonly status: number;
  readonly data: unknown;
  readonly error: unknown;
  readonly #reply: Reply;
  #response: Response | undefined;

  constructor(reply: Reply) {
    this.#reply = reply;
    this.status = reply.status;
    this.data = reply.ok ? reply.body : undefined;
    this.error = reply.ok ? undefined : reply.body;
  }

  /** Made when it is asked for, since few do. */
  get response(): Response {
    this.#response ??= this.#reply.response();
    return this.#response;
  }
}

function refusing<T>(vendor: VendorClient, serialize: () => T): T {
  try {
    return serialize();
  } catch (error) {
    throw error instanceof InputProblem ? refusal(vendor.vendor, "", error.message) : error;
  }
}
