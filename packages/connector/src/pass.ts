import type { Call, RecordKind } from "@oubli/datamap";
import { oneHolds } from "@oubli/datamap/record";
import { type Account, type Example, withoutKept } from "./account.ts";
import { derivedControls, firstPage, type Heard, isOf, type Proof, type Proving, prove } from "./controls.ts";
import { isNothing, isRejected, reasonOf, rethrowUnlessVendor } from "./failure.ts";
import { fill, valuesOf } from "./fill.ts";
import { type Answered, type Asked, type Asking, look, recordsOf, Unanswered } from "./look.ts";
import { idOf, keyOf, nameOf } from "./names.ts";
import { createPassBook, type Moment } from "./pass-book.ts";
import { slashesIn } from "./slashes.ts";
import { titleIn } from "./titles.ts";

/** What a control brought of a kind: nobody asked for these records, and they may be the person's all the same. */
export interface Aside {
  readonly kind: RecordKind;
  readonly operation: string;
  readonly records: readonly unknown[];
}

/**
 * One search or one verification of one account, and what it has shown so far. A positive answer of another pass proves nothing: a
 * gateway may have failed since. For the same reason one proves, within a pass, only what was heard before it was asked for.
 */
export interface Pass {
  /** Looks for records of a kind, and notes what the answer shows. @throws As {@link look} does. */
  look(kind: RecordKind, asked: Asked, asking: Asking): Promise<Answered>;
  /** Reads one record by its id, and notes what the answer shows. @throws As {@link look} does. */
  read(kind: RecordKind, asked: Asked, recordId: string): Promise<Answered>;
  /**
   * Whether this key is shown to be able to list such records, since it last seemed that there are none: by what came later, by a
   * control of the page, by a call that had brought some before, by a known record of the account, or by a search without its
   * identifier. Asks only when needed, and each once.
   *
   * @throws When the pass is stopped.
   */
  proofOf(kind: RecordKind): Promise<Proof>;
  /**
   * Whether a call that reads records by their id is shown to bring what is there, since it last said that one is missing: by another
   * record that it brings. Where there is no other, what shows that such records can be listed has to be enough.
   *
   * @throws When the pass is stopped.
   */
  proofToRead(kind: RecordKind, reading: Call): Promise<Proof>;
  /**
   * Whether a list has shown such a record that does not count as gone. Asks what proves that such records can be listed, once.
   *
   * @throws When the pass is stopped.
   */
  showsStanding(kind: RecordKind): Promise<boolean>;
  /** A record as a list showed it after it had been missing under its id; `undefined` where none did. */
  stillListed(kind: RecordKind, recordId: string): unknown;
  /** What controls brought, in the order in which they did. */
  readonly aside: readonly Aside[];
}

/** Begins a pass over an account. */
export function startPass(account: Account, signal: AbortSignal): Pass {
  return new BegunPass(account, signal);
}

// The first ones of a list may be hidden or gone themselves, and a look at three strangers is enough.
const EXAMPLES = 3;

class BegunPass implements Pass {
  readonly aside: Aside[] = [];
  readonly #account: Account;
  /** The account as it is asked for what proves anything: afresh. */
  readonly #fresh: Account;
  readonly #signal: AbortSignal;
  readonly #book = createPassBook();
  readonly #proofs = new Map<string, Promise<Proof>>();
  readonly #asked = new Map<string, { readonly sent: Moment; readonly heard: Promise<Heard> }>();

  constructor(account: Account, signal: AbortSignal) {
    this.#account = account;
    this.#fresh = withoutKept(account);
    this.#signal = signal;
  }

  async look(kind: RecordKind, asked: Asked, asking: Asking): Promise<Answered> {
    // A link may lead to one record by the call that reads such records.
    if (kind.read?.operation === asked.call.operation) return this.#read(kind, asked, asking);
    const sent = this.#book.tick();
    try {
      const account = asking.afresh ? this.#fresh : this.#account;
      const answered = await look(account, asked.call, asked.input, asking);
      this.#book.hear(kind, asked, sent, answered);
      return answered;
    } catch (error) {
      // What was seen before the vendor failed was seen, and what it says by its status it has said.
      if (isNothing(error) || recordsOf(error).length > 0)
        this.#book.hear(kind, asked, sent, { records: recordsOf(error) });
      throw error;
    }
  }

  read(kind: RecordKind, asked: Asked, recordId: string): Promise<Answered> {
    return this.#read(kind, asked, { signal: this.#signal }, recordId);
  }

  proofOf(kind: RecordKind): Promise<Proof> {
    return this.#proofSince(kind, this.#book.of(kind).silent);
  }

  async proofToRead(kind: RecordKind, reading: Call): Promise<Proof> {
    const { missing } = this.#book.readsOf(kind, reading);
    const key = JSON.stringify([keyOf(kind), reading.operation, missing]);
    const proof = this.#proofs.get(key) ?? this.#proveToRead(kind, reading, missing);
    this.#proofs.set(key, proof);
    return proof;
  }

  stillListed(kind: RecordKind, recordId: string): unknown {
    return this.#book.stillListed(kind, recordId);
  }

  async showsStanding(kind: RecordKind): Promise<boolean> {
    if (this.#book.showsStanding(kind)) return true;
    const proving = this.#proving(this.#book.tick());
    await prove(proving, kind);
    // A control may show by a word alone that the key may list; the list itself shows records.
    for (const call of derivedControls(this.#account, kind))
      for (const input of fill(call, {}))
        if (!this.#book.showsStanding(kind)) await proving.ask(kind, firstPage({ call, input }));
    return this.#book.showsStanding(kind);
  }

  async #read(kind: RecordKind, asked: Asked, asking: Asking, recordId?: string): Promise<Answered> {
    const { call, input } = asked;
    const sent = this.#book.tick();
    try {
      const answered = await look(this.#account, call, input, { ...asking, byId: true });
      requireRight(this.#account, kind, asked, answered.records);
      if (answered.isNothing) this.#book.miss(kind, call, recordId);
      else if (!answered.isKept && answered.records.some((record) => isOf(kind, record)))
        this.#book.readsOf(kind, call).brought = sent;
      return answered;
    } catch (error) {
      if (isNothing(error)) this.#book.miss(kind, call, recordId);
      throw error;
    }
  }

  async #proofSince(kind: RecordKind, since: Moment): Promise<Proof> {
    const { shown } = this.#book.of(kind);
    if (shown && shown.sent > since) return { by: shown.asked.call.operation };
    const key = JSON.stringify([keyOf(kind), since]);
    const proof = this.#proofs.get(key) ?? prove(this.#proving(since), kind, shown?.asked);
    this.#proofs.set(key, proof);
    return proof;
  }

  #proving(since: Moment): Proving {
    return {
      account: this.#fresh,
      ask: (kind, asked) =>
        this.#once(since, [keyOf(kind), asked], (sent) =>
          this.#heard(async () => {
            const { records } = await look(this.#fresh, asked.call, asked.input, { signal: this.#signal });
            const own = records.filter((record) => isOf(kind, record));
            if (own.length > 0) this.#setAside(kind, asked, sent, own);
            return own;
          }),
        ),
      // A control that proves several kinds is sent once.
      body: (asked) =>
        this.#once(since, asked, () =>
          this.#heard(async () => [
            (await look(this.#fresh, asked.call, asked.input, { signal: this.#signal })).body,
          ]),
        ),
    };
  }

  #once(since: Moment, key: unknown, send: (sent: Moment) => Promise<Heard>): Promise<Heard> {
    const name = JSON.stringify(key);
    const known = this.#asked.get(name);
    if (known && known.sent > since) return known.heard;
    const sent = this.#book.tick();
    const heard = send(sent);
    this.#asked.set(name, { sent, heard });
    return heard;
  }

  async #heard(ask: () => Promise<readonly unknown[]>): Promise<Heard> {
    try {
      return await ask();
    } catch (error) {
      rethrowUnlessVendor(error, this.#signal);
      return { failed: reasonOf(error), rejected: isRejected(error) };
    }
  }

  #setAside(kind: RecordKind, asked: Asked, sent: Moment, records: readonly unknown[]): void {
    this.aside.push({ kind, operation: asked.call.operation, records });
    this.#account.examples.set(keyOf(kind), examplesOf(kind, records).slice(0, EXAMPLES));
    this.#book.hear(kind, asked, sent, { records });
  }

  /** By what other records could be read before, else by what lists show now. */
  async #proveToRead(kind: RecordKind, reading: Call, since: Moment): Promise<Proof> {
    const book = this.#book.of(kind);
    const tried = new Set<string>();
    const tryOut = async (examples: readonly Example[]): Promise<boolean> => {
      const others = examples.filter(({ name }) => !tried.has(name) && !book.missing.has(name));
      for (const example of others.slice(0, EXAMPLES)) {
        tried.add(example.name);
        if (await this.#readExample(kind, reading, example)) return true;
      }
      return false;
    };
    const by: Proof = { by: reading.operation };
    const { brought } = this.#book.readsOf(kind, reading);
    if (brought > since || (await tryOut(this.#account.examples.get(keyOf(kind)) ?? []))) return by;
    const listed = await this.#proofSince(kind, Math.max(since, book.silent));
    if ("lacking" in listed) return listed;
    if (
      await tryOut(
        examplesOf(
          kind,
          [...book.listed.values()].map(({ record }) => record),
        ),
      )
    )
      return by;
    const isContradicted = [...book.missing.keys()].some((id) => this.stillListed(kind, id) !== undefined);
    if (tried.size === 0 && !isContradicted) return listed;
    return { lacking: `no other ${titleIn(kind)} could be read by the same call` };
  }

  async #readExample(kind: RecordKind, reading: Call, { name, record }: Example): Promise<boolean> {
    const [input] = fill(reading, valuesOf(kind, record));
    if (!input) return false;
    const heard = await this.#heard(
      async () => (await look(this.#fresh, reading, input, { signal: this.#signal, byId: true })).records,
    );
    return Array.isArray(heard) && heard.some((one) => nameOf(kind, one) === name);
  }
}

/** With a slash in its id, a record may be another one's path: what came must be what was asked for. */
function requireRight(
  account: Account,
  kind: RecordKind,
  { call, input }: Asked,
  records: readonly unknown[],
): void {
  const slashes = slashesIn(account, input);
  if (slashes.length === 0 || records.length === 0) return;
  const came = records.map((record) => String(idOf(kind, record)));
  if (!slashes.every((value) => came.every((id) => id === value)))
    throw new Unanswered(account, call, "another record came for an id with a slash", []);
  for (const value of slashes) account.spelt.add(value);
}

function examplesOf(kind: RecordKind, records: readonly unknown[]): readonly Example[] {
  return records.flatMap((record) => {
    const name = oneHolds(kind.goneWhen, record) ? undefined : nameOf(kind, record);
    return name === undefined ? [] : [{ name, record }];
  });
}
