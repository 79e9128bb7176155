import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DataMap } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import {
  type Home,
  makePrivateFolder,
  readIfThere,
  removeIfThere,
  STAGED,
  settleStaged,
  writePrivateFile,
} from "./home.ts";

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

/** Whether a vendor's page comes with the program. */
export function isBuiltIn(vendor: string): boolean {
  return Object.hasOwn(BUILT_IN, vendor);
}

/** @throws {OubliError} `SETUP` for an unknown vendor, or an added one whose file is damaged or of an older format. */
export async function loadDataMap(home: Home, vendor: string): Promise<DataMap> {
  const builtIn = Object.hasOwn(BUILT_IN, vendor) ? BUILT_IN[vendor] : undefined;
  if (builtIn) return (await builtIn()).default as DataMap;
  const file = fileOf(home, vendor);
  // An account is written down before its data map is in its place: then the staged one is the one it was made with.
  const text = isVendorId(vendor) ? (readIfThere(file) ?? readIfThere(`${file}${STAGED}`)) : undefined;
  if (text === undefined) {
    throw new OubliError("SETUP", `there is no vendor ${vendor}`, {
      hint: `known: ${vendorNames(home)
        .map(({ id }) => id)
        .join(", ")}; others by "oubli vendor add <page.yaml>"`,
    });
  }
  const map = parsed(text);
  if (map?.format === 2) return map as DataMap;
  throw new OubliError(
    "SETUP",
    map?.format === 1
      ? `${file} was made by an older oubli, which kept less of what a page says`
      : `${file} is damaged`,
    {
      hint: `add the vendor again from its page: "oubli vendor add <page.yaml>"; the account stays as it is`,
    },
  );
}

/**
 * Writes down the data map of a vendor that is added, beside the place where it will be found by {@link settleDataMap}.
 * @throws {OubliError} As {@link requireOwnId}.
 */
export function stageDataMap(home: Home, map: DataMap): void {
  requireOwnId(home, map);
  makePrivateFolder(home.vendors);
  const content = `${JSON.stringify(map, null, 1)}\n`;
  writePrivateFile(`${fileOf(home, map.vendor.id)}${STAGED}`, content, { replace: true, durable: true });
}

/** Puts a staged data map in its place, replacing an older one of the same vendor. */
export function settleDataMap(home: Home, map: DataMap): void {
  settleStaged(fileOf(home, map.vendor.id));
}

/** Ends what a process began that died between an account and its data map: the staged one is the account's own. */
export function settleLeftOver(home: Home, vendor: string): void {
  const file = fileOf(home, vendor);
  if (isVendorId(vendor) && !existsSync(file) && existsSync(`${file}${STAGED}`)) settleStaged(file);
}

/** Takes a staged data map back. */
export function dropStagedDataMap(home: Home, map: DataMap): void {
  removeIfThere(`${fileOf(home, map.vendor.id)}${STAGED}`);
}

/**
 * A vendor keeps its id: under a taken one, the keys of the vendor that is known by it would go to another address.
 * @throws {OubliError} `USAGE` when the id is built in, is another vendor's, or cannot name a file.
 */
export function requireOwnId(home: Home, { vendor, servers }: DataMap): void {
  const hint = "give the vendor another id in its page";
  if (!isVendorId(vendor.id)) throw new OubliError("USAGE", "the vendor's id is not valid", { hint });
  if (Object.hasOwn(BUILT_IN, vendor.id)) throw new OubliError("USAGE", `${vendor.id} is built in`, { hint });
  const known = parsed(readIfThere(fileOf(home, vendor.id)) ?? "");
  if (known === undefined) return;
  if (known.vendor?.name === vendor.name && originsOf(known.servers) === originsOf(servers)) return;
  throw new OubliError("USAGE", `${vendor.id} is the id of another vendor that was added before`, {
    hint: `${hint}; to replace the one that is known, which goes by another name or to another address, take its accounts out of the configuration and remove ${fileOf(home, vendor.id)} first`,
  });
}

/** As much of a data map as is the same in every format. */
type AnyMap = { readonly format?: number } & Partial<Pick<DataMap, "vendor" | "servers">>;

function parsed(text: string): AnyMap | undefined {
  try {
    const map: unknown = JSON.parse(text);
    return typeof map === "object" && map !== null ? map : undefined;
  } catch {
    return undefined;
  }
}

function originsOf(servers: DataMap["servers"] = []): string {
  const origins = servers.map(({ url }) => (URL.canParse(url) ? new URL(url).origin : url));
  return [...new Set(origins)].toSorted().join(" ");
}

function fileOf(home: Home, vendor: string): string {
  return join(home.vendors, `${vendor}.json`);
}

/** Whether an id can name a file: Windows takes some names for devices, with any ending. */
function isVendorId(text: string): boolean {
  return /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z][a-z0-9-]{0,63}$/.test(text);
}
