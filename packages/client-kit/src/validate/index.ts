// Answers against the vendor's description. The only part that needs zod, which is why it is an entry of its own.

export type { OpenapiDocument } from "./document.ts";
export type { Drift, JsonType } from "./drift.ts";
export { type DriftReport, validating } from "./hook.ts";
export { createValidator, type Validator } from "./validator.ts";
