import type { VendorClient } from "@oubli/client-kit";
import type { DataMap, Operation, RecordKind, Role } from "@oubli/datamap";
import { valueAt } from "@oubli/datamap/pointer";
import type { AccountId, Finding, VendorId } from "@oubli/model";
import { vendorIdOf } from "@oubli/model";

/** One account as the parts of the connector see it: what the vendor says of itself, and a client with its key. */
export interface Account {
  readonly id: AccountId;
  readonly vendor: VendorId;
  readonly map: DataMap;
  readonly client: VendorClient;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The operations of the account's surface. */
  readonly operations: readonly Operation[];
}

export function accountOf(id: AccountId, map: DataMap, client: VendorClient, now: () => number): Account {
  const operations = map.operations.filter((operation) => operation.surfaces.includes(client.surface));
  return { id, vendor: vendorIdOf(map.vendor.id), map, client, now, operations };
}

/** An operation together with the role it plays. */
export interface Played<R extends Role = Role> {
  readonly operation: Operation;
  readonly role: R;
}

type RoleName = Role["role"];
type RoleNamed<N extends RoleName> = Extract<Role, { role: N }>;

/** Every operation of the account that plays a role. */
export function playing<N extends RoleName>(account: Account, name: N): readonly Played<RoleNamed<N>>[] {
  return account.operations.flatMap((operation) =>
    operation.roles.flatMap((role) =>
      role.role === name ? [{ operation, role: role as RoleNamed<N> }] : [],
    ),
  );
}

/** The operation that plays a role for a kind of record; `undefined` when the API has none on this surface. */
export function playingFor<N extends "read" | "export" | "overwrite" | "erase" | "anonymize">(
  account: Account,
  name: N,
  kind: string,
): Played<RoleNamed<N>> | undefined {
  return playing(account, name).find(({ role }) => "of" in role && role.of === kind);
}

export function kindOf(account: Account, kind: string): RecordKind | undefined {
  return account.map.records.find((record) => record.kind === kind);
}

/** The id of a record as text; `undefined` when the record has none, such as an anonymous author. */
export function recordIdOf(kind: RecordKind, record: unknown): string | undefined {
  const id = valueAt(record, kind.id);
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}

/** The id under which a record is the same finding in every search. */
export function findingIdOf(account: Account, kind: string, recordId: string): Finding["id"] {
  return `${account.id}/${kind}/${recordId}`;
}
