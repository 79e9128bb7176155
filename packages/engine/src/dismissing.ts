import {
  type Case,
  type CaseId,
  DISMISSALS,
  type Dismissal,
  type Effect,
  type OfficerId,
  refusalOf,
} from "@oubli/model";
import { entry, instant, keepReason, requireCase } from "./acting.ts";
import { permit } from "./permit.ts";
import type { CasePorts, Reader } from "./ports.ts";
import { type Person, shareIdentifier } from "./same-person.ts";

/** Why a case needs no response of its own: it is not a data subject request, or another case already answers it. */
export type Dismissing = { readonly reason: string } & (
  | { readonly because: Exclude<Dismissal, "duplicate"> }
  | { readonly because: "duplicate"; readonly duplicateOf: CaseId }
);

/**
 * Closes a case that needs no response of its own. Only before anything was planned.
 *
 * @throws {OubliError} As `permit` for `dismiss`; `USAGE` when the other case is not about the same request: of the same kind,
 * with an identifier in common, of a person whose identity was verified, and not dismissed itself.
 */
export async function dismiss(
  { store, clock, ...ports }: CasePorts,
  id: CaseId,
  by: OfficerId,
  dismissing: Dismissing,
): Promise<Case> {
  return store.change(async (writer) => {
    const { it, to, audit } = await permit(writer, id, "dismiss", by);
    const sameAs = dismissing.because === "duplicate" ? dismissing.duplicateOf : undefined;
    if (sameAs !== undefined) await requireSameRequest(ports, writer, it, sameAs);
    const why = await keepReason(writer, id, dismissing.reason);
    const end = {
      state: to,
      resolution: dismissing.because,
      closedAt: instant(clock),
      ...(sameAs === undefined ? {} : { sameAs }),
    };
    await writer.updateCase(id, end);
    const facts = { ...dismissalEffect(dismissing), ...why };
    await writer.append(entry(clock, audit, { actor: by, about: it }, facts));
    return { ...it, ...end };
  });
}

/** What the entry says that dismisses a case. */
export function dismissalEffect(dismissing: {
  readonly because: Dismissal;
  readonly duplicateOf?: CaseId;
}): Effect {
  const { because, duplicateOf } = dismissing;
  return {
    code: because,
    ...(because === "duplicate" && duplicateOf !== undefined ? { same: duplicateOf } : {}),
  };
}

async function requireSameRequest(
  ports: Pick<CasePorts, "sameAt">,
  reader: Reader,
  it: Case,
  of: CaseId,
): Promise<void> {
  const other = await requireCase(reader, of);
  const personOf = async ({ id, country }: Case): Promise<Person> => ({
    country,
    identifiers: (await reader.unseal(id, "subject"))?.identifiers ?? [],
  });
  const shared = await shareIdentifier(ports, await personOf(it), await personOf(other));
  const dismissed = DISMISSALS.some((one) => one === other.resolution);
  if (of !== it.id && other.kind === it.kind && other.identity !== undefined && !dismissed && shared) return;
  throw refusalOf({ why: "not-the-same-request", other: of }, it.id);
}
