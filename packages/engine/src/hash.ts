import { createHash } from "node:crypto";
import type { Plan } from "@oubli/model";
import { canonicalJson } from "@oubli/trail";

/**
 * SHA-256 of the plan's canonical JSON (RFC 8785), base64url. Two plans have the same hash exactly when they
 * send the same calls with the same fields and values in the same order.
 */
export function hashPlan(plan: Plan): string {
  return createHash("sha256").update(canonicalJson(plan)).digest("base64url");
}
