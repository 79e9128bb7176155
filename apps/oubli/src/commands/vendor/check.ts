import type { Capabilities } from "@oubli/datamap";
import { OubliError } from "@oubli/model";
import { EXIT } from "../../cli/exit.ts";
import { readFlags } from "../../cli/flags.ts";
import { table } from "../../cli/show.ts";
import type { Command } from "../../cli/world.ts";
import { readSpecFile } from "./read-spec-file.ts";

export const vendorCheck: Command = {
  usage: "<spec.yaml> [--json]",
  examples: ["oubli vendor check specs/fera/openapi.yaml"],
  run: async (argv, world) => {
    const { values, positionals } = readFlags(argv, { json: { type: "boolean", default: false } });
    const [file] = positionals;
    if (file === undefined || positionals.length !== 1)
      throw new OubliError("USAGE", "expected the path of one spec");
    const map = await readSpecFile(file, world);
    const { capabilitiesOf } = await import("@oubli/datamap");
    const surfaces = [...new Set(map.servers.map((server) => server.surface))].map((surface) =>
      capabilitiesOf(map, surface),
    );
    if (values.json) world.out(JSON.stringify({ vendor: map.vendor, surfaces }));
    else world.out(surfaces.map((one) => capabilitiesText(map.vendor.name, one)).join("\n\n"));
    return EXIT.done;
  },
};

function capabilitiesText(name: string, it: Capabilities): string {
  const finds = it.finds.map((find) => [`  ${find.kind}`, `by ${find.by}`, MATCH[find.match]]);
  const records = it.records.map((record) => [
    `  ${record.kind}`,
    record.reached === "none" ? "only inside other records" : `reached by ${record.reached}`,
    record.erasure.length > 0 ? record.erasure.join(", then ") : "BY HAND",
    `checked ${record.verified}`,
  ]);
  return [
    `${name}, surface ${it.surface}`,
    finds.length > 0 ? `a case can search for\n${table(finds)}` : "a case cannot search for anybody here",
    records.length > 0 ? `and do with what it finds\n${table(records)}` : "",
    it.recipients ? "it can tell who else receives records" : "it cannot tell who else receives records",
    it.ping ? "" : "there is no harmless call to test the key with",
    ...it.unreachable.map((entry) => `no call reaches: ${entry.what} - ask ${entry.ask}`),
    it.unsure.length > 0 ? `nobody documented: ${it.unsure.join(", ")}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

const MATCH: Readonly<Record<"exact" | "broad" | "scan", string>> = {
  exact: "the vendor compares",
  broad: "others may come back, so oubli compares",
  scan: "the vendor cannot search: everything is read",
};
