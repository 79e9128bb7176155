import type { OfficerId } from "@oubli/model";
import { type Action, defineAction } from "../action/action.ts";
import { fallback, optional, secret, text } from "../action/fields.ts";
import type { Home } from "../world/home.ts";

interface Init {
  readonly name: string;
  readonly contact: string;
  readonly country: string;
  readonly region?: string;
  readonly zone?: string;
  readonly officer: string;
  readonly passphrase?: string;
}

interface Made {
  readonly home: Home;
  readonly officer: OfficerId;
}

export const init: Action = defineAction<Init, Made>({
  id: "init",
  summary: "make a home: configuration, keys, store, first officer",
  danger: "changes",
  agent: "never",
  keys: "none",
  examples: ['oubli init --name "Example Shop" --contact privacy@shop.example --country DE --region BE'],
  fields: {
    name: text("the controller's name", "a name"),
    contact: text("where people reach the controller", "an e-mail address"),
    country: text("where the controller sits", "a two-letter code such as DE"),
    region: optional(text("a region of that country, for its public holidays", "a code such as BE")),
    zone: optional(
      text("the controller's time zone; this machine's when left out", "a zone such as Europe/Berlin"),
    ),
    officer: fallback("Privacy officer", text("the first officer's name", "a name")),
    passphrase: optional(secret("what locks the first officer's key; chosen at a terminal when left out")),
  },
  run: async (acting, { officer, country, region, zone, passphrase: given, ...controller }) => {
    const { world } = acting;
    const [{ isHome }, { makeHome, requireUsable }, { choosePassphrase, passphraseFromFile }] =
      await Promise.all([
        import("../world/home.ts"),
        import("../world/setup.ts"),
        import("../world/keys/passphrase.ts"),
      ]);
    const seat = {
      ...controller,
      country: country.toUpperCase(),
      zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(region === undefined ? {} : { region }),
    };
    const answers = { controller: seat, officer };
    // Nobody chooses a passphrase for nothing.
    const isNew = !isHome(world.home) && requireUsable(answers, world.home) !== "";
    const locked = given ?? passphraseFromFile(world.env);
    const passphrase = isNew
      ? await choosePassphrase("the key of the first officer", locked, acting.passphrase)
      : "";
    return {
      home: world.home,
      officer: await makeHome(world.home, answers, world.env, { keys: { passphrase } }),
    };
  },
  tell: ({ home, officer }) => ({
    ending: "done",
    parts: [
      { is: "line", text: `made ${home.folder}`, tone: "good" },
      { is: "line", text: `you are officer ${officer}` },
      { is: "note", text: "add accounts to oubli.config.yaml, and a second officer" },
      {
        is: "note",
        text: "back up keys/ to a safe place, and remember the passphrase: without both no case can be opened",
      },
    ],
    json: { home: home.folder, config: home.config, officer },
    next: [
      { action: "officer.add", given: {} },
      { action: "doctor", given: {} },
    ],
  }),
});
