import type { Connector, Performed } from "@oubli/engine";
import {
  type AccountId,
  type CoverageLine,
  type Finding,
  type PlannedCall,
  type PlannedStep,
  parseAccountId,
  vendorIdOf,
} from "@oubli/model";

/** What can be told to a small pretend vendor. Everything else it does as it should. */
export interface VendorOptions {
  readonly account?: string;
  readonly records?: readonly string[];
  /** Answers instead of the vendor. `undefined` lets the vendor do its work. */
  readonly answer?: (
    record: string,
    sent: number,
    operation: string,
  ) => Performed | undefined | Promise<Performed | undefined>;
  /** It is told first that nobody may write to the person any more: erasing makes it forget that. */
  readonly suppresses?: boolean;
  /** Where it is; the shop's own address when left out. */
  readonly at?: string;
  readonly probe?: Connector["probe"];
  readonly verify?: Connector["verify"];
  /** Whether a call may be sent again where its record was seen afterwards; after looking when left out. */
  readonly repeat?: PlannedStep["repeat"];
  /** How long it says that it takes for what it accepts; at once when left out. */
  readonly takes?: NonNullable<PlannedStep["takes"]>;
  /** How far it says that what it has accepted is; nothing can be told when left out. */
  readonly poll?: Connector["poll"];
  /** What it answers when that is taken back; there is no call for it when left out. */
  readonly cancel?: () => Performed;
  /** How the one question it is asked ends; `undefined`: as its records say. */
  readonly result?: () => CoverageLine["result"] | undefined;
  /** Whether the account's credentials are rejected when it is searched. */
  readonly rejects?: () => boolean;
  /** Records no call reaches: each becomes a task. */
  readonly byHand?: readonly string[];
  /** Records that must stay. */
  readonly kept?: readonly string[];
  /** Whom it tells about records; the first word says where. No party when left out. */
  readonly tells?: readonly string[];
}

export interface PretendVendor {
  readonly connector: Connector;
  /** What it holds now. */
  readonly records: Set<string>;
  /** The records calls were sent about, in the order they came. */
  readonly sent: string[];
  /** The records of persons whom it does not write to. */
  readonly suppressed: Set<string>;
  /** How often each record was erased. */
  readonly applied: Map<string, number>;
}

export const ACCEPTED: Performed = { outcome: "accepted", status: 204, sent: "sent", received: "received" };

/** A vendor that holds records of one kind about every subject. Functions only: nothing is mocked. */
export function pretendVendor(options: VendorOptions = {}): PretendVendor {
  const account = accountId(options.account ?? "shop");
  const vendor = vendorIdOf("shop");
  const records = new Set(options.records ?? ["r1", "r2", "r3"]);
  const sent: string[] = [];
  const applied = new Map<string, number>();
  const suppressed = new Set<string>();
  const at = "2026-11-20T12:00:00.000Z";
  const named = (recordId: string) => ({
    account,
    vendor,
    kind: "review",
    title: "Review",
    recordId,
    finding: `${account}/review/${recordId}`,
  });
  const findingOf = (recordId: string): Finding => ({
    id: `${account}/review/${recordId}`,
    account,
    vendor,
    kind: "review",
    title: "Review",
    recordId,
    record: { id: recordId, email: "dana.ruiz@example.test", text: "CANARY in a record" },
    via: "listReviews",
    matchedBy: ["email"],
    readAt: at,
  });
  const callFor = (recordId: string): PlannedCall => ({
    operation: "deleteReview",
    method: "DELETE",
    template: "/reviews/{id}",
    path: { id: recordId },
    query: {},
    body: null,
  });
  const suppressing = (recordId: string): PlannedCall => ({
    operation: "suppress",
    method: "POST",
    template: "/suppressions",
    path: {},
    query: {},
    body: { review: recordId },
  });
  const stepOn = (id: string) => ({
    ...named(id),
    repeat: options.repeat ?? ("after-looking" as const),
    effects: [],
  });
  const stands = (step: Pick<PlannedStep, "recordId">) => records.has(step.recordId);

  const connector: Connector = {
    account,
    vendor,
    vendorName: "Shop",
    target: () => ({
      account,
      vendor,
      baseUrl: options.at ?? "https://shop.example.test",
      parameters: {},
      map: "m",
      sources: {},
    }),
    search: async (_subject, observe) => {
      const rejected = options.rejects?.() === true;
      const result = rejected
        ? "could-not-look"
        : (options.result?.() ?? (records.size > 0 ? "found" : "nothing-found"));
      const findings = result === "could-not-look" ? [] : [...records].map(findingOf);
      observe({ account, question: "reviews", state: "done", records: findings.length, pages: 1 });
      const line: CoverageLine = {
        account,
        vendor,
        operation: "listReviews",
        question: "reviews by e-mail address",
        result,
        records: findings.length,
        others: 0,
        pages: 1,
        at,
        ...(result === "could-not-look" && !rejected ? { reason: "the vendor could not be reached" } : {}),
        ...(rejected ? { reason: "the key was rejected", rejected } : {}),
      };
      return {
        findings,
        coverage: [line],
        recipients: (options.tells ?? []).map((name) => ({
          account,
          vendor,
          name,
          target: `https://${name.toLowerCase().split(" ")[0]}.example.test`,
        })),
      };
    },
    propose: async (findings) => {
      const ids = findings.map((finding) => finding.recordId);
      const byHand = ids.filter((id) => options.byHand?.includes(id));
      const kept = ids.filter((id) => options.kept?.includes(id));
      return {
        steps: ids
          .filter((id) => !byHand.includes(id) && !kept.includes(id))
          .flatMap((id) => [
            ...(options.suppresses
              ? [{ ...stepOn(id), action: "suppress" as const, call: suppressing(id) }]
              : []),
            {
              ...stepOn(id),
              action: "erase" as const,
              call: callFor(id),
              ...(options.takes === undefined ? {} : { takes: options.takes }),
            },
          ]),
        covered: [],
        retained: kept.map((id) => ({ ...named(id), ground: "art-17-3-b", because: "It is owed." })),
        tasks: byHand.map((id) => ({
          account,
          vendor,
          findings: [`${account}/review/${id}`],
          title: "Review",
          what: "Ask for it.",
          because: "No call reaches it.",
          ask: "support",
        })),
      };
    },
    perform: async (call, maySend) => {
      if (!(await maySend())) return { outcome: "not-sent", sent: "", received: "" };
      const isSuppressing = call.operation === "suppress";
      const recordId = isSuppressing ? (call.body as { review: string }).review : (call.path.id ?? "");
      sent.push(isSuppressing ? `suppress ${recordId}` : recordId);
      const instead = await options.answer?.(recordId, sent.length, call.operation);
      if (instead) return instead;
      if (isSuppressing) {
        suppressed.add(recordId);
        return ACCEPTED;
      }
      records.delete(recordId);
      applied.set(recordId, (applied.get(recordId) ?? 0) + 1);
      return ACCEPTED;
    },
    probe:
      options.probe ??
      (async (step) => (step.action === "suppress" ? "unknown" : stands(step) ? "not-applied" : "applied")),
    verify:
      options.verify ??
      (async (step) => (step.action === "suppress" ? "cannot-check" : stands(step) ? "present" : "absent")),
    poll: options.poll ?? (async () => "unclear"),
    cancel: async (_job, maySend) => {
      if (options.cancel === undefined) return undefined;
      if (!(await maySend())) return { outcome: "not-sent", sent: "", received: "" };
      return options.cancel();
    },
    lookAgain: async (findings) =>
      findings.map(({ id, recordId }) => ({
        finding: id,
        seen: records.has(recordId) ? "present" : "absent",
      })),
    beyondReach: () => [],
    bundles: async (findings) =>
      findings.length === 0
        ? []
        : [{ account, vendor, operation: "exportReviews", body: { of: findings.length }, readAt: at }],
    describe: () => ({ vendor, name: "Shop", kinds: [] }),
    ping: async () => ({ answered: [{ operation: "ping", proves: [] }], untested: [] }),
  };
  return { connector, records, suppressed, sent, applied };
}

export function accountId(text: string): AccountId {
  const id = parseAccountId(text);
  if (!id) throw new Error(`${text} is not a valid account name`);
  return id;
}
