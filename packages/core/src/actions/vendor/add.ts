import type { AccountId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { account, optional, pairs, path, positional, references, text, url } from "../../action/fields.ts";
import type { AddedVendor } from "../../world/accounts.ts";

interface AddVendor {
  readonly spec: string;
  readonly id?: AccountId;
  readonly baseUrl?: string;
  readonly surface?: string;
  readonly secret?: readonly string[];
  readonly parameter?: Readonly<Record<string, string>>;
}

export const vendorAdd: Action = defineAction<AddVendor, AddedVendor>({
  id: "vendor.add",
  summary: "make a vendor part of every later case, from its page of privacy marks alone",
  danger: "changes",
  agent: "never",
  role: "admin",
  examples: [
    "oubli vendor add acme/privacy.yaml --base-url https://api.acme.example/v1 --secret env:ACME_KEY",
  ],
  fields: {
    spec: positional(path("the page of privacy marks, or an OpenAPI description that carries them")),
    id: optional(account("the account's name; the vendor's own when left out")),
    baseUrl: optional(url("where the vendor's API is")),
    surface: optional(text("which surface of the API the credentials are for", "a surface of the page")),
    secret: optional(references("where a secret stands; with <scheme>= before it where there are several")),
    parameter: optional(pairs("a parameter of the account")),
  },
  run: async ({ world }, { spec, secret = [], parameter = {}, ...named }) => {
    const [{ readPageFile }, { addVendor }] = await Promise.all([
      import("../../world/spec-file.ts"),
      import("../../world/accounts.ts"),
    ]);
    const { map } = await readPageFile(spec);
    return addVendor(world, map, { ...named, secrets: secret, parameters: parameter });
  },
  tell: ({ account: it, again }) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: again
          ? `the vendor of the account ${it.id} goes by the newer page from now on`
          : `added the account ${it.id}; it is part of every case from now on`,
        tone: "good",
      },
    ],
    json: { account: it, again },
    next: [{ action: "vendor.test", given: { account: it.id } }],
  }),
});
