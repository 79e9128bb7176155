import { OubliError } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { text, url } from "../../action/fields.ts";
import type { CosignedHead } from "../../world/witness.ts";

interface Witness {
  readonly url: string;
  readonly key: string;
}

interface Cosigned extends CosignedHead {
  readonly witness: string;
}

export const auditWitness: Action = defineAction<Witness, Cosigned>({
  id: "audit.witness",
  summary: "have a witness outside cosign the head of the audit trail",
  danger: "changes",
  agent: "never",
  keys: "none",
  examples: ["oubli audit witness --url https://witness.example --key witness.example+1f2e3d4c+BAx…"],
  fields: {
    url: url("the address its operator names"),
    key: text("the witness's public key", "a key such as name+1f2e3d4c+BA… (C2SP cosignature/v1)"),
  },
  run: async ({ world, signal }, { url: address, key }) => {
    const [{ parseCosignatureKey }, { cosignHead }] = await Promise.all([
      import("@oubli/tlog"),
      import("../../world/witness.ts"),
    ]);
    const verifier = parseCosignatureKey(key.trim());
    if (!verifier) throw new OubliError("USAGE", "the key is not a valid key of a witness");
    const { audit } = await world.store();
    const head = await cosignHead(world.home, audit, { url: address, verifier, signal });
    return { ...head, witness: verifier.name };
  },
  tell: (head) => ({
    ending: "done",
    parts: [
      { is: "text", text: head.checkpoint.trimEnd() },
      { is: "note", text: `${head.witness} has cosigned ${head.size} entries; kept in ${head.file}` },
    ],
    json: head,
  }),
});
