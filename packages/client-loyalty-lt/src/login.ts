import { ApiError, type NamedClientOptions, namedClient } from "@oubli/client-kit";
import type { Resources } from "../generated/methods.ts";
import { session as sessions } from "../generated/resources.ts";
import { vendor } from "../generated/vendor.ts";

/** What a person types. Never kept, logged or repeated in an error. */
export interface LoginInput {
  readonly email: string;
  readonly password: string;
  /** Ask for a session that lasts longer. */
  readonly remember?: boolean;
}

/** A session. Both tokens are secrets. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds from now until the access token ends; absent when the vendor does not say. */
  readonly expiresIn?: number;
  /** The partner the person belongs to, for `createLoyaltyClient`; absent when the vendor does not say. */
  readonly partnerId?: string;
}

/**
 * Begins a session with a person's e-mail address and password.
 *
 * @throws {ApiError} `AUTH_REJECTED` when they are wrong, `BAD_ANSWER` when the answer holds no session.
 */
export async function login(input: LoginInput, options: NamedClientOptions = {}): Promise<Session> {
  // The one call that takes no key.
  const setup = { vendor, surface: "default", credentials: {}, options };
  const { session } = namedClient<Pick<Resources, "session">, { session: typeof sessions }>(setup, {
    session: sessions,
  });
  const { body, status, attempts } = await session.login(input).withResponse();
  const found = readSession(body);
  if (found) return found;
  throw new ApiError("BAD_ANSWER", "loyalty-lt answered login without a session", {
    vendor: vendor.vendor.id,
    operation: "login",
    status,
    attempts,
  });
}

function readSession(body: unknown): Session | undefined {
  const data = member(body, "data");
  const accessToken = member(data, "access_token");
  const refreshToken = member(data, "refresh_token");
  if (typeof accessToken !== "string" || typeof refreshToken !== "string") return undefined;
  const expiresIn = member(data, "expires_in");
  const partnerId = member(member(data, "partner"), "id");
  return {
    accessToken,
    refreshToken,
    ...(typeof expiresIn === "number" ? { expiresIn } : {}),
    ...(typeof partnerId === "number" || typeof partnerId === "string"
      ? { partnerId: String(partnerId) }
      : {}),
  };
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
