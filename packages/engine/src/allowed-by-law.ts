import { versionsOf } from "@oubli/law";
import type { Case, CaseFacts } from "@oubli/model";

/** What the law of a case allows to be done about its deadline at all. Of a version not known here nothing is ruled out. */
export function allowedByLaw({ regime, lawVersion }: Pick<Case, "regime" | "lawVersion">): CaseFacts["law"] {
  const law = versionsOf(regime).find(({ version }) => version === lawVersion);
  return {
    suspends: law === undefined || law.suspendedFor.length > 0,
    extends: law === undefined || law.extendedPeriod !== undefined,
  };
}
