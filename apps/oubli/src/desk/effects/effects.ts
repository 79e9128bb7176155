import type { App } from "../../core/app.ts";
import type { Action, Began } from "../state/action.ts";
import type { Command } from "../state/command.ts";
import type { DeskState, JournalLine } from "../state/desk-state.ts";
import { isStopped, noticeOf, STOPPED } from "./failure.ts";
import { perform } from "./perform.ts";
import type { Reach } from "./reach.ts";

/** What the terminal can be asked for. */
export interface Terminal {
  suspend(): void;
  repaint(): void;
  leave(): void;
}

/** Carries out what the state asks for, and can be brought to rest. */
export interface Effects {
  run(commands: readonly Command[], state: DeskState): void;
  /** Asks everything under way to stop, and waits for it, but not for ever. */
  rest(ms: number): Promise<void>;
}

// The one clock of the desk while it works. Without work nothing ticks, and nothing is drawn.
const TICK_MS = 1_000;

export function createEffects(
  app: App,
  dispatch: (action: Action) => void,
  terminal: () => Terminal,
): Effects {
  const under = new Map<Promise<void>, AbortController>();
  const latest = new Map<string, AbortController>();
  let ticking: NodeJS.Timeout | undefined;

  function journal(text: string, tone: JournalLine["tone"]): JournalLine {
    return { at: new Date(app.clock.wall()).toISOString(), text, tone };
  }

  function start(command: Command, state: DeskState): void {
    const controller = new AbortController();
    supersede(command, controller);
    const reach: Reach = {
      app: state.officer === undefined ? app : app.actingAs(state.officer),
      dispatch: (action) => dispatch(action),
      signal: controller.signal,
      done: (text, notice) =>
        dispatch({
          type: "said",
          line: journal(text, "good"),
          ...(notice === undefined ? {} : { notice: { tone: "good", text } }),
        }),
    };
    const job = jobOf(command);
    if (job) began(job);
    const work = perform(command, reach)
      .catch((error: unknown) => {
        // What a newer command has replaced has nothing to say any more.
        if (controller.signal.aborted && SUPERSEDED.has(command.do)) return;
        const stoppable = command.do === "find" || command.do === "run";
        const stopped = stoppable && isStopped(error, controller.signal);
        const notice = stopped ? STOPPED[command.do] : noticeOf(error);
        dispatch({ type: "said", notice, line: journal(notice.text, "bad") });
      })
      .then(() => {
        under.delete(work);
        if (job) ended(job);
      });
    under.set(work, controller);
  }

  /** Of two filters only the later one matters. */
  function supersede(command: Command, controller: AbortController): void {
    if (!SUPERSEDED.has(command.do)) return;
    latest.get(command.do)?.abort();
    latest.set(command.do, controller);
  }

  function began(job: Began): void {
    dispatch({ type: "began", job });
    ticking ??= setInterval(() => dispatch({ type: "tick" }), TICK_MS);
  }

  function ended(job: Began): void {
    dispatch({ type: "ended", job });
    if (under.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  }

  function stop(): void {
    for (const controller of under.values()) controller.abort();
    dispatch({ type: "stopping" });
  }

  return {
    run: (commands, state) => {
      for (const command of commands) {
        if (command.do === "stop") stop();
        else if (command.do === "leave") terminal().leave();
        else if (command.do === "suspend") terminal().suspend();
        else if (command.do === "repaint") terminal().repaint();
        else start(command, state);
      }
    },
    rest: async (ms) => {
      for (const controller of under.values()) controller.abort();
      clearInterval(ticking);
      const late = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
      await Promise.race([Promise.allSettled([...under.keys()]), late]);
    },
  };
}

const SUPERSEDED: ReadonlySet<Command["do"]> = new Set(["filter-audit"]);

/** What is shown as under way while a command is carried out. */
function jobOf(command: Command): Began | undefined {
  switch (command.do) {
    case "find":
      return { kind: "search", case: command.case };
    case "run":
      return { kind: "run", case: command.case };
    case "write-package":
      return { kind: "quiet", name: `sealing the package of ${command.case}` };
    case "write-certificate":
      return { kind: "quiet", name: `writing the certificate of ${command.case}` };
    case "recheck":
      return { kind: "quiet", name: `looking again for ${command.case}` };
    case "verify-audit":
      return { kind: "quiet", name: "computing every hash of the audit trail" };
    case "export-audit":
      return { kind: "quiet", name: "exporting the audit trail" };
    case "examine":
      return { kind: "quiet", name: "examining" };
    default:
      return undefined;
  }
}
