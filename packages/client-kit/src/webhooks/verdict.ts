/** Why a delivery was refused: for the receiver's own log, never for the sender. */
export type RefusalCode =
  /** There is no signature, or nothing that could be one. */
  | "NO_SIGNATURE"
  /** The token is signed some other way than the vendor signs; `none` is among them. */
  | "WRONG_ALGORITHM"
  /** Signed with another secret, or changed on its way. */
  | "BAD_SIGNATURE"
  /** Signed by the vendor, but too long ago. */
  | "TOO_OLD"
  /** More than a delivery ever holds; it was not read to its end. */
  | "TOO_LARGE"
  /** The body could not be read to its end. */
  | "UNREADABLE"
  /** The body is not a JSON object. */
  | "NOT_JSON"
  /** Nothing says which event this is. */
  | "NO_EVENT";

/** The vendor sent it. */
export interface Accepted<Delivery> {
  readonly ok: true;
  readonly delivery: Delivery;
}

/** Nothing in it may be relied on. */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  /** The same answer for every refusal: 400 without a body. A forger learns nothing from it. */
  response(): Response;
}

export type Verdict<Delivery> = Accepted<Delivery> | Refused;

/** A refusal with its one answer. */
export function refused(code: RefusalCode): Refused {
  return { ok: false, code, response: () => new Response(null, { status: 400 }) };
}
