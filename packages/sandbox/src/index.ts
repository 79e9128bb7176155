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
export { DANA, MARA, manyPeople, NAMESAKE } from "./seeds/people.ts";

// A pretend vendor for another description
export type { OpenApiDocument } from "./document.ts";
export type { Call, Reply } from "./call.ts";
export { createSpecSandbox, type Handler, type Manners } from "./spec-sandbox.ts";

// A pretend vendor behind a port
export { type ServedSandbox, serveSandbox } from "./serve.ts";

// Not exported on purpose: the router, the limiter and the validator. A sandbox without the checks around them would lie.
