import { type Answer, answerOf } from "../answer.ts";
import type { CallOptions } from "../call-options.ts";
import type { Core } from "../core.ts";
import type { OperationFacts } from "../facts.ts";
import { refusal } from "../failure.ts";
import { isPlainSegment } from "../path.ts";
import { isToken } from "../prepare.ts";

/** What is sent of a call that is not described. */
export interface UndescribedInit {
  /** Values of the names in braces. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  /** That it may be sent twice. Default: only a GET may. */
  readonly repeat?: "safe" | undefined;
}

/** What came back. Nothing is known of it. */
export interface UndescribedAnswer extends Answer {
  readonly data: unknown;
}

/** Sends what the description does not know. */
export async function sendUndescribed(
  core: Core,
  method: string,
  path: string,
  { path: values = {}, query, body, repeat, ...options }: UndescribedInit & CallOptions = {},
): Promise<UndescribedAnswer> {
  const verb = method.toUpperCase();
  const id = `undescribed ${verb} ${path}`;
  const literal = path.slice(1).replace(/\{[^{}]+\}/g, "x");
  if (!/^\/(?!\/)[^?#]*$/.test(path) || !literal.split("/").every((part) => isPlainSegment(part)))
    throw refusal(core.vendor, id, "its path leads elsewhere");
  // Platforms send none of these, and say so only as if the connection had failed.
  if (!isToken(verb) || /^(CONNECT|TRACE|TRACK)$/.test(verb))
    throw refusal(core.vendor, id, "it has no method that can be sent");
  const operation: OperationFacts = {
    id,
    method: verb as OperationFacts["method"],
    path,
    repeat: repeat ?? (verb === "GET" ? "safe" : "never"),
    surfaces: [],
    parameters: Object.keys(values).map((name) => ({ name, in: "path", required: true, account: false })),
  };
  const undescribed = { ...options.undescribed, query: { ...query, ...options.undescribed?.query } };
  const answer = answerOf(await core.call(operation, { path: values, body }, { ...options, undescribed }));
  return { ...answer, data: answer.body };
}
