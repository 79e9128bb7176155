import { EXIT } from "../cli/exit.ts";
import { readFlags } from "../cli/flags.ts";
import type { Command } from "../cli/world.ts";

const HINTS = [
  "This is a demo: three pretend vendors with pretend people, in a home that is thrown away.",
  "Try the request of dana.ruiz@example.test. Ari Approver approves the plan: o switches officers.",
];

export const demo: Command = {
  usage: "[--headless] [--json] [--no-color]",
  examples: ["oubli demo", "oubli demo --headless"],
  run: async (argv, world) => {
    const { values } = readFlags(argv, {
      headless: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      "no-color": { type: "boolean", default: false },
    });
    const { startDemo } = await import("../demo/demo-home.ts");
    const started = await startDemo(world.env);
    try {
      if (world.interactive && !values.headless && !values.json) {
        const { openDesk } = await import("../desk/open-desk.ts");
        await openDesk(started.app, world, {
          hints: HINTS,
          ...(values["no-color"] ? { colours: false } : {}),
        });
        world.out(`the demo's home is ${started.home.folder}; delete it when you have seen enough`);
        return EXIT.done;
      }
      const { leadThrough } = await import("../demo/headless.ts");
      const result = await leadThrough(started, values.json ? () => {} : world.out, world.signal);
      if (values.json) world.out(JSON.stringify(result));
      else
        world.out(
          `\nEverything lies in ${result.folder}\n  package      ${result.package}\n  certificate  ${result.certificate}\n  audit trail  ${result.trail}`,
        );
      return EXIT.done;
    } finally {
      await started.stop();
    }
  },
};
