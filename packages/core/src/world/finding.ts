import { OubliError } from "@oubli/model";

/** One thing that was examined. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly message: string;
  readonly hint?: string;
  /** The action of the table that helps. */
  readonly remedy?: string;
  /** The vendor rejected the account's credentials. */
  readonly rejected?: true;
  /** It is well, and somebody has to know of it all the same. `ok` is true then. */
  readonly warned?: true;
  /** There was nothing to test it with: neither well nor wrong. `ok` is false then. */
  readonly untested?: true;
}

/** What was found, or the reason why it could not be examined: the next thing is examined all the same. */
export async function tried(
  what: string,
  work: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OubliError) return [{ what, ...failureOf(error) }];
    // Where it happened, never what it was working on.
    const name = error instanceof Error ? error.name : "something unknown";
    return [{ what, ok: false, message: `could not be examined (${name})`, hint: "please report it" }];
  }
}

export function failureOf({ code, message, hint }: OubliError): Omit<Finding, "what"> {
  return {
    ok: false,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(code === "AUTH" ? { rejected: true } : {}),
  };
}
