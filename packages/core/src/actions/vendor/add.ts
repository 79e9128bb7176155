import type { DataMap } from "@oubli/datamap";
import { type AccountId, OubliError, type Target } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import {
  account,
  optional,
  pairs,
  path,
  positional,
  references,
  text,
  vendorUrl,
} from "../../action/fields.ts";
import type { AddedVendor, NamedAccount } from "../../world/accounts.ts";
import { askedAccount } from "./ask-for-account.ts";

interface AddVendor {
  readonly spec: string;
  readonly id?: AccountId;
  readonly baseUrl?: string;
  readonly surface?: string;
  readonly secret?: readonly string[];
  readonly parameter?: Readonly<Record<string, string>>;
  readonly host?: string;
}

interface Added extends AddedVendor {
  readonly target: Target;
  readonly host: string;
  readonly accepted: boolean;
  readonly map: DataMap;
}

export const vendorAdd: Action = defineAction<AddVendor, Added>({
  id: "vendor.add",
  summary: "make a vendor part of every later case, from its page of privacy marks alone",
  danger: "changes",
  agent: "never",
  role: "admin",
  dual: (given) => (hostNamed(given) === undefined ? undefined : "target.accepted"),
  brings: async ({ world }, given) => {
    const [{ readPageFile }, { targetToAdd }, { targetEffect }] = await Promise.all([
      import("../../world/spec-file.ts"),
      import("../../world/accounts.ts"),
      import("@oubli/engine"),
    ]);
    const { map } = await readPageFile(given.spec);
    return targetEffect(await targetToAdd(world, map, accountNamed(given)));
  },
  binds: async (_doing, { spec }) => {
    const { readPageFile } = await import("../../world/spec-file.ts");
    const { map } = await readPageFile(spec);
    return map.madeFrom.map(({ sha256 }) => sha256).join(" ");
  },
  examples: [
    "oubli vendor add woocommerce --parameter shop=shop.example --parameter key=ck_… --secret env:WOO_SECRET",
    "oubli vendor add acme/privacy.yaml --base-url https://api.acme.example/v1 --secret env:ACME_KEY",
  ],
  fields: {
    spec: positional(
      path(
        "the page of privacy marks, the name of one that comes with oubli, or an OpenAPI description that carries them",
      ),
    ),
    id: optional(account("the account's name; the vendor's own when left out")),
    baseUrl: optional(vendorUrl("where the vendor's API is")),
    surface: optional(text("which surface of the API the credentials are for", "a surface of the page")),
    secret: optional(references("where a secret stands; with <name>= before it where there are several")),
    parameter: optional(pairs("a parameter of the account")),
    host: optional(
      text(
        "the host that may be sent the credentials; left out, it is that of the address, or is accepted later",
        "a host such as api.acme.example",
      ),
    ),
  },
  run: async ({ world, by, ask }, given) => {
    const { spec } = given;
    const host = hostNamed(given);
    const [{ readPageFile }, { lacksOf }, { addVendor }, { acceptAdded, hostOf, isHostOf, noteVendor }] =
      await Promise.all([
        import("../../world/spec-file.ts"),
        import("../../world/account-lacks.ts"),
        import("../../world/accounts.ts"),
        import("@oubli/engine"),
      ]);
    const { map } = await readPageFile(spec);
    // An act of two officers is what was said before the first of them proposed it.
    const named = accountNamed(given);
    const account =
      ask && host === undefined
        ? await askedAccount(map, named, await lacksOf(world, map, named), ask)
        : named;
    const [ports, officer] = [await world.ports(), await by()];
    const { target, ...added } = await addVendor(world, map, account, async (it) => {
      if (host !== undefined && !isHostOf(it, host)) throw otherHost(hostOf(it));
      await (host === undefined ? noteVendor : acceptAdded)(ports, it, officer);
    });
    return { ...added, target, host: hostOf(target), accepted: host !== undefined, map };
  },
  tell: ({ account: it, again, target, host, accepted, map }) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: again
          ? `the vendor of the account ${it.id} goes by the newer page from now on`
          : `added the account ${it.id}; it is part of every case from now on`,
        tone: "good",
      },
      { is: "fact", label: "credentials go to", text: target.baseUrl },
      { is: "table", head: ["call", "what it does", "changes data"], rows: callRows(map) },
      ...(accepted
        ? []
        : [
            {
              is: "line" as const,
              text: `nothing is sent to ${host} until an admin has accepted that the credentials may go there`,
              tone: "warn" as const,
            },
          ]),
    ],
    json: { account: it, again, target, accepted },
    next: [
      accepted
        ? { action: "vendor.test", given: { account: it.id } }
        : { action: "vendor.accept", given: { account: it.id, host } },
    ],
  }),
});

function accountNamed({ spec: _spec, host: _host, secret, parameter, ...named }: AddVendor): NamedAccount {
  return { ...named, secrets: secret ?? [], parameters: parameter ?? {} };
}

/** The host that was written out, by itself or in the address: then it is accepted with it. */
function hostNamed({ host, baseUrl }: Pick<AddVendor, "host" | "baseUrl">): string | undefined {
  return host ?? (baseUrl === undefined ? undefined : new URL(baseUrl).host || baseUrl);
}

/** The calls that a page names, what changes something last. */
function callRows({ operations, tables }: DataMap): readonly (readonly string[])[] {
  const rows = operations.map(({ id, method, path: to, title }) => [
    tables === undefined ? `${method} ${to}` : id,
    tables === undefined ? title : "",
    method === "GET" ? "" : "yes",
  ]);
  return rows.toSorted(([, , a = ""], [, , b = ""]) => a.localeCompare(b));
}

function otherHost(host: string): OubliError {
  return new OubliError(
    "USAGE",
    `the account would lead to ${host}, not to the host that was named; nothing was changed`,
    {
      hint: "name this one only if the credentials may be sent there",
    },
  );
}
