import {
  actingOfficer,
  type Config,
  type Continuity,
  addOfficer as coreAddOfficer,
  cosignHead as coreCosignHead,
  enterRequest as coreEnterRequest,
  examine as coreExamine,
  exportTrail as coreExportTrail,
  letterFacts as coreLetterFacts,
  pingAccounts as corePingAccounts,
  proofOf as coreProofOf,
  removePackages as coreRemovePackages,
  retireLogKey as coreRetireLogKey,
  rotateLogKey as coreRotateLogKey,
  verifyTrail as coreVerifyTrail,
  writeCertificate as coreWriteCertificate,
  writePackage as coreWritePackage,
  type Entered,
  type Env,
  type Home,
  type Lock,
  type OutsideWitness,
  openWorld,
  requireHome,
  type World,
} from "@oubli/core/world";
import { type Clock, type Connector, createEngine, type Engine } from "@oubli/engine";
import type { LetterKind } from "@oubli/law";
import type { CaseId, OfficerId, Role } from "@oubli/model";
import type { OpenStore } from "@oubli/store";

/*
 * A home with everything opened at once, for the commands and the desk that are not readers of the table of actions yet. It
 * goes with the last of them.
 */

/** One opened home: everything the commands and the desk act through. */
export interface App {
  readonly world: World;
  readonly home: Home;
  readonly config: Config;
  readonly engine: Engine;
  readonly store: OpenStore;
  readonly connectors: readonly Connector[];
  readonly clock: Clock;
  /** Whether the audit trail is the one this workstation has seen before. `broken`: nothing can be changed. */
  readonly continuity: Continuity;
  /** Who acts. @throws {OubliError} `USAGE` when nobody is named. */
  officer(): OfficerId;
  /** The same home, acted in by another officer. Closing either closes both. */
  actingAs(officer: OfficerId): App;
  close(): Promise<void>;
}

export interface AppOptions {
  readonly env: Env;
  /** `--as`: who acts instead of the configured officer. */
  readonly as?: string | undefined;
  readonly clock?: Clock;
}

/** Opens a home with every account. @throws {OubliError} `SETUP` or `STORAGE` with the remedy. */
export async function openApp(home: Home, { env, as, clock }: AppOptions): Promise<App> {
  requireHome(home);
  const world = openWorld(home, env, clock);
  try {
    const ports = await world.vendorPorts();
    const acting = await named(world, as);
    return appOf(world, {
      config: await world.config(),
      engine: createEngine(ports),
      store: await world.store(),
      connectors: ports.connectors,
      continuity: await world.continuity(),
      officer: acting,
    });
  } catch (error) {
    await world.close();
    throw error;
  }
}

function appOf(
  world: World,
  opened: Pick<App, "config" | "engine" | "store" | "connectors" | "continuity" | "officer">,
): App {
  return {
    ...opened,
    world,
    home: world.home,
    clock: world.clock,
    actingAs: (officer) => appOf(world, { ...opened, officer: () => officer }),
    close: world.close,
  };
}

/** Who acts, or the error that says that nobody was named, thrown by whoever needs to know. */
async function named(world: World, as: string | undefined): Promise<() => OfficerId> {
  try {
    const officer = await actingOfficer(world, as);
    return () => officer;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

export const exportTrail = (app: App, folder: string) => coreExportTrail(app.world, app.officer(), folder);
export const verifyTrail = (app: App) => coreVerifyTrail(app.home, app.store.audit);
export const rotateLogKey = async (app: App) => coreRotateLogKey(app.world, app.officer());
export const retireLogKey = async (app: App) => coreRetireLogKey(app.world, app.officer());
export const cosignHead = (app: App, witness: OutsideWitness) =>
  coreCosignHead(app.home, app.store.audit, witness);
export const examine = (app: App, signal: AbortSignal) => coreExamine(app.world, signal);
export const pingAccounts = (connectors: readonly Connector[], signal: AbortSignal) =>
  corePingAccounts(
    connectors.map((connector) => ({ account: connector.account, ok: true, connector })),
    signal,
  );
export const writePackage = (app: App, id: CaseId, lock: Lock, signal: AbortSignal) =>
  coreWritePackage(app.world, app.officer(), { case: id, lock }, signal);
export const writeCertificate = (app: App, id: CaseId) => coreWriteCertificate(app.world, app.officer(), id);
export const removePackages = (app: App, id: CaseId) => coreRemovePackages(app.home, id);
export const proofOf = (app: App, index: number) => coreProofOf(app.home, app.store.audit, index);
export const letterFacts = (app: App, id: CaseId, kind: LetterKind) =>
  coreLetterFacts(app.world, app.officer(), id, kind);
export const enterRequest = async (app: App, entered: Entered) =>
  coreEnterRequest(app.world, app.officer(), entered);
export const addOfficer = (app: App, name: string, roles: readonly Role[], by: OfficerId) =>
  coreAddOfficer(app.world, by, { name, roles });
