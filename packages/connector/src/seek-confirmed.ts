import type { RecordKind } from "@oubli/datamap";
import { type Account, ifHere } from "./account.ts";
import type { Hunt } from "./hunt.ts";
import { Unanswered } from "./look.ts";
import { kindOfFinding } from "./names.ts";
import { readAgain, settled } from "./read-again.ts";
import { take } from "./take.ts";
import { titleIn } from "./titles.ts";

/**
 * Looks for the records that an officer has confirmed and that no question brought: what only a control showed once carries no
 * identifier to ask by. One that cannot be looked at is a gap, never gone.
 *
 * @returns Whether there was one to look for.
 */
export async function seekConfirmed(hunt: Hunt): Promise<boolean> {
  let isSought = false;
  for (const id of hunt.subject.confirmed ?? []) {
    const kind = kindNamed(hunt.account, id);
    if (!kind || hunt.found.has(id)) continue;
    isSought = true;
    await seek(hunt, kind, id);
  }
  return isSought;
}

function kindNamed(account: Account, id: string): RecordKind | undefined {
  const of = account.map.records.find(({ kind }) => id.startsWith(`${account.id}/${kind}/`));
  return of && kindOfFinding(account, { kind: of.kind, recordId: recordIdIn(account, of, id) });
}

function recordIdIn(account: Account, { kind }: RecordKind, id: string): string {
  return id.slice(`${account.id}/${kind}/`.length);
}

async function seek(hunt: Hunt, kind: RecordKind, id: string): Promise<void> {
  const { account, pass, signal, coverage } = hunt;
  const recordId = recordIdIn(account, kind, id);
  const reading = ifHere(account, kind.read);
  const text = `each confirmed ${titleIn(kind)}`;
  const call = reading ?? kind.find[0];
  if (!call) return;
  coverage.start(call.operation, text, kind);
  const fail = (why: string) =>
    coverage.fail(call.operation, text, new Unanswered(account, call, why, []), id);
  if (!reading) return fail("no call reads such a record by its id");
  const seen = await readAgain({ account, pass, signal }, kind, reading, { recordId });
  const reread = seen.is === "missing" ? await settled(pass, seen) : seen;
  if (reread.is === "unclear") return fail(reread.why);
  coverage.add(call.operation, text, { records: reread.is === "there" ? 1 : 0, others: 0, pages: 1 });
  if (reread.is === "there") await take(hunt, { kind, record: reread.record, via: call.operation });
}
