import type { CallOptions } from "../call-options.ts";
import { type Core, checked } from "../core.ts";
import type { OperationFacts } from "../facts.ts";
import { refusal } from "../failure.ts";
import { serializePath } from "../path.ts";
import type { Reply } from "../plain.ts";
import { prepareRequest } from "../prepare-request.ts";
import { serializeQuery } from "../query.ts";
import { replyOf } from "../response.ts";
import type { InitArguments, OperationAt, PathsWith, TypedAnswer } from "../typed-answer.ts";

/** One method, typed by path: what is not described does not compile, and `status` tells the answers apart. */
export type TypedMethod<Paths, Method extends string> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: InitArguments<OperationAt<Paths, Path, Method>>
) => Promise<TypedAnswer<OperationAt<Paths, Path, Method>>>;

/**
 * Typed `GET`, `POST`, `PUT`, `PATCH` and `DELETE` of openapi-fetch. A refusal the vendor really gave comes back as
 * `{ status, error, response }`; an `ApiError` is thrown for everything that is not a reliable answer, and for calls that are refused
 * before anything is sent.
 */
export interface ByPath<Paths> {
  readonly GET: TypedMethod<Paths, "get">;
  readonly POST: TypedMethod<Paths, "post">;
  readonly PUT: TypedMethod<Paths, "put">;
  readonly PATCH: TypedMethod<Paths, "patch">;
  readonly DELETE: TypedMethod<Paths, "delete">;
}

type Verb = keyof ByPath<never>;

/** How openapi-fetch is loaded: at the first call by path, so that who makes none does not pay for it. */
const load = () => import("./openapi-fetch.ts");

interface Init extends CallOptions {
  readonly params?: { readonly query?: object; readonly path?: object; readonly header?: object };
  readonly body?: unknown;
}

/**
 * Puts openapi-fetch in front of a core: it writes the call down, and reads the answer; the core sends it.
 *
 * @param find The operation at a method and a path template, such as `GET /customers/{id}`.
 */
export function byPath<Paths>(
  core: Core,
  baseUrl: string,
  find: (key: string) => OperationFacts | undefined,
): ByPath<Paths> {
  const { vendor } = core;
  let loaded: ReturnType<typeof frontOf> | undefined;
  const send = async (verb: Verb, path: string, init: Init = {}): Promise<unknown> => {
    const operation = find(`${verb} ${path}`);
    if (!operation)
      throw refusal(vendor, "", `there is no ${verb} ${path}; request() sends what is not described`);
    const { params, body, headers, undescribed, ...options } = init;
    const whole = undescribed?.body ? { ...(body as object | undefined), ...undescribed.body } : body;
    loaded ??= frontOf(vendor, baseUrl);
    let reply = undefined as Reply | undefined;
    const { response } = await (await loaded).request(
      verb.toLowerCase() as "get",
      path as never,
      {
        // A name in braces that nobody gave is found by what writes the path, which is only asked where there are values.
        params: { ...params, path: params?.path ?? {} },
        body: whole,
        headers,
        // What was judged is parsed already.
        parseAs: "stream",
        fetch: async (request: Request) => {
          reply = await sent(core, operation, { request, body: whole }, { ...options, undescribed });
          return reply.response();
        },
      } as never,
    );
    const { ok, status, body: said } = reply as Reply;
    return { status, data: ok ? said : undefined, error: ok ? undefined : said, response };
  };
  const method = (verb: Verb) => (path: string, init?: Init) => send(verb, path, init);
  return {
    GET: method("GET"),
    POST: method("POST"),
    PUT: method("PUT"),
    PATCH: method("PATCH"),
    DELETE: method("DELETE"),
  } as unknown as ByPath<Paths>;
}

async function frontOf(vendor: string, baseUrl: string) {
  const { createClient } = await load();
  return createClient<Record<string, never>>({
    baseUrl,
    pathSerializer: (template, values) => checked(vendor, "", () => serializePath(template, values)),
    querySerializer: (query) => checked(vendor, "", () => serializeQuery({ ...query })),
  });
}

/** Sends a request that openapi-fetch made, and says what came back. */
async function sent(
  core: Core,
  operation: OperationFacts,
  { request, body: whole }: { readonly request: Request; readonly body: unknown },
  options: CallOptions,
): Promise<Reply> {
  const { method, url, headers } = request;
  const body = request.body ? await request.arrayBuffer() : undefined;
  const prepared = core.checked(operation.id, () => {
    const context = { ...core.contextOf(operation), undescribed: options.undescribed };
    // A file is nothing in JSON: it is written again from what was said.
    const written = context.writeBody?.(operation, whole);
    if (written) headers.delete("content-type");
    if (written?.type) headers.set("content-type", written.type);
    const plain = prepareRequest(operation, { method, url, headers, body }, new URL(url), context);
    return written ? { ...plain, body: written.body } : plain;
  });
  return replyOf(await core.send(operation, prepared, options));
}
