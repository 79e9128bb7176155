import { InputProblem } from "./input-problem.ts";
import { withMember } from "./member.ts";
import type { Authorization } from "./sign.ts";

/** The body with the account's key in it, where it belongs there. */
export function signedBody(body: unknown, { body: keys }: Authorization): unknown {
  return keys.reduce((signed: unknown, [pointer, value]) => {
    const made = Array.isArray(signed) ? undefined : withMember(signed, pointer, value);
    if (made) return made.body;
    throw new InputProblem("the key goes into the body, and this one has no place for it");
  }, body);
}
