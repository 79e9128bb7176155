// What a client must know about a vendor
export type {
  BodyForm,
  Delimiter,
  KeyPlace,
  LimitFacts,
  OAuthFacts,
  OperationFacts,
  PagesFacts,
  ParameterFacts,
  RateLimit,
  Repeat,
  SecurityFacts,
  ServerFacts,
  VendorFacts,
} from "./facts.ts";

// Calling a vendor
export type { Fetch } from "./attempt.ts";
export { checkBaseUrl } from "./base-url.ts";
export { type DatabaseAddress, databaseAddress } from "./database-address.ts";
export {
  type DatabaseAccount,
  type DatabaseRole,
  type DatabaseRoles,
  databaseAddressOf,
  databaseRoles,
} from "./database-account.ts";
export type { Answer } from "./answer.ts";
export type { CallOptions, Undescribed } from "./call-options.ts";
export {
  createVendorClient,
  type VendorClient,
  type VendorClientOptions,
} from "./client.ts";
export { authorize, secretsOf } from "./auth.ts";
export { moreOfParameters } from "./more-parameters.ts";
export { anyPaging } from "./any-paging.ts";
export type { KeptToken, TokenKeeper } from "./token-keeper.ts";
export { isPlainSegment, type Slashes } from "./path.ts";
export { withMember } from "./member.ts";
export type { PlainRequest, Reply } from "./plain.ts";
export type { CallInput } from "./prepare.ts";

// Lists, page by page
export { type PagesDeclaration, type PagesOptions, type PagingClient, pages } from "./pages.ts";
export type { Page } from "./read-pages.ts";

// What an answer holds, without loss
export { nameOfRepeat, parseJson } from "./json.ts";
export type { ParsedJson } from "./parse-exact.ts";
export { rawNumbersIn } from "./raw-numbers.ts";

// When there is no good answer
export { ApiError, type ApiErrorCode, type ApiErrorDetails, type FieldErrors } from "./api-error.ts";

// How much may be taken
export { BOUNDS, type BoundName, type Bounds, SEARCH_BOUNDS, type SearchBounds } from "./bounds.ts";

// Time and budget, handed in
export { type Clock, systemClock } from "./clock.ts";
export { createPacer, type Pacer, type Priority, WINDOW_MS } from "./pacer.ts";

// Around every attempt
export type { AttemptHook, HookedAttempt, Next } from "./hooks.ts";
export type { CallRecord } from "./record.ts";
export { createDigests as digestsUnder, type Digests } from "./digest.ts";
export type { Around } from "./exchange-terms.ts";
export { hooks } from "./hooked-attempt.ts";
export { logCalls } from "./log-calls.ts";

// A client by name, path and operation id
export type { ByPath } from "./named/by-path.ts";
export type { Call, Streamed, Whole } from "./named/call.ts";
export type { List } from "./named/list.ts";
export { type FileStream, multipart, type Upload, type WithFiles } from "./multipart.ts";
export { writeForm } from "./form.ts";
export {
  type ClientOf,
  type NamedClient,
  type NamedClientOptions,
  type NamedSetup,
  type NamedVendor,
  type VendorParts,
  namedClient,
} from "./named/named-client.ts";
export type { Resource, ResourcesOf } from "./named/resource.ts";
export { type RootClient, rootClient } from "./named/root-client.ts";
export type { UndescribedAnswer, UndescribedInit } from "./named/undescribed.ts";
export type { NamedResult, TypedAnswer } from "./typed-answer.ts";

// Not exported on purpose: path and query serialisers and the retry loop. Code that needs them is about to send a call
// that is not paced, checked or recorded.
