import type { WaitingAdmission } from "@oubli/engine";
import { LONE_WORDS } from "@oubli/model";

/**
 * What everybody in a home must know of an officer whom one of them wants to admit: from when it takes no second person, and what stops
 * that. Nothing for those that are stopped: these wait for a second officer, as everything else does.
 */
export function admissionTexts(waiting: readonly WaitingAdmission[], now: number): readonly string[] {
  return waiting.filter(({ stoppedBy }) => stoppedBy.length === 0).map((one) => textOf(one, now));
}

function textOf({ act, by, officer, roles, from, others }: WaitingAdmission, now: number): string {
  const who = officer === undefined ? "an officer whose key is not made yet" : `officer ${officer}`;
  const proposed = `${act}: ${by} has proposed to admit ${who} (${roles.replaceAll(",", ", ")})`;
  const isDue = Date.parse(from) <= now;
  const when = isDue ? "now" : `from ${from.slice(0, 16).replace("T", " ")} UTC`;
  const unless = others.length === 0 ? "" : `, unless ${others.join(" or ")} signs anything before that`;
  return `${proposed}; this may be done ${LONE_WORDS} ${when}${unless}`;
}
