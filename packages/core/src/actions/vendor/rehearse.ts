import type { Rehearsal } from "@oubli/connector/rehearsal";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { number, optional, path, positional, text } from "../../action/fields.ts";

interface Rehearse {
  readonly spec: string;
  readonly surface?: string;
  readonly trouble?: number;
}

interface Rehearsed {
  readonly vendor: string;
  readonly well: boolean;
  readonly rehearsals: readonly (Rehearsal & { readonly well: boolean })[];
}

export const vendorRehearse: Action = defineAction<Rehearse, Rehearsed>({
  id: "vendor.rehearse",
  summary:
    "erase a person who does not exist at a pretend vendor, which does what the page says; sends nothing anywhere",
  danger: "none",
  agent: "never",
  keys: "none",
  examples: [
    "oubli vendor rehearse acme/privacy.yaml",
    "oubli vendor rehearse acme/privacy.yaml --trouble 5",
  ],
  fields: {
    spec: positional(path("the page of privacy marks, or an OpenAPI description that carries them")),
    surface: optional(text("which surface of the API; each in turn when left out", "a surface of the page")),
    trouble: optional(
      number("the pretend vendor refuses or fails every so many-th call", { from: 2, to: 1_000 }),
    ),
  },
  run: async ({ signal }, { spec, surface, trouble }) => {
    const [{ readPageFile }, { rehearse, wentWell }] = await Promise.all([
      import("../../world/spec-file.ts"),
      import("@oubli/connector/rehearsal"),
    ]);
    const { map } = await readPageFile(spec);
    const surfaces = surface === undefined ? [...new Set(map.servers.map((one) => one.surface))] : [surface];
    const rehearsals: (Rehearsal & { readonly well: boolean })[] = [];
    for (const one of surfaces) {
      const went = await rehearse(
        map,
        { surface: one, ...(trouble === undefined ? {} : { trouble }) },
        signal,
      );
      rehearsals.push({ ...went, well: wentWell(went) });
    }
    return { vendor: map.vendor.name, well: rehearsals.every(({ well }) => well), rehearsals };
  },
  tell: ({ vendor, well, rehearsals }) => ({
    ending: well ? "done" : "failed",
    parts: [
      ...rehearsals.flatMap((one) => partsOf(vendor, one)),
      {
        is: "note",
        text: "a pretend vendor is made from the page: that it was led well proves nothing about the real one",
      },
    ],
    json: { vendor, well, rehearsals },
  }),
});

function partsOf(vendor: string, rehearsed: Rehearsal & { readonly well: boolean }): readonly Part[] {
  const { surface, well, kinds, gaps, steps, tasks, covered, kept, left, othersTouched } = rehearsed;
  const bad = (text: string): Part => ({ is: "line", text, tone: "bad" });
  return [
    {
      is: "line",
      text: `${vendor}, surface ${surface}: ${well ? "led well" : "not led well"}`,
      tone: well ? "good" : "bad",
    },
    ...(kinds.length === 0 ? [bad("no record can be found here")] : []),
    {
      is: "table",
      head: ["record", "there", "found"],
      rows: kinds.map(({ kind, there, found }) => [kind, String(there), String(found)]),
    },
    {
      is: "table",
      head: ["step", "action", "record", "call", "answer", "seen afterwards"],
      rows: steps.map((one) => [one.step, one.action, one.record, one.call, answerText(one), SEEN[one.seen]]),
    },
    { is: "fact", label: "goes along, is kept", text: `${covered}, ${kept}` },
    { is: "fact", label: "calls", text: callsText(rehearsed) },
    ...tasks.map((task): Part => ({ is: "line", text: `for a person: ${task}` })),
    ...gaps.map((gap) => bad(`could not look: ${gap}`)),
    ...left.map((record) => bad(`still there: ${record}`)),
    ...(othersTouched ? [bad("somebody else's record was changed")] : []),
  ];
}

function callsText({ calls, seconds, overLimit }: Rehearsal): string {
  const all = `${calls}, in ${seconds} s at the pace of the page`;
  return overLimit === 0 ? all : `${all}; ${overLimit} were more than it allows`;
}

function answerText({ outcome, said }: Rehearsal["steps"][number]): string {
  return said === undefined ? outcome : `${outcome}, job ${said}`;
}

const SEEN: Readonly<Record<Rehearsal["steps"][number]["seen"], string>> = {
  absent: "absent",
  present: "still there",
  "cannot-check": "cannot be looked at by itself",
};
