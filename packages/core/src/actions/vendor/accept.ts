import { type AccountId, OubliError, type Target } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { account, positional, text } from "../../action/fields.ts";

interface Accept {
  readonly account: AccountId;
  readonly host: string;
}

export const vendorAccept: Action = defineAction<Accept, Target>({
  id: "vendor.accept",
  summary: "let an account's credentials be sent to its host; nothing is sent to any other",
  danger: "changes",
  role: "admin",
  agent: "never",
  dual: () => "target.accepted",
  brings: async ({ world }, { account: id }) => {
    const [{ targetEffect }, { targetNow }] = await Promise.all([
      import("@oubli/engine"),
      import("../../world/targets.ts"),
    ]);
    return targetEffect(await targetNow(world, id));
  },
  binds: async ({ world }, { account: id }) => {
    const [{ targetNow }, { canonicalJson }] = await Promise.all([
      import("../../world/targets.ts"),
      import("@oubli/trail"),
    ]);
    return canonicalJson(await targetNow(world, id));
  },
  examples: ["oubli vendor accept acme api.acme.example"],
  fields: {
    account: positional(account("the account")),
    host: positional(
      text(
        "the host, as the account has it: written out, so that it is read; each of several",
        "a host such as api.acme.example",
      ),
    ),
  },
  run: async ({ world, by }, { account: id, host }) => {
    const [{ acceptTarget, hostOf, isHostOf }, { targetNow }] = await Promise.all([
      import("@oubli/engine"),
      import("../../world/targets.ts"),
    ]);
    const target = await targetNow(world, id);
    if (!isHostOf(target, host))
      throw new OubliError(
        "USAGE",
        `the account ${id} leads to ${hostOf(target)}, not to the host that was named`,
        {
          hint: "name this one only if the credentials may be sent there",
        },
      );
    await acceptTarget(await world.ports(), target, await by());
    return target;
  },
  tell: (target) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: `the credentials of ${target.account} may be sent to ${target.baseUrl}, and nowhere else`,
        tone: "good",
      },
    ],
    json: { target },
    next: [{ action: "vendor.test", given: { account: target.account } }],
  }),
});
