// Calling Fera

// When there is no good answer, and reading lists
export {
  ApiError,
  type ApiErrorCode,
  type AttemptHook,
  type CallRecord,
  type ClientOptions,
  pages,
} from "@oubli/client-kit";
// What the client knows about Fera, as data
export { facts } from "../generated/facts.ts";
// What Fera answers, as types
export type { components, operations, paths } from "../generated/types.ts";
export { createFeraClient, type FeraClient, type FeraKey, type FeraStore } from "./fera-client.ts";
