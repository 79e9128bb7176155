import { dataOf } from "./methods-file.ts";
import type { Described, NamedCall } from "./named-calls.ts";

/** The reference page of a client: a table for each tag of the description. */
export function apiText(
  document: Described,
  calls: readonly NamedCall[],
  title: string,
  client: string,
): string {
  const tags = Object.entries(Object.groupBy(calls, ({ node }) => String([node.tags].flat()[0] ?? "Other")));
  return [
    `# ${title}: every call`,
    "",
    `${calls.length} calls. Certainty says whether the vendor documents a call or somebody inferred it; repeat, whether the client may send it`,
    "a second time after an unknown outcome.",
    "",
    ...tags.flatMap(([tag, members = []]) => [
      `## ${tag}`,
      "",
      "| call | what it does | gives | HTTP | certainty | repeat | side effects |",
      "|---|---|---|---|---|---|---|",
      ...members.map((call) => rowOf(document, call, client)),
      "",
    ]),
  ].join("\n");
}

function rowOf(document: Described, call: NamedCall, client: string): string {
  const { name, node, places, body, query, method, path, facts, way, effects } = call;
  const input = body
    ? [body.isRequired ? "body" : "body?"]
    : query.length > 0
      ? [query.some(({ required }) => required) ? "query" : "query?"]
      : [];
  const data = dataOf(document, call)
    .replace(/Answer<[^>]*>(\["\w+"\])*/g, "the answer")
    .replaceAll("|", "or");
  const { url } = (node.externalDocs ?? {}) as { readonly url?: string };
  const code = `\`${client}.${name}(${[...places, ...input].join(", ")})\``;
  const cells = [
    url === undefined ? code : `[${code}](${url})`,
    String(node.summary ?? ""),
    way === undefined ? data : `list of ${data}`,
    `\`${method} ${path}\``,
    String(node["x-confidence"] ?? ""),
    facts.repeat,
    Object.keys(effects).join(", "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
}
