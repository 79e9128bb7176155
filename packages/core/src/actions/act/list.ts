import type { Pending } from "@oubli/engine";
import { type Action, defineAction } from "../../action/action.ts";

interface Listed {
  readonly acts: readonly Pending[];
  readonly notices: readonly string[];
}

export const actList: Action = defineAction<object, Listed>({
  id: "act.list",
  summary: "what one officer has proposed and another has to confirm",
  danger: "none",
  examples: ["oubli act list"],
  fields: {},
  run: async ({ world }) => {
    const [{ openActs, waitingAdmissions }, { admissionTexts }] = await Promise.all([
      import("@oubli/engine"),
      import("../../world/admission-words.ts"),
    ]);
    const ports = await world.ports();
    const notices = admissionTexts(await waitingAdmissions(ports), world.clock.wall());
    return { acts: await openActs(ports), notices };
  },
  tell: ({ acts, notices }) => ({
    ending: "done",
    parts: [
      ...(acts.length === 0
        ? [{ is: "line", text: "nothing waits for another officer" } as const]
        : [
            {
              is: "table",
              head: ["act", "what", "case", "proposed by", "at"],
              rows: acts.map(({ id, action, case: about, by, at }) => [id, action, about ?? "", by, at]),
            } as const,
          ]),
      ...notices.map((text) => ({ is: "line", text, tone: "warn" }) as const),
    ],
    json: {
      acts: acts.map(({ given: _given, ...act }) => act),
      ...(notices.length === 0 ? {} : { notices }),
    },
    next: acts.slice(0, 1).map(({ id }) => ({ action: "act.confirm", given: { act: id }, other: true })),
  }),
});
