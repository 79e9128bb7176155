import { type Answer, answerOf } from "../answer.ts";
import { ApiError } from "../api-error.ts";
import type { Bytes } from "../bytes.ts";
import type { CallOptions } from "../call-options.ts";
import type { Core } from "../core.ts";
import type { Exchange } from "../exchange-terms.ts";
import { isRefusal } from "../failure.ts";
import { valueAt } from "../pointer.ts";
import type { CallInput } from "../prepare.ts";
import type { NamedOperation } from "./operation-line.ts";

/** A call under way. Awaited, it is what was asked for; a refusal is thrown as an `ApiError`. */
export interface Call<Data, Result = unknown> extends Promise<Data> {
  /** Success and refusal as values, told apart by `status`. Throws only what is no reliable answer. */
  result(): Promise<Result>;
  /** The data with all that stands around it: status, headers, the vendor's name for the call, how often it was sent. */
  withResponse(): Promise<Whole<Data>>;
  /**
   * The answer as it comes, not read into memory, not parsed and not bounded. To be asked for at once, before the call is awaited.
   *
   * Reading its body fails with an `ApiError`: `CANCELLED` when the signal is aborted, `TIMED_OUT` when a read waits longer than one
   * attempt may take, `BAD_ANSWER` when the connection ends before the body does.
   */
  stream(): Promise<Streamed>;
}

/** What was asked for, and the answer it came in. */
export interface Whole<Data> extends Answer {
  readonly data: Data;
}

/** A success that was not read yet. */
export interface Streamed {
  readonly status: number;
  readonly headers: Headers;
  /** Null when there is no body. */
  readonly body: ReadableStream<Bytes> | null;
}

/**
 * A real promise, so that a forgotten `await` is found by linters, and a lost refusal by the platform.
 *
 * @param operation Or why there is none.
 */
export function makeCall(
  core: Core,
  operation: NamedOperation | ApiError,
  input: CallInput,
  options: CallOptions | undefined,
): Call<unknown> {
  let isTaken = false;
  let streams = "isFile" in operation && operation.isFile;
  // Sent a moment later, so that whoever wants a stream can say so.
  const sending = Promise.resolve().then(() => {
    if (operation instanceof ApiError) throw operation;
    return core.call(operation, input, streams ? { ...options, streams } : options);
  });
  const reading = sending.then((result) =>
    isTaken ? undefined : dataOf(result, operation as NamedOperation),
  );
  // Whoever asks otherwise has heard of the refusal.
  const ask = <T>(read: (result: Exchange) => T): Promise<Awaited<T>> => {
    reading.catch(() => {});
    return sending.then(read) as Promise<Awaited<T>>;
  };
  return Object.assign(reading, {
    result: () => ask(async (result) => resultOf(result, await settled(reading))),
    withResponse: () => ask(async (result) => ({ ...answerOf(result), data: await reading })),
    stream: () => {
      streams = isTaken = true;
      return ask((result): Streamed => {
        const { status, headers, text } = answerOf(result);
        const { stream } = (result as Exchange & { readonly ok: true }).answer;
        // Asked for too late, it was read already.
        return { status, headers, body: stream === undefined ? new Response(text || null).body : stream };
      });
    },
  });
}

function dataOf(result: Exchange, { at, isFile }: NamedOperation): unknown {
  const { body, headers } = answerOf(result);
  if (!isFile) return valueAt(body, at);
  const { stream } = (result as Exchange & { readonly ok: true }).answer;
  return new Response(stream, { headers }).blob();
}

function settled(reading: Promise<unknown>): Promise<unknown> {
  return reading.catch(() => undefined);
}

function resultOf(result: Exchange, data: unknown): unknown {
  if (result.ok) return { status: result.answer.status, data, attempts: result.attempts };
  const { error } = result;
  if (!isRefusal(error)) throw error;
  const { status, body, attempts } = error;
  return { status, error: body, reason: error, attempts };
}
