import { keysInTheOpen, type World } from "@oubli/core";
import { type Instance, render } from "ink";
import type { Shell } from "../shell.ts";
import { createEffects, type Terminal } from "./effects/effects.ts";
import { todayOf } from "./effects/load.ts";
import { initialState } from "./initial.ts";
import { Desk, type Handles } from "./paint.tsx";
import type { DeskEvent } from "./state/desk-event.ts";
import type { DeskState, Size } from "./state/desk-state.ts";
import { reduce } from "./state/reduce.ts";
import { createStore, type Store } from "./store.ts";

// What a call under way gets to come back when the desk is left all the same. What does not come back is
// settled by the next run, by reading.
const LEAVE_MS = 2_000;

export interface Start {
  readonly officer: DeskState["officer"];
  readonly hints: readonly string[];
  /** What is known before the first frame. */
  readonly first: readonly DeskEvent[];
}

/** Draws the desk on the terminal until it is left. @throws {OubliError} `SETUP` when the configuration cannot be read. */
export async function runDesk(world: World, shell: Shell, start: Start): Promise<void> {
  let handles: Handles | undefined;
  const terminal: Terminal = {
    leave: () => handles?.exit(),
    suspend: () => void handles?.handOver(untilContinued),
    repaint: () => void handles?.handOver(async () => {}),
  };
  const first = await firstState(world, start);
  const store: Store<DeskState, DeskEvent> = createStore(first, reduce, ({ commands }) =>
    effects.run(commands, store.state()),
  );
  const effects = createEffects({ world, dispatch: store.dispatch, terminal: () => terminal, now });
  for (const event of start.first) store.dispatch(event);

  const instance = open(
    store,
    (ready) => {
      handles = ready;
    },
    shell,
  );
  const interrupted = () => instance.unmount();
  shell.signal.addEventListener("abort", interrupted, { once: true });
  try {
    await instance.waitUntilExit();
  } finally {
    shell.signal.removeEventListener("abort", interrupted);
    await effects.rest(LEAVE_MS);
  }
}

const now = () => performance.now();

function open(
  store: Store<DeskState, DeskEvent>,
  onReady: (handles: Handles) => void,
  { env }: Shell,
): Instance {
  return render(
    <Desk
      store={store}
      now={now}
      // Knows NO_COLOR and FORCE_COLOR.
      coloured={process.stdout.getColorDepth() > 1}
      sizeOf={drawable}
      onReady={onReady}
    />,
    {
      alternateScreen: true,
      // Terminals that measure widths differently show remains of old lines; there it can be switched off.
      incrementalRendering: env.OUBLI_INCREMENTAL !== "0",
      maxFps: 60,
      exitOnCtrlC: false,
      patchConsole: true,
    },
  );
}

async function firstState(world: World, { officer, hints }: Start): Promise<DeskState> {
  const { controller, regime } = await world.config();
  return initialState({
    size: drawable({ columns: process.stdout.columns, rows: process.stdout.rows }),
    today: await todayOf(world),
    controller: controller.name,
    regime,
    out: world.home.out,
    officer,
    hints,
    unlocked: keysInTheOpen(world.home),
  });
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
