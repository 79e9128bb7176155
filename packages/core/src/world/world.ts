import type { CasePorts, Clock, Connector, Ports, Writer } from "@oubli/engine";
import type { OubliError } from "@oubli/model";
import type { OpenStore } from "@oubli/store";
import type { Config } from "./config.ts";
import type { Env } from "./env.ts";
import type { Continuity, HeadMemory } from "./head-memory.ts";
import type { Home } from "./home.ts";
import type { Keyring } from "./keys/keyring.ts";

export type { Env } from "./env.ts";

/** A configured account that was opened, or why it could not be: a value, for the one who lists them. */
export type AccountState =
  | { readonly account: string; readonly ok: true; readonly connector: Connector }
  | { readonly account: string; readonly ok: false; readonly problem: OubliError };

/** What a workstation remembers of a home's trail, and the one act that a trail it does not trust allows: to trust it. */
export interface WorldMemory {
  readonly continuity: Continuity;
  readonly remembered: HeadMemory["remembered"];
  /** The public key the trail is signed with. */
  readonly key: string;
  /** What a face says beside whatever is done: that the trail is seen first, or not trusted; absent while it only grew. */
  readonly notice?: string;
  /** Changes the home whether its trail is trusted or not: only for what records that an admin has looked into it. */
  record<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** This workstation remembers the trail as it is now, whatever it has seen before. */
  remember(): Promise<void>;
}

/**
 * One home. Nothing of it is opened, read or loaded before it is asked for; what was opened once is kept until `close`. What
 * failed is tried again the next time it is asked for.
 */
export interface World {
  readonly home: Home;
  readonly env: Env;
  readonly clock: Clock;
  /** @throws {OubliError} `SETUP` with file and line; also when there is no home. */
  config(): Promise<Config>;
  /** Refuses every change when the audit trail is not the one this workstation knows. @throws {OubliError} `SETUP`, `STORAGE` */
  store(): Promise<OpenStore>;
  /** The keys of the home, as far as they are open here. Opens none by itself. */
  keyring(): Promise<Keyring>;
  /** Whether the audit trail is the one this workstation has seen before. Opens the store. */
  continuity(): Promise<Continuity>;
  /** What this workstation remembers of the trail. Opens the store. */
  memory(): Promise<WorldMemory>;
  /** The same, once the store was opened by something else; opens nothing. */
  seen(): WorldMemory | undefined;
  /** Store, clock, chance and keys. Reads no vendor's secret, and no configuration. */
  ports(): Promise<CasePorts>;
  /** The same with every account. @throws {OubliError} `SETUP` naming the first account that cannot be opened. */
  vendorPorts(): Promise<Ports>;
  /** Every configured account, opened or not. Never throws for one of them. */
  accounts(): Promise<readonly AccountState[]>;
  /** Remembers the head of the trail and closes what was opened; nothing when nothing was. A second call does no harm. */
  close(): Promise<void>;
}
