import { type Action, defineAction } from "../action/action.ts";
import { duration, fallback, flag } from "../action/fields.ts";
import type { Unlocked } from "../world/keys/unlock.ts";

interface Unlock {
  readonly for: number;
  readonly keychain: boolean;
}

// A working day: who goes home takes the keys along.
const LONGEST_MS = 12 * 3_600_000;

export const unlock: Action = defineAction<Unlock, Unlocked>({
  id: "unlock",
  summary: "keep your key open for a while, so that no command asks for the passphrase",
  danger: "changes",
  agent: "never",
  keys: "none",
  examples: ["oubli unlock", "oubli unlock --for 2h", "oubli unlock --keychain"],
  fields: {
    for: fallback("15m", duration("for how long", { longestMs: LONGEST_MS })),
    keychain: flag("keep the passphrase in the keychain of this computer instead, until it is locked there"),
  },
  run: async (acting, { for: forMs, keychain }) => {
    const { unlockFor, unlockByKeychain } = await import("../world/keys/unlock.ts");
    return keychain ? unlockByKeychain(acting) : unlockFor(acting, forMs);
  },
  tell: (unlocked) => ({
    ending: "done",
    parts: [
      unlocked.is === "in-the-open"
        ? {
            is: "line",
            text: "the keys of this home are not locked: anybody who reads them can act",
            tone: "warn",
          }
        : unlocked.is === "keychain"
          ? {
              is: "line",
              text: `the passphrase of ${unlocked.officer} is in the keychain of this computer`,
              tone: "good",
            }
          : {
              is: "line",
              text: `the key of ${unlocked.officer} is open until ${unlocked.until}`,
              tone: "good",
            },
    ],
    json: unlocked,
    ...(unlocked.is === "in-the-open" ? {} : { next: [{ action: "lock", given: {} }] }),
  }),
});
