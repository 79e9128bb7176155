import type { RecordKind } from "@oubli/datamap";
import { fieldsThatTell, valuesAt } from "@oubli/datamap/record";
import { type Account, ifHere } from "./account.ts";
import { isNothing, rethrowUnlessVendor } from "./failure.ts";
import { fill, valuesOf } from "./fill.ts";
import { type Hunt, saidOf, whoseOf } from "./hunt.ts";
import { Unanswered } from "./look.ts";
import { isConclusive, matchesOf, saysWhose } from "./matching.ts";
import { nameOf } from "./names.ts";
import type { Question } from "./questions.ts";
import { take } from "./take.ts";

// A list whose records are too short to tell is one call for each: a few show whose they are, and more are a matter for the page.
const READ_IN_FULL = 20;

/**
 * Finds out about records that a search brought and that do not say whose they are: they are read in full. Where that says nothing either,
 * the search could not look, since nobody can say that they are another person's.
 */
export async function askMute(hunt: Hunt, question: Question, others: readonly unknown[]): Promise<void> {
  const { kind, call, words } = question;
  const mute = others.filter(
    (record) => isMute(hunt.account, question, record) && saidOf(hunt, { kind, record }) === undefined,
  );
  const asked = mute.slice(0, READ_IN_FULL);
  const told = await Promise.all(asked.map((record) => isTold(hunt, question, record)));
  if (asked.length === mute.length && told.every((one) => one)) return;
  hunt.coverage.fail(call.operation, words, new Unanswered(hunt.account, call, sentenceOf(kind, call), []));
}

function sentenceOf({ title }: RecordKind, { match }: Question["call"]): string {
  const says = match === "exact" ? "says that it is somebody else's" : "does not say whose it is";
  return `a ${title.toLowerCase()} came that ${says}`;
}

/**
 * Whether nothing in a record can be compared, or what it says is not all: a vendor that compares the whole value finds a person by their
 * second address, too, and a list may show the first one only. What the vendor says to have found by an identifier has one; in a list of everything some
 * may have none, and only a field that is missing altogether is odd.
 */
function isMute(account: Account, { kind, call }: Question, record: unknown): boolean {
  if (call.by === "name") return false;
  if (call.match === "exact") return ifHere(account, kind.read) !== undefined;
  return call.match === "broad" ? !saysWhose(kind, record, call.by) : !hasField(kind, call.by, record);
}

function hasField(kind: RecordKind, by: Question["call"]["by"], record: unknown): boolean {
  return fieldsThatTell(kind.properties, by).some(({ pointer }) => valuesAt(record, pointer).length > 0);
}

/** Reads a record in full. @returns Whether that tells whose it is. */
async function isTold(hunt: Hunt, { kind, call }: Question, record: unknown): Promise<boolean> {
  const reading = ifHere(hunt.account, kind.read);
  const name = nameOf(kind, record);
  const [input] = reading ? fill(reading, valuesOf(kind, record)) : [];
  if (!reading || !input || name === undefined) return false;
  try {
    const { records } = await hunt.pass.read(kind, { call: reading, input }, name);
    const [full] = records;
    if (full === undefined || nameOf(kind, full) !== name) return false;
    if (!isConclusive(matchesOf(kind, full, whoseOf(hunt))))
      return saysWhose(kind, full, call.by) || call.match === "scan";
    await take(hunt, { kind, record: full, via: call.operation });
    return true;
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    // It said itself that it is somebody else's, and nothing more is there to be read.
    return call.match === "exact" && isNothing(error);
  }
}
