import type { World } from "@oubli/core";
import type { Command } from "../state/command.ts";
import type { DeskEvent } from "../state/desk-event.ts";
import type { DeskState } from "../state/desk-state.ts";
import { act, workOf } from "./act.ts";
import { failureSaid, lockedBy } from "./failure.ts";
import { type Load, load } from "./load.ts";
import type { Reach } from "./reach.ts";
import { createTicker } from "./ticker.ts";

/** What the terminal can be asked for. */
export interface Terminal {
  suspend(): void;
  repaint(): void;
  leave(): void;
}

/** Carries out what the state asks for, and can be brought to rest. */
export interface Effects {
  run(commands: readonly Command[], state: DeskState): void;
  /** Asks everything under way to stop, and waits for it, but not forever. */
  rest(ms: number): Promise<void>;
}

/** What effects work with. `now`: milliseconds of the clock of the keys. */
export interface EffectsWorld {
  readonly world: World;
  readonly dispatch: (event: DeskEvent) => void;
  readonly terminal: () => Terminal;
  readonly now: () => number;
}

/** Effects over a world. What they bring is dispatched; nothing is thrown. */
export function createEffects({ world, dispatch, terminal, now }: EffectsWorld): Effects {
  const under = new Map<Promise<void>, AbortController>();
  const ticker = createTicker(() => dispatch({ type: "tick" }));
  let latestFilter: AbortController | undefined;

  function start(command: Load | Extract<Command, { do: "act" }>, state: DeskState): void {
    const controller = new AbortController();
    if (command.do === "filter-audit") {
      // Of two filters only the later one matters.
      latestFilter?.abort();
      latestFilter = controller;
    }
    const reach: Reach = { world, officer: state.officer, dispatch, signal: controller.signal, now };
    const work = command.do === "act" ? workOf(command) : undefined;
    if (work) {
      dispatch({ type: "began", work });
      ticker.start();
    }
    const done = carriedOut(command, reach)
      .catch((error: unknown) => {
        // What a newer command has replaced has nothing to say any more.
        if (controller.signal.aborted && command.do === "filter-audit") return undefined;
        const locked = lockedBy(error, state);
        if (locked) return { type: "locked", officer: locked, after: command } as const;
        return failureSaid(error, { work, state, signal: controller.signal, at: world.clock.wall() });
      })
      .then((after) => {
        under.delete(done);
        if (under.size === 0) ticker.stop();
        // What is told is told of something that is no longer under way.
        if (work) dispatch({ type: "ended", work });
        if (after) dispatch(after);
      });
    under.set(done, controller);
  }

  const abortAll = () => {
    for (const controller of under.values()) controller.abort();
  };

  return {
    run: (commands, state) => {
      for (const command of commands) {
        switch (command.do) {
          case "stop":
            abortAll();
            dispatch({ type: "stopping" });
            break;
          case "leave":
          case "suspend":
          case "repaint":
            terminal()[command.do]();
            break;
          default:
            start(command, state);
        }
      }
    },
    rest: async (ms) => {
      abortAll();
      ticker.stop();
      const late = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
      await Promise.race([Promise.allSettled([...under.keys()]), late]);
    },
  };
}

/** What is told afterwards; nothing where only something was read. */
async function carriedOut(
  command: Load | Extract<Command, { do: "act" }>,
  reach: Reach,
): Promise<DeskEvent | undefined> {
  if (command.do === "act") return act(command, reach);
  await load(command, reach);
  return undefined;
}
