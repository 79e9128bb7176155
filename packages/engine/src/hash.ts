import { createHash, createHmac } from "node:crypto";
import { type Json, type Plan, type PlannedCall, visibleTexts } from "@oubli/model";
import { canonicalJson } from "@oubli/trail";

/**
 * SHA-256 of the plan's redacted form in canonical JSON (RFC 8785), base64url. Two plans have the same hash exactly when they
 * send the same calls with the same fields and values, in the same order, to the same places.
 */
export function hashPlan(plan: Plan): string {
  return createHash("sha256").update(redactedPlan(plan)).digest("base64url");
}

/**
 * A plan in which every personal value and every record's id stands as a digest, keyed with the plan's random nonce: whoever has it can
 * see what was approved and recompute the approved hash, and learns nothing of the person. Canonical JSON.
 */
export function redactedPlan({ nonce, ...plan }: Plan): string {
  // As JSON: 1 is not "1", and half a surrogate pair is not another half.
  const digest = (value: string | number) =>
    `hmac:${createHmac("sha256", nonce).update(JSON.stringify(value)).digest("base64url")}`;
  const each = (value: Json): Json => {
    if (typeof value === "string" || typeof value === "number") return digest(value);
    if (Array.isArray(value)) return value.map(each);
    return typeof value === "object" && value !== null
      ? values(value as { readonly [name: string]: Json })
      : value;
  };
  const values = <V extends Readonly<Record<string, Json>>>(all: V): Record<string, Json> =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, each(value)]));
  const call = ({ path, query, header, body, ...rest }: PlannedCall) => ({
    ...rest,
    path: values(path),
    query: values(query),
    ...(header === undefined ? {} : { header: values(header) }),
    body: each(body),
  });
  const named = <R extends { readonly finding: string; readonly recordId: string }>(one: R) => ({
    ...one,
    finding: digest(one.finding),
    recordId: digest(one.recordId),
  });
  // A page's own words may hold what no screen should show; the file is handed out.
  const shown = visibleTexts({
    ...plan,
    // Nobody can guess a short value from its digest without the nonce; that it is this nonce stands in its own.
    nonce: digest("nonce"),
    findings: plan.findings.map(digest),
    steps: plan.steps.map((step) => ({ ...named(step), call: call(step.call) })),
    covered: plan.covered.map(named),
    retained: plan.retained.map(named),
    tasks: plan.tasks.map(({ title, what, because, ask, tells, findings, ...task }) => ({
      ...task,
      findings: findings.map(digest),
      ...values({ title, what, because, ask }),
      ...(tells === undefined ? {} : { tells: values(tells) }),
    })),
  });
  return canonicalJson(shown);
}
