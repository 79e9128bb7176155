/// <reference types="node" />
// What a program of a stranger does with the packed core: a home of its own, and a case in it. Takes a folder that is not there
// yet; prints the version of Node.js, or ends with an error.

import { writeFileSync } from "node:fs";
import {
  type Acting,
  actingOfficer,
  findAction,
  type Given,
  locateHome,
  openWorld,
  perform,
} from "@oubli/core";

const [, , folder = ""] = process.argv;

async function main(): Promise<void> {
  const env = { OUBLI_HOME: folder, OUBLI_PASSPHRASE_FILE: `${folder}.txt` };
  writeFileSync(env.OUBLI_PASSPHRASE_FILE, "correct horse battery staple\n");
  const world = openWorld(locateHome(env), env);
  const acting: Acting = {
    world,
    by: () => actingOfficer(world, undefined),
    signal: new AbortController().signal,
    progress: () => {},
  };
  const does = async (id: string, said: Given): Promise<unknown> => {
    const action = findAction(id);
    if (!action) throw new Error(`there is no action ${id}`);
    const confirmed = action.danger === "final" ? { typed: "C-1", reason: "an advertisement" } : {};
    return (await perform(action, acting, said, confirmed)).json;
  };
  try {
    await does("init", { name: "Example Shop", contact: "privacy@shop.example.test", country: "DE" });
    const opened = await does("case.open", { kind: "access", identifiers: ["dana.ruiz@example.test"] });
    expect(JSON.stringify(opened).includes('"C-1"'), "opens a case");
    const refused = await does("case.plan", { case: "C-1" }).catch((reason: unknown) => String(reason));
    expect(typeof refused === "string", "refuses to plan what is no erasure");
    const dismissed = await does("case.dismiss", { case: "C-1", because: "spam" });
    expect(JSON.stringify(dismissed).includes('"spam"'), "dismisses a case");
    expect(JSON.stringify(await does("audit.verify", {})).includes('"ok":true'), "verifies the audit trail");
  } finally {
    await world.close();
  }
}

function expect(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`the packed core should be one that ${promise}`);
}

main().then(() => console.log(process.version));
