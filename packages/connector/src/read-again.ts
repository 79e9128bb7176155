import type { CallInput } from "@oubli/client-kit";
import type { Call, RecordKind } from "@oubli/datamap";
import { oneHolds } from "@oubli/datamap/record";
import { type Account, idOf } from "./account.ts";
import type { Pass } from "./controls.ts";
import { isNothing, reasonOf, rethrowUnlessVendor } from "./failure.ts";
import { fill } from "./fill.ts";
import { look } from "./look.ts";

/**
 * What looking for one known record showed.
 *
 * `there`: it was brought. `ended`: an answer that holds something shows that it is gone. `missing`: nothing was brought, which proves
 * nothing by itself: whether it is gone depends on a control for the kind. `unclear`: neither.
 */
export type Reread =
  | { readonly is: "there"; readonly record: unknown }
  | { readonly is: "ended" }
  | { readonly is: "missing"; readonly kind: RecordKind; readonly operation: string }
  | { readonly is: "unclear"; readonly why: string };

/** Where and in which pass something is looked for. */
export interface Rereading {
  readonly account: Account;
  readonly pass: Pass;
  readonly signal: AbortSignal;
}

/** Reads one record by the call that reads such records. What is gone is gone under every form of its id. */
export async function readAgain(
  rereading: Rereading,
  kind: RecordKind,
  reading: Call,
  recordId: string,
): Promise<Reread> {
  const seen: Reread[] = [];
  for (const id of idsOf(reading, recordId))
    for (const input of fill(reading, { id }).slice(0, 1))
      seen.push(await readOnce(rereading, { kind, reading, recordId }, input));
  return strongest(seen);
}

/** A plan keeps ids as texts; in a body 7 and "7" are two, and a vendor that has 7 says that there is no "7". */
function idsOf(reading: Call, recordId: string): readonly (string | number)[] {
  const number = Number(recordId);
  const isBody = reading.fill.some(({ to }) => to.startsWith("body:"));
  return isBody && String(number) === recordId ? [number, recordId] : [recordId];
}

const ORDER = ["there", "unclear", "missing", "ended"] as const;

/** The one of several answers about a record that says most against its being gone. */
export function strongest(seen: readonly Reread[]): Reread {
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
}

async function readOnce(
  { account, pass, signal }: Rereading,
  { kind, reading, recordId }: Known,
  input: CallInput,
): Promise<Reread> {
  const missing: Reread = { is: "missing", kind, operation: reading.operation };
  try {
    const [record] = (await look(account, reading, input, { signal })).records;
    const id = idOf(kind, record);
    const isEnded = oneHolds(kind.goneWhen, record);
    // An answer in which the record is not where it was promised shows neither.
    if (record === undefined && reading.returns) return unclear("the answer holds no record");
    if (id === undefined && isEnded) return missing;
    if (id !== undefined && String(id) !== recordId) return { is: "unclear", why: OTHER };
    pass.saw(kind, reading.operation, [record]);
    if (isEnded) return { is: "ended" };
    return id === undefined && reading.returns && kind.id !== "none"
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

/** Whether what is missing may be called gone, and why not. */
export async function believed(
  pass: Pass,
  { kind, operation }: Extract<Reread, { is: "missing" }>,
): Promise<{ readonly gone: boolean; readonly why?: string }> {
  if (pass.hasBrought(kind, operation)) return { gone: true };
  const proof = await pass.proofOf(kind);
  return "by" in proof ? { gone: true } : { gone: false, why: proof.lacking };
}
