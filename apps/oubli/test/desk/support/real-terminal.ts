import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import type { TestContext } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../../dist/oubli.mjs", import.meta.url));

/** The bundled program on a terminal of its own, driven as a person would. */
export interface RealTerminal {
  /** Waits until these words stand on the screen. @throws With the screen, when they never do. */
  until(words: string | RegExp): Promise<void>;
  /** Waits until these words are gone from the screen. */
  untilGone(words: string): Promise<void>;
  /** Waits until nothing was written for so many milliseconds. */
  quiet(ms: number): Promise<void>;
  /** Sends bytes as a keyboard does, all in one write. */
  send(bytes: string): void;
  /** What stands on the screen now. */
  screen(): string;
  resize(columns: number, rows: number): void;
  /** Waits until the program has ended and the terminal has taken in everything it wrote. */
  ended(): Promise<{ readonly code: number; readonly signal: number | undefined }>;
  kill(signal: NodeJS.Signals): void;
  readonly modes: {
    /** Whether the other screen, which leaves nothing behind, is in use. */
    alternate(): boolean;
    cursorShown(): boolean;
    bracketedPaste(): boolean;
  };
  /** Lines that stay in the terminal's history: everything written to the ordinary screen. */
  history(): string;
  /** Everything that was ever written. */
  written(): string;
}

export const KEY = {
  enter: "\r",
  escape: "\u001b",
  tab: "\t",
  up: "\u001b[A",
  down: "\u001b[B",
  left: "\u001b[D",
  right: "\u001b[C",
  interrupt: "\u0003",
  pasted: (text: string) => `\u001b[200~${text}\u001b[201~`,
} as const;

const PATIENCE_MS = 20_000;

/** Starts `oubli` with these words on a terminal of this size, until the test has finished. */
export function openTerminal(
  { onTestFinished }: Pick<TestContext, "onTestFinished">,
  argv: readonly string[],
  size: readonly [columns: number, rows: number],
  env: Readonly<Record<string, string>> = {},
): RealTerminal {
  const [cols, rows] = size;
  const screen = new xterm.Terminal({ cols, rows, allowProposedApi: true, scrollback: 1_000 });
  const pty = start(argv, cols, rows, env);
  let written = "";
  let changed = () => {};
  pty.onData((data) => {
    written += data;
    screen.write(data, () => changed());
  });
  const ending = new Promise<{ code: number; signal: number | undefined }>((resolve) =>
    pty.onExit(({ exitCode, signal }) => resolve({ code: exitCode, signal })),
  );
  onTestFinished(() => stop(pty, ending));
  const text = () => linesOf(screen, screen.buffer.active.viewportY, screen.rows);

  async function waitFor(what: string, holds: () => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!holds()) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`never saw ${what}; the screen:\n${text()}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 500));
        changed = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  return {
    until: (words) =>
      waitFor(String(words), () => (typeof words === "string" ? text().includes(words) : words.test(text()))),
    untilGone: (words) => waitFor(`the end of ${words}`, () => !text().includes(words)),
    quiet: async (ms) => {
      for (let before = -1; before !== written.length; ) {
        before = written.length;
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
    },
    send: (bytes) => pty.write(bytes),
    screen: text,
    resize: (columns, lines) => {
      screen.resize(columns, lines);
      pty.resize(columns, lines);
    },
    ended: async () => {
      const end = await ending;
      await new Promise<void>((resolve) => screen.write("", resolve));
      return end;
    },
    kill: (signal) => pty.kill(signal),
    modes: {
      alternate: () => screen.buffer.active.type === "alternate",
      cursorShown: () => written.lastIndexOf("\u001b[?25h") > written.lastIndexOf("\u001b[?25l"),
      bracketedPaste: () => screen.modes.bracketedPasteMode,
    },
    history: () => linesOf(screen, 0, screen.buffer.normal.length, screen.buffer.normal),
    written: () => written,
  };
}

function start(
  argv: readonly string[],
  cols: number,
  rows: number,
  env: Readonly<Record<string, string>>,
): IPty {
  const { CI: _ci, NO_COLOR: _noColor, FORCE_COLOR: _force, ...inherited } = process.env;
  return spawn(process.execPath, [PROGRAM, ...argv], {
    cols,
    rows,
    name: "xterm-256color",
    env: { ...inherited, TERM: "xterm-256color", ...env },
  });
}

async function stop(pty: IPty, ending: Promise<unknown>): Promise<void> {
  try {
    pty.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
  await ending;
}

function linesOf(screen: xterm.Terminal, from: number, count: number, buffer = screen.buffer.active): string {
  return Array.from(
    { length: count },
    (_, at) => buffer.getLine(from + at)?.translateToString(true) ?? "",
  ).join("\n");
}
