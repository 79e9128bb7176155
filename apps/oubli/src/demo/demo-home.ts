import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Home, locateHome, makeHome, makePrivateFolder, writePrivateFile } from "@oubli/core/world";
import type { OfficerId } from "@oubli/model";
import {
  createFeraSandbox,
  createLoyaltySandbox,
  createPartneroSandbox,
  type Sandbox,
  serveSandbox,
} from "@oubli/sandbox";
import { type App, addOfficer, openApp } from "../core/app.ts";

/** A throw-away home with three pretend vendors behind loopback ports, seeded with people. */
export interface Demo {
  readonly home: Home;
  readonly app: App;
  /** Who opens cases and makes plans. */
  readonly officer: OfficerId;
  /** Who approves them. */
  readonly approver: OfficerId;
  readonly vendors: readonly { readonly account: string; readonly url: string; readonly sandbox: Sandbox }[];
  /** Stops the vendors and closes the store. The folder stays, so that its files can be looked at. */
  stop(): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Starts a demo. Everything but the vendors' location is what a real home is. */
export async function startDemo(env: Env): Promise<Demo> {
  const now = () => new Date();
  const sandboxes = [
    { account: "fera", sandbox: createFeraSandbox({ now, limit: "none" }) },
    { account: "partnero", sandbox: createPartneroSandbox({ now, limit: "none" }) },
    { account: "loyalty", sandbox: createLoyaltySandbox({ now, limit: "none" }) },
  ];
  const served = await Promise.all(
    sandboxes.map(async ({ account, sandbox }) => ({ account, sandbox, ...(await serveSandbox(sandbox)) })),
  );
  const folder = mkdtempSync(join(tmpdir(), "oubli-demo-"));
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
  const officer = await makeHome(
    home,
    { controller: CONTROLLER, officer: "Olive Officer" },
    demoEnv,
    `${INFORMATION}accounts:\n${accounts}`,
  );
  const app = await openApp(home, { env: demoEnv });
  const approver = await addOfficer(app, "Ari Approver", ["approver", "officer"], officer);
  return {
    home,
    app,
    officer,
    approver: approver.id,
    vendors: served,
    stop: async () => {
      await app.close();
      await Promise.all(served.map((one) => one.close()));
    },
  };
}

const CONTROLLER = {
  name: "Example Shop",
  contact: "privacy@shop.example.test",
  country: "DE",
  region: "BE",
  zone: "Europe/Berlin",
};

// A controller that has written down what no search finds out: its answers lack nothing the law wants said.
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
  // Pretend vendors count no calls; nobody should have to watch a demo wait.
  return `  - id: ${account}\n    vendor: ${sandbox.vendor}\n    base-url: ${url}\n${surface}    rate-limit: { calls: 100, per: second }\n    secrets:\n${secrets.join("")}`;
}
