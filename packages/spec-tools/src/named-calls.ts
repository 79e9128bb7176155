import type { ClientOperation, DataMap } from "@oubli/datamap";

type Node = Readonly<Record<string, unknown>>;

/** Something whose name is its place in the tree of methods. */
export interface NamedCall {
  /** Such as `partners.referralLinks.list`. */
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  readonly facts: ClientOperation;
  /** Names of the values in the path, in its order. */
  readonly places: readonly string[];
  /** The way of paging; absent where it does not answer in pages. */
  readonly way: string | undefined;
  /** What the body is, and of which type; absent where it takes none. */
  readonly body: NamedBody | undefined;
  /** Parameters of the query. */
  readonly query: readonly ClientOperation["parameters"][number][];
  /** The media type of its good answers, where that is not JSON. */
  readonly fileType: string | undefined;
  /** Where in a good answer stands what was asked for: `/data`, or nowhere in particular. */
  readonly at: string;
  /** What is known to happen beside what it is for. */
  readonly effects: Readonly<Record<string, string>>;
  /** Its own base URL, where that is another than that of its surface. */
  readonly server: string | undefined;
  /** It takes no key. */
  readonly isOpen: boolean;
}

export interface NamedBody {
  readonly type: string;
  /** What the caller gives. */
  readonly schema: unknown;
  readonly isRequired: boolean;
  /** The member of the body that it stands in, where the body has no other. */
  readonly wrap: string | undefined;
  /** Members that may be files, where the body may be a form instead. */
  readonly files: readonly string[];
}

/** A description in one piece, and what is asked of it. */
export class Described {
  readonly root: Node;

  constructor(root: object) {
    this.root = root as Node;
  }

  /** What a reference leads to; anything else as it is. */
  deref(value: unknown): Node {
    let here = value as Node | undefined;
    while (typeof here?.$ref === "string")
      here = here.$ref
        .slice(2)
        .split("/")
        .reduce<unknown>(
          (node, key) => Object(node)[decodeURIComponent(key.replaceAll("~1", "/").replaceAll("~0", "~"))],
          this.root,
        ) as Node | undefined;
    return here ?? {};
  }

  /** The name of the schema that a reference leads to. */
  nameOf(value: unknown): string | undefined {
    const reference = (value as { readonly $ref?: unknown } | undefined)?.$ref;
    return typeof reference === "string" ? /^#\/components\/schemas\/(\w+)$/.exec(reference)?.[1] : undefined;
  }

  get schemas(): Readonly<Record<string, Node>> {
    return ((this.root.components as Node | undefined)?.schemas ?? {}) as Readonly<Record<string, Node>>;
  }

  /** Good answers of an operation by their status, references followed. */
  successes(node: Node): readonly (readonly [status: string, answer: Node])[] {
    return Object.entries((node.responses ?? {}) as Node).flatMap(([status, answer]) =>
      status.startsWith("2") ? [[status, this.deref(answer)] as const] : [],
    );
  }

  /** The schema of an answer in JSON. */
  jsonOf(answer: Node): unknown {
    const content = Object.entries((answer.content ?? {}) as Node);
    const found = content.find(([type]) => type.includes("json"))?.[1] as Node | undefined;
    return found?.schema;
  }
}

/** Every operation that has a name, in the order of the description. */
export function namedCalls(
  document: Described,
  map: DataMap,
  operations: readonly ClientOperation[],
): readonly NamedCall[] {
  const effects = effectsIn(map);
  return operations.flatMap((facts) => {
    const item = ((document.root.paths ?? {}) as Readonly<Record<string, Node>>)[facts.path] ?? {};
    const node = document.deref(item)[facts.method.toLowerCase()] as Node | undefined;
    const name = node?.["x-method"];
    if (node === undefined || typeof name !== "string") return [];
    const way = node["x-pages"];
    return [
      {
        name,
        id: facts.id,
        method: facts.method,
        path: facts.path,
        node,
        facts,
        places: Array.from(facts.path.matchAll(/\{([^{}]+)\}/g), ([, place]) => place as string),
        way: typeof way === "string" && way !== "none" && facts.pages !== undefined ? way : undefined,
        body: bodyOf(document, node),
        query: facts.parameters.filter((parameter) => parameter.in === "query" && !parameter.account),
        fileType: fileTypeOf(document, node),
        at: facts.pages && facts.returns ? facts.returns.at : placeOf(document, node),
        effects: effects.get(facts.id) ?? {},
        server: serverOf(node) ?? serverOf(document.deref(item)),
        isOpen: Array.isArray(node.security) && node.security.length === 0,
      },
    ];
  });
}

function bodyOf(document: Described, node: Node): NamedCall["body"] {
  const body = document.deref(node.requestBody);
  const all = Object.entries((body.content ?? {}) as Readonly<Record<string, Node>>);
  const [type, content] = all.find(([one]) => one.includes("json")) ?? all[0] ?? [];
  if (type === undefined || content === undefined) return undefined;
  const form = all.find(([one]) => one.startsWith("multipart/"))?.[1];
  const { properties, required } = document.deref(content.schema);
  const members = Object.entries((properties ?? {}) as object);
  const [only] = members;
  // A wrapping that says nothing is left to the client.
  const isWrapped =
    members.length === 1 && only?.[0] === "data" && Array.isArray(required) && required.includes("data");
  return {
    type,
    schema: isWrapped ? only?.[1] : content.schema,
    isRequired: body.required === true,
    wrap: isWrapped ? "data" : undefined,
    files: form === undefined ? [] : filesIn(document, form.schema),
  };
}

/** Members of a form that are files, without what the form writes around their names: `media` of `data[media][]`. */
function filesIn(document: Described, schema: unknown): readonly string[] {
  const members = Object.entries((document.deref(schema).properties ?? {}) as object);
  return members.flatMap(([name, member]) => {
    const { items } = document.deref(member);
    const { format } = items === undefined ? document.deref(member) : document.deref(items);
    return format === "binary" ? [name.replace(/\[\]$/, "").replace(/^data\[(.+)\]$/, "$1")] : [];
  });
}

function fileTypeOf(document: Described, node: Node): string | undefined {
  const types = document
    .successes(node)
    .flatMap(([, answer]) => Object.keys((answer.content ?? {}) as object));
  return types.length > 0 && types.every((type) => !type.includes("json")) ? types[0] : undefined;
}

function serverOf({ servers }: Node): string | undefined {
  return Array.isArray(servers) ? (servers[0] as { readonly url?: string } | undefined)?.url : undefined;
}

/** An envelope is known by the `data` that every good answer must have. */
function placeOf(document: Described, node: Node): string {
  const answers = document.successes(node).flatMap(([, answer]) => {
    const schema = document.jsonOf(answer);
    return schema === undefined ? [] : [document.deref(schema)];
  });
  const isWrapped = (schema: Node): boolean =>
    Array.isArray(schema.required) && schema.required.includes("data");
  return answers.length > 0 && answers.every(isWrapped) ? "/data" : "";
}

function effectsIn(map: DataMap): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const steps = map.records.flatMap(({ erasure }) => erasure);
  return new Map(
    steps.map(({ operation, effects }) => [
      operation,
      Object.fromEntries(effects.map(({ effect, note }) => [effect, note])),
    ]),
  );
}
