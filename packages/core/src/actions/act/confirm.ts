import { type Action, defineAction, type Told } from "../../action/action.ts";
import { confirmAct } from "../../action/dual.ts";
import { optional, secret } from "../../action/fields.ts";
import { theAct } from "./act-field.ts";

interface Confirm {
  readonly act: string;
  readonly passphrase?: string;
}

export const actConfirm: Action = defineAction<Confirm, Told>({
  id: "act.confirm",
  summary: "do what another officer has proposed; signed with your key, too",
  danger: "final",
  word: "confirm",
  reasoned: true,
  agent: "never",
  examples: ['oubli act confirm A-3 --as o_k3v9p2qd --confirm confirm --reason "read and agreed"'],
  fields: {
    act: theAct,
    passphrase: optional(
      secret("what locks a key that is made by it; chosen by its officer at a terminal when left out"),
    ),
  },
  sheet: ({ act }) => ({
    title: `Confirm ${act}?`,
    facts: [],
    warning: "What the other officer has proposed is done at once, exactly as it was proposed.",
    yes: "Confirm",
  }),
  run: (doing, { act, passphrase }) => confirmAct(doing, act, passphrase === undefined ? {} : { passphrase }),
  tell: (told) => told,
});
