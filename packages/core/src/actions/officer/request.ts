import type { Role } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { choices, flag, optional, path, secret, text } from "../../action/fields.ts";
import { OFFICER_ROLE_WORDS } from "../../words/terms.ts";
import type { WrittenRequest } from "../../world/keys/write-request.ts";

interface Request {
  readonly name?: string;
  readonly roles?: readonly Role[];
  readonly worker: boolean;
  readonly to?: string;
  readonly passphrase?: string;
}

export const officerRequest: Action = defineAction<Request, WrittenRequest>({
  id: "officer.request",
  summary: "make your key on this machine, and the request by which an admin admits you",
  danger: "changes",
  agent: "never",
  keys: "none",
  examples: [
    'oubli officer request --name "Bea Berg" --to bea.request',
    "oubli officer request > bea.request",
  ],
  fields: {
    name: optional(text("how you want to be known", "a name, in quotes")),
    roles: optional(choices("what you want to do", OFFICER_ROLE_WORDS)),
    worker: flag("ask for a worker: a program that does by itself what was decided"),
    to: optional(path("a new file for the request; printed when left out")),
    passphrase: optional(secret("what locks the key; chosen at a terminal when left out")),
  },
  run: async ({ world, passphrase: ask }, { passphrase: given, ...asked }) => {
    const [{ writeRequest }, { choosePassphrase, passphraseFromFile }] = await Promise.all([
      import("../../world/keys/write-request.ts"),
      import("../../world/keys/passphrase.ts"),
    ]);
    const locked = given ?? passphraseFromFile(world.env);
    const passphrase = await choosePassphrase("your key", locked, ask);
    return writeRequest(world.home, { ...asked, passphrase });
  },
  tell: ({ id, verifierKey, keyFile, request, file }) => ({
    ending: "done",
    parts: [
      file === undefined
        ? { is: "text", text: request.trimEnd() }
        : { is: "fact", label: "request", text: file, file: true },
      { is: "note", text: `your key is ${verifierKey}, locked in ${keyFile}: back that file up` },
      { is: "note", text: `give the request to an admin, and let them compare the key; you are ${id} then` },
    ],
    json: { officer: id, verifierKey, keyFile, request, ...(file === undefined ? {} : { file }) },
  }),
});
