import type { Bundle } from "@oubli/engine";
import type { Finding } from "@oubli/model";
import { type Account, kindOf, playing, recordIdOf } from "./account.ts";
import { isNothing, rethrowUnlessVendor } from "./failure.ts";
import { inputOf } from "./input.ts";

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
  for (const { operation, role } of playing(account, "export")) {
    for (const finding of findings.filter((candidate) => candidate.kind === role.of)) {
      const kind = kindOf(account, finding.kind);
      const id = kind && recordIdOf(kind, finding.record);
      if (id === undefined) continue;
      try {
        const answer = await account.client.call(operation.id, inputOf([[role.at, id]]), { signal });
        brought.push({
          account: account.id,
          vendor: account.vendor,
          operation: operation.id,
          body: answer.body,
          readAt: new Date(account.now()).toISOString(),
        });
      } catch (error) {
        rethrowUnlessVendor(error, signal);
        if (isNothing(error)) continue;
      }
    }
  }
  return brought;
}
