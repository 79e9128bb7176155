import type { CallInput } from "@oubli/client-kit";
import type { Call, Control, Find, ListOf, RecordKind, Returns } from "@oubli/datamap";
import { isEmpty, oneHolds, variablesIn, withoutIdentifier } from "@oubli/datamap/record";
import type { Identifier } from "@oubli/model";
import { type Account, here, operationOf } from "./account.ts";
import { entriesIn } from "./entries.ts";
import { fill, valuesOf } from "./fill.ts";
import { type Asked, bodyOnly } from "./look.ts";
import { isConclusive, matchesOf } from "./matching.ts";
import { nameOf } from "./names.ts";
import { titleIn, titlesIn } from "./titles.ts";

/** Why "there is none" may be believed of a kind of record: an operation that showed some. Or why it may not. */
export type Proof = { readonly by: string } | Lacking;

interface Lacking {
  /** In plain words, without personal data. */
  readonly lacking: string;
  readonly rejected?: true;
}

/** Whether an answer holds at least one such record where its records are. */
export function showsOne(kind: RecordKind, returns: Returns, body: unknown): boolean {
  return entriesIn(body, returns)
    .flat()
    .some((record) => isOf(kind, record));
}

/** Whether something that came can be a record of a kind at all. */
export function isOf(kind: RecordKind, record: unknown): boolean {
  if (typeof record !== "object" || isEmpty(record)) return false;
  return kind.id === "none" || nameOf(kind, record) !== undefined;
}

/** How controls are asked in a pass. Each call is sent once, and what it brings is noted. */
export interface Proving {
  readonly account: Account;
  /** Asks for any such records. @throws When the pass is stopped. */
  ask(kind: RecordKind, asked: Asked): Promise<Heard>;
  /** Asks for the body of an answer. @throws When the pass is stopped. */
  body(asked: Asked): Promise<Heard>;
}

/** What one call brought, or why it brought nothing. */
export type Heard = readonly unknown[] | { readonly failed: string; readonly rejected: boolean };

/** What one call showed. */
type Shown = "positive" | "empty" | "other" | Extract<Heard, { failed: string }>;

/** One call that may prove something. */
interface Attempt {
  readonly operation: string;
  ask(): Promise<Shown>;
}

/**
 * Looks for what shows that this key may list records of a kind now.
 *
 * @param before A call that has brought some before, and so must bring some still.
 * @throws When the pass is stopped.
 */
export async function prove(proving: Proving, kind: RecordKind, before?: Asked): Promise<Proof> {
  const shown: Shown[] = [];
  for (const attempt of attempts(proving, kind, before)) {
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
    return { lacking: `cannot be proven: the account holds no ${titleIn(kind)} at all` };
  return { lacking: `nothing shows that this key may list ${titlesIn(kind)}` };
}

function attempts(proving: Proving, kind: RecordKind, before: Asked | undefined): readonly Attempt[] {
  const { account } = proving;
  const asking = (asked: Asked): Attempt => ({
    operation: asked.call.operation,
    ask: async () => shownOf(await proving.ask(kind, firstPage(asked))),
  });
  const askingEach = (call: Call) => fill(call, {}).map((input) => asking({ call, input }));
  const named = controlsFor(account, kind).flatMap((control) =>
    fill(control, {}).map(
      (input): Attempt => ({
        operation: control.operation,
        ask: () => askControl(proving, kind, control, input),
      }),
    ),
  );
  return [
    ...named,
    ...(before === undefined ? [] : [asking(before)]),
    ...knownAttempts(proving, kind),
    ...derivedControls(account, kind).flatMap(askingEach),
  ];
}

/** One page shows that there is something; how the list goes on is of no interest. */
export function firstPage({ call: { pages: _, ...call }, input }: Asked): Asked {
  return { call, input };
}

/** The page's controls that prove a kind with this key; those that are about a list are about the one it is looked for in. */
function controlsFor(account: Account, kind: RecordKind): readonly Control[] {
  return here(account, account.map.controls)
    .filter(({ proves }) => proves.includes(kind.kind))
    .map((control) => (kind.list && isAbout(control, kind.list) ? { ...control, list: kind.list } : control));
}

/** Whether a call has to be told which list it is about. */
export function isAbout({ fill: filled }: Call, { name }: Pick<ListOf, "name">): boolean {
  return variablesIn(JSON.stringify(filled)).some((variable) => variable.name === name);
}

/** A kind's own searches without the identifier, each whole. */
export function derivedControls(account: Account, kind: RecordKind): readonly Call[] {
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
  if (control.shows.length === 0) {
    const returns = control.returns ?? returnsOf(proving.account, control.operation, kind);
    // Where its records are nobody said: then an answer shows nothing.
    if (!returns) return "other";
    return shownOf(await proving.ask(kind, { call: { ...bodyOnly(control), returns }, input }));
  }
  const heard = await proving.body({ call: bodyOnly(control), input });
  if ("failed" in heard) return heard;
  return oneHolds(control.shows, heard[0]) ? "positive" : "other";
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
    ...account.kinds
      .filter(isBeside(kind))
      .flatMap((parent) =>
        findsBy(account, parent, identifier).flatMap((call) =>
          knownLinks(proving, kind, { parent, call, identifier }),
        ),
      ),
  ]);
}

/** Whether something may be led to from a kind: what is in one list says nothing of another. */
function isBeside({ list }: RecordKind): (parent: RecordKind) => boolean {
  return (parent) => list === undefined || parent.list === undefined || parent.list.id === list.id;
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
      if ("failed" in from) return from;
      const [record] = from;
      const [input] = fill(way, valuesOf(parent, record));
      return input ? shownOf(await proving.ask(kind, firstPage({ call: way, input }))) : "empty";
    },
  }));
}

function findsBy(account: Account, kind: RecordKind, identifier: Identifier): readonly Find[] {
  return here(account, kind.find).filter(({ by, match }) => by === identifier.kind && match !== "scan");
}

/** The records by which a known identifier is found. */
async function knownRecords(
  proving: Proving,
  kind: RecordKind,
  call: Find,
  identifier: Identifier,
): Promise<Heard> {
  const [input] = fill(call, { identifier, country: proving.account.country });
  if (!input) return [];
  const heard = await proving.ask(kind, { call, input });
  if ("failed" in heard) return heard;
  const whose = { subject: { identifiers: [identifier] }, country: proving.account.country };
  return heard.filter((record) => isConclusive(matchesOf(kind, record, whose)));
}

function shownOf(heard: Heard): Shown {
  if ("failed" in heard) return heard;
  return heard.length > 0 ? "positive" : "empty";
}
