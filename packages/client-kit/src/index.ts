// What a client must know about a vendor

// When there is no good answer
export { ApiError, type ApiErrorCode, type ApiErrorDetails, type FieldErrors } from "./api-error.ts";
export type { Fetch } from "./attempt.ts";
// Calling a vendor
export { checkBaseUrl } from "./base-url.ts";
export { BOUNDS, type BoundName, type Bounds, SEARCH_BOUNDS, type SearchBounds } from "./bounds.ts";
export {
  type Answer,
  type CallOptions,
  type ClientOptions,
  createVendorClient,
  type VendorClient,
  type VendorClientOptions,
} from "./client.ts";
// Time and budget, handed in
export { type Clock, systemClock } from "./clock.ts";
export type {
  OperationFacts,
  PagesFacts,
  ParameterFacts,
  RateLimit,
  Repeat,
  SecurityFacts,
  ServerFacts,
  VendorFacts,
} from "./facts.ts";
// Around every attempt
export type { AttemptHook, HookedAttempt, Next } from "./hooks.ts";
export { nameOfRepeat, type ParsedJson, parseJson } from "./json.ts";
export { isPlainSegment, type Slashes } from "./path.ts";
export { rawNumbersIn } from "./raw-numbers.ts";
export { createPacer, type Pacer, type Priority } from "./pacer.ts";
export { type Page, type PagesDeclaration, type PagesOptions, type PagingClient, pages } from "./pages.ts";
export type { PlainRequest, Reply } from "./plain.ts";
export type { CallInput } from "./prepare.ts";
export type { CallRecord } from "./record.ts";
// The same, typed by path with openapi-fetch
export { createTypedClient, type TypedClient } from "./typed-client.ts";

// Not exported on purpose: path and query serialisers and the retry loop. Code that needs them is about to send a call
// that is not paced, checked or recorded.
