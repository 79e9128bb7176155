import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseId, OfficerId } from "@oubli/model";
import { onTestFinished } from "vitest";
import type { Acting } from "../../src/action/action.ts";
import { locateHome } from "../../src/world/home.ts";
import { openWorld } from "../../src/world/open-world.ts";
import { enterRequest } from "../../src/world/requests.ts";
import { makeHome } from "../../src/world/setup.ts";
import type { World } from "../../src/world/world.ts";

/** A home in a temporary folder with one officer, opened anew for each world. */
export interface SmallHome {
  readonly officer: OfficerId;
  /** Closed again when the test ends. */
  world(env?: Readonly<Record<string, string>>): World;
  acting(world: World): Acting;
  open(kind?: "access" | "erasure"): Promise<CaseId>;
  writeConfig(text: string): void;
}

export async function makeSmallHome(accounts = "accounts: []\n"): Promise<SmallHome> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-core-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { OUBLI_HOME: folder, HOME: folder };
  const home = locateHome(env);
  const controller = {
    name: "Shop",
    contact: "privacy@shop.example.test",
    country: "DE",
    zone: "Europe/Berlin",
  };
  const officer = await makeHome(home, { controller, officer: "First" }, env, {
    keys: "unlocked",
    accounts,
  });
  const world = (more: Readonly<Record<string, string>> = {}) => {
    const opened = openWorld(home, { ...env, ...more });
    onTestFinished(() => opened.close());
    return opened;
  };
  return {
    officer,
    world,
    acting: (opened) => ({
      world: opened,
      by: async () => officer,
      signal: new AbortController().signal,
      progress: () => {},
    }),
    open: async (kind = "erasure") => {
      const subject = { identifiers: [{ kind: "email", value: "ada@example.test" }] } as const;
      return (await enterRequest(world(), officer, { kind, subject })).case.id;
    },
    writeConfig: (text) => writeFileSync(home.config, text),
  };
}
