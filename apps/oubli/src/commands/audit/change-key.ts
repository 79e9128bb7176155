import { logKeyOf } from "@oubli/core/world";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { COMMON, readFlags } from "../../cli/flags.ts";
import { withApp } from "../../cli/with-app.ts";
import type { Command } from "../../cli/world.ts";
import { type App, retireLogKey, rotateLogKey } from "../../core/app.ts";

export const auditRotateKey: Command = {
  usage: "[--json]",
  examples: ["oubli audit rotate-key"],
  run: changing(rotateLogKey, (key) => [
    `both keys sign from here on; the new one is ${key}`,
    "back up keys/, give the new key to whoever checks the trail, then: oubli audit retire-key",
  ]),
};

export const auditRetireKey: Command = {
  usage: "[--json]",
  examples: ["oubli audit retire-key"],
  run: changing(retireLogKey, (key) => [
    `retired ${key}; the new key signs alone from here on`,
    "back up keys/; copies of the old key serve nothing any more and should be destroyed",
  ]),
};

/** A command without words that changes the keys, and says the key it was about. */
function changing(
  change: (app: App) => Promise<string>,
  say: (key: string) => readonly [done: string, next: string],
): Command["run"] {
  return async (argv, world) => {
    const { values, positionals } = readFlags(argv, COMMON);
    if (positionals.length > 0) throw new OubliError("USAGE", "this command takes no words");
    return withApp(world, values.as, async (app) => {
      const key = await change(app);
      const [done, next] = say(key);
      if (values.json) world.out(JSON.stringify({ key, present: logKeyOf(app.home) }));
      else {
        world.out(done);
        world.err(next);
      }
      return EXIT.done;
    });
  };
}
