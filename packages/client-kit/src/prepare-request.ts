import type { PreparedRequest } from "./attempt.ts";
import type { Undescribed } from "./call-options.ts";
import type { OperationFacts } from "./facts.ts";
import { InputProblem } from "./input-problem.ts";
import { isPlainSegment } from "./path.ts";
import type { PlainRequest } from "./plain.ts";
import { complete, finish, headerPair, type PrepareContext, withQuery } from "./prepare.ts";
import { serializeQuery } from "./query.ts";

/**
 * Builds a request again from one that was written down, adding what belongs to the account.
 *
 * @param url The request's own address, parsed.
 * @throws {InputProblem} As {@link prepareCall} does.
 */
export function prepareRequest(
  operation: OperationFacts,
  request: PlainRequest,
  url: URL,
  context: PrepareContext & { readonly undescribed?: Undescribed | undefined },
): PreparedRequest {
  for (const segment of url.pathname.split("/"))
    if (!isPlainSegment(decode(segment))) throw new InputProblem("a path parameter would lead elsewhere");
  if (context.authorization.body.length > 0)
    throw new InputProblem("the key goes into the body, and this one is written already");
  const given = Object.fromEntries(url.searchParams);
  const added = Object.entries(complete(operation, "query", given, context)).filter(
    ([name]) => !(name in given),
  );
  const query = [
    url.search.slice(1),
    serializeQuery(Object.fromEntries(added)),
    serializeQuery({ ...context.undescribed?.query }),
  ]
    .filter((part) => part !== "")
    .join("&");
  const headers = new Headers(request.headers);
  const declared = operation.parameters.filter((parameter) => parameter.in === "header");
  const sent = Object.fromEntries(
    declared.flatMap(({ name }) => (headers.has(name) ? [[name, headers.get(name)]] : [])),
  );
  for (const [name, value] of Object.entries(complete(operation, "header", sent, context)))
    for (const pair of headerPair(name, value)) headers.set(...pair);
  if (!headers.has("accept")) headers.set("Accept", "application/json");
  const target = withQuery(`${url.origin}${url.pathname}`, query, context);
  return finish(context, {
    method: operation.method,
    url: target,
    headers: [...headers],
    ...(request.body === undefined ? {} : { body: request.body }),
  });
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new InputProblem("a path parameter is not well encoded");
  }
}
