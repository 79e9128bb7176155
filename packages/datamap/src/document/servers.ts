import { isObject, type Json } from "../json.ts";
import type { DocumentServer } from "./api-document.ts";
import type { Located } from "./references.ts";

/** The servers that stand at a place, variables filled with their defaults; `undefined` when it says nothing. */
export function serversAt(at: Located): readonly DocumentServer[] | undefined {
  const list = at.node.servers;
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((node: unknown, index) =>
    isObject(node) && typeof node.url === "string"
      ? [
          {
            url: filled(node.url, node.variables),
            node,
            place: { file: at.file, path: [...at.path, "servers", index] },
          },
        ]
      : [],
  );
}

function filled(url: string, variables: unknown): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (written, name: string) => {
    const variable = isObject(variables) ? variables[name] : undefined;
    const preset = isObject(variable) ? variable.default : undefined;
    return typeof preset === "string" || typeof preset === "number" ? String(preset) : written;
  });
}

/** The base URLs of a Swagger 2.0 description. */
export function swaggerServers(root: Located): readonly DocumentServer[] {
  const { host, basePath, schemes } = root.node;
  const path = typeof basePath === "string" && basePath !== "/" ? basePath : "";
  const place = { file: root.file, path: [typeof host === "string" ? "host" : "basePath"] };
  if (typeof host !== "string") return path === "" ? [] : [{ url: path, node: root.node, place }];
  const named = Array.isArray(schemes) ? schemes.filter((scheme) => typeof scheme === "string") : [];
  const web = named.filter((scheme) => scheme === "https" || scheme === "http");
  return (web.length > 0 ? web : ["https"]).map((scheme) => ({
    url: `${scheme}://${host}${path}`,
    node: root.node,
    place,
  }));
}

/** Alternatives, each a list of scheme names; `undefined` when nothing is said. */
export function securityAt(node: Json): readonly (readonly string[])[] | undefined {
  if (!Array.isArray(node.security)) return undefined;
  return node.security.filter(isObject).map((alternative) => Object.keys(alternative));
}
