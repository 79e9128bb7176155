import type { Officer } from "@oubli/model";
import { OubliError } from "@oubli/model";
import type { Env } from "../env.ts";
import type { Home } from "../home.ts";
import { holdersOf, homeKeyInTheOpen } from "./home-key.ts";
import { keysInTheOpen, officersHere } from "./officer-files.ts";

/** One thing that was found about the keys of a home. */
export interface KeysFinding {
  readonly what: "keys";
  readonly ok: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** Examines where the keys of a home lie, and who holds them. Opens none. */
export function examineKeys(home: Home, env: Env, officers: readonly Officer[]): readonly KeysFinding[] {
  return [lockOf(home, env), ...strayOf(home, officers)];
}

function lockOf(home: Home, env: Env): KeysFinding {
  try {
    homeKeyInTheOpen(home, env);
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
    const { message, hint } = error;
    return { what: "keys", ok: false, message, ...(hint === undefined ? {} : { hint }) };
  }
  if (keysInTheOpen(home))
    return {
      what: "keys",
      ok: true,
      message: "NOT LOCKED, as for a demonstration: whoever reads this folder can act, and read every case",
    };
  const [here, holders] = [officersHere(home).length, holdersOf(home).length];
  return {
    what: "keys",
    ok: true,
    message: `locked; on this machine: ${here}, holders of the home's key: ${holders}`,
  };
}

/** Copies of the home's key for those who are no officers any more, or never were. */
function strayOf(home: Home, officers: readonly Officer[]): readonly KeysFinding[] {
  const known = new Set(officers.filter(({ removedAt }) => removedAt === undefined).map(({ id }) => id));
  return holdersOf(home)
    .filter((id) => !known.has(id))
    .map((id) => ({
      what: "keys",
      ok: false,
      message: `the home's key lies here for ${id}, who is no officer of this home`,
      hint: `remove keys/home/${id}.age`,
    }));
}
