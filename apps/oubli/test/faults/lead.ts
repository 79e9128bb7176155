import { namedGaps } from "@oubli/model";
import { createFeraSandbox, feraDemoSeed, type Sandbox } from "@oubli/sandbox";
import { confirmDoubts, DANA, sure, typing } from "../support/acts.ts";
import { makeTestHome, type TestHome } from "../support/home.ts";
import type { Fault } from "./fault.ts";
import { type FaultProxy, startProxy } from "./proxy.ts";

/** What became of one case under one fault. */
export interface Told {
  readonly fault: Fault;
  /** How often it was played: 0 means that nothing was tried. */
  readonly played: number;
  /** What the program said while it lasted: exit code, state, and what it said of what is gone. */
  readonly during: string;
  /** What `case show` advised next, while it lasted. */
  readonly next: readonly string[];
  /** What was done by its advice once the fault was over. */
  readonly acts: readonly string[];
  /** Where the case stood after the last act. */
  readonly state: string;
  /** How the case ended; `undefined` when the advice did not lead to an end. */
  readonly resolution: string | undefined;
  /** What the program called gone, or not there, while the vendor held it: at any time. */
  readonly falselyAbsent: readonly string[];
  /** What the vendor still holds after the end, and no task or refusal names. */
  readonly left: readonly string[];
}

const IMPATIENT = "timing: { window-ms: 400, quiet-ms: 500, vendor-days: 1 }";

/**
 * A case from the first word to the last, with a fault in its search or its run.
 *
 * @param isForEver The vendor never becomes itself again: only what officers accept leads to an end.
 */
export async function leadCase(fault: Fault, isForEver = typeof fault.is === "object"): Promise<Told> {
  const sandbox = createFeraSandbox({ seed: feraDemoSeed(2) });
  const proxy = await startProxy(sandbox);
  const home = await makeTestHome([{ id: "shop", sandbox, url: proxy.url }], IMPATIENT);
  const held = await heldBy(sandbox);
  const { json } = typing(home, DANA);
  const led: Led = { home, proxy, sandbox, held, false: new Set(), acts: [] };
  if (fault.when === "find") proxy.play(fault.begin());
  const erase = await json("erase", "-", "--identity", "email-verified");
  if (fault.when === "run") {
    await follow(led, ({ state }) => state === "approved");
    proxy.play(fault.begin());
    led.acts.push(`run -> ${(await json("case", "run", CASE, ...sure(CASE))).code}`);
  }
  const during = await look(led, fault.when === "find" ? erase.code : undefined);
  // Nobody can close it as done while it is not.
  if (fault.when === "find") await json("case", "close", CASE, ...sure(CASE));
  await look(led, undefined);
  const played = proxy.played();
  if (!isForEver) proxy.play(undefined);
  await follow(led, ({ state }) => state === "closed");
  const end = await show(led);
  const after = await heldBy(sandbox);
  if (end.case.state === "closed") {
    proxy.play(undefined);
    await lookAgain(led);
  }
  const accounted = accountedFor(end);
  return {
    fault,
    played,
    during: during.said,
    next: during.next,
    acts: led.acts,
    state: end.case.state,
    resolution: end.case.state === "closed" ? end.case.resolution : undefined,
    falselyAbsent: [...led.false],
    left: [...after].filter((id) => !accounted.has(id)),
  };
}

const CASE = "C-1";

interface Led {
  readonly home: TestHome;
  readonly proxy: FaultProxy;
  readonly sandbox: Sandbox;
  /** Everything of the person at the beginning. */
  readonly held: ReadonlySet<string>;
  readonly false: Set<string>;
  readonly acts: string[];
}

interface Shown {
  readonly case: { readonly state: string; readonly resolution?: string };
  readonly facts: { readonly search: string; readonly found: number };
  readonly steps: readonly { readonly id: string; readonly state: string }[];
  readonly plan?: {
    readonly findings: readonly string[];
    readonly steps: readonly {
      readonly id: string;
      readonly action: string;
      readonly finding: string;
    }[];
    readonly tasks: readonly { readonly findings?: readonly string[] }[];
  };
  readonly tasks: readonly {
    readonly state: string;
    readonly task: { readonly id: string; readonly findings?: readonly string[] };
  }[];
  readonly next?: readonly Advice[];
}

interface Advice {
  readonly action: string;
  readonly given?: Readonly<Record<string, string>>;
  /** Another officer has to. */
  readonly other?: boolean;
}

async function show({ home }: Led): Promise<Shown> {
  return (await typing(home).json("case", "show", CASE)).json as Shown;
}

/** Compares what the program says with what the vendor holds. */
async function look(led: Led, code: number | undefined) {
  return compare(led, await show(led), code);
}

async function compare(led: Led, shown: Shown, code: number | undefined) {
  const now = await heldBy(led.sandbox);
  const { facts, plan, steps } = shown;
  for (const { id, state } of steps) {
    const step = plan?.steps.find((one) => one.id === id);
    // An overwrite that is verified says that the record stays.
    if (state === "verified" && step?.action === "erase" && now.has(step.finding))
      led.false.add(`${step.finding} is called verified`);
  }
  const isWhole = facts.search === "found" || facts.search === "nothing-found";
  if (isWhole && plan === undefined && shown.case.state === "scoped" && facts.found < now.size)
    led.false.add(`a whole search with ${facts.found} of ${now.size} records`);
  if (plan && isWhole) {
    const lost = [...now].filter((id) => !plan.findings.includes(id));
    for (const id of lost) led.false.add(`${id} is in no plan`);
  }
  if (
    ["fulfilled", "no-data-held", "fulfilled-on-word"].includes(shown.case.resolution ?? "") &&
    now.size > 0
  )
    for (const id of now)
      if (!accountedFor(shown).has(id))
        led.false.add(`${id} is there, and the case ${shown.case.resolution}`);
  const states = [...new Set(steps.map(({ state }) => state))].toSorted().join("+");
  return {
    said: `${code ?? led.acts.at(-1) ?? ""} ${shown.case.state} ${facts.search}${states === "" ? "" : ` ${states}`}`,
    next: (shown.next ?? []).map(({ action }) => action),
  };
}

/** Verifies the closed case once more: nothing may be called absent whose call was never done. */
async function lookAgain(led: Led): Promise<void> {
  const { code, json } = await typing(led.home).json("case", "reverify", CASE);
  led.acts.push(`reverify -> ${code}`);
  if (json.absence !== "absent") return;
  const { plan, steps } = await show(led);
  const now = await heldBy(led.sandbox);
  for (const { id, state } of steps) {
    const finding = plan?.steps.find((step) => step.id === id && step.action === "erase")?.finding ?? "";
    if (["ready", "present", "failed", "unknown"].includes(state) && now.has(finding))
      led.false.add(`${finding} is ${state}, and the case verified absent`);
  }
}

/** What steps that are not verified, and tasks, name. */
function accountedFor({ steps, plan, tasks }: Shown): ReadonlySet<string> {
  const open = steps
    .filter(({ state }) => state !== "verified")
    .flatMap(({ id }) => plan?.steps.find((step) => step.id === id)?.finding ?? []);
  return new Set([
    ...open,
    ...tasks.flatMap(({ task }) => task.findings ?? []),
    ...(plan?.tasks ?? []).flatMap(({ findings }) => findings ?? []),
  ]);
}

/**
 * Does what `case show` advises, one act after the other, until a case is as wanted or nothing that is advised is left. Each act gets two
 * tries in a state, for the vendor may need a moment; then the next one has its turn.
 */
async function follow(led: Led, until: (it: Shown["case"]) => boolean): Promise<void> {
  const tries = new Map<string, number>();
  for (let round = 0; round < 60; round += 1) {
    const shown = await show(led);
    if (round > 0) await compare(led, shown, undefined);
    if (until(shown.case)) return;
    const keyOf = ({ action, given }: Advice) =>
      JSON.stringify([shown.case.state, action, given?.task ?? "", action === "case.approve" ? round : ""]);
    const act = (shown.next ?? []).find((one) => (tries.get(keyOf(one)) ?? 0) < 2);
    if (!act) return;
    tries.set(keyOf(act), (tries.get(keyOf(act)) ?? 0) + 1);
    const code = await doAs(led, act);
    led.acts.push(`${act.action.replace("case.", "")} -> ${code}`);
  }
}

async function doAs({ home }: Led, { action, given = {}, other }: Advice): Promise<number> {
  const { run } = typing(home, "in a test");
  if (action === "case.confirm" || action === "case.confirm-record") {
    await confirmDoubts(home, CASE);
    return 0;
  }
  if (action === "case.accept-gap") return acceptGaps(home);
  const { case: id = CASE, task, ...flags } = given;
  const more = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const who = other || /accept/.test(action) ? ["--as", home.approver] : [];
  const isPlain = /^case\.(find|plan|submit|show|certificate)$/.test(action);
  const words = action.split(".");
  if (task !== undefined) return (await run("task", "waive", id, task, "-")).code;
  return (await run(...words, id, ...more, ...who, ...(isPlain ? [] : sure(id)))).code;
}

/** The other officer lets every gap stand, each by its name. */
async function acceptGaps(home: TestHome): Promise<number> {
  const { run, json } = typing(home);
  const { report } = (await json("case", "show", CASE)).json;
  for (const { name } of namedGaps(report).filter(({ line }) => line.accepted === undefined)) {
    const words = ["case", "accept-gap", CASE, "--gap", name, "--as", home.approver, ...sure(CASE)];
    const { code } = await run(...words);
    if (code !== 0) return code;
  }
  return 0;
}

const PATHS: Readonly<Record<string, string>> = {
  customer: "customers",
  review: "reviews",
  media: "media",
  order: "orders",
};

/** Ids of everything the vendor holds about the person now, asked of it directly. */
async function heldBy(sandbox: Sandbox): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  const [key = ""] = Object.values(sandbox.credentials);
  for (const [kind, path] of Object.entries(PATHS)) {
    const url = `https://api.fera.ai/v3/private/${path}?page_size=100`;
    const response = await sandbox.fetch(new Request(url, { headers: { "Secret-Key": key } }));
    const { data } = (await response.json()) as {
      readonly data: readonly Readonly<Record<string, unknown>>[];
    };
    for (const record of data) if (OF_DANA.has(`${kind}/${record.id}`)) held.add(`shop/${kind}/${record.id}`);
  }
  return held;
}

/** What the seeds hold about her. */
const OF_DANA: ReadonlySet<string> = new Set([
  "customer/fcus_4kTz9Qa",
  "customer/fcus_8bXw2Lm",
  "media/fmed_0pQrS9t",
  "media/fmed_St4nd01",
  "media/fmed_V3rif1d",
  "order/ford_7yHn3Pq",
  "order/ford_Em41l0n",
  "review/frev_0rphan1",
  "review/frev_2ndRec0",
  "review/frev_8mWc2Lx",
  "review/frev_V3rif1d",
]);
