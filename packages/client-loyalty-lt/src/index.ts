// Loyalty.lt by name, by path and by operation id

// What every client of this family has
export {
  ApiError,
  type ApiErrorCode,
  type AttemptHook,
  type Call,
  type CallOptions,
  type CallRecord,
  logCalls,
  createPacer,
  digestsUnder,
  type FieldErrors,
  hooks,
  type List,
  type NamedClientOptions,
  type NamedResult,
  type Pacer,
  type Page,
  type RateLimit,
  type Streamed,
  type UndescribedAnswer,
  type UndescribedInit,
  type Whole,
} from "@oubli/client-kit";
// What Loyalty.lt takes and answers, each under its own name
export type * from "../generated/methods.ts";
// The same as the description has it
export type { components, operations, paths } from "../generated/types.ts";
// Beginning a session in the name of a person
export { type LoginInput, login, type Session } from "./login.ts";
export { createLoyaltyClient, type LoyaltyClient } from "./loyalty-client.ts";
export type { LoyaltyKey, LoyaltyOptions } from "./setup.ts";
