import { type Effect, type OfficerId, refusalOf, type Target } from "@oubli/model";
import { canonicalJson, targetDigest } from "@oubli/trail";
import { entry, requireOfficer } from "./acting.ts";
import type { CasePorts } from "./ports.ts";

type TargetPorts = Pick<CasePorts, "store" | "clock">;

/**
 * Accepts where an account's credentials go, and what its answers are understood by. Until then nothing is sent there.
 *
 * @throws {OubliError} `NOT_ALLOWED` for an officer who is not an admin, `NEEDS_APPROVAL` where it takes two.
 */
export async function acceptTarget(
  { store, clock }: TargetPorts,
  target: Target,
  by: OfficerId,
): Promise<void> {
  await store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    await writer.append(entry(clock, "target.accepted", { actor: by }, targetEffect(target)));
    await writer.putTarget(target);
  });
}

/**
 * The same for a vendor that is added where the host was named: one act, which whoever confirms it signs as a whole.
 *
 * @throws {OubliError} As {@link acceptTarget}.
 */
export async function acceptAdded(
  { store, clock }: TargetPorts,
  target: Target,
  by: OfficerId,
): Promise<void> {
  const { account, vendor, map: manifest } = target;
  await store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    await writer.append(entry(clock, "target.accepted", { actor: by }, targetEffect(target)));
    await writer.append(entry(clock, "vendor.added", { actor: by }, { account, vendor, manifest }));
    await writer.putTarget(target);
  });
}

/** What the entry says that accepts a target. */
export function targetEffect(target: Target): Effect {
  const { account, vendor, map: manifest } = target;
  return { account, vendor, manifest, target: targetDigest(target) };
}

/** Notes that a vendor was added or its page replaced. Nothing is sent to it by that. @throws {OubliError} As {@link acceptTarget}. */
export async function noteVendor(
  { store, clock }: TargetPorts,
  { account, vendor, map }: Target,
  by: OfficerId,
): Promise<void> {
  await store.change(async (writer) => {
    await requireOfficer(writer, by, "admin");
    await writer.append(entry(clock, "vendor.added", { actor: by }, { account, vendor, manifest: map }));
  });
}

/**
 * Lets an account be used that leads where an admin has accepted.
 *
 * @param builtIn Its page comes with the program: a newer one of the same vendor at the same place is no other target.
 * @throws {OubliError} `SETUP` naming the host.
 */
export function requireAccepted(target: Target, accepted: readonly Target[], builtIn: boolean): void {
  const known = accepted.find(({ account }) => account === target.account);
  if (known && sameAs(known, builtIn) === sameAs(target, builtIn)) return;
  throw refusalOf({ why: "target-unknown", account: target.account, host: hostOf(target) }, undefined);
}

function sameAs({ map, sources, ...place }: Target, builtIn: boolean): string {
  return canonicalJson(builtIn ? place : { map, sources, ...place });
}

/**
 * The host that credentials are sent to, with its port where it has one; the whole address where that has no host, such as a file's.
 * Several have a space between.
 */
export function hostOf(target: Pick<Target, "baseUrl">): string {
  return hostsOf(target).join(" ");
}

/** Whether somebody who has written out a host means the one that credentials are sent to; of several, every one has to be named. */
export function isHostOf(target: Pick<Target, "baseUrl">, named: string): boolean {
  const hosts = hostsOf(target);
  const words = new Set(hosts.length === 1 ? [named] : named.split(/[\s,]+/).filter((word) => word !== ""));
  const isNamed = (host: string): boolean =>
    [...words].some((word) => word === host || word.toLowerCase() === host);
  return words.size === hosts.length && hosts.every(isNamed);
}

function hostsOf({ baseUrl }: Pick<Target, "baseUrl">): readonly string[] {
  // The path of a file may hold a space, and no address over the network does.
  const addresses = /^https?:/.test(baseUrl) ? baseUrl.split(" ") : [baseUrl];
  const hosts = addresses.map((address) => (URL.canParse(address) && new URL(address).host) || address);
  return [...new Set(hosts)];
}
