import type { Reply } from "./call.ts";
import { loyaltyError } from "./loyalty-group.ts";
import type { Manners, Refusal } from "./spec-sandbox.ts";

/** `named`: page of July 2025. `listed`: API reference of 2025. `numbered`: pages of 2026. */
export type ErrorShape = "named" | "listed" | "numbered";

export interface LoyaltyManners extends Manners {
  /** The same refusal in the chosen shape; other answers stay as they are. */
  reshape(reply: Reply): Reply;
}

export function mannersOf(shape: ErrorShape): LoyaltyManners {
  const reshape = (reply: Reply) => reshaped(reply, shape);
  return {
    unknownParameters: "ignored",
    refuse: (refusal) => reshape(refuse(refusal)),
    reshape,
    budgetHeaders: (budget) => ({
      "X-RateLimit-Limit": String(budget.limit),
      "X-RateLimit-Remaining": String(budget.remaining),
      "X-RateLimit-Reset": String(Math.ceil(budget.resetsAt.getTime() / 1000)),
      "X-RateLimit-Tier": "standard",
    }),
  };
}

function refuse(refusal: Refusal): Reply {
  switch (refusal.because) {
    case "unknown-path":
      return loyaltyError(404, "RESOURCE_NOT_FOUND", "Address not found");
    case "unauthorized":
      return loyaltyError(401, "UNAUTHORIZED", "API key and secret missing or wrong");
    case "too-many-calls": {
      const { retryAfter } = refusal.budget;
      const reply = loyaltyError(429, "RATE_LIMIT_EXCEEDED", "Too many calls", { retry_after: retryAfter });
      return { ...reply, headers: { "Retry-After": String(retryAfter) } };
    }
    case "invalid": {
      const fields = [...Object.keys(refusal.errors), ...refusal.unknown];
      return loyaltyError(422, "VALIDATION_ERROR", "Some values are not acceptable", { fields });
    }
  }
}

interface Named {
  readonly error: { readonly code: string; readonly message: string; readonly fields?: readonly string[] };
}

function reshaped(reply: Reply, shape: ErrorShape): Reply {
  if (shape === "named" || reply.status < 400) return reply;
  const { error } = reply.body as Named;
  const common = {
    success: false,
    message: error.message,
    request_id: "7a2e4ab5-0000-4bcc-83d8-45e95ad806d2",
  };
  const fields = error.fields ?? [];
  if (shape === "numbered") {
    const errors = Object.fromEntries(fields.map((field) => [field, [error.message]]));
    return {
      ...reply,
      body: {
        ...common,
        code: APP_CODES[reply.status] ?? reply.status,
        ...(fields.length > 0 && { errors }),
      },
    };
  }
  const errors = (fields.length > 0 ? fields : [null]).map((field) => ({
    field,
    message: error.message,
    code: error.code,
  }));
  return { ...reply, body: { ...common, code: reply.status, errors } };
}

// The only number the vendor's pages show for one of these statuses.
const APP_CODES: Readonly<Record<number, number>> = { 401: 1004 };
