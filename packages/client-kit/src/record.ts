import type { ApiErrorCode } from "./api-error.ts";
import type { Digests } from "./digest.ts";
import { readRequestId } from "./error-body.ts";
import type { Exchange } from "./exchange-terms.ts";

/** What may be kept about a call: no personal data, no address, no body. Times in milliseconds since 1970. */
export interface CallRecord {
  readonly vendor: string;
  readonly operation: string;
  /** How often the call was sent; 0 means never. */
  readonly attempts: number;
  readonly status?: number;
  /** The error's code; absent when the call succeeded. */
  readonly code?: ApiErrorCode;
  readonly requestId?: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /**
   * HMAC-SHA-256 under `digestKey`, 64 lower-case hexadecimal digits, of these bytes: the method, a space, path and query as
   * sent, a line feed (all in UTF-8), then the body. A form with files and a body that is read while it is sent are left out: their
   * bytes are made on the way. Of what was to be sent, where `attempts` is 0. Absent without a key.
   */
  readonly requestDigest?: string;
  /**
   * The same of the vendor's answer to the last sending: its status in digits, a line feed, then the body's bytes with any
   * content encoding undone. Absent without a key, when no complete answer came, and for one that is handed on unread.
   */
  readonly responseDigest?: string;
}

/** What is known about a call beside how it ended. */
export interface CallContext {
  readonly vendor: string;
  readonly operation: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly requestDigest: string | undefined;
}

/** Makes the record of a call. Does not throw. */
export async function recordOf(
  result: Exchange,
  context: CallContext,
  digests: Digests | undefined,
): Promise<CallRecord> {
  const { requestDigest, ...known } = context;
  const status = result.ok ? result.answer.status : result.error.status;
  const requestId = result.ok ? readRequestId(result.answer.headers, result.body) : result.error.requestId;
  const responseDigest = await digestOfAnswer(result, digests);
  return {
    ...known,
    attempts: result.ok ? result.attempts : result.error.attempts,
    ...(status === undefined ? {} : { status }),
    ...(result.ok ? {} : { code: result.error.code }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(requestDigest === undefined ? {} : { requestDigest }),
    ...(responseDigest === undefined ? {} : { responseDigest }),
  };
}

async function digestOfAnswer({ wire }: Exchange, digests: Digests | undefined): Promise<string | undefined> {
  if (!wire || !digests || wire.stream !== undefined) return undefined;
  // The request's digest could be made a moment ago. Should this one fail, what the vendor has done must not look undone.
  return digests.ofAnswer(wire).catch(() => undefined);
}
