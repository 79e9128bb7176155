import { type Action, defineAction, type Part } from "../../action/action.ts";
import { optional, path, positional, text } from "../../action/fields.ts";
import { count } from "../../words/count.ts";
import type { CheckedByKey } from "../../world/check-certificate.ts";

interface VerifyCertificate {
  readonly path: string;
  readonly key?: string;
}

export const certificateVerify: Action = defineAction<VerifyCertificate, CheckedByKey>({
  id: "certificate.verify",
  summary:
    "check everything a certificate of erasure holds; needs no home (exit code 0: it holds, 1: it does not, 2: it cannot be read)",
  danger: "none",
  agent: "never",
  examples: [
    "oubli certificate verify certificate-41",
    "oubli certificate verify certificate-41 --key 'name+1a2b3c4d+AbCd…'",
  ],
  fields: {
    path: positional(path("the folder of the certificate, or a file in it")),
    key: optional(
      text("the public key of the audit trail; the one in the certificate when left out", "a verifier key"),
    ),
  },
  run: async (_context, words) => {
    const { checkCertificate } = await import("../../world/check-certificate.ts");
    return checkCertificate(words);
  },
  tell: (checked) => ({
    ending: checked.ok ? "done" : "failed",
    parts: [
      ...(checked.ownKey
        ? [
            {
              is: "line",
              text: "checked with the key that came with it: this does not show who made it. Compare the key with the one the controller has published",
              tone: "bad",
            } as const,
          ]
        : []),
      ...(checked.ok
        ? heldParts(checked)
        : [
            {
              is: "line",
              text: `the certificate does not hold: ${checked.path}: ${checked.reason}`,
              tone: "bad",
            } as const,
          ]),
      { is: "fact", label: "key", text: checked.key },
    ],
    json: checked,
  }),
});

function heldParts(checked: CheckedByKey & { readonly ok: true }): readonly Part[] {
  return [
    {
      is: "line",
      text: `the certificate of ${checked.case} is what entry ${checked.index} of the audit trail vouches for`,
      tone: "good",
    },
    {
      is: "fact",
      label: "entry",
      text: `${checked.position} of its case, which had ${count(checked.entries, "entry", "entries")} when it was made`,
    },
    ...checked.approvals.flatMap(({ plan, author, approver, secondOfficer }): readonly Part[] => [
      { is: "fact", label: "plan", text: plan },
      { is: "fact", label: "author", text: `${author.roles.join(", ")}, key ${author.fingerprint}` },
      { is: "fact", label: "approver", text: `${approver.roles.join(", ")}, key ${approver.fingerprint}` },
      ...(secondOfficer
        ? []
        : [{ is: "note", text: "one officer decided alone: the author has approved the plan" } as const]),
      ...(author.admittedAlone || approver.admittedAlone
        ? [{ is: "note", text: "one officer admitted another alone: author or approver" } as const]
        : []),
    ]),
    ...checked.witnesses.map((text): Part => ({ is: "fact", label: "witness", text })),
  ];
}
