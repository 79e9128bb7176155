// Calling Partnero

// When there is no good answer, and reading lists
export {
  ApiError,
  type ApiErrorCode,
  type AttemptHook,
  type CallRecord,
  type ClientOptions,
  pages,
} from "@oubli/client-kit";
// What the client knows about Partnero, as data
export { facts } from "../generated/facts.ts";
// What Partnero answers, as types
export type { components, operations, paths } from "../generated/types.ts";
export { createPartneroClient, type PartneroClient, type PartneroKey } from "./partnero-client.ts";
