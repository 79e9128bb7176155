import { type Action, defineAction, flag, optional, path } from "@oubli/core";
import type { CaseId } from "@oubli/model";
import type { Shell } from "../shell.ts";

interface Demo {
  readonly headless: boolean;
  readonly noColor: boolean;
  readonly keep?: string;
}

interface Shown {
  /** Where the demo's home lies; absent when it was removed. */
  readonly home?: string;
  readonly case?: CaseId;
  readonly package?: string;
  readonly certificate?: string;
  readonly trail?: string;
}

const hints = (isKept: boolean): readonly string[] => [
  `This is a demo: three pretend vendors with pretend people, in a home that ${isKept ? "stays" : "is removed"} when you leave.`,
  "Try the request of dana.ruiz@example.test. Ari Approver approves the plan: o switches officers.",
];

/** Shows everything against pretend vendors: at a terminal on the desk, else by leading one case from its arrival to its end. */
export function demo(shell: Shell): Action {
  return defineAction<Demo, Shown>({
    id: "demo",
    summary: "everything against built-in pretend vendors, in a throw-away home",
    danger: "none",
    agent: "never",
    examples: ["oubli demo", "oubli demo --headless", "oubli demo --headless --keep ./demo"],
    fields: {
      headless: flag("lead one case from its arrival to its end, and print what happens"),
      noColor: flag("draw without colours"),
      keep: optional(path("a new folder for the demo's home, which stays; without it the home is removed")),
    },
    run: async ({ signal, progress }, { headless, noColor, keep }) => {
      const { startDemo } = await import("../demo/demo-home.ts");
      const started = await startDemo(shell.env, keep);
      const home = keep === undefined ? {} : { home: started.world.home.folder };
      try {
        if (shell.interactive && !headless) {
          const { openDesk } = await import("../desk/open-desk.ts");
          await openDesk(started.world, shell, {
            officer: started.officer,
            hints: hints(keep !== undefined),
            colours: !noColor,
          });
          return home;
        }
        const { leadThrough } = await import("../demo/headless.ts");
        const say = (text: string) => progress({ key: "demo", text, state: "ended" });
        const led = await leadThrough(started, say, signal);
        return keep === undefined ? { case: led.case } : { ...home, ...led };
      } finally {
        await started.stop();
      }
    },
    tell: (shown) => ({
      ending: "done",
      parts: [
        ...Object.entries(shown)
          .filter(([label]) => label !== "case")
          .map(([label, text]) => ({ is: "fact", label, text: String(text) }) as const),
        ...(shown.home === undefined && shown.case !== undefined
          ? [{ is: "note", text: "the demo's home was removed; --keep <folder> keeps it" } as const]
          : []),
      ],
      json: shown,
    }),
  });
}
