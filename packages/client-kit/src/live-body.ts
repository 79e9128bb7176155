import type { ApiError } from "./api-error.ts";
import type { Bytes } from "./bytes.ts";

/** A body as its bytes come. */
type Body = ReadableStream<Bytes>;

/** What may end a body before its end. */
export interface Ending {
  /** The caller's own. */
  readonly signal: AbortSignal | undefined;
  /** How long a read may wait for the next piece. A caller who does not read is not waited for. */
  readonly idleMs: number;
  why(code: "CANCELLED" | "TIMED_OUT" | "BAD_ANSWER", cause?: unknown): ApiError;
}

/** A body that is handed on unread: it fails, and its connection is given up, when the caller gives up or nothing comes any more. */
export function liveBody(body: Body, { signal, idleMs, why }: Ending): Body {
  const reader = body.getReader();
  let fail = (_: ApiError): void => {};
  const abort = (): void => fail(why("CANCELLED"));
  const leave = (): void => signal?.removeEventListener("abort", abort);
  return new ReadableStream(
    {
      start(controller) {
        fail = (error) => {
          leave();
          controller.error(error);
          reader.cancel(error).catch(() => {});
        };
        if (signal?.aborted) abort();
        else signal?.addEventListener("abort", abort, { once: true });
      },
      async pull(controller) {
        const timer = setTimeout(() => fail(why("TIMED_OUT")), idleMs);
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          leave();
          controller.close();
        } catch (cause) {
          fail(why("BAD_ANSWER", cause));
        } finally {
          clearTimeout(timer);
        }
      },
      cancel(reason) {
        leave();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
