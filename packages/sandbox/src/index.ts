// A pretend vendor: what it answers, what it remembers, and what it can be told
export type { JournalLine, Limit, Sandbox, SandboxOptions } from "./sandbox.ts";

// The three vendors
export { createFeraSandbox, type FeraOptions } from "./fera.ts";
export { createLoyaltySandbox, type LoyaltyOptions } from "./loyalty.ts";
export { createPartneroSandbox, type PartneroOptions } from "./partnero.ts";

// What they hold at the beginning
export { type FeraSeed, feraDemoSeed } from "./seeds/fera.ts";
export { type LoyaltySeed, loyaltyDemoSeed } from "./seeds/loyalty.ts";
export { type PartneroSeed, partneroDemoSeed } from "./seeds/partnero.ts";
export type { StoredRecord } from "./records.ts";
export { DANA, type Extra, MARA, manyPeople, NAMESAKE } from "./seeds/people.ts";

// A pretend vendor for another description
export type { OpenApiDocument } from "./document.ts";
export type { Call, Reply } from "./call.ts";
export {
  createSpecSandbox,
  type Handler,
  type Manners,
  type Refusal,
  type SpecSandboxParts,
} from "./spec-sandbox.ts";
export { createValidator, type Validator } from "./validation.ts";

// A pretend vendor behind a port
export { type ServedSandbox, serveSandbox } from "./serve.ts";

// Not exported on purpose: the router and the limiter. A sandbox without the checks around them would lie.
