import { withMember as placed } from "@oubli/client-kit";
import { OubliError } from "@oubli/model";

/**
 * A copy of a body with a value at a JSON pointer; `""` is the body itself. What the way leads through is made.
 *
 * @throws {OubliError} `SETUP` when the way leads through a text or a number, or to a position nobody means.
 */
export function withMember(body: unknown, pointer: string, value: unknown): unknown {
  const made = placed(body, pointer, value);
  if (made) return made.body;
  throw new OubliError("SETUP", `a value cannot be put into the body at ${pointer}`, {
    hint: "correct the call in the vendor's page",
  });
}
