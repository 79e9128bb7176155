import type { Connector, Performed } from "@oubli/engine";
import { type CoverageLine, type Finding, type Identifier, type PlannedStep, vendorIdOf } from "@oubli/model";
import type { ManualClock } from "@oubli/testkit";
import { accountId } from "./vendor.ts";

/*
 * Two accounts that hold records of one person, and everything that can become of a record there, with or without our doing. The shop
 * knows her by her address; of her records one carries her phone number, by which the club knows her. One record hangs on another, and
 * no search brings it without that one.
 */

export const MAIL: Identifier = { kind: "email", value: "dana.ruiz@example.test" };
export const PHONE: Identifier = { kind: "phone", value: "+351900000117" };
const OTHER_MAIL: Identifier = { kind: "email", value: "someone.else@example.test" };

const DAY_MS = 86_400_000;

/** How a vendor deals with one call. */
export interface Fate {
  /**
   * `lost`: applied, but the answer never comes. `never`: not applied, and no answer. `down`: certainly not applied. `refuses`: it will
   * not. `lies`: says it is done, and does nothing. `later`: accepted, and done after days. `forgets`: accepted, and never done.
   */
  readonly how: "answers" | "lost" | "never" | "down" | "refuses" | "lies" | "later" | "forgets";
  /** Until it is applied: milliseconds, days for `later`. */
  readonly after: number;
  /** Whether what hangs on the record stays when it goes. */
  readonly keepsChild: boolean;
}

/** The vendor applies a call at the latest this long after it came, unless it says that it takes days. */
export const SLOWEST_MS = 30_000;

/** `parent` and `child` hang together; `member` is the club's. `child` may carry somebody else's address. */
export const KEYS = ["shop/parent", "shop/child", "club/member"] as const;
export type Key = (typeof KEYS)[number];
type Account = "shop" | "club";

/** What happened to one record. */
interface Trace {
  /** Counts moments of the world: since when it has been there; absent while it is not. */
  since: number | undefined;
  applied: number;
  returned: number;
}

export interface World {
  readonly connectors: readonly Connector[];
  /** Counts everything that happens: of two moments the later one is larger. */
  now(): number;
  /** What was there at a moment, and is still there without a break. */
  thereSince(moment: number): readonly Key[];
  trace(key: Key): Readonly<Trace>;
  /** A backup is read back: what is gone is there again. */
  restore(key: Key): void;
  /** An account cannot be asked for a while. */
  blind(account: Account, is: boolean): void;
  /** What hangs on another record cannot be looked at for a while, though searches answer. */
  dim(is: boolean): void;
  /** Applies what is due by now. */
  settle(): void;
}

/** Makes the world. The clock that vendors go by is never set back. */
export function createWorld(clock: ManualClock, fates: readonly Fate[], isDoubtful: boolean): World {
  let moment = 1;
  // The shop's calls take the even ones, the club's the odd ones: which account is faster must not matter.
  const calls = { shop: 0, club: 0 };
  const traces = new Map<Key, Trace>(KEYS.map((key) => [key, { since: 0, applied: 0, returned: 0 }]));
  const blind = new Set<Account>();
  let isDim = false;
  const pending: { readonly key: Key; readonly at: number; readonly keepsChild: boolean }[] = [];
  const traceOf = (key: Key): Trace => {
    const trace = traces.get(key);
    if (!trace) throw new Error(`no record ${key}`);
    return trace;
  };
  const isThere = (key: Key) => traceOf(key).since !== undefined;
  const isFindable = (key: Key) => isThere(key) && (key !== "shop/child" || isThere("shop/parent"));
  const remove = (key: Key) => {
    traceOf(key).since = undefined;
  };
  const settle = () => {
    for (const job of pending.splice(0)) {
      if (job.at > clock.monotonic()) {
        pending.push(job);
        continue;
      }
      moment += 1;
      traceOf(job.key).applied += 1;
      remove(job.key);
      if (job.key === "shop/parent" && !job.keepsChild) remove("shop/child");
    }
  };
  const look = () => {
    moment += 1;
    settle();
  };
  const carried: Readonly<Record<Key, readonly Identifier[]>> = {
    "shop/parent": [MAIL, PHONE],
    "shop/child": isDoubtful ? [OTHER_MAIL] : [MAIL],
    "club/member": [PHONE],
  };
  const vendor = (name: Account) => {
    const account = accountId(name);
    const id = vendorIdOf(name);
    const own = KEYS.filter((key) => key.startsWith(`${name}/`));
    const asks = name === "shop" ? MAIL : PHONE;
    const named = (key: Key) => ({
      account,
      vendor: id,
      kind: key.endsWith("child") ? "child" : "record",
      title: "Record",
      recordId: key.split("/")[1] ?? "",
    });
    const keyOf = (finding: string): Key => `${name}/${finding.split("/")[2] ?? ""}` as Key;
    const findingIdOf = (key: Key) => `${account}/${named(key).kind}/${named(key).recordId}`;
    const findingOf = (key: Key): Finding => ({
      id: findingIdOf(key),
      ...named(key),
      record: { id: key, email: MAIL.value },
      via: "list",
      matchedBy: [asks.kind],
      readAt: "2026-11-20T12:00:00.000Z",
      carries: carried[key],
    });
    const line = (result: CoverageLine["result"], records: number): CoverageLine => ({
      account,
      vendor: id,
      operation: "list",
      question: `records by ${asks.kind}`,
      result,
      records,
      others: 0,
      pages: 1,
      at: new Date(clock.wall()).toISOString(),
      ...(result === "could-not-look" ? { reason: "the vendor could not be reached" } : {}),
    });
    const step = (key: Key): Omit<PlannedStep, "id"> => ({
      ...named(key),
      finding: findingIdOf(key),
      action: "erase",
      call: {
        operation: "erase",
        method: "DELETE",
        template: "/{id}",
        path: { id: key },
        query: {},
        body: null,
      },
      repeat: "after-looking",
      effects: [],
    });
    const seen = (key: Key) => (blind.has(name) ? "cannot-check" : isThere(key) ? "present" : "absent");
    const connector: Connector = {
      target: () => ({
        account,
        vendor: id,
        baseUrl: "https://world.example.test",
        parameters: {},
        map: "m",
        sources: {},
      }),
      account,
      vendor: id,
      vendorName: name,
      search: async ({ identifiers }) => {
        look();
        const isAsked = identifiers.some(({ kind }) => kind === asks.kind);
        const report = { recipients: [] };
        if (!isAsked) return { ...report, findings: [], coverage: [line("not-kept", 0)] };
        if (blind.has(name)) return { ...report, findings: [], coverage: [line("could-not-look", 0)] };
        const findings = own.filter(isFindable).map(findingOf);
        return {
          ...report,
          findings,
          coverage: [line(findings.length === 0 ? "nothing-found" : "found", findings.length)],
        };
      },
      propose: async (findings) => {
        const keys = findings
          .filter((one) => one.account === account)
          .map(({ id: finding }) => keyOf(finding));
        const covers = keys.includes("shop/parent");
        return {
          steps: keys.filter((key) => !(covers && key === "shop/child")).map(step),
          covered: keys
            .filter((key) => covers && key === "shop/child")
            .map((key) => ({ ...named(key), finding: findingIdOf(key), goesWith: "Record" })),
          retained: [],
          tasks: [],
        };
      },
      perform: async (call, maySend): Promise<Performed> => {
        if (!(await maySend())) return { outcome: "not-sent", sent: "", received: "" };
        const key = call.path.id as Key;
        const { how, after, keepsChild } = fates[2 * calls[name] + (name === "shop" ? 0 : 1)] ?? {
          how: "answers",
          after: 0,
          keepsChild: false,
        };
        calls[name] += 1;
        moment += 1;
        const apply = (ms: number) => pending.push({ key, at: clock.monotonic() + ms, keepsChild });
        const answer = { sent: "", received: "" };
        if (how === "down") return { outcome: "failed", code: "unreachable", ...answer };
        if (how === "never") return { outcome: "unknown", code: "timed-out", ...answer };
        if (how === "refuses") return { outcome: "refused", status: 422, ...answer };
        if (how === "lies") return { outcome: "accepted", status: 204, ...answer };
        if (how === "forgets") return { outcome: "accepted", status: 202, ...answer };
        if (how === "later") {
          apply(after * DAY_MS);
          return { outcome: "accepted", status: 202, ...answer };
        }
        apply(after * 1_000);
        return how === "lost"
          ? { outcome: "unknown", code: "timed-out", ...answer }
          : { outcome: "accepted", status: 204, ...answer };
      },
      probe: async ({ finding }) => {
        look();
        const is = seen(keyOf(finding));
        return is === "absent" ? "applied" : is === "present" ? "not-applied" : "unknown";
      },
      verify: async ({ finding }) => {
        look();
        return seen(keyOf(finding));
      },
      poll: async () => "unclear",
      cancel: async () => undefined,
      lookAgain: async (findings) => {
        look();
        return findings.map(({ id: finding }) => ({
          finding,
          seen: isDim ? "cannot-check" : seen(keyOf(finding)),
        }));
      },
      beyondReach: () => [],
      bundles: async () => [],
      describe: () => ({ vendor: id, name, kinds: [] }),
      ping: async () => ({ answered: [], untested: [] }),
    };
    return connector;
  };
  return {
    connectors: [vendor("shop"), vendor("club")],
    now: () => moment,
    thereSince: (at) =>
      KEYS.filter((key) => {
        const { since } = traceOf(key);
        return since !== undefined && since <= at;
      }),
    trace: traceOf,
    restore: (key) => {
      moment += 1;
      const trace = traceOf(key);
      if (trace.since !== undefined) return;
      trace.since = moment;
      trace.returned += 1;
    },
    blind: (account, is) => {
      moment += 1;
      if (is) blind.add(account);
      else blind.delete(account);
    },
    dim: (is) => {
      isDim = is;
    },
    settle,
  };
}
