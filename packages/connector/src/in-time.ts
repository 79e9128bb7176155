import { createContext, Script } from "node:vm";

const room: { work: () => unknown } = createContext({ work: () => undefined }) as { work: () => unknown };
const script = new Script("work()");

/**
 * Does something that may take forever, such as trying a stranger's pattern on a stranger's text. Nothing of it goes on afterwards.
 *
 * @returns Its result; `undefined` when it took longer than it may.
 */
export function inTime<T>(work: () => T, ms: number): { readonly value: T } | undefined {
  room.work = work;
  try {
    return { value: script.runInContext(room, { timeout: ms }) as T };
  } catch (error) {
    // It comes from the other room, and is no Error of this one.
    if (typeof error === "object" && error !== null && "code" in error && error.code === TOO_LONG)
      return undefined;
    throw error;
  } finally {
    room.work = () => undefined;
  }
}

const TOO_LONG = "ERR_SCRIPT_EXECUTION_TIMEOUT";
