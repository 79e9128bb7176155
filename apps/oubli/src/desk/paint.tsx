import { Box, type Key, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from "ink";
import { type ReactElement, useEffect, useSyncExternalStore } from "react";
import { keyPresses } from "./input/key-press.ts";
import type { DeskEvent } from "./state/desk-event.ts";
import type { DeskState, Size } from "./state/desk-state.ts";
import type { Store } from "./store.ts";
import { ansiText } from "./text/ansi.ts";
import { frame } from "./view/frame.ts";

export interface DeskProps {
  readonly store: Store<DeskState, DeskEvent>;
  readonly now: () => number;
  readonly coloured: boolean;
  /** The part of the terminal that is drawn on. */
  readonly sizeOf: (size: Size) => Size;
  /** Told how to leave and how to hand the terminal over. */
  readonly onReady: (handles: Handles) => void;
}

export interface Handles {
  readonly exit: () => void;
  readonly handOver: (work: () => Promise<void>) => Promise<void>;
}

/**
 * The one component: takes all keys in one place, and paints the lines that the state makes.
 *
 * The lines are one text. A component for each piece of each line would have to be laid out and measured for
 * every frame, which takes longer than everything else a key does.
 */
export function Desk({ store, now, coloured, sizeOf, onReady }: DeskProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { exit, suspendTerminal } = useApp();
  const size = sizeOf(useWindowSize());
  const { setCursorPosition } = useCursor();

  useInput((input: string, key: Key) => {
    const at = now();
    for (const press of keyPresses(input, key)) store.dispatch({ type: "key", press, at });
  });
  usePaste((text) => store.dispatch({ type: "paste", text, at: now() }));
  useEffect(() => {
    onReady({ exit, handOver: suspendTerminal });
  }, [onReady, exit, suspendTerminal]);
  useEffect(() => {
    store.dispatch({ type: "resized", size: { columns: size.columns, rows: size.rows }, at: now() });
  }, [store, now, size.columns, size.rows]);

  // The new size counts at once: a frame of the old one would be wrapped or leave lines behind.
  const rows = frame({ ...state, size });
  const y = rows.findIndex((row) => row.cursor !== undefined);
  setCursorPosition(y === -1 ? undefined : { x: rows[y]?.cursor ?? 0, y });
  return (
    <Box width={size.columns} height={size.rows}>
      <Text>{ansiText(rows, coloured)}</Text>
    </Box>
  );
}
