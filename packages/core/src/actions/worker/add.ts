import type { Officer } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { optional, positional, secret, text } from "../../action/fields.ts";

interface AddWorker {
  readonly name: string;
  readonly passphrase?: string;
}

export const workerAdd: Action = defineAction<AddWorker, Officer>({
  id: "worker.add",
  summary: "admit a worker: a program with a key of its own, which does what was decided and decides nothing",
  danger: "changes",
  dual: () => "officer.added",
  // Its key is made when another officer confirms it.
  brings: async () => (await import("@oubli/engine")).laterOfficerEffect({ roles: ["worker"] }),
  agent: "never",
  role: "admin",
  examples: ['oubli worker add "Night run" --passphrase file:/run/secrets/oubli-worker'],
  fields: {
    name: positional(text("what colleagues call it", "a name, in quotes")),
    passphrase: optional(secret("what locks its key; chosen at a terminal when left out")),
  },
  run: async (doing, { name, passphrase }) => {
    const [{ addOfficer }, { lockFor }] = await Promise.all([
      import("../../world/keys/admit.ts"),
      import("../../world/keys/lock-for.ts"),
    ]);
    const { world, by } = doing;
    const asked = { given: passphrase, ask: doing.passphrase };
    const lock = await lockFor(world.home, "the key of the worker", asked);
    return addOfficer(world, { name, roles: ["worker"], lock }, await by());
  },
  tell: (worker) => ({
    ending: "done",
    parts: [
      { is: "line", text: `added worker ${worker.id}`, tone: "good" },
      {
        is: "note",
        text: "its key opens the home where OUBLI_PASSPHRASE_FILE names a file with its passphrase",
      },
    ],
    json: { worker },
    next: [{ action: "work", given: {} }],
  }),
});
