import { interleave, report } from "../measure.ts";
import { makeHome, PROGRAM, timeProcess, timeToWords } from "../program.ts";

/** How long until something can be seen or read, against bare Node. */
export async function start(rounds: number): Promise<string> {
  const env = await makeHome(12);
  const frames = await interleave(
    [
      {
        name: "bare node, one word in a terminal",
        unit: "ms",
        once: () => timeToWords(["-e", "console.log('ready')"], "ready"),
      },
      {
        name: "the desk's first full frame, 120x40",
        unit: "ms",
        once: () => timeToWords([PROGRAM], "C-12", env),
      },
    ],
    rounds,
  );
  const commands = await interleave(
    [
      { name: "bare node", unit: "ms", once: () => timeProcess(["-e", ""]) },
      { name: "oubli --version", unit: "ms", once: () => timeProcess([PROGRAM, "--version"]) },
      {
        name: "oubli case list --json",
        unit: "ms",
        once: () => timeProcess([PROGRAM, "case", "list", "--json"], env),
      },
    ],
    rounds,
  );
  return [report("Start to first frame", frames), report("Commands", commands)].join("\n\n");
}
