import type { DatabaseSync } from "node:sqlite";

/** Counts entries and acts, within the transaction that is open. */
export interface Counting {
  /** How many entries a case has, by its pseudonym. */
  position(ref: string): number;
  putPosition(ref: string, n: number): void;
  /** @returns Which act of this officer the next one is; `undefined` for nobody. */
  act(officer: string): number | undefined;
}

/** Prepares the statements once for a connection: preparing them costs more than counting. */
export function prepareCounting(raw: DatabaseSync): Counting {
  const position = raw.prepare("select n from case_position where ref = ?");
  const put = raw.prepare(
    "insert into case_position (ref, n) values (?1, ?2) on conflict (ref) do update set n = ?2",
  );
  const act = raw.prepare("update officer set acts = acts + 1 where id = ? returning acts");
  return {
    position: (ref) => Number(position.get(ref)?.n ?? 0),
    putPosition: (ref, n) => void put.run(ref, n),
    act: (officer) => {
      const acts = act.get(officer)?.acts;
      return acts === undefined ? undefined : Number(acts);
    },
  };
}
