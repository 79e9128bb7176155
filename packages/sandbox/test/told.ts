import type { Manners } from "../src/index.ts";

export type Node = Readonly<Record<string, unknown>>;

/** One operation of a description, with the examples that it gives itself. */
export interface Told {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
  readonly surfaces: readonly string[] | undefined;
  readonly hasBody: boolean;
  /** The example of its body; absent where it takes none or shows none. */
  readonly body: unknown;
  readonly isList: boolean;
  readonly status: number;
  readonly isJson: boolean;
  readonly answer: unknown;
  /** What it shows for a record that is not there. */
  readonly missing: unknown;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Everything a description tells of its operations. */
export function told(document: object): readonly Told[] {
  const root = document as Node;
  const deref = (value: unknown): Node => {
    const { $ref } = Object(value) as { readonly $ref?: string };
    if ($ref === undefined) return Object(value) as Node;
    const keys = $ref.slice(2).split("/");
    return deref(keys.reduce<unknown>((node, key) => Object(node)[key], root));
  };
  const exampleIn = (content: unknown): unknown => {
    const json = Object(content)["application/json"] as Node | undefined;
    const [first] = Object.values(Object(json?.examples));
    return first === undefined ? json?.example : deref(first).value;
  };
  return Object.entries(Object(root.paths) as Record<string, Node>).flatMap(([path, item]) =>
    ["get", "put", "post", "patch", "delete"].flatMap((method) => {
      const node = item[method] as Node | undefined;
      if (node === undefined) return [];
      const responses = Object.entries(Object(node.responses) as Node);
      const [status, response] = responses.find(([code]) => code.startsWith("2")) ?? ["200", {}];
      const content = deref(response).content;
      const parameters = [item.parameters, node.parameters]
        .flatMap((all) => (Array.isArray(all) ? all : []))
        .map(deref);
      const needed = parameters.filter((one) => one.in === "query" && one.required === true);
      const shownFor = (one: Node): unknown => {
        const schema = deref(one.schema);
        return (
          one.example ??
          Object(schema.enum)[0] ??
          (schema.format === "date" ? "2026-01-01" : schema.type === "integer" ? 1 : "word")
        );
      };
      return [
        {
          id: String(node.operationId),
          name: String(node["x-method"]),
          places: Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => String(name)),
          surfaces: node["x-surfaces"] as readonly string[] | undefined,
          hasBody: node.requestBody !== undefined,
          body: exampleIn(deref(node.requestBody).content),
          isList: typeof node["x-pages"] === "string" && node["x-pages"] !== "none",
          status: Number(status),
          isJson: content === undefined || "application/json" in Object(content),
          answer: exampleIn(content),
          missing: exampleIn(deref(Object(node.responses)["404"]).content),
          query: Object.fromEntries(needed.map((one) => [String(one.name), shownFor(one)])),
        },
      ];
    }),
  );
}

export const MANNERS: Manners = {
  unknownParameters: "refused",
  refuse: (refusal) => ({ status: 422, body: { message: JSON.stringify(refusal) } }),
};

type Method = (...given: readonly unknown[]) => PromiseLike<unknown>;

export function methodOf(client: object, name: string): Method {
  const found = name.split(".").reduce<unknown>((node, key) => Object(node)[key], client);
  if (typeof found !== "function") throw new Error(`there is no method ${name}`);
  return found as Method;
}
