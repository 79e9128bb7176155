import { civilDate } from "@oubli/core/world";
import { type Instance, render } from "ink";
import type { World } from "../cli/world.ts";
import type { App } from "../core/app.ts";
import { createEffects, type Terminal } from "./effects/effects.ts";
import { initialState } from "./initial.ts";
import { Desk, type Handles } from "./paint.tsx";
import type { Action } from "./state/action.ts";
import type { DeskState, Size } from "./state/desk-state.ts";
import { reduce } from "./state/reduce.ts";
import { createStore, type Store } from "./store.ts";

// What a call under way gets to come back when somebody leaves all the same. What does not come back is
// settled by the next run, by reading.
const LEAVE_MS = 2_000;

export interface Start {
  readonly hints: readonly string[];
  /** What is known before the first frame. */
  readonly first: readonly Action[];
}

/** Draws the desk on the terminal until it is left. */
export async function runDesk(app: App, world: World, { hints, first }: Start): Promise<void> {
  let handles: Handles | undefined;
  const terminal: Terminal = {
    leave: () => handles?.exit(),
    suspend: () => void handles?.handOver(untilContinued),
    repaint: () => void handles?.handOver(async () => {}),
  };
  const store: Store<DeskState, Action> = createStore(firstState(app, hints), reduce, ({ commands }) =>
    effects.run(commands, store.state()),
  );
  const effects = createEffects(app, store.dispatch, () => terminal);
  for (const action of first) store.dispatch(action);

  const instance = open(
    store,
    (ready) => {
      handles = ready;
    },
    world,
  );
  const interrupted = () => instance.unmount();
  world.signal.addEventListener("abort", interrupted, { once: true });
  try {
    await instance.waitUntilExit();
  } finally {
    world.signal.removeEventListener("abort", interrupted);
    await effects.rest(LEAVE_MS);
  }
}

function open(store: Store<DeskState, Action>, onReady: (handles: Handles) => void, world: World): Instance {
  return render(
    <Desk
      store={store}
      now={() => performance.now()}
      // Knows NO_COLOR and FORCE_COLOR.
      coloured={process.stdout.getColorDepth() > 1}
      sizeOf={drawable}
      onReady={onReady}
    />,
    {
      alternateScreen: true,
      // Terminals that reckon widths differently show remains of old lines; there it can be switched off.
      incrementalRendering: world.env.OUBLI_INCREMENTAL !== "0",
      maxFps: 60,
      exitOnCtrlC: false,
      patchConsole: true,
    },
  );
}

function firstState(app: App, hints: readonly string[]): DeskState {
  return initialState({
    size: drawable({ columns: process.stdout.columns, rows: process.stdout.rows }),
    today: civilDate(app.config.controller.zone, app.clock.wall()),
    controller: app.config.controller.name,
    regime: app.config.regime,
    officer: actingOfficer(app),
    hints,
  });
}

/** Nobody need be named to open the desk; it asks when something is to be done. */
function actingOfficer(app: App): DeskState["officer"] {
  try {
    return app.officer();
  } catch {
    return undefined;
  }
}

/** Windows consoles clear a frame that fills them before every repaint; one line less does not flicker. */
function drawable({ columns, rows }: Size): Size {
  return { columns, rows: process.platform === "win32" ? rows - 1 : rows };
}

/** Stops this process as Ctrl+Z would, and returns when the shell continues it. */
async function untilContinued(): Promise<void> {
  const continued = new Promise<void>((resolve) => process.once("SIGCONT", () => resolve()));
  process.kill(process.pid, "SIGTSTP");
  await continued;
}
