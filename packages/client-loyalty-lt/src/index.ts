// Calling Loyalty.lt

// When there is no good answer, and reading lists
export {
  ApiError,
  type ApiErrorCode,
  type AttemptHook,
  type CallRecord,
  type ClientOptions,
  pages,
} from "@oubli/client-kit";
// What the client knows about Loyalty.lt, as data
export { facts } from "../generated/facts.ts";

// What Loyalty.lt answers, as types
export type { components, operations, paths } from "../generated/types.ts";
// Beginning a session in the name of a person
export { type LoginInput, login, type Session } from "./login.ts";
export { createLoyaltyClient, type LoyaltyClient, type LoyaltyKey } from "./loyalty-client.ts";
