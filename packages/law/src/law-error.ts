/** What can be wrong with a question to this package. Every case is the caller's to repair. */
export type LawErrorCode =
  | "UNKNOWN_REGIME"
  | "UNKNOWN_VERSION"
  | "UNKNOWN_COUNTRY"
  | "UNKNOWN_REGION"
  | "UNKNOWN_ZONE"
  | "MALFORMED_INSTANT"
  | "MALFORMED_DATE"
  | "RECEIPT_OUT_OF_RANGE"
  | "RECEIPT_IN_FUTURE"
  | "MARGIN_OUT_OF_RANGE"
  | "SUSPENSION_REVERSED"
  | "SUSPENSION_OVERLAP"
  | "SUSPENSION_BEFORE_RECEIPT"
  | "SUSPENSION_NOT_ALLOWED"
  | "EXTENSION_NOT_ALLOWED"
  | "EXTENSION_TWICE"
  | "EXTENSION_TOO_LATE"
  | "EXTENSION_BEFORE_RECEIPT"
  | "EXTENSION_WITHOUT_REASON"
  | "UNKNOWN_STRATEGY"
  | "UNKNOWN_LETTER"
  | "UNKNOWN_LANGUAGE"
  | "VARIABLE_MISSING"
  | "VARIABLE_UNKNOWN"
  | "VARIABLE_MALFORMED"
  | "TEMPLATE_MALFORMED";

/** A question this package cannot answer. The message names the field and the rule it breaks, never its value. */
export class LawError extends Error {
  override readonly name = "LawError";
  readonly code: LawErrorCode;

  constructor(code: LawErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
