import type { Capabilities } from "@oubli/datamap";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { path, positional } from "../../action/fields.ts";

interface Check {
  readonly spec: string;
}

interface Checked {
  readonly vendor: { readonly id: string; readonly name: string };
  readonly surfaces: readonly Capabilities[];
}

export const vendorCheck: Action = defineAction<Check, Checked>({
  id: "vendor.check",
  summary: "what a case could and could not do with a marked spec",
  danger: "none",
  agent: "never",
  examples: ["oubli vendor check specs/fera/openapi.yaml"],
  fields: { spec: positional(path("the OpenAPI description with privacy marks")) },
  run: async (_, { spec }) => {
    const [{ readSpecFile }, { capabilitiesOf }] = await Promise.all([
      import("../../world/spec-file.ts"),
      import("@oubli/datamap"),
    ]);
    const map = await readSpecFile(spec);
    const surfaces = [...new Set(map.servers.map(({ surface }) => surface))];
    return { vendor: map.vendor, surfaces: surfaces.map((surface) => capabilitiesOf(map, surface)) };
  },
  tell: ({ vendor, surfaces }) => ({
    ending: "done",
    parts: surfaces.flatMap((surface, at) => [
      ...(at === 0 ? [] : [{ is: "line", text: "" } as const]),
      ...surfaceParts(vendor.name, surface),
    ]),
    json: { vendor, surfaces },
  }),
});

function surfaceParts(name: string, it: Capabilities): readonly Part[] {
  const line = (text: string): Part => ({ is: "line", text });
  return [
    line(`${name}, surface ${it.surface}`),
    ...(it.finds.length === 0
      ? [line("a case cannot search for a person here")]
      : [
          line("a case can search for"),
          {
            is: "table",
            head: ["record", "by", "how"],
            rows: it.finds.map(({ kind, by, match }) => [kind, by, MATCH[match]]),
          } as const,
        ]),
    ...(it.records.length === 0
      ? []
      : [
          line("and do with what it finds"),
          {
            is: "table",
            head: ["record", "reached", "erased", "verified"],
            rows: it.records.map(({ kind, reached, erasure, verified }) => [
              kind,
              reached === "none" ? "only inside other records" : `by ${reached}`,
              erasure.length > 0 ? erasure.join(", then ") : "MANUALLY",
              verified,
            ]),
          } as const,
        ]),
    line(
      it.recipients ? "it can tell who else receives records" : "it cannot tell who else receives records",
    ),
    ...(it.ping ? [] : [line("there is no harmless call to test the credentials with")]),
    ...it.unreachable.map(({ what, ask }) => line(`no call reaches: ${what} - ask ${ask}`)),
    ...(it.unsure.length > 0 ? [line(`not documented: ${it.unsure.join(", ")}`)] : []),
  ];
}

const MATCH: Readonly<Record<"exact" | "broad" | "scan", string>> = {
  exact: "the vendor compares",
  broad: "others may come back, so oubli compares",
  scan: "the vendor cannot search: everything is read",
};
