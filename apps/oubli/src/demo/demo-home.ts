import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  addOfficer,
  type Home,
  locateHome,
  makeHome,
  makePrivateFolder,
  openWorld,
  type World,
  writePrivateFile,
} from "@oubli/core/world";
import { type OfficerId, OubliError } from "@oubli/model";
import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  type Sandbox,
  serveSandbox,
} from "@oubli/sandbox";

/** A home with three pretend vendors behind loopback ports, seeded with people. */
export interface Demo {
  readonly world: World;
  /** Who opens cases and makes plans. */
  readonly officer: OfficerId;
  /** Who approves them. */
  readonly approver: OfficerId;
  readonly vendors: readonly { readonly account: string; readonly url: string; readonly sandbox: Sandbox }[];
  /** Stops the vendors, closes the store, and removes the home unless it is to be kept. */
  stop(): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Starts a demo. Everything but the vendors' location is what a real home is.
 *
 * @param keep A new or empty folder for the home, which stays. Without it the home is removed when the demo stops.
 * @throws {OubliError} `USAGE` for a folder that holds something.
 */
export async function startDemo(env: Env, keep?: string): Promise<Demo> {
  const folder =
    keep === undefined ? mkdtempSync(join(tmpdir(), "oubli-demo-")) : requireEmpty(resolve(keep));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Also when the process is left without a word, for instance because its terminal was closed.
  if (keep === undefined) process.once("exit", remove);
  const served = await serveVendors();
  const demoEnv: Env = {
    ...env,
    OUBLI_HOME: folder,
    OUBLI_CONFIG: undefined,
    OUBLI_KEY: undefined,
    OUBLI_OFFICER: undefined,
    // What a demo saw is worth nothing to this workstation.
    XDG_STATE_HOME: join(folder, "state"),
  };
  const home = locateHome(demoEnv);
  const accounts = served
    .map(({ account, sandbox, url }) => accountText(home, account, sandbox, url))
    .join("");
  const officer = await makeHome(home, { controller: CONTROLLER, officer: "Olive Officer" }, demoEnv, {
    keys: "unlocked",
    accounts: `${INFORMATION}accounts:\n${accounts}`,
  });
  const world = openWorld(home, demoEnv);
  const approver = await addOfficer(world, { name: "Ari Approver", roles: ["approver", "officer"] }, officer);
  return {
    world,
    officer,
    approver: approver.id,
    vendors: served,
    stop: async () => {
      await world.close();
      await Promise.all(served.map((one) => one.close()));
      process.off("exit", remove);
      if (keep === undefined) remove();
    },
  };
}

async function serveVendors() {
  const now = () => new Date();
  const sandboxes = [
    { account: "fera", sandbox: createFeraSandbox({ now, limit: "none" }) },
    { account: "partnero", sandbox: createPartneroSandbox({ now, limit: "none" }) },
    { account: "loyalty", sandbox: createLoyaltySandbox({ now, limit: "none" }) },
  ];
  return Promise.all(
    sandboxes.map(async ({ account, sandbox }) => ({ account, sandbox, ...(await serveSandbox(sandbox)) })),
  );
}

function requireEmpty(folder: string): string {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return folder;
  throw new OubliError("USAGE", `${folder} is not empty`, { hint: "name a new folder for the demo" });
}

const CONTROLLER = {
  name: "Example Shop",
  contact: "privacy@shop.example.test",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
};

// A controller that has written down what no search finds out: nothing is missing from its responses.
const INFORMATION = `information:
  purposes: "To sell and deliver outdoor goods, to show reviews, to thank for referrals, and to run the customer club."
  storage-period: "Reviews and club data until you ask or two years after your last purchase; invoices ten years."
  automated-decisions: "None are made."
  transfers: "None that we know of; ask us for the list of services and where they are."
`;

/** The account's lines of the configuration; its keys are written to files and referred to. */
function accountText(home: Home, account: string, sandbox: Sandbox, url: string): string {
  const folder = join(home.folder, "secrets");
  makePrivateFolder(folder);
  const secrets = Object.entries(sandbox.credentials).map(([scheme, secret]) => {
    const file = join(folder, `${account}-${scheme}`);
    writePrivateFile(file, `${secret}\n`);
    return `      ${scheme}: ${JSON.stringify(`file:${file}`)}\n`;
  });
  const surface = sandbox.surface === undefined ? "" : `    surface: ${sandbox.surface}\n`;
  // Pretend vendors count no calls; a demo should not make people wait.
  return `  - id: ${account}\n    vendor: ${sandbox.vendor}\n    base-url: ${url}\n${surface}    rate-limit: { calls: 100, per: second }\n    secrets:\n${secrets.join("")}`;
}
