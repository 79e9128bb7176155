import { type Action, defineAction } from "../../action/action.ts";
import { optional, path, positional, reference, secret, text } from "../../action/fields.ts";
import type { Verified } from "../../world/check-package.ts";

interface VerifyPackage {
  readonly file: string;
  readonly passphrase?: string;
  readonly identity?: string;
  readonly key?: string;
}

export const packageVerify: Action = defineAction<VerifyPackage, Verified>({
  id: "package.verify",
  summary: "open a data package and check every file of it",
  danger: "none",
  agent: "never",
  examples: ["oubli package verify dsr-….zip.age --passphrase env:PASSPHRASE"],
  fields: {
    file: positional(path("the encrypted package, or the archive inside it")),
    passphrase: optional(secret("the passphrase of the package")),
    identity: optional(reference("where the age secret key stands")),
    key: optional(
      text("the public key of the audit trail; that of the home here when left out", "a verifier key"),
    ),
  },
  run: async ({ world }, words) => {
    const { checkPackage } = await import("../../world/check-package.ts");
    return checkPackage(world, words);
  },
  tell: (verified, { key }) => ({
    ending: verified.ok ? "done" : "failed",
    parts: verified.ok
      ? [
          {
            is: "line",
            text: `${verified.files} files are what entry ${verified.entry} of the audit trail vouches for`,
            tone: "good",
          },
        ]
      : [
          {
            is: "line",
            text: `the package does not hold: ${verified.path}: ${verified.reason}`,
            tone: "bad",
          },
          ...(key === undefined
            ? [
                {
                  is: "note",
                  text: "if it was made under an earlier key of the trail, check it with that key",
                } as const,
              ]
            : []),
        ],
    json: verified,
    ...(verified.ok || key !== undefined ? {} : { next: [{ action: "audit.keys", given: {} }] }),
  }),
});
