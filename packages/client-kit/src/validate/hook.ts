import type { AttemptHook } from "../hooks.ts";
import { parseJson } from "../json.ts";
import type { Drift } from "./drift.ts";
import type { Validator } from "./validator.ts";

/** One answer that is not as documented. Holds nothing of the answer. */
export interface DriftReport {
  /** The vendor's id, such as `fera`. */
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  /** At least one. */
  readonly drifts: readonly Drift[];
}

/**
 * A hook for a client's `use` that checks every answer, an error's and a retried one's too, and changes nothing: the call
 * goes on with the same response, whatever is found.
 *
 * @param report Told about each answer that is not as documented. What it throws is ignored; a promise is waited for. A body
 * that is not JSON counts as absent.
 */
export function validating(
  validator: Validator,
  report: (report: DriftReport) => void | Promise<void>,
): AttemptHook {
  return async ({ vendor, operation }, next) => {
    const response = await next();
    try {
      const { status } = response;
      // A copy, because a hook further in may have made a response that can be read only once.
      const body = parseJson(await response.clone().text());
      const drifts = validator.check(operation, status, body.ok ? body.value : undefined);
      if (drifts.length > 0) await report({ vendor, operation, status, drifts });
    } catch {
      // A look at an answer must not become the reason why a call fails.
    }
    return response;
  };
}
