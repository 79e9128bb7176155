import { type Action, defineAction } from "../action/action.ts";
import { flag } from "../action/fields.ts";

interface Lock {
  readonly keychain: boolean;
}

interface Locked {
  /** How many keys were open. */
  readonly keys: number;
  readonly forgotten: boolean;
}

export const lock: Action = defineAction<Lock, Locked>({
  id: "lock",
  summary: "forget every key that is kept open",
  danger: "changes",
  agent: "never",
  keys: "none",
  examples: ["oubli lock", "oubli lock --keychain"],
  fields: { keychain: flag("also take your passphrase out of the keychain of this computer") },
  run: async (acting, { keychain }) => {
    const { forgetInKeychain, lockKeeper } = await import("../world/keys/unlock.ts");
    const keys = await lockKeeper(acting.world.env);
    if (keychain) await forgetInKeychain(acting);
    return { keys, forgotten: keychain };
  },
  tell: (locked) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: locked.keys === 0 ? "no key was kept open" : `locked; keys that were open: ${locked.keys}`,
        tone: "good",
      },
      ...(locked.forgotten
        ? [{ is: "line" as const, text: "the passphrase is no longer in the keychain of this computer" }]
        : []),
    ],
    json: locked,
  }),
});
