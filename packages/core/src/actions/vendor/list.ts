import { type Action, defineAction } from "../../action/action.ts";
import type { AccountConfig, BrokenAccount } from "../../world/config.ts";
import type { vendorNames } from "../../world/vendors.ts";

interface Listed {
  readonly vendors: ReturnType<typeof vendorNames>;
  /** Pages that come with the program and that nobody has added yet. */
  readonly pages: readonly string[];
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
    const [{ vendorNames: namesOf }, { galleryNames }] = await Promise.all([
      import("../../world/vendors.ts"),
      import("../../world/gallery.ts"),
    ]);
    const { accounts, brokenAccounts } = await world.config();
    const vendors = namesOf(world.home);
    return {
      vendors,
      pages: galleryNames().filter((name) => !vendors.some(({ id }) => id === name)),
      accounts: accounts.map(({ id, vendor, surface, baseUrl }) => ({
        id,
        vendor,
        ...(surface === undefined ? {} : { surface }),
        ...(baseUrl === undefined ? {} : { baseUrl }),
      })),
      broken: brokenAccounts,
    };
  },
  tell: ({ vendors, pages, accounts, broken }) => ({
    ending: broken.length === 0 ? "done" : "failed",
    parts: [
      {
        is: "table",
        head: ["vendor", "origin"],
        rows: [
          ...vendors.map(({ id, origin }) => [id, origin]),
          ...pages.map((name) => [name, "a page that comes along, to be added by its name"]),
        ],
      },
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
    json: { vendors, pages, accounts, broken },
  }),
});
