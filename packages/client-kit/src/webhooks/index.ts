// Whether a delivery really comes from the vendor. Nothing here sends anything or needs more than WebCrypto.

// How bytes are written as text
export { base64url } from "../base64url.ts";
// The parts a vendor's own check is made of
export { tooOld } from "./age.ts";
export type { Bytes } from "../bytes.ts";
// One delivery, and telling its events apart
export { type Delivery, type EventName, isEvent } from "./delivery.ts";
export { secretsOf, sign, signedBy } from "./hmac.ts";
export { readJson } from "./json-body.ts";
export { readToken, signToken } from "./jwt.ts";
// The second delivery of the same thing
export { createDeliveryMemory, type DeliveryMemory } from "./memory.ts";
export { type CheckOptions, type DeliverySource, resolveSource, type SigningOptions } from "./options.ts";
export { readBody } from "./raw-body.ts";
export { fromBase64url, fromHex, hex } from "./text.ts";
// What a check answers
export { type Accepted, type RefusalCode, type Refused, refused, type Verdict } from "./verdict.ts";
