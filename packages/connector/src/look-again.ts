import type { CallInput } from "@oubli/client-kit";
import type { Call, RecordKind } from "@oubli/datamap";
import { fieldsThatTell, isEmpty, oneHolds, tokensOf, valueAt, valuesAt } from "@oubli/datamap/record";
import type { Sighting } from "@oubli/engine";
import { type Finding, IDENTIFIER_KINDS, type Identifier } from "@oubli/model";
import { type Account, here, idOf, ifHere, kindOf } from "./account.ts";
import { startPass } from "./controls.ts";
import { contentId, isContentId } from "./digest.ts";
import { reasonOf, rethrowUnlessVendor } from "./failure.ts";
import { fill } from "./fill.ts";
import { DEEPEST } from "./hunt.ts";
import { look } from "./look.ts";
import { isConclusive, matchesOf } from "./matching.ts";
import { believed, type Reread, type Rereading, readAgain } from "./read-again.ts";

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
  const looking: Looking = { account, pass: startPass(account, signal), signal, known };
  const reread = await Promise.all(findings.map((finding) => locate(looking, finding)));
  return Promise.all(findings.map((finding, at) => sightingOf(looking, finding, reread[at])));
}

/** What is looked at again, and everything that was found beside it, as it was. */
export interface Looking extends Rereading {
  readonly known: readonly Finding[];
}

async function sightingOf(looking: Looking, before: Finding, reread?: Reread): Promise<Sighting> {
  const { id } = before;
  if (reread?.is === "there")
    return { finding: id, seen: isCutOff(looking, before, reread.record) ? "absent" : "present" };
  if (reread?.is === "ended") return { finding: id, seen: "absent" };
  if (reread?.is !== "missing") return { finding: id, seen: "cannot-check", reason: reread?.why ?? NO_WAY };
  const { gone, why = NO_WAY } = await believed(looking.pass, reread);
  return gone ? { finding: id, seen: "absent" } : { finding: id, seen: "cannot-check", reason: why };
}

const NO_WAY = "no call leads to it";

/** Looks for one record as it was found; the first way that tells anything decides. */
export async function locate(looking: Looking, before: Finding): Promise<Reread> {
  const kind = kindOf(looking.account, before.kind);
  if (!kind) return { is: "unclear", why: "nothing is known of such records" };
  let last: Reread = { is: "unclear", why: NO_WAY };
  for (const way of waysTo(looking, kind, before)) {
    last = await way();
    if (last.is !== "unclear") return last;
  }
  return last;
}

type WayTo = () => Promise<Reread>;

function waysTo(looking: Looking, kind: RecordKind, before: Finding): readonly WayTo[] {
  const { account } = looking;
  const reading = ifHere(account, kind.read);
  const it = { kind, before };
  if (reading && !isContentId(before.recordId))
    return [() => readAgain(looking, kind, reading, before.recordId)];
  return [
    ...linksTo(looking, kind, before).map(
      ({ call, input }) =>
        () =>
          listAgain(looking, it, call, input),
    ),
    ...findsOf(account, kind, before).map(
      ({ call, input }) =>
        () =>
          listAgain(looking, it, call, input),
    ),
    ...holdersOf(looking, before).map((holder) => () => insideAgain(looking, it, holder)),
  ];
}

/** A record, as it was. */
interface Sought {
  readonly kind: RecordKind;
  readonly before: Finding;
}

interface Asked {
  readonly call: Call;
  readonly input: CallInput;
}

/** The lists a record may hang on, of every record that was found beside it; the one it came from first. */
function linksTo({ account, known }: Looking, kind: RecordKind, before: Finding): readonly Asked[] {
  const asked = known.flatMap((parent) => {
    const of = kindOf(account, parent.kind);
    const ways = of ? here(account, of.leadsTo).filter(({ returns }) => returns?.kind === kind.kind) : [];
    const values = { record: parent.record, ...(of ? idValue(idOf(of, parent.record)) : {}) };
    return ways.flatMap((call) =>
      fill(call, values).map((input) => ({ call, input, via: `${parent.kind} → ${call.name}` })),
    );
  });
  return asked.filter(({ via }) => via === before.via);
}

function idValue(id: string | number | undefined): { readonly id?: string | number } {
  return id === undefined ? {} : { id };
}

/** Searches by what the record itself says about whose it is. */
function findsOf(account: Account, kind: RecordKind, { record }: Finding): readonly Asked[] {
  const carried = identifiersIn(kind, record);
  return here(account, kind.find).flatMap((call) => {
    if (call.match === "scan") return fill(call, {}).map((input) => ({ call, input }));
    return carried
      .filter((identifier) => identifier.kind === call.by)
      .flatMap((identifier) => fill(call, { identifier }).map((input) => ({ call, input })));
  });
}

function identifiersIn(kind: RecordKind, record: unknown): readonly Identifier[] {
  return IDENTIFIER_KINDS.flatMap((by) =>
    fieldsThatTell(kind.properties, by)
      .flatMap(({ pointer }) => valuesAt(record, pointer))
      .filter((value) => typeof value === "string" || typeof value === "number")
      .map((value) => ({ kind: by, value: String(value) })),
  );
}

async function listAgain(
  { account, pass, signal }: Looking,
  { kind, before }: Sought,
  call: Call,
  input: CallInput,
): Promise<Reread> {
  try {
    const { records } = await look(account, call, input, { signal });
    pass.saw(kind, call.operation, records);
    const same = records.find((record) => isSame(kind, record, before));
    if (same !== undefined)
      return oneHolds(kind.goneWhen, same) ? { is: "ended" } : { is: "there", record: same };
    if (isContentId(before.recordId) && records.some((record) => isAlike(kind, record, before)))
      return { is: "unclear", why: "a record without an id may have changed" };
    return { is: "missing", kind, operation: call.operation };
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    // A list of a record that is gone itself answers "not found", whatever became of what was in it.
    return { is: "unclear", why: `the list it was in: ${reasonOf(error)}` };
  }
}

function isSame(kind: RecordKind, record: unknown, { recordId }: Finding): boolean {
  const id = idOf(kind, record);
  return id === undefined ? contentId(record) === recordId : String(id) === recordId;
}

/** Whether what has another content may be the same record all the same. */
function isAlike(kind: RecordKind, record: unknown, before: Finding): boolean {
  const identifiers = identifiersIn(kind, before.record);
  return identifiers.length === 0 || isConclusive(matchesOf(kind, record, { subject: { identifiers } }));
}

/** A record that held another one, and where. */
interface Holder {
  readonly finding: Finding;
  readonly pointer: string;
}

function holdersOf({ account, known }: Looking, before: Finding): readonly Holder[] {
  return known.flatMap((finding) => {
    const of = kindOf(account, finding.kind);
    const inner = kindOf(account, before.kind);
    if (!of || !inner || finding.id === before.id) return [];
    return of.properties
      .filter(({ embeds }) => embeds === before.kind)
      .filter(({ pointer }) => inside(finding.record, pointer).some((one) => isSame(inner, one, before)))
      .map(({ pointer }) => ({ finding, pointer }));
  });
}

function inside(record: unknown, pointer: string): readonly unknown[] {
  return valuesAt(record, pointer)
    .flat(DEEPEST)
    .filter((value) => typeof value === "object" && !isEmpty(value));
}

async function insideAgain(looking: Looking, it: Sought, { finding, pointer }: Holder): Promise<Reread> {
  const others = looking.known.filter(({ id }) => id !== it.before.id);
  const holder = await locate({ ...looking, known: others }, finding);
  // What stood in a record that is gone is gone with it; that it is gone has to be shown.
  if (holder.is !== "there") return holder;
  const [member = ""] = tokensOf(pointer);
  if (valueAt(holder.record, `/${member}`) === undefined)
    return { is: "unclear", why: "the record it stood in does not say" };
  const held = inside(holder.record, pointer);
  const same = held.find((one) => isSame(it.kind, one, it.before));
  if (same !== undefined) return { is: "there", record: same };
  return isContentId(it.before.recordId) && held.some((one) => isAlike(it.kind, one, it.before))
    ? { is: "unclear", why: "a record without an id may have changed" }
    : { is: "ended" };
}

/**
 * Whether a record that stays by design has lost the person: the record that covers it is only written over, and none of the values that
 * led from here to the person stands in it any more.
 */
function isCutOff({ account, known }: Looking, before: Finding, now: unknown): boolean {
  const kind = kindOf(account, before.kind);
  const by = kind?.coveredBy === undefined ? undefined : kindOf(account, kind.coveredBy);
  if (!by || here(account, by.erasure).some(({ way }) => way === "erase")) return false;
  const written = by.properties.filter(({ onErasure }) => onErasure !== undefined);
  const values = known
    .filter((finding) => finding.kind === by.kind)
    .flatMap(({ record }) => written.flatMap(({ pointer }) => valuesAt(record, pointer)))
    .filter((value) => typeof value === "string" && value !== "");
  const [was, is] = [textsIn(before.record), textsIn(now)];
  const led = values.filter((value) => was.has(value));
  return led.length > 0 && led.every((value) => !is.has(value));
}

function textsIn(value: unknown): Set<unknown> {
  const texts = new Set<unknown>();
  const rest: unknown[] = [value];
  for (let one = rest.pop(); rest.length > 0 || one !== undefined; one = rest.pop()) {
    if (typeof one === "string") texts.add(one);
    else if (typeof one === "object" && one !== null) rest.push(...Object.values(one));
  }
  return texts;
}
