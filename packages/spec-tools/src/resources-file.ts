import type { DataMap } from "@oubli/datamap";
import { surfacesOf } from "./methods-file.ts";
import type { NamedCall } from "./named-calls.ts";

const REPEATS = { safe: "s", "after-looking": "a", never: "n" } as const;
const DELIMITERS = { ",": "c", " ": "s", "|": "p" } as const;

/** Every operation on one line, by resource, so that a client holds only those of the resources it is given. */
export function resourcesText(calls: readonly NamedCall[]): string {
  const surfaces = surfacesOf(calls);
  const names = [...new Set(calls.map(({ name }) => name.split(".")[0] ?? ""))];
  const all = names.map((name) => {
    const lines = calls
      .filter((call) => call.name.startsWith(`${name}.`))
      .map((call) => `${call.name.slice(name.length + 1)} ${lineOf(call, surfaces)}`);
    return `export const ${name}: Resource<"${name}"> = {\n  lines: \`\n${lines.join("\n")}\`,\n};\n`;
  });
  return [
    'import type { Resource } from "@oubli/client-kit";',
    "",
    ...all,
    "/** All of them. */",
    `export const everything: {\n${names.map((name) => `  readonly ${name}: Resource<"${name}">;`).join("\n")}\n} = {\n${names.map((name) => `  ${name},`).join("\n")}\n};`,
    "",
  ].join("\n");
}

function lineOf(
  { facts, at, way, body, fileType, isOpen, server }: NamedCall,
  surfaces: readonly string[],
): string {
  const only = facts.surfaces.length === surfaces.length ? "" : `:${facts.surfaces.join("+")}`;
  const parameters = facts.parameters.flatMap(({ in: place, name, required, account, deep, joined }) => {
    if (place === "path") return [];
    const mark = place === "query" ? (account ? "$" : "") : account ? "@" : "^";
    const form = `${required ? "!" : ""}${deep ? "%" : ""}${joined === undefined ? "" : `:${DELIMITERS[joined]}`}`;
    return [`${mark}${name}${form}`];
  });
  const parts = [
    ...(body ? [`{${body.wrap ?? ""}}`] : []),
    ...(body && body.type !== "application/json" ? [`+${body.type}`] : []),
    ...(fileType === undefined ? [] : [`<${fileType}`]),
    ...(server === undefined ? [] : [`=${server}`]),
    ...(isOpen ? ["~"] : []),
    ...parameters,
  ];
  const fields = [
    facts.id,
    facts.method,
    facts.path,
    REPEATS[facts.repeat] + only,
    at === "" ? "-" : at,
    way ?? "-",
    parts.join(","),
  ];
  return fields.join(" ").replace(/(?: -)* ?$/, "");
}

/** All of a vendor but its operations. Nothing about people is in it. */
export function vendorText(map: DataMap, calls: readonly NamedCall[]): string {
  const { vendor, servers, security, rateLimit } = map;
  const pages = Object.fromEntries(
    calls.flatMap(({ way, facts }) => (way === undefined ? [] : [[way, facts.pages]])),
  );
  const parts = partsFor(security, Object.values(pages), calls);
  const names = parts.map(([, name]) => name);
  return [
    [
      "import ",
      parts.length === 0 ? "type " : "",
      `{ ${[...names, `${names.length === 0 ? "" : "type "}NamedVendor`].join(", ")} }`,
      ' from "@oubli/client-kit";',
    ].join(""),
    "",
    "/** What the client must know to call well, beside its operations: addresses, keys, budget, ways of paging. */",
    "export const vendor: NamedVendor = {",
    `${JSON.stringify({ vendor, servers, security, rateLimit, pages }, null, 2).slice(2, -2)}${parts.length === 0 ? "" : ","}`,
    ...(parts.length === 0
      ? []
      : [`  "parts": { ${parts.map(([part, name]) => `${part}: ${name}`).join(", ")} }`]),
    "};",
    "",
  ].join("\n");
}

/** What of the kit this vendor needs and others do not, by the name it has there. */
function partsFor(
  security: DataMap["security"],
  pages: readonly NamedCall["facts"]["pages"][],
  calls: readonly NamedCall[],
): readonly (readonly [part: string, name: string])[] {
  const signsOtherwise = Object.values(security).some(
    (way) => "text" in way || !(way.type === "bearer" || (way.type === "apiKey" && way.in === "header")),
  );
  const parameters = calls.flatMap(({ facts }) => facts.parameters);
  const hasMore = parameters.some(
    (one) => one.in === "header" || one.account || one.deep || one.joined !== undefined,
  );
  const pagesOtherwise =
    pages.some(
      (way) => way && (!["page", "offset"].includes(way.style) || way.total?.startsWith("header ")),
    ) || calls.some(({ way, at }) => way !== undefined && at.includes("*"));
  return [
    ...(signsOtherwise ? [["authorize", "authorize"] as const] : []),
    ...(hasMore ? [["parameters", "moreOfParameters"] as const] : []),
    ...(pagesOtherwise ? [["paging", "anyPaging"] as const] : []),
  ];
}
