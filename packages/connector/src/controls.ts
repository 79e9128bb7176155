import type { CallInput } from "@oubli/client-kit";
import type { Call, Control, Find, RecordKind, Returns } from "@oubli/datamap";
import { isEmpty, oneHolds, valuesAt, withoutIdentifier } from "@oubli/datamap/record";
import type { Identifier } from "@oubli/model";
import { type Account, here, idOf, operationOf } from "./account.ts";
import { isRejected, reasonOf, rethrowUnlessVendor } from "./failure.ts";
import { fill } from "./fill.ts";
import { bodyOnly, look } from "./look.ts";
import { isConclusive, matchesOf } from "./matching.ts";
import { plural } from "./questions.ts";

/** Why "there is none" may be believed of a kind of record: an operation that showed some. Or why it may not. */
export type Proof = { readonly by: string } | Lacking;

interface Lacking {
  /** In plain words, without personal data. */
  readonly lacking: string;
  readonly rejected?: true;
}

/**
 * One search or one verification of one account, and what it has shown so far. A positive answer of another pass proves nothing: a
 * gateway may have failed since.
 */
export interface Pass {
  /** Notes the records an answer held, also those of other people. One with no id is no such record where the kind has ids. */
  saw(kind: RecordKind, operation: string, records: readonly unknown[]): void;
  /** Whether an operation has brought such a record in this pass. */
  hasBrought(kind: RecordKind, operation: string): boolean;
  /**
   * Whether this key is shown to be able to list such records: by what came in this pass, by a control of the page, by a known record
   * of the account, or by a search without its identifier. Asks only when needed, and each once.
   *
   * @throws When the pass is stopped.
   */
  proofOf(kind: RecordKind): Promise<Proof>;
}

/** Begins a pass over an account. */
export function startPass(account: Account, signal: AbortSignal): Pass {
  const brought = new Map<string, Set<string>>();
  const proofs = new Map<string, Promise<Proof>>();
  const asked = new Map<string, Promise<Shown>>();
  // A control that proves several kinds is sent once.
  const once = (key: string, ask: () => Promise<Shown>) => {
    const known = asked.get(key) ?? ask();
    asked.set(key, known);
    return known;
  };
  return {
    saw: (kind, operation, records) => {
      if (!records.some((record) => isOf(kind, record))) return;
      brought.set(kind.kind, (brought.get(kind.kind) ?? new Set()).add(operation));
    },
    hasBrought: (kind, operation) => brought.get(kind.kind)?.has(operation) === true,
    proofOf: async (kind) => {
      const [by] = brought.get(kind.kind) ?? [];
      if (by !== undefined) return { by };
      const proof = proofs.get(kind.kind) ?? prove({ account, signal, once }, kind);
      proofs.set(kind.kind, proof);
      return proof;
    },
  };
}

/** Whether an answer holds at least one such record where its records are. */
export function showsOne(kind: RecordKind, { at }: Returns, body: unknown): boolean {
  return valuesAt(body, at)
    .flat()
    .some((record) => isOf(kind, record));
}

/** Whether something that came can be a record of a kind at all. */
function isOf(kind: RecordKind, record: unknown): boolean {
  if (typeof record !== "object" || isEmpty(record)) return false;
  return kind.id === "none" || idOf(kind, record) !== undefined;
}

interface Proving {
  readonly account: Account;
  readonly signal: AbortSignal;
  once(key: string, ask: () => Promise<Shown>): Promise<Shown>;
}

/** What one call showed. */
type Shown = "positive" | "empty" | "other" | { readonly failed: string; readonly rejected: boolean };

/** One call that may prove something. */
interface Attempt {
  readonly operation: string;
  ask(): Promise<Shown>;
}

async function prove(proving: Proving, kind: RecordKind): Promise<Proof> {
  const shown: Shown[] = [];
  for (const attempt of attempts(proving, kind)) {
    const one = await attempt.ask();
    if (one === "positive") return { by: attempt.operation };
    shown.push(one);
  }
  return lacking(kind, shown);
}

function lacking(kind: RecordKind, shown: readonly Shown[]): Lacking {
  const failed = shown.find((one) => typeof one === "object");
  if (failed)
    return {
      lacking: `the control did not answer: ${failed.failed}`,
      ...(failed.rejected ? { rejected: true } : {}),
    };
  if (shown.includes("other")) return { lacking: "the control does not show what it must" };
  if (shown.includes("empty"))
    return { lacking: `cannot be proven: the account holds no ${kind.title.toLowerCase()} at all` };
  return { lacking: `nothing shows that this key may list ${plural(kind.title)}` };
}

function attempts(proving: Proving, kind: RecordKind): readonly Attempt[] {
  const named = controlsFor(proving.account, kind).flatMap((control) =>
    fill(control, {}).map(
      (input): Attempt => ({
        operation: control.operation,
        ask: () => askControl(proving, kind, control, input),
      }),
    ),
  );
  return [
    ...named,
    ...knownAttempts(proving, kind),
    ...derivedControls(proving.account, kind).flatMap((call) =>
      fill(call, {}).map(
        (input): Attempt => ({ operation: call.operation, ask: () => askFor(proving, kind, call, input) }),
      ),
    ),
  ];
}

/** The page's controls that prove a kind with this key. */
function controlsFor(account: Account, kind: RecordKind): readonly Control[] {
  return here(account, account.map.controls).filter(({ proves }) => proves.includes(kind.kind));
}

/** A kind's own searches without the identifier. */
function derivedControls(account: Account, kind: RecordKind): readonly Call[] {
  return here(account, kind.find).flatMap(
    (call) => withoutIdentifier(call, operationOf(account, call.operation)) ?? [],
  );
}

async function askControl(
  proving: Proving,
  kind: RecordKind,
  control: Control,
  input: CallInput,
): Promise<Shown> {
  const { account, signal } = proving;
  if (control.shows.length === 0) {
    const returns = control.returns ?? returnsOf(account, control.operation, kind);
    // Where its records are nobody said: then an answer shows nothing.
    if (!returns) return "other";
    return askFor(proving, kind, { ...bodyOnly(control), returns }, input);
  }
  return proving.once(JSON.stringify([control.operation, input]), () =>
    shownBy(signal, async () => {
      const { body } = await look(account, bodyOnly(control), input, { signal });
      return oneHolds(control.shows, body) ? "positive" : "other";
    }),
  );
}

/** Asks for any such record. */
function askFor(
  { account, signal, once }: Proving,
  kind: RecordKind,
  call: Call,
  input: CallInput,
): Promise<Shown> {
  return once(JSON.stringify([kind.kind, call.operation, input]), () =>
    shownBy(signal, async () => {
      const { records } = await look(account, call, input, { signal });
      return records.some((record) => isOf(kind, record)) ? "positive" : "empty";
    }),
  );
}

async function shownBy(signal: AbortSignal, ask: () => Promise<Shown>): Promise<Shown> {
  try {
    return await ask();
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    return { failed: reasonOf(error), rejected: isRejected(error) };
  }
}

/** Where another use of the same call has its records. */
export function returnsOf({ map }: Account, operation: string, { kind }: RecordKind): Returns | undefined {
  return map.records
    .flatMap(({ find, leadsTo }): readonly Call[] => [...find, ...leadsTo])
    .find((call) => call.operation === operation && call.returns?.kind === kind)?.returns;
}

/** Finding what the settings say is there. */
function knownAttempts(proving: Proving, kind: RecordKind): readonly Attempt[] {
  const { account } = proving;
  return account.known.flatMap((identifier) => [
    ...findsBy(account, kind, identifier).map(
      (call): Attempt => ({
        operation: call.operation,
        ask: async () => shownOf(await knownRecords(proving, kind, call, identifier)),
      }),
    ),
    ...account.map.records.flatMap((parent) =>
      findsBy(account, parent, identifier).flatMap((call) =>
        knownLinks(proving, kind, { parent, call, identifier }),
      ),
    ),
  ]);
}

interface KnownParent {
  readonly parent: RecordKind;
  readonly call: Find;
  readonly identifier: Identifier;
}

/** What is reached from a known record only, from there. */
function knownLinks(
  proving: Proving,
  kind: RecordKind,
  { parent, call, identifier }: KnownParent,
): readonly Attempt[] {
  if (kind.find.length > 0) return [];
  const ways = here(proving.account, parent.leadsTo).filter(({ returns }) => returns?.kind === kind.kind);
  return ways.map((way) => ({
    operation: way.operation,
    ask: async () => {
      const from = await knownRecords(proving, parent, call, identifier);
      if (!Array.isArray(from)) return from as Shown;
      const [record] = from as readonly unknown[];
      const id = idOf(parent, record);
      const [input] = fill(way, { record, ...(id === undefined ? {} : { id }) });
      const { pages: _, ...whole } = way;
      return input ? askFor(proving, kind, whole, input) : "empty";
    },
  }));
}

function findsBy(account: Account, kind: RecordKind, identifier: Identifier): readonly Find[] {
  return here(account, kind.find).filter(({ by, match }) => by === identifier.kind && match !== "scan");
}

/** The records by which a known identifier is found; what a failure showed. */
async function knownRecords(
  { account, signal }: Proving,
  kind: RecordKind,
  call: Find,
  identifier: Identifier,
): Promise<readonly unknown[] | Shown> {
  const [input] = fill(call, { identifier });
  if (!input) return [];
  let records: readonly unknown[] = [];
  const shown = await shownBy(signal, async () => {
    ({ records } = await look(account, call, input, { signal }));
    return "positive";
  });
  if (shown !== "positive") return shown;
  const whose = { subject: { identifiers: [identifier] }, country: account.country };
  return records.filter((record) => isOf(kind, record) && isConclusive(matchesOf(kind, record, whose)));
}

function shownOf(records: readonly unknown[] | Shown): Shown {
  if (!Array.isArray(records)) return records as Shown;
  return records.length > 0 ? "positive" : "empty";
}
