import type { CallInput } from "@oubli/client-kit";
import type { Find, RecordKind } from "@oubli/datamap";
import { type Identifier, type IdentifierKind, kindInWords, type Subject } from "@oubli/model";
import { type Account, here } from "./account.ts";
import { fill } from "./fill.ts";
import { sameAt } from "./phone.ts";
import { spellingsOf } from "./spellings.ts";
import { titlesIn } from "./titles.ts";

/** One way of asking for records of one kind. */
export interface Question {
  readonly kind: RecordKind;
  readonly call: Find;
  /** For people: `customers by e-mail address`. */
  readonly words: string;
  /** One for each request; none when the identifier cannot be put into the call. */
  readonly inputs: readonly CallInput[];
}

/** Everything there is to ask about a subject with the account's key, in each list that is known. */
export function questionsFor(account: Account, subject: Subject): readonly Question[] {
  return account.kinds.flatMap((kind) => questionsAbout(account, subject, kind));
}

/** What there is to ask for records of one kind. In a list that nobody can name it is asked for in no way. */
export function questionsAbout(account: Account, subject: Subject, kind: RecordKind): readonly Question[] {
  const given = here(account, kind.find).filter((call) => isGiven(subject, call.by));
  return scansOnce(given).flatMap(({ call, by }) => {
    const words = `${titlesIn(kind)} by ${by.map(wordsFor).join(", ")}`;
    if (kind.in !== undefined && kind.list === undefined) return [{ kind, call, words, inputs: [] }];
    // A scan reads everything once, however many identifiers there are to compare with.
    if (call.match === "scan") return [{ kind, call, words, inputs: fill(call, {}) }];
    return identifiersOf(account, subject, call.by).map((spelt) => ({
      kind,
      call,
      words,
      inputs: inputsFor(account, call, spelt),
    }));
  });
}

/** The person's identifiers of one kind; two spellings of one are one. */
function identifiersOf(
  { country }: Account,
  { identifiers }: Subject,
  by: IdentifierKind,
): readonly (readonly Identifier[])[] {
  const of = identifiers.filter((identifier) => identifier.kind === by);
  const groups: Identifier[][] = [];
  for (const identifier of of) {
    const group = groups.find(([first]) => first !== undefined && sameAt(country, first, identifier));
    if (group) group.push(identifier);
    else groups.push([identifier]);
  }
  return groups;
}

/** One request for each spelling that makes another request. */
function inputsFor(account: Account, call: Find, spelt: readonly Identifier[]): readonly CallInput[] {
  const { country } = account;
  const inputs = spelt.flatMap((identifier) =>
    spellingsOf({ identifier, country }, call.spellings).flatMap((value) =>
      fill(call, { identifier: { ...identifier, value }, country }),
    ),
  );
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
}

function isGiven(subject: Subject, by: IdentifierKind): boolean {
  return subject.identifiers.some((identifier) => identifier.kind === by);
}

/** Scans that read the same list, as one. */
function scansOnce(
  calls: readonly Find[],
): readonly { readonly call: Find; readonly by: readonly IdentifierKind[] }[] {
  const groups = Map.groupBy(calls, (call) =>
    call.match === "scan" ? JSON.stringify([call.operation, call.fill]) : call,
  );
  return [...groups.values()].flatMap(([call, ...others]) =>
    call ? [{ call, by: [...new Set([call, ...others].map(({ by }) => by))] }] : [],
  );
}

/** What a kind of identifier is called in a question. */
export function wordsFor(kind: IdentifierKind): string {
  return kind === "email" ? "e-mail address" : kindInWords(kind);
}
