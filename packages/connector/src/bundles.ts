import { type CallInput, rawNumbersIn } from "@oubli/client-kit";
import type { Call } from "@oubli/datamap";
import type { Bundle } from "@oubli/engine";
import type { Finding } from "@oubli/model";
import { type Account, ifHere } from "./account.ts";
import { rethrowUnlessVendor } from "./failure.ts";
import { fill, valuesOf } from "./fill.ts";
import { look } from "./look.ts";
import { kindOfFinding } from "./names.ts";

/**
 * The vendor's own export of each record it has one for. An empty list where it offers none, or has none
 * for these people; a failure leaves the bundle out, since everything in it was also read record by record.
 */
export async function bundles(
  account: Account,
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<readonly Bundle[]> {
  const brought: Bundle[] = [];
  for (const finding of findings) {
    const kind = kindOfFinding(account, finding);
    const call = ifHere(account, kind?.export);
    if (!kind || !call) continue;
    for (const input of fill(call, valuesOf(kind, finding.record))) {
      const body = await bundle(account, call, input, signal);
      const numbers = rawNumbersIn(body);
      if (body !== undefined)
        brought.push({
          account: account.id,
          vendor: account.vendor,
          operation: call.operation,
          body,
          ...(Object.keys(numbers).length === 0 ? {} : { numbers }),
          readAt: new Date(account.now()).toISOString(),
        });
    }
  }
  return brought;
}

/** The body of one export; `undefined` when it could not be had. */
async function bundle(account: Account, call: Call, input: CallInput, signal: AbortSignal): Promise<unknown> {
  try {
    const { body, records } = await look(account, call, input, { signal });
    return body ?? records;
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    return undefined;
  }
}
