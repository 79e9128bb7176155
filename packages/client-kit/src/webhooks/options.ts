import { secretsOf } from "./hmac.ts";

/** How a vendor's deliveries are checked. */
export interface CheckOptions {
  /** The webhook's secret; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** How old a delivery may be, in milliseconds. Default: somewhat longer than the vendor goes on repeating one. */
  readonly windowMs?: number;
  /** Bytes a body may have (default 1 MiB). */
  readonly largest?: number;
  /** Milliseconds since 1970 (default: this computer's clock). */
  readonly now?: () => number;
}

/** The same with everything filled in. */
export interface DeliverySource {
  readonly secrets: readonly string[];
  readonly windowMs: number;
  readonly largest: number;
  readonly now: number;
}

/** How a delivery for tests is made. */
export interface SigningOptions {
  readonly secret: string;
  /** Where it is sent to. Default: an address that does not exist. */
  readonly url?: string;
  /** When it was made, in milliseconds since 1970 (default: now). */
  readonly createdAt?: number;
}

// A customer with all reviews and photos is some hundred kilobytes.
const LARGEST = 1024 * 1024;

/** @throws {TypeError} When there is no secret. */
export function resolveSource(options: CheckOptions, windowMs: number): DeliverySource {
  return {
    secrets: secretsOf(options.secret),
    windowMs: options.windowMs ?? windowMs,
    largest: options.largest ?? LARGEST,
    now: (options.now ?? Date.now)(),
  };
}
