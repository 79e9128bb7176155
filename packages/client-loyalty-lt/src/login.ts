import { ApiError, type ClientOptions, createVendorClient, type VendorFacts } from "@oubli/client-kit";
import { facts } from "../generated/facts.ts";

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

// Before the login there is no key yet.
const openFacts: VendorFacts = {
  ...facts,
  servers: facts.servers.map((server) => ({ ...server, security: [[]] })),
};

/**
 * Begins a session with a person's e-mail address and password.
 *
 * @throws {ApiError} `AUTH_REJECTED` when they are wrong, `BAD_ANSWER` when the answer holds no session.
 */
export async function login(input: LoginInput, options: ClientOptions = {}): Promise<Session> {
  const client = createVendorClient({ ...options, facts: openFacts, credentials: {} });
  const { body, status, attempts } = await client.call("login", { body: input });
  const session = readSession(body);
  if (session) return session;
  throw new ApiError("BAD_ANSWER", "loyalty-lt answered login without a session", {
    vendor: client.vendor,
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
