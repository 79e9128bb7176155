import { isAbsolute, join } from "node:path";
import { entriesAt, readEntries } from "@oubli/core/world";
import type { RunEvent, RunResult, SearchProgress } from "@oubli/engine";
import type { CaseId } from "@oubli/model";
import { exportTrail, verifyTrail } from "../../core/app.ts";
import type { Command } from "../state/command.ts";
import { count, shortHash } from "../words.ts";
import { scanAudit } from "./audit-scan.ts";
import { batched } from "./batched.ts";
import type { Reach } from "./reach.ts";
import { readOfficers } from "./read-first.ts";

type Of<Do extends Command["do"]> = Extract<Command, { do: Do }>;

/** Carries out one command. What it throws is told to the officer; what it brings becomes actions. */
export async function perform(command: Command, reach: Reach): Promise<void> {
  switch (command.do) {
    case "load-officers":
    case "load-cases":
    case "open-view":
    case "switch-officer":
      return load(command, reach);
    case "find":
      return find(command, reach);
    case "run":
      return run(command, reach);
    case "recheck":
      return recheck(command, reach);
    case "write-package":
    case "write-certificate":
      return write(command, reach);
    case "read-audit":
    case "read-audit-hits":
    case "count-audit":
    case "filter-audit":
    case "verify-audit":
    case "export-audit":
      return audit(command, reach);
    case "examine": {
      const { examine } = await import("../../core/app.ts");
      reach.dispatch({ type: "examined", found: await examine(reach.app, reach.signal) });
      return reach.done("examined home, officers, audit trail and accounts");
    }
    case "open-case":
      return openCase(command, reach);
    case "stop":
    case "leave":
    case "suspend":
    case "repaint":
      return;
    default:
      return decide(command, reach);
  }
}

async function load(
  command: Of<"load-officers"> | Of<"load-cases"> | Of<"open-view"> | Of<"switch-officer">,
  { app, dispatch, done }: Reach,
): Promise<void> {
  switch (command.do) {
    case "load-officers":
      return dispatch({ type: "officers", officers: await readOfficers(app) });
    case "load-cases":
      return dispatch({ type: "cases", cases: await app.engine.cases() });
    case "open-view": {
      const { case: id, how } = command;
      // Titles of a record's values are needed only where records are shown.
      dispatch({ type: "vendors", vendors: describe(app) });
      const view = how === "view" ? await app.engine.view(id, app.officer()) : await app.engine.read(id);
      return dispatch({ type: "view", view });
    }
    case "switch-officer":
      dispatch({ type: "acting", officer: command.officer });
      return done(`${command.officer} acts from here on`);
  }
}

/** One description for each vendor, however many accounts there are. */
function describe(app: Reach["app"]) {
  const seen = new Map(app.connectors.map((connector) => [connector.vendor, connector]));
  return [...seen.values()].map((connector) => connector.describe());
}

async function openCase({ entered }: Of<"open-case">, { app, dispatch, done }: Reach): Promise<void> {
  const { enterRequest } = await import("../../core/app.ts");
  const { case: it, duplicates } = await enterRequest(app, entered);
  done(`opened ${it.id} (${it.kind})`);
  dispatch({ type: "opened", case: it, duplicates });
}

async function find({ case: id }: Of<"find">, reach: Reach): Promise<void> {
  const { app, dispatch, done, signal } = reach;
  const progress = batched<SearchProgress>((items) =>
    dispatch({ type: "searching", case: id, progress: items }),
  );
  try {
    const report = await app.engine.find(id, app.officer(), { signal, observe: progress.add });
    await refresh(id, reach);
    done(
      `searched for ${id}: ${count(report.findings.length, "record")}, ${count(report.coverage.length, "question")}`,
      "notice",
    );
  } finally {
    progress.flush();
  }
}

async function run({ case: id }: Of<"run">, reach: Reach): Promise<void> {
  const { app, dispatch, signal } = reach;
  const events = batched<RunEvent>((items) =>
    dispatch({ type: "running", case: id, events: items, now: app.clock.wall() }),
  );
  try {
    const result = await app.engine.run(id, app.officer(), { signal, observe: events.add });
    tellResult(result, reach);
  } finally {
    events.flush();
    await refresh(id, reach);
  }
}

function tellResult({ case: it, steps, verification }: RunResult, { dispatch, done }: Reach): void {
  const verified = steps.filter((step) => step.state === "verified").length;
  const words = `${it.id}: ${verified} of ${count(steps.length, "call")} verified absent`;
  if (it.state === "review") {
    done(`${words}; nothing is left that should be gone`, "notice");
    return;
  }
  done(words);
  const left = verification.remaining.length;
  const why = left > 0 ? `${count(left, "record")} still there` : "not every call could be settled";
  dispatch({ type: "said", notice: { tone: "bad", text: `${words}; ${why}: see tab 5, then go on with E` } });
}

async function recheck({ case: id }: Of<"recheck">, { app, dispatch, done, signal }: Reach): Promise<void> {
  const { back, complete, child } = await app.engine.recheck(id, app.officer(), {
    signal,
    observe: () => {},
  });
  if (child) {
    dispatch({ type: "cases", cases: await app.engine.cases() });
    const text = `${count(back.length, "record")} of ${id} back: ${child.id} is open, searched and to be planned`;
    done(text);
    dispatch({ type: "said", notice: { tone: "bad", text } });
  } else if (complete) done(`${id}: nothing is back, every account was asked`, "notice");
  else {
    const text = `${id}: nothing was found, but not every account could be asked; look again later`;
    done(text);
    dispatch({ type: "said", notice: { tone: "warn", text } });
  }
}

async function write(command: Of<"write-package"> | Of<"write-certificate">, reach: Reach): Promise<void> {
  const { app, dispatch, done, signal } = reach;
  const id = command.case;
  const { writeCertificate, writePackage } = await import("../../core/app.ts");
  if (command.do === "write-certificate") {
    const { page, entry, unanswered } = await writeCertificate(app, id);
    dispatch({ type: "certificate", case: id, path: page, entry, unanswered });
    done(`wrote the certificate of ${id}, entry ${entry}`);
  } else {
    const { file, ...written } = await writePackage(app, id, {}, signal);
    const { entry, records, complete, passphrase, unanswered } = written;
    dispatch({ type: "package", case: id, path: file, entry, records, complete, passphrase, unanswered });
    done(`sealed the package of ${id}: ${count(records, "record")}, entry ${entry}`);
  }
  await refresh(id, reach);
}

type Audit =
  | "read-audit"
  | "read-audit-hits"
  | "count-audit"
  | "filter-audit"
  | "verify-audit"
  | "export-audit";

async function audit(command: Of<Audit>, { app, dispatch, done, signal }: Reach): Promise<void> {
  switch (command.do) {
    case "count-audit":
      return dispatch({ type: "audit-size", size: app.store.audit.size() });
    case "read-audit":
      return dispatch({
        type: "audit-lines",
        entries: readEntries(app.store.audit, command.from, command.to),
      });
    case "read-audit-hits": {
      const entries = entriesAt(app.store.audit, command.indexes);
      return dispatch({ type: "audit-lines", entries });
    }
    case "filter-audit":
      if (command.words === "") return;
      return scanAudit(
        app.store.audit,
        command.words,
        (hits) => dispatch({ type: "audit-hits", hits }),
        signal,
      );
    case "verify-audit": {
      // Lets the screen say what is being done before the machine is busy doing it.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const verified = verifyTrail(app);
      if (verified.ok)
        return done(`${verified.size} entries: every hash holds, and the root is the signed one`, "notice");
      const text = `the audit trail does not hold: ${verified.reason}`;
      return dispatch({ type: "said", notice: { tone: "bad", text } });
    }
    case "export-audit": {
      const folder = isAbsolute(command.folder) ? command.folder : join(app.home.out, command.folder);
      const exported = await exportTrail(app, folder);
      done(`exported ${count(exported.entries, "entry", "entries")} to ${exported.folder}`, "notice");
      return dispatch({ type: "audit-size", size: app.store.audit.size() });
    }
  }
}

type Deciding =
  | "verify-identity"
  | "plan"
  | "submit"
  | "approve"
  | "reject"
  | "accept-gap"
  | "end-task"
  | "hold"
  | "set-aside"
  | "withdraw"
  | "refuse"
  | "close"
  | Termed;

type Termed = "pause-term" | "resume-term" | "extend-term";

/** What changes a case at once. */
async function decide(command: Of<Deciding>, reach: Reach): Promise<void> {
  const text = await decided(command, reach);
  await refresh(command.case, reach);
  reach.done(text, "notice");
}

async function decided(command: Of<Deciding>, { app }: Reach): Promise<string> {
  const { engine } = app;
  const id = command.case;
  const by = app.officer();
  switch (command.do) {
    case "verify-identity":
      await engine.verifyIdentity(id, command.level, by);
      return `${id}: identity verified (${command.level})`;
    case "plan": {
      const { plan, hash } = await engine.plan(id, by);
      return `${id}: planned ${count(plan.steps.length, "call")}, hash ${shortHash(hash)}`;
    }
    case "submit":
      await engine.submit(id, by);
      return `${id}: waits for the approval of another officer`;
    case "approve":
      await engine.approve(id, by, command.hash);
      return `${id}: approved and signed`;
    case "reject":
      await engine.reject(id, by, command.hash);
      return `${id}: sent back`;
    case "accept-gap":
      await engine.acceptGap(id, by);
      return `${id}: what is left is with people now; see tab 6`;
    case "end-task":
      await engine.endTask(id, command.task, { state: command.state, words: command.words }, by);
      return `${id}: ${command.task} is ${command.state}`;
    case "hold":
      if (command.hold === "place") await engine.placeHold(id, by);
      else await engine.releaseHold(id, by);
      return `${id}: ${command.hold === "place" ? "on legal hold" : "legal hold released"}`;
    case "set-aside": {
      const { of } = command;
      await engine.setAside(id, by, of === undefined ? { why: "junk" } : { why: "duplicate", of });
      return `${id}: set aside, ${of === undefined ? "no request" : `the same as ${of}`}`;
    }
    case "withdraw":
      await engine.withdraw(id, by);
      return `${id}: withdrawn`;
    case "refuse":
      await engine.refuse(id, by, command.ground);
      return `${id}: refused (${command.ground})`;
    case "pause-term":
    case "resume-term":
    case "extend-term":
      return termed(command, app);
    case "close": {
      const { resolution } = await engine.close(id, by);
      return `${id}: closed as ${resolution ?? "done"}`;
    }
  }
}

/** What moves the dates of a case, as of now. */
async function termed(command: Of<Termed>, { engine, clock, officer }: Reach["app"]): Promise<string> {
  const { case: id } = command;
  const now = new Date(clock.wall()).toISOString();
  if (command.do === "pause-term") {
    await engine.pauseTerm(id, { from: now, why: command.why }, officer());
    return `${id}: the clock stands still (${command.why})`;
  }
  const { due } =
    command.do === "resume-term"
      ? await engine.resumeTerm(id, now, officer())
      : await engine.extendTerm(id, { toldAt: now, reason: command.reason }, officer());
  const what = command.do === "resume-term" ? "the clock runs again" : "extended";
  return `${id}: ${what}; aim for ${due.safe}, last day ${due.legal}`;
}

/** Reads the case again after acting on it; the list is read when somebody goes back to it. */
async function refresh(id: CaseId, { app, dispatch }: Reach): Promise<void> {
  dispatch({ type: "view", view: await app.engine.read(id) });
}
