import type { IdentityLevel } from "./case.ts";
import type { Finding, SearchReport, Subject } from "./finding.ts";
import {
  type Identifier,
  type IdentifierKind,
  meansOneAccount,
  normalise,
  sameIdentifier,
} from "./identifier.ts";
import type { OfficerId } from "./ids.ts";
import type { WrittenLetter } from "./letter.ts";
import type { Nearness } from "./near-miss.ts";

/** What an officer has said of a record that may be somebody else's, or of an identifier that a record carries. */
export type WhoseDecision = {
  readonly by: OfficerId;
  /** RFC 3339 instant. */
  readonly at: string;
} & (
  | { readonly decided: "confirmed" | "excluded"; readonly finding: string }
  | {
      readonly decided: "followed";
      readonly identifier: Identifier;
      readonly identity: IdentityLevel;
      /** The settings say so for every identifier of its kind; absent where an officer did. */
      readonly policy?: true;
    }
  | { readonly decided: "cut"; readonly identifier: Identifier; readonly policy?: true }
);

/** What is done with an identifier that found records carry: an officer is asked, it is asked by at once, or never. */
export const HOP_RULES = ["ask", "follow", "never"] as const;
export type HopRule = (typeof HOP_RULES)[number];

/** The rule for each kind of identifier; `ask` where none is given. */
export type HopPolicy = Readonly<Partial<Record<IdentifierKind, HopRule>>>;

/** A person to search for, and what officers have said of single records: the word of an officer outweighs what a record carries. */
export interface Sought extends Subject {
  /** Ids of the records that are the person's. */
  readonly confirmed?: readonly string[];
  /** Ids of the records that are not. */
  readonly excluded?: readonly string[];
  /** Letters of the case to services without an API, with what came back. Absent: none was written. */
  readonly letters?: readonly WrittenLetter[];
}

/** An identifier that found records carry and that the person was not asked for: a question that can be asked, or cut. */
export interface Hop {
  /** What an officer calls it; it stays the same, whatever else is decided. */
  readonly name: string;
  readonly identifier: Identifier;
  /** Ids of the findings that carry it. */
  readonly origins: readonly string[];
}

/** A record that carries another identifier of a kind than the person's. */
export interface Conflict {
  readonly finding: string;
  readonly kinds: readonly IdentifierKind[];
}

/** Two identifiers of the person, or one at two accounts, that lead to records with nothing in common. */
export interface Disjoint {
  /** Positions of the identifiers among the person's; twice the same where two accounts have given one number. */
  readonly identifiers: readonly [number, number];
  /** Ids of the findings of the second: what has to be confirmed or excluded. */
  readonly findings: readonly string[];
}

/** A record that came back beside the person's, and is nearly one of them. */
export interface NearMiss {
  readonly finding: string;
  readonly near: readonly Nearness[];
}

/** What has to be decided about whose the records are, and what was. */
export interface Whose {
  readonly proposed: readonly Hop[];
  readonly conflicts: readonly Conflict[];
  readonly disjoint: readonly Disjoint[];
  /** Near misses that nobody has decided. They stop nothing: they are not counted as the person's. */
  readonly nearMisses: readonly NearMiss[];
  /** Ids of records that an officer has confirmed, and of those that one has excluded. */
  readonly confirmed: readonly string[];
  readonly excluded: readonly string[];
  /** Ids of confirmed near misses that no search has read on from yet: what they lead to is not known. */
  readonly unread: readonly string[];
  /** Ids of records that were excluded after the last search had read on from them: what it came to by a link may not be the person's. */
  readonly readOn: readonly string[];
}

/** Where nothing was found, nothing is in doubt. */
export const NOTHING_IN_DOUBT: Whose = {
  proposed: [],
  conflicts: [],
  disjoint: [],
  nearMisses: [],
  confirmed: [],
  excluded: [],
  unread: [],
  readOn: [],
};

/**
 * The only place that says whether it is certain whose the found records are. A name is no sign: two people may bear it, and one person
 * several.
 */
export function whoseOf(
  { identifiers }: Subject,
  findings: readonly Finding[],
  decisions: readonly WhoseDecision[],
  nearMisses: readonly Finding[] = [],
): Whose {
  const { findings: left, nearMisses: beside = [] } = sorted<Pick<SearchReport, "findings" | "nearMisses">>(
    { findings, nearMisses },
    decisions,
  );
  const isConfirmed = (id: string) => isDecided(decisions, id, "confirmed");
  return {
    proposed: proposedIn(identifiers, left, decisions),
    conflicts: conflictsIn(identifiers, left).filter(({ finding }) => !isConfirmed(finding)),
    disjoint: disjointIn(identifiers, left).filter(({ findings: second }) => !second.every(isConfirmed)),
    nearMisses: undecidedNearIn({ nearMisses: beside }).map(({ id, near = [] }) => ({ finding: id, near })),
    confirmed: left.filter(({ id }) => isConfirmed(id)).map(({ id }) => id),
    excluded: beside.filter(({ excluded }) => excluded === true).map(({ id }) => id),
    unread: left.filter(({ near }) => near !== undefined).map(({ id }) => id),
    readOn: readOnIn(left, beside, decisions),
  };
}

function readOnIn(
  left: readonly Finding[],
  beside: readonly Finding[],
  decisions: readonly WhoseDecision[],
): readonly string[] {
  const byLink = new Set(
    left.filter(({ matchedBy }) => matchedBy.length === 0).map(({ account }) => account),
  );
  return beside
    .filter(({ excluded, near, account }) => excluded === true && near === undefined && byLink.has(account))
    .filter(({ id, readAt }) => readAt < (decisionOn(decisions, id)?.at ?? ""))
    .map(({ id }) => id);
}

/** What a search has to know besides the person's identifiers. */
export function soughtBy(subject: Subject, decisions: readonly WhoseDecision[]): Sought {
  const records = [...new Set(decisions.flatMap((one) => ("finding" in one ? [one.finding] : [])))];
  const [confirmed, excluded] = (["confirmed", "excluded"] as const).map((word) =>
    records.filter((id) => isDecided(decisions, id, word)),
  );
  return {
    ...subject,
    ...(confirmed?.length ? { confirmed } : {}),
    ...(excluded?.length ? { excluded } : {}),
  };
}

/**
 * A search as officers have decided about its records: those that are another person's stand among the near misses, and near misses
 * that are the person's among the findings. Nothing is lost, so that a decision can be taken back; doing it again changes nothing.
 */
export function sorted<Report extends Pick<SearchReport, "findings" | "nearMisses">>(
  report: Report,
  decisions: readonly WhoseDecision[],
): Report {
  const { findings, nearMisses = [] } = report;
  const isOut = ({ id }: Finding) => isDecided(decisions, id, "excluded");
  const isIn = ({ id }: Finding) => isDecided(decisions, id, "confirmed");
  const theirs = new Map(
    [...findings.filter((one) => !isOut(one)), ...nearMisses.filter(isIn).map(included)].map((one) => [
      one.id,
      one,
    ]),
  );
  const beside = new Map(
    [...nearMisses.filter((one) => !isIn(one)), ...findings.filter(isOut)].map((one) => [
      one.id,
      isOut(one) ? { ...one, excluded: true as const } : one,
    ]),
  );
  const { nearMisses: _, ...rest } = report;
  return {
    ...(rest as Report),
    findings: [...theirs.values()],
    ...(beside.size === 0 ? {} : { nearMisses: [...beside.values()].filter(({ id }) => !theirs.has(id)) }),
  };
}

function included({ excluded: _, ...finding }: Finding): Finding {
  return finding;
}

/** The near misses of a search that nobody has decided. */
export function undecidedNearIn({ nearMisses = [] }: Pick<SearchReport, "nearMisses">): readonly Finding[] {
  return nearMisses.filter(({ excluded }) => excluded === undefined);
}

/** Ids of the records of which it has to be said whose they are before anything is planned or handed out. */
export function undecidedIn({ conflicts, disjoint }: Whose): readonly string[] {
  return [
    ...new Set([...conflicts.map(({ finding }) => finding), ...disjoint.flatMap(({ findings }) => findings)]),
  ];
}

/** The records of which an officer can say something, by their ids. */
export interface Decidable {
  readonly all: readonly string[];
  /** Those that are meant where none is named: the ones in doubt; where none is, the near misses; then what was said otherwise before. */
  readonly unnamed: readonly string[];
}

/** Which records an officer can confirm, or exclude. The only place that says so. */
export function decidableIn(whose: Whose, decided: "confirmed" | "excluded"): Decidable {
  const near = whose.nearMisses.map(({ finding }) => finding);
  const sides = [undecidedIn(whose), near, decided === "confirmed" ? whose.excluded : whose.confirmed];
  return { all: [...new Set(sides.flat())], unnamed: sides.find((side) => side.length > 0) ?? [] };
}

/** What an officer calls a record that has to be decided; it stays the same, whatever else is decided. */
export function recordName(finding: string): string {
  return shortName("r", finding);
}

/** A few letters for a text that may be personal: FNV-1a, which is short and needs no key. */
function shortName(letter: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${letter}${hash.toString(36)}`;
}

function isDecided(
  decisions: readonly WhoseDecision[],
  id: string,
  wanted: "confirmed" | "excluded",
): boolean {
  return decisionOn(decisions, id)?.decided === wanted;
}

/** The last word counts. */
function decisionOn(decisions: readonly WhoseDecision[], id: string): WhoseDecision | undefined {
  return decisions.findLast((one) => "finding" in one && one.finding === id);
}

function proposedIn(
  known: readonly Identifier[],
  findings: readonly Finding[],
  decisions: readonly WhoseDecision[],
): readonly Hop[] {
  const decided = decisions.flatMap((one) => ("identifier" in one ? [one.identifier] : []));
  const carried = findings.flatMap(({ id, carries = [] }) =>
    carries.map((identifier) => ({ id, identifier })),
  );
  const groups = Map.groupBy(carried, ({ identifier }) => `${identifier.kind}:${normalise(identifier)}`);
  const isOpen = (identifier: Identifier) =>
    identifier.kind !== "name" && ![...known, ...decided].some((one) => sameIdentifier(one, identifier));
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ identifier: first.identifier, origins: [first.id, ...others.map(({ id }) => id)] }],
    )
    .map((hop) => ({ name: shortName("h", `${hop.identifier.kind}:${normalise(hop.identifier)}`), ...hop }))
    .filter(({ identifier }) => isOpen(identifier));
}

function conflictsIn(known: readonly Identifier[], findings: readonly Finding[]): readonly Conflict[] {
  // A name never says whose a record is.
  const telling = [...new Set(known.map(({ kind }) => kind))].filter((kind) => kind !== "name");
  return findings.flatMap(({ id, carries = [] }) => {
    const kinds = telling.filter((kind) => {
      const [theirs, mine] = [carries, known].map((all) => all.filter((one) => one.kind === kind));
      return (
        mine !== undefined &&
        mine.length > 0 &&
        theirs !== undefined &&
        theirs.length > 0 &&
        !theirs.some((one) => mine.some((other) => sameIdentifier(one, other)))
      );
    });
    return kinds.length === 0 ? [] : [{ finding: id, kinds }];
  });
}

/**
 * Records are tied when they carry one identifier in common, also by way of other records. Two identifiers whose records are not tied
 * in any way may be two people; so may be the records of two accounts that have given the same number.
 */
function disjointIn(known: readonly Identifier[], findings: readonly Finding[]): readonly Disjoint[] {
  const groups = tied(findings);
  const groupsOf = (set: readonly Finding[]) => new Set(set.map(({ id }) => groups.get(id)));
  const [first, ...others] = known.flatMap((identifier, at) =>
    identifier.kind === "name" ? [] : meantBy(identifier, findings).map((set) => ({ at, set })),
  );
  if (first === undefined) return [];
  const ofFirst = groupsOf(first.set);
  return others.flatMap(({ at, set }) =>
    [...groupsOf(set)].some((group) => ofFirst.has(group))
      ? []
      : [{ identifiers: [first.at, at] as const, findings: set.map(({ id }) => id) }],
  );
}

/** The records that carry an identifier: those of each account by themselves where it means somebody at one only. */
function meantBy(identifier: Identifier, findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const carrying = findings.filter(({ carries = [] }) =>
    carries.some((one) => sameIdentifier(one, identifier)),
  );
  const isApart = meansOneAccount(identifier.kind);
  return [...Map.groupBy(carrying, ({ account }) => (isApart ? account : "")).values()];
}

/** The group each finding belongs to: those that carry an identifier in common, of whatever kind but the name. */
function tied(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const groups = new Map(findings.map(({ id }, at) => [id, at]));
  const byIdentifier = new Map<string, number>();
  for (const finding of findings)
    for (const identifier of finding.carries ?? []) {
      if (identifier.kind === "name") continue;
      const key = tieOf(finding, identifier);
      const [mine, other] = [groups.get(finding.id) ?? 0, byIdentifier.get(key)];
      if (other === undefined) byIdentifier.set(key, mine);
      else if (other !== mine) join(groups, byIdentifier, mine, other);
    }
  return groups;
}

function tieOf({ account }: Finding, identifier: Identifier): string {
  const where = meansOneAccount(identifier.kind) ? account : "";
  return `${identifier.kind}:${where}:${normalise(identifier)}`;
}

function join(
  groups: Map<string, number>,
  byIdentifier: Map<string, number>,
  from: number,
  to: number,
): void {
  for (const map of [groups, byIdentifier])
    for (const [key, group] of map) if (group === from) map.set(key, to);
}
