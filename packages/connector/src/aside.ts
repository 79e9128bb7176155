import type { RecordKind } from "@oubli/datamap";
import { derivedControls } from "./controls.ts";
import { rethrowUnlessVendor } from "./failure.ts";
import { fill } from "./fill.ts";
import { type Hunt, isFound, saidOf, watched, whoseOf } from "./hunt.ts";
import { type Asked, recordsOf, Unanswered } from "./look.ts";
import { isConclusive, matchesOf } from "./matching.ts";
import { keyOf } from "./names.ts";
import type { Aside } from "./pass.ts";
import { questionsAbout } from "./questions.ts";
import { take } from "./take.ts";
import { titlesIn } from "./titles.ts";

/**
 * Compares with the person what controls brought from one on: nobody asked for it, so that a record of the person's in it is one that a
 * search missed. Then a list without the identifier is read to its end; where there is none, the search that missed it could not look.
 *
 * @returns Whether anything was found.
 */
export async function compareAside(hunt: Hunt, from: number): Promise<boolean> {
  const missed = hunt.pass.aside.slice(from).filter((aside) => missedIn(hunt, aside).length > 0);
  const kinds = new Map(missed.map(({ kind }) => [keyOf(kind), kind]));
  for (const kind of kinds.values()) if (!(await readWhole(hunt, kind))) sayMissed(hunt, kind, missed);
  for (const aside of missed) await takeAll(hunt, aside);
  return missed.length > 0;
}

function missedIn(hunt: Hunt, { kind, records }: Pick<Aside, "kind" | "records">): readonly unknown[] {
  return records.filter((record) => isTheirs(hunt, kind, record) && !isFound(hunt, kind, record));
}

function isTheirs(hunt: Hunt, kind: RecordKind, record: unknown): boolean {
  const said = saidOf(hunt, { kind, record });
  return said === undefined ? isConclusive(matchesOf(kind, record, whoseOf(hunt))) : said === "confirmed";
}

async function takeAll(hunt: Hunt, { kind, operation, records }: Aside): Promise<void> {
  for (const record of missedIn(hunt, { kind, records })) await take(hunt, { kind, record, via: operation });
}

/** Reads everything there is of a kind, where it can be listed. @returns Whether that was done. */
async function readWhole(hunt: Hunt, kind: RecordKind): Promise<boolean> {
  const [call] = derivedControls(hunt.account, kind);
  const [input] = call ? fill(call, {}) : [];
  if (!call || !input) return false;
  const text = `all ${titlesIn(kind)}, compared one by one: a search had missed one`;
  hunt.coverage.start(call.operation, text, kind);
  try {
    const { records, pages } = await hunt.pass.look(
      kind,
      { call, input },
      watched(hunt, call.operation, text),
    );
    await takeTheirs(hunt, kind, { call, input }, records);
    const theirs = records.filter((record) => isTheirs(hunt, kind, record)).length;
    hunt.coverage.add(call.operation, text, { records: theirs, others: records.length - theirs, pages });
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    await takeTheirs(hunt, kind, { call, input }, recordsOf(error));
    hunt.coverage.fail(call.operation, text, error);
  }
  return true;
}

async function takeTheirs(
  hunt: Hunt,
  kind: RecordKind,
  asked: Asked,
  records: readonly unknown[],
): Promise<void> {
  for (const record of records)
    if (isTheirs(hunt, kind, record)) await take(hunt, { kind, record, via: asked.call.operation, asked });
}

/** The searches that should have brought a record could not look: they are known to miss. */
function sayMissed(hunt: Hunt, kind: RecordKind, missed: readonly Aside[]): void {
  const { account, subject, coverage } = hunt;
  const by = new Set(
    missed
      .filter((aside) => keyOf(aside.kind) === keyOf(kind))
      .flatMap((aside) => missedIn(hunt, aside))
      .flatMap((record) => matchesOf(kind, record, whoseOf(hunt))),
  );
  const questions = questionsAbout(account, subject, kind).filter(({ call }) => by.has(call.by));
  for (const { call, words } of questions)
    coverage.fail(call.operation, words, new Unanswered(account, call, MISSED, []));
}

const MISSED = "a list shows a record that this search did not bring";
