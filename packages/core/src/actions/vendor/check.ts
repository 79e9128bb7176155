import type { Capabilities, Note } from "@oubli/datamap";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { flag, path, positional } from "../../action/fields.ts";
import { capabilityParts, githubLine, noteText } from "../../words/capabilities.ts";

interface Check {
  readonly spec: string;
  readonly github: boolean;
}

interface Checked {
  readonly vendor: { readonly id: string; readonly name: string };
  readonly surfaces: readonly Capabilities[];
  readonly notes: readonly Note[];
}

export const vendorCheck: Action = defineAction<Check, Checked>({
  id: "vendor.check",
  summary: "what a case could and could not do with a page of privacy marks",
  danger: "none",
  agent: "never",
  examples: ["oubli vendor check woocommerce", "oubli vendor check privacy.yaml --github"],
  fields: {
    spec: positional(
      path(
        "the page of privacy marks, the name of one that comes with oubli, or an OpenAPI description that carries them",
      ),
    ),
    github: flag("write problems and notes as annotations of a GitHub workflow"),
  },
  run: async (_, { spec, github }) => {
    const [{ readPageFile }, { capabilitiesOf }] = await Promise.all([
      import("../../world/spec-file.ts"),
      import("@oubli/datamap"),
    ]);
    const { map, notes } = await readPageFile(
      spec,
      github ? (problems) => problems.map(githubLine("error")) : undefined,
    );
    const surfaces = [...new Set(map.servers.map(({ surface }) => surface))];
    return { vendor: map.vendor, surfaces: surfaces.map((surface) => capabilitiesOf(map, surface)), notes };
  },
  tell: ({ vendor, surfaces, notes }, { github }) => ({
    ending: "done",
    parts: [
      ...capabilityParts(vendor.name, surfaces),
      ...notes.map(
        (note): Part => ({ is: "line", text: github ? githubLine("warning")(note) : noteText(note) }),
      ),
    ],
    json: { vendor, surfaces, notes },
  }),
});
