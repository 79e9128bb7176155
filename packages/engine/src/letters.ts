import {
  type AccountId,
  type Case,
  type CaseId,
  civilDate,
  fits,
  hasRunBegun,
  isCivilDate,
  type LetterRequest,
  type LetterSaid,
  letterTo,
  type OfficerId,
  OubliError,
  refusalOf,
  type WrittenLetter,
} from "@oubli/model";
import { entry, instant } from "./acting.ts";
import { permit } from "./permit.ts";
import type { ComposedLetter, Ports, Reader } from "./ports.ts";
import { requireSubject } from "./search.ts";

/** Which letter is written. */
export interface LetterOrder {
  readonly account: AccountId;
  readonly asks: LetterRequest;
}

/** A letter to be sent, and what is kept of it. */
export interface LetterToSend {
  readonly letter: ComposedLetter;
  readonly written: WrittenLetter;
  /** Index of its entry in the audit trail. */
  readonly entry: number;
}

/** What came back. */
export interface LetterReply extends LetterOrder {
  readonly said: LetterSaid;
  /** The civil date it bears. */
  readonly on: string;
  /** The file that proves it, byte for byte. */
  readonly file: Uint8Array;
}

/**
 * Writes a letter to a service without an API and notes it in the case, with the day on which an answer is due. Nothing is sent. That it
 * was written says nothing of what the service holds: only an answer does.
 *
 * @throws {OubliError} As `permit` for `write-letter`; `NOT_ALLOWED` for an account that takes no such letter, and for one that asks for an
 * erasure before an approved plan was carried out, or on legal hold.
 */
export async function writeLetter(
  { store, clock, connectors }: Pick<Ports, "store" | "clock" | "connectors">,
  id: CaseId,
  by: OfficerId,
  { account, asks }: LetterOrder,
): Promise<LetterToSend> {
  const connector = connectors.find((one) => one.account === account);
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "write-letter", by);
    if (asks === "erasure") requireApproved(it);
    const { identifiers } = await requireSubject(writer, id);
    const letter = connector?.letter?.(asks, { case: id, identifiers });
    if (!connector || !letter) throw refusalOf({ why: "takes-no-letter", account }, id);
    const now = clock.wall();
    const written: WrittenLetter = {
      account,
      vendor: connector.vendor,
      asks,
      names: letter.names,
      at: instant(clock),
      due: now + letter.longestMs,
      reminders: letter.remindMs.map((after) => now + after),
    };
    await writer.seal(id, "letters", [...(await lettersOf(writer, id)), written]);
    const facts = {
      ...factsOf(written),
      rq: await writer.digest(id, "request", JSON.stringify([letter.to, letter.subject, letter.text])),
      until: new Date(written.due).toISOString(),
    };
    const index = await writer.nextEntry();
    await writer.append(entry(clock, audit, { actor: by, about: it }, facts));
    return { letter, written, entry: index };
  });
}

/** A letter that asks for an erasure is as final as a call: it goes out only where the plan that leaves it to people is carried out. */
function requireApproved(it: Case): void {
  if (it.kind !== "erasure") throw refusalOf({ why: "kind", kind: it.kind, event: "write-letter" }, it.id);
  if (it.hold !== "none") throw refusalOf({ why: "held" }, it.id);
  if (!hasRunBegun(it.state)) throw refusalOf({ why: "not-carried-out" }, it.id);
}

/**
 * Enters what came back on the latest letter to an account: the vendor's word, with its date and the file that proves it. Entered again it
 * takes the place of the answer before. What it means for the case is told by the next search.
 *
 * @throws {OubliError} As `permit` for `answer-letter`; `USAGE` for an answer that does not fit the letter, a day that does not exist, has not
 * come or was before the letter, and for an empty file.
 */
export async function answerLetter(
  { store, clock }: Pick<Ports, "store" | "clock">,
  id: CaseId,
  by: OfficerId,
  { account, asks, said, on, file }: LetterReply,
): Promise<WrittenLetter> {
  return store.change(async (writer) => {
    const { it, audit } = await permit(writer, id, "answer-letter", by);
    const letters = await lettersOf(writer, id);
    const letter = letterTo(letters, account, asks);
    if (!letter) throw refusalOf({ why: "no-letter" }, id);
    const [from, today] = [civilDate(it.zone, Date.parse(letter.at)), civilDate(it.zone, clock.wall())];
    requireAnswer({ asks, said, file });
    if (!isCivilDate(on) || on < from || on > today)
      throw new OubliError(
        "USAGE",
        `the answer is of a day from ${from}, when the letter was written, to ${today}`,
      );
    const bytes = Buffer.from(file);
    const answer = { said, on, at: instant(clock), by, file: bytes.toString("base64") };
    const answered = { ...letter, answer };
    await writer.seal(
      id,
      "letters",
      letters.map((one) => (one === letter ? answered : one)),
    );
    const facts = { ...factsOf(letter), code: said, res: await writer.digest(id, "letter", answer.file) };
    await writer.append(entry(clock, audit, { actor: by, about: it }, facts));
    return answered;
  });
}

/** What a person was sent goes out with the next package, and stays sealed until then: more would fill the case. */
const MOST_BYTES = 1024 * 1024;

function requireAnswer({ asks, said, file }: Pick<LetterReply, "asks" | "said" | "file">): void {
  if (!fits(asks, said))
    throw new OubliError(
      "USAGE",
      asks === "access"
        ? "a request for data is answered by nothing or by data"
        : "a request to erase is answered by erased; what was refused ends its manual task",
    );
  if (file.length === 0)
    throw new OubliError("USAGE", "an answer is proven by what came, and this file is empty");
  if (file.length > MOST_BYTES)
    throw new OubliError("USAGE", "a file of more than one megabyte cannot be kept with a case", {
      hint: "keep what is larger elsewhere, and enter the letter that came with it",
    });
}

/** The letters of a case. */
export async function lettersOf(
  reader: Pick<Reader, "unseal">,
  id: CaseId,
): Promise<readonly WrittenLetter[]> {
  return (await reader.unseal(id, "letters")) ?? [];
}

function factsOf({ vendor, account, asks }: WrittenLetter) {
  return { vendor, account, kind: asks };
}
