import type { CallInput } from "@oubli/client-kit";
import type { Call, RecordKind } from "@oubli/datamap";
import type { Account } from "./account.ts";
import { isNothing, reasonOf, rethrowUnlessVendor } from "./failure.ts";
import { fill } from "./fill.ts";
import { identifiersIn } from "./matching.ts";
import { idOf, type Named, nameOf, recordNamed } from "./names.ts";
import { hasNothingLeft } from "./nothing-left.ts";
import type { Pass } from "./pass.ts";

/**
 * What looking for one known record showed.
 *
 * `there`: it was brought. `ended`: it is shown to be gone. `missing`: nothing was brought, which proves nothing by itself; what it comes
 * to is {@link settled} beside a control. `unclear`: neither.
 */
export type Reread =
  | { readonly is: "there"; readonly record: unknown }
  | { readonly is: "ended" }
  | ({ readonly is: "missing" } & Missing)
  /** `isOrphaned`: because the record that it hung on is not there. */
  | { readonly is: "unclear"; readonly why: string; readonly isOrphaned?: true };

/** What an answer did not bring. */
export interface Missing {
  readonly kind: RecordKind;
  readonly call: Call;
  /** The id it was read by; absent where it was looked for in a list. */
  readonly recordId?: string;
  /** The list that it was looked for in holds nothing at all. */
  readonly isEmpty?: true;
}

/** Where and in which pass something is looked for. */
export interface Rereading {
  readonly account: Account;
  readonly pass: Pass;
  readonly signal: AbortSignal;
}

/**
 * Reads one record by the call that reads such records, with what it held when it was found. What is gone is gone under every form of its
 * id.
 */
export async function readAgain(
  rereading: Rereading,
  kind: RecordKind,
  reading: Call,
  known: Omit<Named, "kind">,
): Promise<Reread> {
  const seen: Reread[] = [];
  for (const input of inputsOf(kind, reading, known))
    seen.push(
      await readOnce(rereading, { kind, reading, recordId: known.recordId, record: known.record }, input),
    );
  return strongest(seen);
}

/** Whether a record can be asked for by the call that reads such records. */
export function canRead(kind: RecordKind, reading: Call, known: Omit<Named, "kind">): boolean {
  return inputsOf(kind, reading, known).length > 0;
}

function inputsOf(
  kind: RecordKind,
  reading: Call,
  { recordId, record }: Omit<Named, "kind">,
): readonly CallInput[] {
  const named = recordNamed(kind, recordId);
  const own = idOf(kind, named);
  const ids = own === undefined ? [undefined] : idsOf(reading, String(own));
  return ids.flatMap((id) =>
    fill(reading, { record: record ?? named, ...(id === undefined ? {} : { id }) }).slice(0, 1),
  );
}

/** A plan keeps ids as texts; in a body 7 and "7" are two, and a vendor that has 7 says that there is no "7". */
function idsOf(reading: Call, recordId: string): readonly (string | number)[] {
  const number = Number(recordId);
  const isBody = reading.fill.some(({ to }) => to.startsWith("body:"));
  return isBody && String(number) === recordId ? [number, recordId] : [recordId];
}

const ORDER = ["there", "unclear", "missing", "ended"] as const;

/** The one of several answers about a record that says most against its being gone. */
function strongest(seen: readonly Reread[]): Reread {
  for (const is of ORDER) {
    const one = seen.find((reread) => reread.is === is);
    if (one) return one;
  }
  return { is: "unclear", why: "no call leads to it" };
}

interface Known {
  readonly kind: RecordKind;
  readonly reading: Call;
  readonly recordId: string;
  /** As it was when it was found. */
  readonly record?: unknown;
}

async function readOnce({ pass, signal }: Rereading, known: Known, input: CallInput): Promise<Reread> {
  const { kind, reading, recordId, record: before } = known;
  const missing: Reread = { is: "missing", kind, call: reading, recordId };
  try {
    const [record] = (await pass.read(kind, { call: reading, input }, recordId)).records;
    const name = nameOf(kind, record);
    const isEnded = hasNothingLeft(kind, record, identifiersIn(kind, before));
    // An answer in which the record is not where it was promised shows neither.
    if (record === undefined && reading.returns) return unclear("the answer holds no record");
    if (name === undefined && isEnded) return missing;
    if (name !== undefined && name !== recordId) return { is: "unclear", why: OTHER };
    if (isEnded) return { is: "ended" };
    return name === undefined && reading.returns && kind.id !== "none"
      ? unclear("the record came without its id")
      : { is: "there", record };
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    return isNothing(error) ? missing : unclear(reasonOf(error));
  }
}

const OTHER = "another record came";

function unclear(why: string): Reread {
  return { is: "unclear", why };
}

/**
 * What it comes to that something is missing: gone only beside a proof that came later, and not what a list still shows.
 *
 * A path that a gateway does not know answers the same as a record that is gone, for every id.
 */
export async function settled(pass: Pass, { kind, call, recordId }: Missing): Promise<Reread> {
  const proof = recordId === undefined ? await pass.proofOf(kind) : await pass.proofToRead(kind, call);
  const listed = recordId === undefined ? undefined : pass.stillListed(kind, recordId);
  if (listed !== undefined) return { is: "there", record: listed };
  return "by" in proof ? { is: "ended" } : unclear(proof.lacking);
}
