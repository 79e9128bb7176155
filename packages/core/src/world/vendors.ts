import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DataMap } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { type Home, makePrivateFolder, readIfThere, writePrivateFile } from "./home.ts";

/** Vendors that come with oubli, loaded only when an account needs them. */
const BUILT_IN: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  fera: () => import("@oubli/client-fera/data-map.json", { with: { type: "json" } }),
  partnero: () => import("@oubli/client-partnero/data-map.json", { with: { type: "json" } }),
  "loyalty-lt": () => import("@oubli/client-loyalty-lt/data-map.json", { with: { type: "json" } }),
};

/** Names of all vendors an account may be of, built-in ones first. */
export function vendorNames(
  home: Home,
): readonly { readonly id: string; readonly origin: "built-in" | "added" }[] {
  const added = existsSync(home.vendors)
    ? readdirSync(home.vendors).filter((name) => name.endsWith(".json"))
    : [];
  return [
    ...Object.keys(BUILT_IN).map((id) => ({ id, origin: "built-in" as const })),
    ...added.map((name) => ({ id: name.slice(0, -".json".length), origin: "added" as const })),
  ];
}

/** @throws {OubliError} `SETUP` for an unknown vendor, or an added one whose file is damaged. */
export async function loadDataMap(home: Home, vendor: string): Promise<DataMap> {
  const builtIn = Object.hasOwn(BUILT_IN, vendor) ? BUILT_IN[vendor] : undefined;
  if (builtIn) return (await builtIn()).default as DataMap;
  const file = join(home.vendors, `${vendor}.json`);
  const text = readIfThere(file);
  if (text === undefined) {
    throw new OubliError("SETUP", `there is no vendor ${vendor}`, {
      hint: `known: ${vendorNames(home)
        .map(({ id }) => id)
        .join(", ")}; others by "oubli vendor add <spec.yaml>"`,
    });
  }
  try {
    const map = JSON.parse(text) as DataMap;
    if (map.format === 1) return map;
  } catch {
    // Falls through to the same answer: the file cannot be used.
  }
  throw new OubliError("SETUP", `${file} is damaged`, {
    hint: "add the vendor again from its spec",
  });
}

/** Keeps the data map of a vendor that was added, replacing an older one. */
export function saveDataMap(home: Home, map: DataMap): void {
  if (Object.hasOwn(BUILT_IN, map.vendor.id)) {
    throw new OubliError("USAGE", `${map.vendor.id} is built in`, {
      hint: "give the vendor another id in x-vendor",
    });
  }
  makePrivateFolder(home.vendors);
  writePrivateFile(join(home.vendors, `${map.vendor.id}.json`), `${JSON.stringify(map, null, 1)}\n`, {
    replace: true,
  });
}
