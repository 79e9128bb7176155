/** What a line of progress is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

// Whoever waits a second begins to wonder; a line more often than twice a second would only flicker.
const QUIET_MS = 1000;
const BETWEEN_MS = 500;

/** Shows how far something is, from a second after the start, on one line of a terminal or line by line elsewhere. */
export function createProgress(screen: Screen, now: () => number): (done: number, size: number) => void {
  let next = now() + QUIET_MS;
  let shown = false;
  return (done, size) => {
    const finished = done === size;
    if (!(now() >= next || (shown && finished))) return;
    next = now() + BETWEEN_MS;
    shown = true;
    const text = `${done} of ${size} entries, ${Math.floor((100 * done) / size)} %`;
    screen.write(screen.isTTY ? `\r${text}${finished ? "\n" : ""}` : `${text}\n`);
  };
}
