import type {
  AccountId,
  Approval,
  AuditEntry,
  Case,
  CaseId,
  CaseKind,
  Covered,
  DualEntry,
  Finding,
  HopPolicy,
  Identifier,
  KeptAnswer,
  LetterRequest,
  ManualTask,
  Officer,
  OfficerId,
  PendingAct,
  PlannedCall,
  PlannedStep,
  Proposed,
  Retained,
  SealedName,
  SealedValue,
  SearchReport,
  Settings,
  Sought,
  StepRecord,
  Target,
  TaskRecord,
  VendorId,
  WorkKind,
} from "@oubli/model";

/**
 * What an act needs from the world that asks no vendor. Everything that touches a disk, the time or chance is one of these,
 * handed in from the app's wiring.
 */
export interface CasePorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /**
   * Whether two phone numbers mean the same one where a number without a country is dialled in this one. Left out: only when they are
   * spelt the same.
   */
  readonly sameAt?: (country: string, a: Identifier, b: Identifier) => Promise<boolean>;
}

/** The same for an act that asks vendors: the type of an act says whether it needs their accounts. */
export interface Ports extends CasePorts {
  /** One for each configured account. */
  readonly connectors: readonly Connector[];
  readonly timing: Timing;
  /** What is done with identifiers that found records carry. Left out: an officer is asked about each. */
  readonly hops?: HopPolicy;
}

export interface Clock {
  /** Milliseconds since the epoch; may jump. */
  wall(): number;
  /** Milliseconds from any origin; never goes back, but may stand still while the machine sleeps. */
  monotonic(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** @returns `length` random characters of `a-z0-9`, unpredictable to others. */
export type Random = (length: number) => string;

/** How long things may take before another process may assume something (engine protocol). */
export interface Timing {
  /** A call may only be sent this long after its intent became durable. */
  readonly windowMs: number;
  /**
   * An intent younger than this is left alone: its call may still be on its way, or still be applied. It is
   * the window plus the vendor's longest processing time; a vendor slower than this defeats it.
   */
  readonly quietMs: number;
  /** How long a vendor may take that accepts an erasure for later and does not say until when. */
  readonly vendorMs: number;
  /** How long after its end a closed erasure is verified again by itself. */
  readonly reverifyMs: number;
  /** RFC 3339 instant at which the home was restored from a backup; absent for one that never was. */
  readonly restoredAt?: string;
  /** How long before its last lawful day an open case is reminded of. */
  readonly remindMs: number;
}

/** The officers' private keys this machine can use. Nobody is asked for anything: a key is opened before. */
export interface OfficerKeys {
  /**
   * Signs a text as a C2SP note with the officer's own key.
   * @throws {OubliError} `NOT_ALLOWED` when that key is not on this machine or is locked.
   */
  sign(officer: OfficerId, text: string): Promise<string>;
}

/** One account at one vendor, as the engine deals with it. */
export interface Connector {
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly vendorName: string;

  /** Where its calls go, and what they are understood by. */
  target(): Target;

  /**
   * Searches for everything about the subject, by every identifier and along every link.
   *
   * Never throws for a vendor's failure: what could not be asked is a coverage line `could-not-look`, so
   * that an empty list of findings can never stand for it.
   * @param kept Answers of the same search, before it was interrupted: they are not asked for again. What proves a negative always is.
   * @throws When `signal` is aborted.
   */
  search(
    subject: Sought,
    observe: (progress: SearchProgress) => void,
    signal: AbortSignal,
    kept?: KeptAnswers,
  ): Promise<SearchReport>;

  /**
   * Decides what an erasure does about these findings. Calls no vendor.
   * @throws {OubliError} `SETUP` when the values to be written do not fit the vendor's own schema.
   */
  propose(findings: readonly Finding[], random: Random): Promise<Proposal>;

  /**
   * Sends one approved call, exactly once, and never again.
   *
   * Asks `maySend` when the call's turn at the vendor has come, right before it goes out, and does not send it
   * when the answer is no: then the outcome is `not-sent`.
   *
   * Never throws for a vendor's failure. `unknown` means it was sent, or may have been, and no reliable
   * answer came.
   */
  perform(call: PlannedCall, maySend: () => Promise<boolean>, signal: AbortSignal): Promise<Performed>;

  /**
   * Reads whether a call whose outcome is unknown has taken effect. Changes nothing.
   * @param known Everything that was found at the account, as it was: records that only others lead to cannot be read without it.
   */
  probe(
    step: PlannedStep,
    signal: AbortSignal,
    known?: readonly Finding[],
  ): Promise<"applied" | "not-applied" | "unknown">;

  /**
   * Reads whether what the step was to remove is gone, which only a positive answer in the same pass can show. Changes nothing.
   * @param known As for `probe`.
   */
  verify(
    step: PlannedStep,
    signal: AbortSignal,
    known?: readonly Finding[],
  ): Promise<"absent" | "present" | "cannot-check">;

  /**
   * Asks the vendor how far the job is that it has made of a step's call. What it says is its word; whether the record is gone is for
   * `verify` alone. Changes nothing; never throws for a vendor's failure.
   */
  poll(job: JobOfStep, signal: AbortSignal): Promise<JobWord>;

  /**
   * Sends the call that takes a job back, as `perform` sends one.
   * @returns `undefined` when the call cannot be made: nothing says which job is meant.
   */
  cancel(
    job: JobOfStep,
    maySend: () => Promise<boolean>,
    signal: AbortSignal,
  ): Promise<Performed | undefined>;

  /**
   * Looks again at records as they were found before an erasure, each by the way that led to it: its own call, the list or the record
   * it came from. For what has no step of its own. Changes nothing; never throws for a vendor's failure.
   *
   * @param findings Those to look at. @param known Everything that was found beside them, as it was.
   * @returns One sighting for each of `findings`. `absent` only beside a positive control in the same pass.
   * @throws When `signal` is aborted.
   */
  lookAgain(
    findings: readonly Finding[],
    known: readonly Finding[],
    signal: AbortSignal,
  ): Promise<readonly Sighting[]>;

  /**
   * What the vendor may hold about the person that no call reaches, as tasks for people. An empty list when nothing
   * was found there, or the API reaches everything.
   */
  beyondReach(findings: readonly Finding[], concerns: CaseKind): readonly Omit<ManualTask, "id">[];

  /** The vendor's own export of the subject, where it has one; an empty list where not. */
  bundles(findings: readonly Finding[], signal: AbortSignal): Promise<readonly Bundle[]>;

  /**
   * Writes a letter about a person, of a vendor that is reached by letters only. Sends nothing.
   * @returns `undefined` when its page has no such letter.
   */
  letter?(
    asks: LetterRequest,
    about: { readonly case: CaseId; readonly identifiers: readonly Identifier[] },
  ): ComposedLetter | undefined;

  /** How to present records of this vendor to people: titles, categories, schemas. */
  describe(): VendorDescription;

  /**
   * Asks the page's controls. Nothing is sent where there is none.
   * @throws {OubliError} `AUTH`, `VENDOR`, or `SETUP` when there is no usable key, with a remedy when one fails.
   */
  ping(signal: AbortSignal): Promise<Tested>;
}

/** What vendors have answered in a search that is under way, so that one that is interrupted goes on where it stood. */
export interface KeptAnswers {
  /** What was answered to a question; `undefined` when nothing was kept, or too long ago. */
  of(question: string): Promise<KeptAnswer | undefined>;
  /** Durable when the promise resolves. */
  keep(question: string, answer: KeptAnswer): Promise<void>;
}

/** What the controls of an account showed, and what they did not. */
export interface Tested {
  /** What was asked and answered as it must, and the kinds of records it shows that this key may list. */
  readonly answered: readonly { readonly operation: string; readonly proves: readonly string[] }[];
  /** Kinds of records that nothing was shown about. */
  readonly untested: readonly { readonly kind: string; readonly why: string }[];
  /** What somebody should know of the rights it is asked with, in sentences; absent where there is nothing to say. */
  readonly doubts?: readonly string[];
}

export interface SearchProgress {
  readonly account: AccountId;
  readonly question: string;
  readonly state: "asking" | "done" | "failed";
  readonly records: number;
  readonly pages: number;
}

/** What looking again at one record showed. */
export interface Sighting {
  readonly finding: Finding["id"];
  readonly seen: "absent" | "present" | "cannot-check";
  /** Why it could not be checked, without personal data; absent otherwise. */
  readonly reason?: string;
}

/** What one connector wants done, before the engine numbers it. */
export interface Proposal {
  readonly steps: readonly Omit<PlannedStep, "id">[];
  readonly covered: readonly Covered[];
  readonly retained: readonly Retained[];
  readonly tasks: readonly Omit<ManualTask, "id">[];
}

export interface Performed {
  /** `failed` and `not-sent`: certainly nothing happened. */
  readonly outcome: "accepted" | "refused" | "failed" | "unknown" | "not-sent";
  readonly status?: number;
  readonly code?: string;
  /** What the vendor calls the job that it makes of the call; absent where it names none. Sealed, and shown to nobody. */
  readonly job?: string | number;
  /** What was sent and what came back, for keyed digests only. */
  readonly sent: string;
  readonly received: string;
}

/** A letter as it is to be sent. Personal data. */
export interface ComposedLetter {
  readonly to: string;
  /** One line, without anything about the person. */
  readonly subject: string;
  readonly text: string;
  /** By which identifiers it asks. */
  readonly names: readonly Identifier[];
  /** Until when after it an answer is due, and when an officer is reminded of it, in milliseconds. */
  readonly longestMs: number;
  readonly remindMs: readonly number[];
}

/** What a vendor has accepted and does later. */
export interface JobOfStep {
  readonly step: PlannedStep;
  /** What the vendor calls it; absent where its answer named none, or was lost. */
  readonly job?: string | number;
  /** Everything that was found at the account, as it was. */
  readonly known: readonly Finding[];
}

/** How far a vendor says that a job is; `unclear`: it could not be asked, or its answer says nothing of it. */
export type JobWord = "running" | "done" | "failed" | "unclear";

export interface Bundle {
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly operation: string;
  readonly body: unknown;
  /** As for a finding. */
  readonly numbers?: Readonly<Record<string, string>>;
  readonly readAt: string;
}

/** What a reader must know to present a vendor's records. */
export interface VendorDescription {
  readonly vendor: VendorId;
  readonly name: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly title: string;
    readonly schema: unknown;
    readonly properties: readonly {
      readonly pointer: string;
      readonly title: string;
      readonly category?: string;
      readonly origin?: string;
      readonly about: "subject" | "other";
      readonly secret: boolean;
    }[];
  }[];
}

/** Something that is to be done in a case at a time. */
export interface WorkItem {
  readonly case: CaseId;
  readonly what: WorkKind;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Decides what is to be done next in a case; `undefined` when nothing is, `unknown` when it cannot be told: then the last word stays. */
export type NextWork = (
  reader: Reader,
  id: CaseId,
) => Promise<Pick<WorkItem, "what" | "at"> | undefined | "unknown">;

/** Reads the state of cases. Everything read in one call belongs to one moment. */
export interface Reader {
  case(id: CaseId): Promise<Case | undefined>;
  /** All cases, newest first. */
  cases(): Promise<readonly Case[]>;
  /**
   * @returns `undefined` when nothing was sealed under the name, or the case's key was destroyed.
   * @throws {OubliError} `NOT_AUTHENTIC` when it does not open, or is not what its name promises.
   */
  unseal<Name extends SealedName>(id: CaseId, name: Name): Promise<SealedValue<Name> | undefined>;
  /** Whether something is sealed under the name, without opening it. */
  isSealed(id: CaseId, name: SealedName): Promise<boolean>;
  /** Whether the case's key is there; once it was destroyed, everything sealed is gone. */
  isReadable(id: CaseId): Promise<boolean>;
  /** In the order of the plan. */
  steps(id: CaseId): Promise<readonly StepRecord[]>;
  /** One of them. */
  step(id: CaseId, step: string): Promise<StepRecord | undefined>;
  tasks(id: CaseId): Promise<readonly TaskRecord[]>;
  approvals(id: CaseId): Promise<readonly Approval[]>;
  /** The signed act that an entry of the audit trail holds, as a C2SP note; `undefined` where there is none. */
  act(entry: number): Promise<string | undefined>;
  /** What the audit trail says of the proposal that an entry holds, and what came after; `undefined` where it holds none. */
  proposed(entry: number): Promise<Proposed | undefined>;
  /** Officers who were admitted without a second person. */
  admittedAlone(): Promise<readonly OfficerId[]>;
  /** How many entries of the audit trail are about a case. */
  entries(id: CaseId): Promise<number>;
  officer(id: OfficerId): Promise<Officer | undefined>;
  officers(): Promise<readonly Officer[]>;
  /** The settings that decide who must agree, by name. */
  settings(): Promise<Settings>;
  /** Where the credentials of each account may go, as an admin has accepted it. */
  targets(): Promise<readonly Target[]>;
  /** Acts that were proposed, the oldest first. */
  pendingActs(): Promise<readonly Pending[]>;
  /** What is to be done without an officer's word, the earliest first: at most one thing for each case. */
  work(): Promise<readonly WorkItem[]>;
  /**
   * HMAC-SHA-256 under the case's own key, base64url: says nothing once that key is destroyed.
   * `domain` keeps digests of different things apart.
   */
  digest(id: CaseId, domain: string, bytes: string): Promise<string>;
}

/** An act that was proposed, and what it is about. */
export interface Pending extends PendingAct {
  /** Absent: it is about the home. */
  readonly case?: CaseId;
  /** What was given for an act about the home; for one about a case it is sealed with it. */
  readonly given?: string;
}

/** Changes state. Everything in one call becomes durable together, entries of the audit trail included. */
export interface Writer extends Reader {
  /** Inserts a case under the next free number and makes its key. */
  openCase(draft: Omit<Case, "id">): Promise<Case>;
  updateCase(id: CaseId, change: Partial<Omit<Case, "id" | "ref">>): Promise<void>;
  seal<Name extends SealedName>(id: CaseId, name: Name, value: SealedValue<Name>): Promise<void>;
  /** Removes whatever is sealed as one kind, such as every `answer/…`. */
  forget(id: CaseId, kind: "answer"): Promise<void>;
  /** Replaces all steps and tasks of a case: only before the first call. */
  putSteps(id: CaseId, steps: readonly StepRecord[], tasks: readonly TaskRecord[]): Promise<void>;
  /**
   * Changes a step if its state and fence are still these.
   * @returns `false`, having changed nothing, when another process was faster.
   */
  advance(
    step: Pick<StepRecord, "case" | "id" | "state" | "fence">,
    change: Partial<StepRecord>,
  ): Promise<boolean>;
  updateTask(task: TaskRecord): Promise<void>;
  /** Has written down what is to be done next in a case, when the change ends. Whatever changes a case does so by itself. */
  reschedule(id: CaseId): void;
  addApproval(approval: Approval): Promise<void>;
  putSetting(name: string, value: string): Promise<void>;
  putTarget(target: Target): Promise<void>;
  /** Keeps a proposal under the next free number. What is given for an act about the home is digested under a key of its own. */
  addPending(
    pending: Omit<Pending, "id" | "state" | "digest"> & { readonly digest?: string },
  ): Promise<Pending>;
  /** The index that the next entry of this change will have. */
  nextEntry(): Promise<number>;
  /** Whether an entry takes the proposal of another officer here. */
  needsSecond(entry: DualEntry): Promise<boolean>;
  endPending(id: string, state: "confirmed" | "withdrawn"): Promise<void>;
  addOfficer(officer: Officer): Promise<void>;
  /** Changes what an officer may do, or by which key they are known. */
  updateOfficer(
    id: OfficerId,
    change: Partial<Pick<Officer, "roles" | "verifierKey" | "removedAt">>,
  ): Promise<void>;
  /** Destroys a case's key and everything sealed under it; `Store.purge` then takes the old bytes out of the files. */
  destroyKey(id: CaseId): Promise<void>;
  /**
   * Appends to the audit trail, with the officer's signature, what was changed, and a new checkpoint, all in the same transaction. An
   * act stands before what comes in its course.
   */
  append(entry: AuditEntry): Promise<{ readonly index: number }>;
}

/** Keeps cases durably. One contract for every kind of database. */
export interface Store {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** One transaction: all of it is on the disk when the promise resolves, or none of it ever happened. */
  change<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /**
   * Takes the role of the one process that works on a case, for as long as it renews by the database's clock.
   * @throws {OubliError} `NOT_ALLOWED` when another living process has it.
   */
  becomeRunner(lane: CaseId): Promise<RunnerLease>;
  /**
   * Takes the bytes of what was deleted out of the files, too. Doing it again does no harm.
   * @throws {OubliError} `STORAGE` while another process still reads what was: it must not pass for gone.
   */
  purge(id: CaseId): Promise<void>;
}

export interface RunnerLease {
  /** @throws {OubliError} `NOT_ALLOWED` when the lease was taken over. The holder renews by itself while it lives. */
  renew(): Promise<void>;
  release(): Promise<void>;
}
