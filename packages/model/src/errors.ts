/** Why something was not done, as far as the rest of the program must tell the cases apart. */
export type OubliErrorCode =
  /** The words on the command line, or a setting, cannot be meant. */
  | "USAGE"
  /** The configuration file, the store or a key cannot be used as it is. */
  | "SETUP"
  /** There is no such case, officer, account, step or task. */
  | "NOT_FOUND"
  /** The case is not in a state, or the person not in a role, that allows it. */
  | "NOT_ALLOWED"
  /** Another officer has to approve first. */
  | "NEEDS_APPROVAL"
  /** What was approved is no longer what would be done. */
  | "DRIFT"
  /** A vendor does not accept the key. */
  | "AUTH"
  /** A vendor could not be asked or gave no usable answer. */
  | "VENDOR"
  /** A call was sent and nobody can say whether it happened. */
  | "UNCERTAIN"
  /** The store or a file could not be written or read. */
  | "STORAGE"
  /** A proof, hash or signature does not hold. */
  | "NOT_AUTHENTIC"
  /** Stopped on request. */
  | "CANCELLED";

/**
 * An error a user can do something about. The message is lower case without a full stop and says what was
 * attempted; the hint says the remedy. Neither ever holds an identifier, a name, an address or a key.
 */
export class OubliError extends Error {
  override readonly name = "OubliError";
  readonly code: OubliErrorCode;
  readonly hint: string | undefined;

  constructor(
    code: OubliErrorCode,
    message: string,
    options: { readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}
