import type { Kind } from "./kind.ts";
import { KINDS_OF_BODIES } from "./kinds-of-bodies.ts";
import { KINDS_OF_ERRORS } from "./kinds-of-errors.ts";
import { KINDS_OF_PAGING } from "./kinds-of-paging.ts";
import { KINDS_OF_RECORDS } from "./kinds-of-records.ts";

/** Every way in which an answer is changed, and what that gives away: written before any run, and the only judge of them. */
export const ORACLE: readonly Kind[] = [
  ...KINDS_OF_BODIES,
  ...KINDS_OF_ERRORS,
  ...KINDS_OF_RECORDS,
  ...KINDS_OF_PAGING,
];
