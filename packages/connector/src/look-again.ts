import type { RecordKind } from "@oubli/datamap";
import { tokensOf, valueAt } from "@oubli/datamap/record";
import type { Sighting } from "@oubli/engine";
import type { Finding, IdentifierKind } from "@oubli/model";
import { type Account, here, ifHere } from "./account.ts";
import { isCutOff } from "./cut-off.ts";
import { isContentId } from "./digest.ts";
import { reasonOf, rethrowUnlessVendor } from "./failure.ts";
import { fill, valuesOf } from "./fill.ts";
import { insideOf, recordsAt } from "./inside.ts";
import { type Answered, type Asked, recordsOf } from "./look.ts";
import { identifiersIn } from "./matching.ts";
import { keyOf, kindOfFinding } from "./names.ts";
import { hasNothingLeft } from "./nothing-left.ts";
import { startPass } from "./pass.ts";
import { canRead, type Reread, type Rereading, readAgain, settled } from "./read-again.ts";
import { isAlike, isSame } from "./same-record.ts";

/**
 * Looks again at records as they were found, each by the way that led to it: its own call; the list it hangs on, asked for with what the
 * record it hangs on was before; a search by the identifiers it carries; or the record it stood in. Changes nothing.
 *
 * All of it is one pass. What decides that something is gone is asked for last, so that it is no older than what it stands beside.
 *
 * @throws When `signal` is aborted.
 */
export async function lookAgain(
  account: Account,
  findings: readonly Finding[],
  known: readonly Finding[],
  signal: AbortSignal,
): Promise<readonly Sighting[]> {
  const looking: Looking = { account, pass: startPass(account, signal), signal, known, once: new Map() };
  const reread = await Promise.all(findings.map((finding) => locate(looking, finding)));
  return Promise.all(
    findings.map((finding, at) => sightingOf(looking, finding, reread[at] ?? { is: "unclear", why: NO_WAY })),
  );
}

/** What is looked at again, and everything that was found beside it, as it was. */
export interface Looking extends Rereading {
  readonly known: readonly Finding[];
  /** What was asked already for all that hangs on the same record: its list, and whether it is there itself. Absent: each is asked for anew. */
  readonly once?: Map<string, Promise<unknown>>;
}

/** Forty records that hang on one are looked at in one list of it, in the same pass. */
function once<T>({ once: asked }: Looking, key: unknown, ask: () => Promise<T>): Promise<T> {
  const name = JSON.stringify(key);
  const answer = (asked?.get(name) as Promise<T> | undefined) ?? ask();
  asked?.set(name, answer);
  return answer;
}

async function sightingOf(looking: Looking, before: Finding, seen: Reread): Promise<Sighting> {
  const { id } = before;
  const now = await settle(looking, before, seen);
  if (now.is === "there")
    return { finding: id, seen: isCutOff(looking, before, now.record) ? "absent" : "present" };
  if (now.is === "ended") return { finding: id, seen: "absent" };
  return { finding: id, seen: "cannot-check", reason: now.is === "unclear" ? now.why : NO_WAY };
}

const NO_WAY = "no call leads to it";

/** What it comes to that a record was missing where it was looked for: what led to it is asked again, then what proves anything. */
export async function settle(looking: Looking, before: Finding, seen: Reread): Promise<Reread> {
  if (seen.is !== "missing") return seen;
  if (seen.recordId === before.recordId) {
    for (const led of ledTo(looking, seen.kind, before)) {
      const listed = await listAgain(looking, { kind: seen.kind, before }, led);
      if (listed.is === "there") return listed;
    }
  }
  return settled(looking.pass, seen);
}

/** The lists that had shown a record; where it came in another way, a search by what it carries. */
function ledTo(looking: Looking, kind: RecordKind, before: Finding): readonly Asked[] {
  const finds = findsOf(looking.account, kind, before).filter(({ isScan }) => !isScan);
  const same = finds.filter(({ by, call }) => call.operation === before.via && before.matchedBy.includes(by));
  const links = linksTo(looking, kind, before).filter(({ call }) => call.returns?.many);
  const led = [...links, ...same];
  return led.length > 0 ? led : finds.slice(0, 1);
}

/**
 * Looks for one record as it was found. What shows it, or shows that it is gone, decides. It is missing only where each list that it may
 * hang on was read and lacks it: one of them is no word of the others, and the list of a record that is gone itself is often empty,
 * whatever became of what hung on it. Then a search by what the record carries has to say so.
 */
export async function locate(looking: Looking, before: Finding): Promise<Reread> {
  const kind = kindOfFinding(looking.account, before);
  if (!kind) return { is: "unclear", why: "nothing is known of such records" };
  const reading = ifHere(looking.account, kind.read);
  if (reading && !isContentId(before.recordId) && canRead(kind, reading, before))
    return readAgain(looking, kind, reading, before);
  const it = { kind, before };
  const seen = { links: [] as Reread[], finds: [] as Reread[], holders: [] as Reread[] };
  for (const [by, way] of waysTo(looking, it)) {
    const one = await way();
    if (one.is === "there" || (one.is === "ended" && by !== "holders")) return one;
    seen[by].push(one);
  }
  return togetherOf(seen);
}

interface SeenBy {
  readonly links: readonly Reread[];
  readonly finds: readonly Reread[];
  readonly holders: readonly Reread[];
}

/** What several ways come to that did not show a record. */
function togetherOf({ links, finds, holders }: SeenBy): Reread {
  const speaking = links.filter((one) => one.is !== "unclear" || !one.isOrphaned);
  const unclear = [...speaking, ...holders].find(({ is }) => is === "unclear");
  if (unclear) return unclear;
  const missing =
    finds.find(({ is }) => is === "missing") ?? (speaking.length === links.length ? links[0] : undefined);
  return missing ?? holders[0] ?? finds[0] ?? links[0] ?? { is: "unclear", why: NO_WAY };
}

type WayTo = readonly [by: keyof SeenBy, way: () => Promise<Reread>];

function waysTo(looking: Looking, it: Sought): readonly WayTo[] {
  const { kind, before } = it;
  return [
    ...linksTo(looking, kind, before).map((asked): WayTo => ["links", () => linkAgain(looking, it, asked)]),
    ...findsOf(looking.account, kind, before).map(
      (asked): WayTo => ["finds", () => listAgain(looking, it, asked)],
    ),
    ...holdersOf(looking, before).map((holder): WayTo => ["holders", () => insideAgain(looking, it, holder)]),
  ];
}

/** A record, as it was. */
interface Sought {
  readonly kind: RecordKind;
  readonly before: Finding;
}

/** A search; one that reads everything is dear. */
interface Searched extends Asked {
  readonly by: IdentifierKind;
  readonly isScan?: true;
}

/** A list that hangs on a record. */
interface Linked extends Asked {
  readonly parent: Finding;
}

/** The lists a record may hang on, of every record that was found beside it; the one it came from first. */
function linksTo({ account, known }: Looking, kind: RecordKind, before: Finding): readonly Linked[] {
  const asked = known.flatMap((parent) => {
    const of = kindOfFinding(account, parent);
    const isElsewhere = of?.list !== undefined && kind.list !== undefined && of.list.id !== kind.list.id;
    const leading = of && !isElsewhere ? here(account, of.leadsTo) : [];
    const ways = leading.filter(({ returns }) => returns?.kind === kind.kind);
    const values = of ? valuesOf(of, parent.record) : { record: parent.record };
    return ways.flatMap((call) =>
      fill(call, values).map((input) => ({ call, input, parent, via: `${parent.kind} → ${call.name}` })),
    );
  });
  return asked.filter(({ via }) => via === before.via);
}

/** Searches by what the record itself says about whose it is. */
function findsOf(account: Account, kind: RecordKind, { record }: Finding): readonly Searched[] {
  const carried = identifiersIn(kind, record);
  return here(account, kind.find).flatMap((call): readonly Searched[] => {
    if (call.match === "scan")
      return fill(call, {}).map((input) => ({ call, by: call.by, input, isScan: true }));
    return carried
      .filter((identifier) => identifier.kind === call.by)
      .flatMap((identifier) =>
        fill(call, { identifier, country: account.country }).map((input) => ({
          call,
          by: call.by,
          input,
        })),
      );
  });
}

/** An empty list, or none, of a record that is not shown to be there itself shows nothing. */
async function linkAgain(looking: Looking, it: Sought, asked: Linked): Promise<Reread> {
  const { call, input, parent: of } = asked;
  const list = () => looking.pass.look(it.kind, asked, { signal: looking.signal });
  const key = [keyOf(it.kind), call.operation, input];
  const seen = await listAgain(looking, it, asked, () => once(looking, key, list));
  if (seen.is !== "unclear" && !(seen.is === "missing" && seen.isEmpty)) return seen;
  const others = looking.known.filter(({ id }) => id !== it.before.id);
  const there = { ...looking, known: others };
  const parentNow = async () => settle(there, of, await locate(there, of));
  // One that its own call reads is found without what hangs on it.
  const parent = isReadByItself(looking, of) ? await once(looking, of.id, parentNow) : await parentNow();
  if (parent.is === "there") return seen;
  const why = seen.is === "unclear" ? seen.why : "the record it hung on is not there";
  return { is: "unclear", why, ...(parent.is === "ended" ? { isOrphaned: true } : {}) };
}

function isReadByItself({ account }: Looking, finding: Finding): boolean {
  const kind = kindOfFinding(account, finding);
  const reading = ifHere(account, kind?.read);
  return kind !== undefined && reading !== undefined && canRead(kind, reading, finding);
}

async function listAgain(
  { pass, signal }: Looking,
  { kind, before }: Sought,
  asked: Asked,
  ask: () => Promise<Answered> = () => pass.look(kind, asked, { signal }),
): Promise<Reread> {
  try {
    const { records } = await ask();
    const same = records.find((record) => isSame(kind, record, before));
    if (same !== undefined)
      return hasNothingLeft(kind, same, identifiersIn(kind, before.record))
        ? { is: "ended" }
        : { is: "there", record: same };
    if (isContentId(before.recordId) && records.some((record) => isAlike(kind, record, before)))
      return { is: "unclear", why: "a record without an id may have changed" };
    return { is: "missing", kind, call: asked.call, ...(records.length === 0 ? { isEmpty: true } : {}) };
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    const same = recordsOf(error).find((record) => isSame(kind, record, before));
    if (same !== undefined && !hasNothingLeft(kind, same, identifiersIn(kind, before.record)))
      return { is: "there", record: same };
    // A list of a record that is gone itself answers "not found", whatever became of what was in it.
    return { is: "unclear", why: `the list it was in: ${reasonOf(error)}` };
  }
}

/** A record that held another one, and where. */
interface Holder {
  readonly finding: Finding;
  readonly pointer: string;
}

function holdersOf({ account, known }: Looking, before: Finding): readonly Holder[] {
  return known.flatMap((finding) => {
    const of = kindOfFinding(account, finding);
    if (!of || finding.id === before.id) return [];
    return insideOf(account, of, finding.record)
      .filter(
        ({ kind, records }) => kind.kind === before.kind && records.some((one) => isSame(kind, one, before)),
      )
      .map(({ pointer }) => ({ finding, pointer }));
  });
}

async function insideAgain(looking: Looking, it: Sought, { finding, pointer }: Holder): Promise<Reread> {
  const others = looking.known.filter(({ id }) => id !== it.before.id);
  const holder = await settle(looking, finding, await locate({ ...looking, known: others }, finding));
  // What stood in a record that is gone is gone with it; that it is gone has to be shown.
  if (holder.is !== "there") return holder;
  const [member = ""] = tokensOf(pointer);
  if (valueAt(holder.record, `/${member}`) === undefined)
    return { is: "unclear", why: "the record it stood in does not say" };
  const held = recordsAt(holder.record, pointer);
  const same = held.find((one) => isSame(it.kind, one, it.before));
  if (same !== undefined) return { is: "there", record: same };
  return isContentId(it.before.recordId) && held.some((one) => isAlike(it.kind, one, it.before))
    ? { is: "unclear", why: "a record without an id may have changed" }
    : { is: "ended" };
}
