import { ApiError, type CallInput } from "@oubli/client-kit";
import type { Control } from "@oubli/datamap";
import { oneHolds } from "@oubli/datamap/record";
import { OubliError } from "@oubli/model";
import { type Account, here } from "./account.ts";
import { isRejected, reasonOf } from "./failure.ts";
import { fill } from "./fill.ts";
import { bodyOnly, look } from "./look.ts";

/**
 * Asks every control of the account's surface. `not-tested`, having sent nothing, when the vendor's page names none.
 *
 * @throws {OubliError} `AUTH` or `VENDOR` with a remedy when one does not answer, or not as the page says it must.
 */
export async function ping(account: Account, signal: AbortSignal): Promise<"answered" | "not-tested"> {
  let asked: "answered" | "not-tested" = "not-tested";
  for (const control of here(account, account.map.controls)) {
    for (const input of fill(control, {})) {
      const body = await answerOf(account, control, input, signal);
      if (control.shows.length > 0 && !oneHolds(control.shows, body)) throw notShown(account, control);
      asked = "answered";
    }
  }
  return asked;
}

async function answerOf(
  account: Account,
  control: Control,
  input: CallInput,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    return (await look(account, bodyOnly(control), input, { signal })).body;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new OubliError(isRejected(error) ? "AUTH" : "VENDOR", `${nameOf(account)}: ${reasonOf(error)}`, {
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      cause: error,
    });
  }
}

function notShown(account: Account, { operation, shows }: Control): OubliError {
  return new OubliError(
    "VENDOR",
    `${nameOf(account)}: ${operation} answers, and its answer does not show what it must at ${shows.map(({ at }) => at).join(" or ")}`,
    { hint: "check what these credentials may see, and the control in the vendor's page" },
  );
}

function nameOf(account: Account): string {
  return `${account.map.vendor.name} (${account.id})`;
}
