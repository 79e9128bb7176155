// Fera by name, by path and by operation id

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
  type FileStream,
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
  type Upload,
  type Whole,
} from "@oubli/client-kit";
// What Fera takes and answers, each under its own name
export type * from "../generated/methods.ts";
// The same as the description has it
export type { components, operations, paths } from "../generated/types.ts";
export {
  createFeraClient,
  type FeraClient,
  type FeraOptions,
  type FeraPartnerClient,
} from "./fera-client.ts";
export { createFeraOAuthClient, type FeraOAuthClient } from "./fera-oauth.ts";
export type { FeraKey, FeraPartnerKey, FeraShopKey, FeraStore } from "./key.ts";
