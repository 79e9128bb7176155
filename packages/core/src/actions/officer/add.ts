import type { Officer, Role } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { choices, input, optional, positional, secret, text } from "../../action/fields.ts";
import { OFFICER_ROLE_WORDS } from "../../words/terms.ts";

interface AddOfficer {
  readonly who: string;
  readonly name?: string;
  readonly roles?: readonly Role[];
  readonly passphrase?: string;
}

const USUAL_ROLES: readonly Role[] = ["officer", "approver"];

export const officerAdd: Action = defineAction<AddOfficer, Officer>({
  id: "officer.add",
  summary: "admit another officer: by their request, or with a key made on this machine",
  danger: "changes",
  dual: () => "officer.added",
  brings: async ({ world }, { who, ...said }) => {
    const [{ requestedEffect }, { requestIn }, { laterOfficerEffect }] = await Promise.all([
      import("../../world/keys/admit.ts"),
      import("../../world/keys/request-file.ts"),
      import("@oubli/engine"),
    ]);
    const note = requestIn(who);
    if (note !== undefined) return requestedEffect(world, note, said);
    // A key of this machine is made when another officer confirms it.
    return laterOfficerEffect({ roles: said.roles ?? USUAL_ROLES });
  },
  // What is confirmed is the request as it was read, whatever becomes of its file.
  binds: async (_doing, { who }) => (await import("../../world/keys/request-file.ts")).requestIn(who) ?? "",
  agent: "never",
  role: "admin",
  examples: [
    "oubli officer add bea.request --roles officer,approver",
    'oubli officer add "Second Officer"',
    "oubli officer add - < bea.request",
  ],
  fields: {
    who: positional(
      input(
        text("the file of their request, or how colleagues know the officer", "a file, or a name in quotes"),
      ),
    ),
    name: optional(text("how colleagues know the officer, where the request says another name", "a name")),
    roles: optional(
      choices("what the officer may do; as the request says, else officer,approver", OFFICER_ROLE_WORDS),
    ),
    passphrase: optional(
      secret("what locks a key made on this machine; chosen by the new officer at a terminal when left out"),
    ),
  },
  run: async (doing, { who, passphrase, ...said }) => {
    const { world, by } = doing;
    const [{ addOfficer, admitRequest }, { requestIn }, { lockFor }] = await Promise.all([
      import("../../world/keys/admit.ts"),
      import("../../world/keys/request-file.ts"),
      import("../../world/keys/lock-for.ts"),
    ]);
    const note = requestIn(who);
    if (note !== undefined) return admitRequest(world, note, said, await by());
    const { name = who, roles = USUAL_ROLES } = said;
    const lock = await lockFor(world.home, "the key of the new officer", {
      given: passphrase,
      ask: doing.passphrase,
    });
    return addOfficer(world, { name, roles, lock }, await by());
  },
  tell: (officer) => ({
    ending: "done",
    parts: [
      { is: "line", text: `added officer ${officer.id} (${officer.roles.join(", ")})`, tone: "good" },
      { is: "fact", label: "key", text: officer.verifierKey },
      { is: "note", text: "compare the key with the officer's own, by telephone or in person" },
    ],
    json: { officer },
  }),
});
