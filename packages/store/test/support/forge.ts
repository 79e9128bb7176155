import { DatabaseSync } from "node:sqlite";
import type { OfficerKeys } from "@oubli/engine";
import type { AuditEntry, AuditEvent } from "@oubli/model";
import { prepareHead } from "../../src/head.ts";
import { prepareAppending } from "../../src/log.ts";
import { type LogSigners, verifiersOf } from "../../src/log-signers.ts";
import { rememberActs } from "../../src/state/acts.ts";
import { prepareCounting } from "../../src/state/counting.ts";
import { startGroup } from "../../src/state/group.ts";
import type { RowPlace } from "../../src/state/rows.ts";
import { openState } from "../../src/state/state.ts";
import { verifyState } from "../../src/state/verify-state.ts";

/** What somebody writes into the trail past the program: an entry, and what it is to say of these rows. */
export interface Forged {
  readonly ev: AuditEvent;
  readonly actor: string;
  readonly facts?: Partial<AuditEntry> & { readonly of?: number };
  readonly rows?: readonly RowPlace[];
  readonly sql?: string;
}

/** Whoever has the database and the trail's key, with the keys of officers where they are an officer themselves. */
export interface Forger {
  readonly file: string;
  readonly signers: LogSigners;
  readonly keys?: Pick<OfficerKeys, "sign">;
}

/** Appends entries that hold in every hash and under a good signature of the trail's key. */
export async function forge({ file, signers, keys }: Forger, forged: readonly Forged[]): Promise<void> {
  const raw = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  raw.exec("begin immediate");
  const state = openState(raw, prepareHead(raw), () => {});
  const group = startGroup({
    counting: prepareCounting(raw),
    state,
    held: verifiersOf(signers),
    next: signers,
    openAppender: prepareAppending(raw),
    keys,
    signed: rememberActs(),
  });
  for (const { ev, actor, facts, rows = [], sql } of forged) {
    for (const place of rows) group.touch(place, "listed");
    if (sql !== undefined) raw.exec(sql);
    group.append({ v: 2, at: "2026-11-20T12:00:00.000Z", ev, actor, ...facts });
  }
  await group.commit();
  raw.exec("commit");
  raw.close();
}

/** What `audit verify` would say of the entries and rows. */
export function faultsOf(file: string, origin: string): readonly string[] {
  const raw = new DatabaseSync(file, { readOnly: true });
  const { entries, rows } = verifyState(raw, origin);
  raw.close();
  return [...entries.map(({ what }) => what), ...rows];
}
