import { type CaseEvent, type CaseId, OubliError, parseCaseId, wordsIn } from "@oubli/model";
import { type Acting, type Action, forAgents, isAboutCase, type Next, type Told } from "./action.ts";
import { proposeAct, takesTwo } from "./dual.ts";
import { nextOf } from "./next.ts";
import { needsKey, openKey } from "./open-key.ts";
import { type Given, noticesOf, type Problem, readFields, wordsOf } from "./read-fields.ts";

/** What the one who acts has answered to the sheet. */
export interface Confirmed {
  /** The word, typed. */
  readonly typed?: string;
  readonly reason?: string;
}

/** What must be answered before an action is done. */
export interface Confirmation {
  /** What is typed: the case number. */
  readonly word: string;
  /** Whether a reason must be given. */
  readonly reason: boolean;
}

/** What was given cannot be meant. Each face names the fields in its own way. */
export class FieldError extends OubliError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    super("USAGE", first === undefined ? "not understood" : `${first.field}: expected ${first.expected}`);
    this.problems = problems;
  }
}

/** An action that cannot be taken back was not confirmed, or no reason was given. */
export class NotConfirmed extends OubliError {
  /** What is still missing. */
  readonly asks: { readonly word?: string; readonly reason: boolean };

  constructor(danger: "final" | "erases", asks: NotConfirmed["asks"]) {
    super(
      "USAGE",
      danger === "erases" ? "what is erased cannot be brought back" : "this cannot be taken back",
    );
    this.asks = asks;
  }
}

/** What must be answered before this action is done with what was given; `undefined` when nothing must. */
export function confirmationOf(action: Action, given: Given): Confirmation | undefined {
  if (action.danger !== "final" && action.danger !== "erases") return undefined;
  if (!isAboutCase(action)) return { word: action.word ?? action.id, reason: action.reasoned === true };
  return { word: (wordsOf(given.case)?.[0] ?? "").trim().toUpperCase(), reason: true };
}

/**
 * Reads the fields, opens the key of the one who acts and asks whether they may do this now: everything that can be known before a
 * vendor is asked, an account is opened or anything is confirmed. What counts is the same guard inside the engine's transaction.
 *
 * @returns The values of the fields.
 * @throws {FieldError} With everything that is wrong.
 * @throws {OubliError} Why it is not possible now; `NOT_ALLOWED` for an agent that may not be offered the action, and without the key.
 */
export async function prepare(
  action: Action,
  acting: Acting,
  given: Given,
): Promise<Readonly<Record<string, unknown>>> {
  if (acting.via !== undefined && !forAgents(action))
    throw new OubliError("NOT_ALLOWED", `an agent may not: ${action.summary}`, {
      hint: "an officer has to do this",
    });
  const read = readFields(action.fields, given);
  if (!read.ok) throw new FieldError(read.problems);
  const id = caseIn(read.values);
  if (needsKey(action)) await openKey(acting);
  if (action.event !== undefined && id !== undefined) await guard(acting, id, action.event);
  if (action.role !== undefined) await requireRole(acting, action.role);
  return read.values;
}

/**
 * Carries an action out: reads the fields, asks whether it may be done, insists on the confirmation, does it. The only way a
 * face acts, so that no face can forget to ask.
 *
 * What takes two officers here is signed as a proposal, and done when another has confirmed it.
 *
 * @throws {FieldError} With everything that is wrong with what was given.
 * @throws {NotConfirmed} For `final` and `erases` without the word typed and, about a case, a reason.
 * @throws {OubliError} Why it is not possible now, and what the action itself throws.
 */
export async function perform(
  action: Action,
  acting: Acting,
  given: Given,
  confirmed: Confirmed = {},
): Promise<Told> {
  const values = await prepare(action, acting, given);
  const doing = { ...acting, reason: insist(action, given, confirmed) };
  const told = withNotices(
    (await takesTwo(action, acting.world, values))
      ? await proposeAct(action, doing, { given, values })
      : await action.carryOut(doing, values),
    noticesOf(action.fields, given),
  );
  const id = told.case ?? (isAboutCase(action) ? caseIn(values) : undefined);
  if (id === undefined) return told;
  const next = [...(told.next ?? []), ...(await leadOn(acting, id, action, told))];
  return { ...told, case: id, ...(next.length === 0 ? {} : { next }) };
}

/** What a face says beside a result of how the words that were given were understood. */
function withNotices(told: Told, notices: readonly string[]): Told {
  if (notices.length === 0) return told;
  const parts = [...told.parts, ...notices.map((text) => ({ is: "note", text }) as const)];
  return { ...told, parts, json: { ...told.json, notices } };
}

function caseIn({ case: id }: Readonly<Record<string, unknown>>): CaseId | undefined {
  return typeof id === "string" ? parseCaseId(id) : undefined;
}

/** What comes next, without what was just done. What was done stays done, also where this cannot be told. */
async function leadOn(
  acting: Acting,
  id: CaseId,
  action: Action,
  { ending }: Told,
): Promise<readonly Next[]> {
  const next = await nextOf(acting, id).catch((): readonly Next[] => []);
  return ending === "done" ? next.filter((one) => one.action !== action.id) : next;
}

/** The reason, once everything was confirmed. */
function insist(action: Action, given: Given, { typed, reason }: Confirmed): string {
  const asked = confirmationOf(action, given);
  if (asked === undefined) return "";
  const why = wordsIn(reason ?? "");
  const isTyped = typed?.trim().toUpperCase() === asked.word.toUpperCase();
  const isReasoned = !asked.reason || why !== undefined;
  if (isTyped && isReasoned) return asked.reason ? (why ?? "") : "";
  throw new NotConfirmed(action.danger === "erases" ? "erases" : "final", {
    ...(isTyped ? {} : { word: asked.word }),
    reason: !isReasoned,
  });
}

async function guard({ world, by }: Acting, id: CaseId, event: CaseEvent): Promise<void> {
  const { permit } = await import("@oubli/engine");
  const [officer, { store }] = [await by(), await world.ports()];
  await store.read((reader) => permit(reader, id, event, officer));
}

async function requireRole({ world, by }: Acting, role: NonNullable<Action["role"]>): Promise<void> {
  const { requireOfficer } = await import("@oubli/engine");
  const [officer, { store }] = [await by(), await world.ports()];
  await store.read((reader) => requireOfficer(reader, officer, role));
}
