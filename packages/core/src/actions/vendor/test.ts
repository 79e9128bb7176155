import { type AccountId, OubliError } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { account, optional, positional } from "../../action/fields.ts";
import type { Pinged } from "../../world/doctor.ts";

interface Test {
  readonly account?: AccountId;
}

export const vendorTest: Action = defineAction<Test, readonly Pinged[]>({
  id: "vendor.test",
  summary: "prove that each account's credentials and address work",
  danger: "none",
  examples: ["oubli vendor test", "oubli vendor test fera"],
  fields: { account: positional(optional(account("only this account"))) },
  run: async ({ world, signal }, { account: wanted }) => {
    const { pingAccounts } = await import("../../world/doctor.ts");
    const accounts = (await world.accounts()).filter((one) => wanted === undefined || one.account === wanted);
    if (accounts.length === 0)
      throw new OubliError(
        "NOT_FOUND",
        wanted === undefined ? "no accounts are configured" : `there is no account ${wanted}`,
      );
    return pingAccounts(accounts, signal);
  },
  tell: (pinged) => ({
    ending: pinged.some(({ rejected }) => rejected)
      ? "credentials-rejected"
      : pinged.every(({ ok }) => ok)
        ? "done"
        : pinged.every(({ ok, untested }) => ok || untested)
          ? "uncertain"
          : "failed",
    parts: [
      {
        is: "table",
        head: ["", "account", "answer"],
        rows: pinged.map(({ ok, warned, untested, account: id, message, hint }) => [
          warned ? "WARN" : ok ? "ok" : untested ? "?" : "FAIL",
          id,
          hint === undefined ? message : `${message} - ${hint}`,
        ]),
      },
    ],
    json: {
      accounts: pinged.map(({ account: id, ok, untested, message, hint, answered, notShown }) => ({
        account: id,
        ok,
        tested: untested !== true,
        message,
        hint,
        answered,
        notTested: notShown,
      })),
    },
  }),
});
