import { type Action, defineAction, type Next } from "../action/action.ts";
import type { Finding } from "../world/finding.ts";

export const doctor: Action = defineAction<object, readonly Finding[]>({
  id: "doctor",
  summary: "examine home, officers, store, audit trail and accounts",
  danger: "none",
  examples: ["oubli doctor"],
  fields: {},
  run: async ({ world, signal }) => {
    const { examine } = await import("../world/doctor.ts");
    return examine(world, signal);
  },
  tell: (findings) => ({
    ending: findings.some(({ rejected }) => rejected)
      ? "credentials-rejected"
      : findings.every(({ ok, untested }) => ok || untested)
        ? "done"
        : "failed",
    parts: [
      {
        is: "table",
        head: ["", "what", "found"],
        rows: findings.map(({ ok, warned, untested, what, message, hint }) => [
          warned ? "WARN" : ok ? "ok" : untested ? "?" : "FAIL",
          what,
          hint === undefined ? message : `${message} - ${hint}`,
        ]),
      },
    ],
    json: { findings },
    next: findings.flatMap(({ remedy }): readonly Next[] =>
      remedy === undefined ? [] : [{ action: remedy, given: {} }],
    ),
  }),
});
