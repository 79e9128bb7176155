import {
  type CaseId,
  type CoverageLine,
  type Finding,
  gapAt,
  type Plan,
  refusalOf,
  type Target,
} from "@oubli/model";
import { canonicalJson } from "@oubli/trail";
import { instant } from "./acting.ts";
import { wholePlan } from "./plans.ts";
import type { Connector, Ports, Reader } from "./ports.ts";

/** An account at a vendor, as everything names it that came from one. */
type Place = Pick<Finding, "account" | "vendor">;

/** Every account a case has dealt with: asked, holding a record, or part of its plan. Some come more than once. */
export async function accountsOf(reader: Reader, id: CaseId): Promise<readonly Place[]> {
  const [search, plan] = [await reader.unseal(id, "search"), await wholePlan(reader, id)];
  const verified = (await reader.unseal(id, "verification"))?.report;
  return [
    ...(search ? [...search.coverage, ...search.findings] : []),
    ...(plan ? [...plan.steps, ...plan.covered, ...plan.retained, ...plan.tasks] : []),
    ...(verified ? [...verified.coverage, ...verified.findings] : []),
    ...(await reader.steps(id)),
  ];
}

/** A line for each account that is not configured any more: it could not be asked, and silence would pass for absence. */
export function gapsOfMissing(
  { connectors, clock }: Pick<Ports, "connectors" | "clock">,
  places: readonly Place[],
): readonly CoverageLine[] {
  return missingOf(connectors, places).map((place) =>
    gapAt(place, "this account is not configured any more", instant(clock)),
  );
}

/** @throws {OubliError} `SETUP` when one of the accounts is not configured any more: skipping it would be silence. */
export function requireConfigured(
  { connectors }: Pick<Ports, "connectors">,
  places: readonly Place[],
  id: CaseId,
): void {
  const [missing] = missingOf(connectors, places);
  if (missing) throw refusalOf({ why: "account-missing", account: missing.account }, id);
}

/**
 * The same for the calls of a plan, which must go where it says; what another officer has accepted that cannot be asked does not stand
 * in the way of the rest.
 *
 * @param begun Calls of it were sent: what is left is sent exactly as it was approved, also where the page has become another since.
 * @throws {OubliError} `SETUP` as above; `DRIFT` when an account leads elsewhere now, or what it means has changed.
 */
export async function requireReachable(
  ports: Ports,
  { steps, targets }: Pick<Plan, "steps" | "targets">,
  id: CaseId,
  begun: boolean,
): Promise<void> {
  const accepted = await ports.store.read((reader) => reader.unseal(id, "gaps"));
  const lostAccounts = new Set(
    (accepted ?? []).filter(({ operation }) => operation === "-").map((gap) => gap.account),
  );
  requireConfigured(
    ports,
    steps.filter(({ account }) => !lostAccounts.has(account)),
    id,
  );
  const changed = targets.find((target) => {
    const now = ports.connectors.find(({ account }) => account === target.account)?.target();
    return now && placeOf(now, begun) !== placeOf(target, begun);
  });
  if (changed) throw refusalOf({ why: "target-changed", account: changed.account }, id);
}

function placeOf({ map, sources, ...place }: Target, begun: boolean): string {
  return canonicalJson(begun ? place : { map, sources, ...place });
}

/** Each account once. */
function missingOf(connectors: readonly Connector[], places: readonly Place[]): readonly Place[] {
  const configured = new Set(connectors.map(({ account }) => account));
  const distinct = new Map(places.map((place) => [place.account, place]));
  return [...distinct.values()].filter(({ account }) => !configured.has(account));
}
