import type { CaseEvent, CaseId, DualEvent, Effect, OfficerId, Role } from "@oubli/model";
import type { AskPassphrase } from "../world/keys/passphrase.ts";
import type { World } from "../world/world.ts";
import type { About } from "./about.ts";
import type { Fields, FieldsOf } from "./fields.ts";

/**
 * What a face must do before it acts. `none` reads and `changes` can be done again or taken back: nothing is asked. `final`
 * cannot be taken back, `erases` destroys: for both the case number is typed and a reason given, in every face, and neither
 * is offered to an agent.
 */
export type Danger = "none" | "changes" | "final" | "erases";

/** How an action ended that did not fail with an error. Exit code, status and colour follow from it. */
export type Ending = "done" | "failed" | "credentials-rejected" | "uncertain" | "needs-approval";

/** What is told of a result, in the order in which it is read. */
export type Part =
  /** A sentence. An empty one is a blank line. */
  | { readonly is: "line"; readonly text: string; readonly tone?: "good" | "warn" | "bad" }
  /** `file`: the text is where a file was written. */
  | { readonly is: "fact"; readonly label: string; readonly text: string; readonly file?: true }
  | { readonly is: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A document that is shown as it is, and may be written to a file: a letter, a proof, a list in CSV. */
  | { readonly is: "text"; readonly text: string }
  /** Said beside the result: a command line writes it to standard error. */
  | { readonly is: "note"; readonly text: string };

/** What to do now: an action of the table, with what is already known. Each face makes a command, key, link or tool of it. */
export interface Next {
  readonly action: string;
  readonly given: Readonly<Record<string, string>>;
  /** Another officer has to do it. */
  readonly other?: true;
}

/** A result as data: text and JSON are two renderings of one answer. */
export interface Told {
  readonly ending: Ending;
  readonly parts: readonly Part[];
  /** Stable keys. Never holds what is in `secret`. */
  readonly json: object;
  /** Shown once to the one who acts: in no log, journal or file, and in JSON only when it is asked for by name. */
  readonly secret?: { readonly label: string; readonly value: string };
  /** The case it is about: `perform` adds to `next` what the case leads to now. */
  readonly case?: CaseId;
  readonly next?: readonly Next[];
}

/** One thing that happened while an action was under way. */
export interface Progress {
  /** Lines of one key replace each other where a face can do that. */
  readonly key: string;
  readonly text: string;
  readonly state: "began" | "ended" | "failed";
  /** Soon replaced by another line of its key: only for a face that can replace lines. */
  readonly passing?: true;
  /** The engine's own event, for a face that draws more than a line. */
  readonly detail?: unknown;
}

/** Who acts, where, and on whose behalf: what a face hands in. */
export interface Acting {
  readonly world: World;
  /** The officer who acts; asked only by what needs one. @throws {OubliError} `USAGE` when none is named. */
  by(): Promise<OfficerId>;
  /** The agent that acts in the name of the officer; `undefined` when no agent does. */
  readonly via?: string;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  /** Asks the person at the face for a passphrase. Missing where nobody can be asked, or the face asks in its own way. */
  readonly passphrase?: AskPassphrase;
  /** Asks the person at the face one question. Missing where nobody can be asked. */
  readonly ask?: AskWords;
  /** Starts this program anew, without a terminal, as the keeper of open keys. Missing where a face cannot. */
  readonly startKeeper?: () => Keeper;
}

/** Asks one question, with the words to choose from and the guess that is taken where nothing is said; gives the answer in words. */
export type AskWords = (question: {
  readonly text: string;
  readonly options?: readonly string[];
  /** Several words, with commas between; none is an answer, too. */
  readonly many?: true;
  readonly guess: string;
}) => Promise<string>;

/** A program that was started to keep keys open. */
export interface Keeper {
  /** Hands it what it is to keep; never as an argument or in its environment. */
  tell(text: string): void;
  /** What it says until it lets go of this program: an empty text once it keeps what it was told. */
  said(): Promise<string>;
}

/** What an action does its work with. */
export interface Doing extends Acting {
  /** Why it is done: not empty where a reason must be given (see `confirmationOf`), empty everywhere else. */
  readonly reason: string;
}

/** What is shown before a `final` or `erases` is confirmed. */
export interface Sheet {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly warning: string;
  /** The word on the button. */
  readonly yes: string;
}

/** How an action stands on the desk's case screen. Without a key it is found by its name. */
export interface DeskEntry {
  readonly key?: string;
  readonly label: string;
  /** Its place in the line of keys, smallest first; without one it stands in the help and the list of actions only. */
  readonly footer?: number;
  /** The tab of the case on which it is watched and its result is read, so that no message has to tell it again. */
  readonly tab?: "findings" | "plan" | "result";
}

interface Said<V extends object> {
  /** `case.dismiss`: typed `case dismiss`, called `case_dismiss`, posted to `/cases/{case}/dismiss`. */
  readonly id: string;
  /** What it does, without a full stop: help, palette, description of a tool. */
  readonly summary: string;
  readonly danger: Danger;
  /** The row of the case table that says who may, when. Checked before the action is done, and again by the engine. */
  readonly event?: CaseEvent;
  /** Who may, for what is not an event of a case. */
  readonly role?: Role;
  readonly examples: readonly string[];
  /** Where it stands on the desk's case screen. */
  readonly desk?: DeskEntry;
  /** `none`: what it does needs no key, so that it works while all are locked. */
  readonly keys?: "none";
  /** Kept from agents although it can be taken back: what hands out personal data, or makes keys. */
  readonly agent?: "never";
  /** The word that is typed to confirm what is final and about no case. */
  readonly word?: string;
  /** Wants a reason although it is about no case. */
  readonly reasoned?: true;
  /** The entry that takes two officers where there are two, for these values; left out where one always may. */
  readonly dual?: (values: V) => DualEvent | undefined;
  /** What the entry that takes two officers will say of its effect: it is proposed in the open. Nothing personal. */
  readonly brings?: (doing: Acting, values: V) => Promise<Effect>;
  /** What it is about beside its fields, such as the hash of a file that is named: it must be the same when another officer confirms it. */
  readonly binds?: (doing: Acting, values: V) => Promise<string>;
  /** Shown before a `final` or `erases` is confirmed. `about` is missing when there is no such case. */
  readonly sheet?: (given: Partial<V>, about: About | undefined) => Sheet;
}

/** An action as it is written. */
export interface ActionSpec<V extends object, R> extends Said<V> {
  /** One field for each member of `V`, optional exactly where the member is. */
  readonly fields: FieldsOf<V>;
  /** @throws {OubliError} What the engine throws. */
  run(doing: Doing, values: V): Promise<R>;
  /** Pure. */
  tell(result: R, values: V): Told;
}

/** An action as every face sees it. */
export interface Action extends Said<Readonly<Record<string, unknown>>> {
  readonly fields: Fields;
  /** Carries it out with values its own fields have read. Faces call `perform`, which checks them and insists on the confirmation. */
  readonly carryOut: (doing: Doing, values: object) => Promise<Told>;
}

/** Ties the types of one action together and hides them: what is handed in was read by the fields of the same action. */
export function defineAction<V extends object, R>({
  run,
  tell,
  sheet,
  dual,
  brings,
  binds,
  ...said
}: ActionSpec<V, R>): Action {
  const action: Action = {
    ...said,
    ...(sheet ? { sheet: (given, about) => sheet(given as Partial<V>, about) } : {}),
    ...(dual ? { dual: (values) => dual(values as V) } : {}),
    ...(brings ? { brings: (doing, values) => brings(doing, values as V) } : {}),
    ...(binds ? { binds: (doing, values) => binds(doing, values as V) } : {}),
    carryOut: async (doing, values) => tell(await run(doing, values as V), values as V),
  };
  DEFINED.set(action.id, action);
  return action;
}

const DEFINED = new Map<string, Action>();

/** An action by its id, among those that are loaded; `undefined` for another word. */
export function actionNamed(id: string): Action | undefined {
  return DEFINED.get(id);
}

/** A result that is one sentence. */
export function done(text: string, json: object, next: readonly Next[] = []): Told {
  return {
    ending: "done",
    parts: [{ is: "line", text, tone: "good" }],
    json,
    ...(next.length === 0 ? {} : { next }),
  };
}

/** Whether an action is about one case: it stands on the case's screen and below `/cases/{case}`. */
export function isAboutCase({ fields }: Pick<Action, "fields">): boolean {
  return fields.case?.positional === true;
}

/** Whether an agent may be offered it. */
export function forAgents({ danger, agent }: Action): boolean {
  return agent !== "never" && danger !== "final" && danger !== "erases";
}
