import type { DatabaseSync } from "node:sqlite";

/** Counts entries and acts, within the transaction that is open. */
export interface Counting {
  /** @returns Which entry of its case the next one is. */
  entry(ref: string): number;
  /** @returns Which act of this officer the next one is; `undefined` for nobody. */
  act(officer: string): number | undefined;
}

/** Prepares the statements once for a connection: preparing them costs more than counting. */
export function prepareCounting(raw: DatabaseSync): Counting {
  // Reading and writing apart takes a fifth of the time that "returning" takes.
  const position = raw.prepare("select n from case_position where ref = ?");
  const first = raw.prepare("insert into case_position (ref, n) values (?, 1)");
  const next = raw.prepare("update case_position set n = ? where ref = ?");
  const acts = raw.prepare("select acts from officer where id = ?");
  const act = raw.prepare("update officer set acts = ? where id = ?");
  return {
    entry: (ref) => {
      const before = position.get(ref)?.n;
      const n = Number(before ?? 0) + 1;
      if (before === undefined) first.run(ref);
      else next.run(n, ref);
      return n;
    },
    act: (officer) => {
      const before = acts.get(officer)?.acts;
      if (before === undefined) return undefined;
      const n = Number(before) + 1;
      act.run(n, officer);
      return n;
    },
  };
}
