import { type Action, defineAction } from "../../action/action.ts";
import { optional, path, secret } from "../../action/fields.ts";
import type { RotatedKey } from "../../world/keys/rotate-own.ts";

interface Rotate {
  readonly to?: string;
  readonly passphrase?: string;
}

type Rotated = RotatedKey & { readonly file?: string };

export const officerRotateKey: Action = defineAction<Rotate, Rotated>({
  id: "officer.rotate-key",
  summary: "replace your own key: an admin's counts at once, another's when an admin has admitted it",
  danger: "changes",
  agent: "never",
  role: "auditor",
  examples: ["oubli officer rotate-key", "oubli officer rotate-key --to my-new-key.request"],
  fields: {
    to: optional(path("a new file for the request to an admin; printed when left out")),
    passphrase: optional(secret("what locks the new key; chosen at a terminal when left out")),
  },
  run: async ({ world, by, passphrase: ask }, { to, passphrase: given }) => {
    const [{ rotateOwnKey }, { lockFor }, { writePrivateFile }] = await Promise.all([
      import("../../world/keys/rotate-own.ts"),
      import("../../world/keys/lock-for.ts"),
      import("../../world/home.ts"),
    ]);
    const lock = await lockFor(world.home, "your new key", { given, ask });
    const rotated = await rotateOwnKey(world, await by(), { lock, ask });
    if (to === undefined || rotated.is === "in-force") return rotated;
    writePrivateFile(to, rotated.request);
    return { ...rotated, file: to };
  },
  tell: (rotated) => ({
    ending: "done",
    parts: [
      rotated.is === "in-force"
        ? { is: "line", text: `your new key is in force: ${rotated.verifierKey}`, tone: "good" }
        : rotated.file === undefined
          ? { is: "text", text: rotated.request.trimEnd() }
          : { is: "fact", label: "request", text: rotated.file, file: true },
      rotated.is === "in-force"
        ? {
            is: "note",
            text: "back up the new key, and destroy copies of the old one: it signs nothing any more",
          }
        : {
            is: "note",
            text: `give the request to an admin; your present key counts until it is admitted, then ${rotated.verifierKey}`,
          },
    ],
    json: rotated,
  }),
});
