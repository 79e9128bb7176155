import { OubliError } from "@oubli/model";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { onlyWith, optional, text, url } from "../../action/fields.ts";
import { count } from "../../words/count.ts";
import type { Asked } from "../../world/standing-witnesses.ts";

interface Witness {
  readonly url?: string;
  readonly key?: string;
}

export const auditWitness: Action = defineAction<Witness, readonly Asked[]>({
  id: "audit.witness",
  summary: "have witnesses outside cosign the head of the audit trail: those of the configuration, or one",
  danger: "changes",
  agent: "never",
  keys: "none",
  examples: [
    "oubli audit witness",
    "oubli audit witness --url https://witness.example --key witness.example+1f2e3d4c+BAx…",
  ],
  fields: {
    url: optional(url("the address its operator names; those of the configuration when left out")),
    key: onlyWith(
      "url",
      text("the witness's public key", "a key such as name+1f2e3d4c+BA… (C2SP cosignature/v1)"),
    ),
  },
  run: async ({ world, signal }, { url: address, key }) => {
    const { askWitnesses } = await import("../../world/standing-witnesses.ts");
    if (address === undefined) {
      const { witnesses } = await world.config();
      if (witnesses.length > 0) return askWitnesses(world, witnesses, signal);
      throw new OubliError("USAGE", "no witness is named, and none stands in the configuration", {
        hint: 'write witness: "<its public key> <its address>" into oubli.config.yaml, or name one',
      });
    }
    if (key === undefined) throw new OubliError("USAGE", "the public key of the witness is needed, too");
    const [asked] = await askWitnesses(world, [{ key, url: address }], signal);
    if (asked?.error) throw asked.error;
    return asked === undefined ? [] : [asked];
  },
  tell: (asked) => ({
    ending: asked.every(({ head }) => head !== undefined) ? "done" : "failed",
    parts: asked.flatMap(partsOf),
    json: asked.length === 1 ? jsonOf(asked[0]) : { witnesses: asked.map(jsonOf) },
  }),
});

function partsOf({ witness, head, error }: Asked): readonly Part[] {
  if (head)
    return [
      { is: "text", text: head.checkpoint.trimEnd() },
      {
        is: "note",
        text: `${witness} has cosigned ${count(head.size, "entry", "entries")}; kept in ${head.file}`,
      },
    ];
  const hint = error?.hint === undefined ? "" : ` - ${error.hint}`;
  return [{ is: "line", text: `${witness}: ${error?.message ?? ""}${hint}`, tone: "bad" }];
}

function jsonOf(asked: Asked | undefined): object {
  const { witness, head, error } = asked ?? {};
  return { witness, ...head, ...(error ? { error: error.message } : {}) };
}
