import { createVendorClient, type VendorFacts } from "@oubli/client-kit";
import type { Call, DataMap } from "@oubli/datamap";
import type { Connector, JobOfStep, JobWord } from "@oubli/engine";
import type { Finding, Identifier, PlannedStep } from "@oubli/model";
import {
  answerOf,
  mustStandBefore,
  openGapsIn,
  parseAccountId,
  type SearchReport,
  takesAway,
} from "@oubli/model";
import { createConnector } from "../connector.ts";
import { jumpingClock } from "./jumping-clock.ts";
import type { PretendPerson } from "./people.ts";
import { createPretendVendor, type PretendOptions } from "./pretend-vendor.ts";

/** How one call of a rehearsed erasure went. */
export interface RehearsedStep {
  readonly step: string;
  readonly action: string;
  readonly record: string;
  readonly call: string;
  readonly outcome: string;
  /** What the vendor said at last of the job that it made of the call; absent where nobody can ask for it. */
  readonly said?: JobWord;
  /** What looking again showed. */
  readonly seen: "absent" | "present" | "cannot-check";
}

/** What a page led to at a vendor that does what the page says. */
export interface Rehearsal {
  readonly surface: string;
  /** Records of each kind: how many the person has, and how many were found. */
  readonly kinds: readonly { readonly kind: string; readonly there: number; readonly found: number }[];
  /** Questions that could not be asked, with their reasons. */
  readonly gaps: readonly string[];
  readonly steps: readonly RehearsedStep[];
  /** What is left to people, and what goes along or stays by the page. */
  readonly tasks: readonly string[];
  readonly covered: number;
  readonly kept: number;
  /** Records of the person that are there afterwards and have neither a task nor a ground. */
  readonly left: readonly string[];
  /** Whether anybody else's record is another one than before. */
  readonly othersTouched: boolean;
  readonly calls: number;
  /** How many of them came sooner than the page allows. */
  readonly overLimit: number;
  /** How long all of it would take at the pace of the page, without the vendor's own time. */
  readonly seconds: number;
}

const IDENTIFIERS: readonly Identifier[] = [
  { kind: "email", value: "dana@pretend.example.test" },
  { kind: "phone", value: "+4915112345678" },
  { kind: "name", value: "Dana Pretend" },
  { kind: "customer-id", value: "c-1001" },
  { kind: "external-id", value: "x-1001" },
  { kind: "card-number", value: "4000001001" },
];

/** The one it is about, and two others, one of whom looks much like them. */
const PEOPLE: readonly PretendPerson[] = [
  { name: "dana", identifiers: IDENTIFIERS },
  { name: "danae", identifiers: IDENTIFIERS.map((one) => ({ ...one, value: `${one.value}9` })) },
  { name: "bo", identifiers: IDENTIFIERS.map((one) => ({ ...one, value: `5${one.value}` })) },
];

/** Leads one person through a pretend vendor from the search to the look afterwards. Sends nothing anywhere. */
export async function rehearse(
  whole: DataMap,
  options: PretendOptions,
  signal: AbortSignal,
): Promise<Rehearsal> {
  const map = onSurface(whole, options.surface);
  const clock = jumpingClock();
  const begun = clock.now();
  const vendor = createPretendVendor(map, PEOPLE, { clock, ...options });
  const client = createVendorClient({
    facts: map as unknown as VendorFacts,
    clock,
    credentials: vendor.credentials,
    parameters: vendor.parameters,
    baseUrl: vendor.baseUrl,
    surface: options.surface,
    fetch: (request: Request) => vendor.fetch(request),
  });
  const account = parseAccountId("rehearsal");
  if (!account) throw new Error("rehearsal names no account");
  const { parameters } = vendor;
  const connector = createConnector({ account, map, client, now: () => clock.now(), parameters });
  const before = vendor.holds();
  const others = JSON.stringify(before.filter(({ owner }) => owner !== "dana"));
  const there = before.filter(({ owner }) => owner === "dana");
  // A person is asked for by what the page can ask by.
  const searched = new Set(map.records.flatMap(({ find }) => find.map(({ by }) => by)));
  const identifiers = IDENTIFIERS.filter(({ kind }) => searched.has(kind));
  const report = await connector.search({ identifiers }, () => {}, signal);
  const { findings } = report;
  const proposal = await connector.propose(findings, (length) => "w".repeat(length));
  const steps = proposal.steps.map((step, at): PlannedStep => ({ id: `s${at + 1}`, ...step }));
  const went = await sent(connector, steps, findings, signal);
  vendor.settle();
  const rehearsed: RehearsedStep[] = [];
  for (const [at, step] of steps.entries())
    rehearsed.push({
      ...stepWords(step),
      ...(went[at] ?? { outcome: "" }),
      seen: await connector.verify(step, signal, findings),
    });
  const after = await connector.search({ identifiers }, () => {}, signal);
  const expected = new Set([
    ...proposal.retained.map(({ finding }) => finding),
    ...proposal.tasks.flatMap((task) => task.findings),
  ]);
  return {
    surface: options.surface,
    kinds: map.records
      .map(({ kind }) => ({ kind, there: countOf(there, kind), found: countOf(findings, kind) }))
      .filter(({ there: some, found }) => some + found > 0),
    gaps: gapsOf(report),
    steps: rehearsed,
    tasks: proposal.tasks.map(({ title, what }) => `${title}: ${what}`),
    covered: proposal.covered.length,
    kept: proposal.retained.length,
    left: after.findings
      .filter(({ id }) => !expected.has(id))
      .map(({ kind, recordId }) => `${kind} ${recordId}`),
    othersTouched: JSON.stringify(vendor.holds().filter(({ owner }) => owner !== "dana")) !== others,
    calls: vendor.asked.length,
    overLimit: vendor.overLimit(),
    seconds: Math.round((clock.now() - begun) / 1_000),
  };
}

type Went = Pick<RehearsedStep, "outcome" | "said">;

/** Sends every call in its order, and asks how far a job is while its vendor says that it is under way. */
async function sent(
  connector: Connector,
  steps: readonly PlannedStep[],
  known: readonly Finding[],
  signal: AbortSignal,
): Promise<readonly Went[]> {
  const went: Went[] = [];
  for (const [at, step] of steps.entries()) {
    if (isHeldBack(step, steps.slice(0, at), went)) {
      went.push({ outcome: "held-back" });
      continue;
    }
    const { outcome, job } = await connector.perform(step.call, async () => !signal.aborted, signal);
    const asked = { step, known, ...(job === undefined ? {} : { job }) };
    const isPolled = outcome === "accepted" && step.takes?.polled === true;
    went.push({ outcome, ...(isPolled ? { said: await lastWord(connector, asked, signal) } : {}) });
  }
  return went;
}

// A pretend vendor is done sooner; one that never is must not keep anybody waiting.
const MOST_ASKED = 5;

async function lastWord(connector: Connector, asked: JobOfStep, signal: AbortSignal): Promise<JobWord> {
  for (let count = 1; ; count += 1) {
    const word = await connector.poll(asked, signal);
    if (word !== "running" || count === MOST_ASKED) return word;
  }
}

/** As in a case: what takes a record away waits for what has to be noted of its person first. */
function isHeldBack(step: PlannedStep, earlier: readonly PlannedStep[], went: readonly Went[]): boolean {
  return mustStandBefore(step, earlier).some((one) => went[earlier.indexOf(one)]?.outcome !== "accepted");
}

function gapsOf(report: SearchReport): readonly string[] {
  return openGapsIn(answerOf(report)).map(({ question, reason = "" }) => `${question}: ${reason}`);
}

/** The map without the calls that this surface does not have. */
function onSurface(map: DataMap, surface: string): DataMap {
  const here = <C extends Call>(calls: readonly C[]) =>
    calls.filter(({ surfaces }) => surfaces.includes(surface));
  return {
    ...map,
    controls: here(map.controls),
    records: map.records.map(({ read, ...kind }) => ({
      ...kind,
      find: here(kind.find),
      leadsTo: here(kind.leadsTo),
      erasure: here(kind.erasure),
      ...(read && here([read]).length > 0 ? { read } : {}),
    })),
  };
}

const countOf = (all: readonly Pick<Finding, "kind">[], kind: string) =>
  all.filter((one) => one.kind === kind).length;

function stepWords({
  id,
  action,
  title,
  recordId,
  call,
}: PlannedStep): Omit<RehearsedStep, "outcome" | "said" | "seen"> {
  return { step: id, action, record: `${title} ${recordId}`, call: `${call.method} ${call.template}` };
}

/** Whether everything went as somebody would want it before they do it in earnest. */
export function wentWell({ kinds, gaps, steps, left, othersTouched }: Rehearsal): boolean {
  return (
    kinds.length > 0 &&
    kinds.every(({ there, found }) => there === found) &&
    gaps.length === 0 &&
    steps.every(
      ({ outcome, said = "done", seen, action }) =>
        outcome === "accepted" && said === "done" && (seen !== "present" || !takesAway(action)),
    ) &&
    left.length === 0 &&
    !othersTouched
  );
}
