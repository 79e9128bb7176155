import type { DriftReport } from "@oubli/connector";
import { type AccountId, type Identifier, OubliError, vendorIdOf } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { account, identifiers, optional, positional } from "../../action/fields.ts";
import { driftEnding, driftParts } from "../../words/drift.ts";

interface Drift {
  readonly account: AccountId;
  readonly identifiers?: readonly Identifier[];
}

export const vendorDrift: Action = defineAction<Drift, DriftReport>({
  id: "vendor.drift",
  summary: "where a vendor's real answers leave its page and description, without any value",
  // Nothing is changed. Identifiers go along, and must not stand in an address.
  danger: "changes",
  agent: "never",
  role: "admin",
  examples: ["oubli vendor drift fera", "oubli vendor drift fera @identifiers.txt"],
  fields: {
    account: positional(account("which account to ask")),
    identifiers: positional(optional(identifiers("whose records to compare as well"))),
  },
  run: async ({ world, by, signal }, { account: wanted, identifiers: known }) => {
    const [{ examineDrift }, { noteLook }, { opened }, { loadDataMap }] = await Promise.all([
      import("@oubli/connector"),
      import("@oubli/engine"),
      import("../../world/connect.ts"),
      import("../../world/vendors.ts"),
    ]);
    const { accounts, controller } = await world.config();
    const it = accounts.find(({ id }) => id === wanted);
    const state = (await world.accounts()).find((one) => one.account === wanted);
    if (!it || !state) throw new OubliError("NOT_FOUND", `there is no account ${wanted}`);
    // Its credentials go only where an admin has let them go.
    if (!state.ok) throw state.problem;
    const { home, clock } = world;
    const homeKey = async () => (await world.keyring()).homeKey();
    const where = { clock, country: controller.country, home, homeKey };
    const options = await opened(it, await loadDataMap(world.home, it.vendor), world.env, where);
    if (known === undefined) return examineDrift(options, undefined, signal);
    // Records of a person are read: before it is done it is certain who does it, and afterwards the audit trail says so.
    const [ports, officer] = [await world.ports(), await by()];
    const report = await examineDrift(options, { identifiers: known }, signal);
    const records = report.looked.reduce((sum, look) => sum + look.records, 0);
    const vendor = vendorIdOf(it.vendor);
    await noteLook(ports, { vendor, account: options.account, records }, officer);
    return report;
  },
  tell: (report) => ({ ending: driftEnding(report), parts: driftParts(report), json: report }),
});
