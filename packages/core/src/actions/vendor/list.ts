import { type Action, defineAction } from "../../action/action.ts";
import type { AccountConfig, BrokenAccount } from "../../world/config.ts";
import type { vendorNames } from "../../world/vendors.ts";

interface Listed {
  readonly vendors: ReturnType<typeof vendorNames>;
  readonly accounts: readonly Pick<AccountConfig, "id" | "vendor" | "surface" | "baseUrl">[];
  readonly broken: readonly BrokenAccount[];
}

export const vendorList: Action = defineAction<object, Listed>({
  id: "vendor.list",
  summary: "known vendors and configured accounts",
  danger: "none",
  examples: ["oubli vendor list"],
  fields: {},
  run: async ({ world }) => {
    const { vendorNames: namesOf } = await import("../../world/vendors.ts");
    const { accounts, brokenAccounts } = await world.config();
    return {
      vendors: namesOf(world.home),
      accounts: accounts.map(({ id, vendor, surface, baseUrl }) => ({
        id,
        vendor,
        ...(surface === undefined ? {} : { surface }),
        ...(baseUrl === undefined ? {} : { baseUrl }),
      })),
      broken: brokenAccounts,
    };
  },
  tell: ({ vendors, accounts, broken }) => ({
    ending: broken.length === 0 ? "done" : "failed",
    parts: [
      { is: "table", head: ["vendor", "origin"], rows: vendors.map(({ id, origin }) => [id, origin]) },
      { is: "line", text: "" },
      accounts.length + broken.length === 0
        ? { is: "line", text: "no accounts yet: add them to oubli.config.yaml", tone: "warn" }
        : {
            is: "table",
            head: ["account", "vendor", "address"],
            rows: accounts.map(({ id, vendor, baseUrl }) => [id, vendor, baseUrl ?? "the vendor's own"]),
          },
      ...broken.map(
        ({ id, problem }) => ({ is: "line", text: `account ${id}: ${problem}`, tone: "bad" }) as const,
      ),
    ],
    json: { vendors, accounts, broken },
  }),
});
