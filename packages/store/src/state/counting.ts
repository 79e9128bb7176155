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
  const entry = raw.prepare(
    "insert into case_position (ref, n) values (?, 1) on conflict (ref) do update set n = n + 1 returning n",
  );
  const act = raw.prepare("update officer set acts = acts + 1 where id = ? returning acts");
  return {
    entry: (ref) => Number(entry.get(ref)?.n),
    act: (officer) => {
      const acts = act.get(officer)?.acts;
      return acts === undefined ? undefined : Number(acts);
    },
  };
}
