import type { CallRecord } from "./record.ts";

/**
 * One line for every call, for a client's `observe`: `partnero createCustomer 201 in 132 ms`. No address, no body and no key is in
 * it, so that it may be kept.
 *
 * @param write Such as `console.debug`.
 */
export function logCalls(write: (line: string) => void): (record: CallRecord) => void {
  return ({ vendor, operation, status, code, attempts, requestId, startedAt, endedAt }) => {
    const said = [status, code].filter((one) => one !== undefined).join(" ");
    const often = attempts === 1 ? "" : ` after ${attempts} attempts`;
    const called = requestId === undefined ? "" : `, ${requestId}`;
    write(`${vendor} ${operation} ${said} in ${endedAt - startedAt} ms${often}${called}`);
  };
}
