import { isObject, type Json } from "../json.ts";
import type {
  DocumentAnswer,
  DocumentBody,
  DocumentCall,
  DocumentParameter,
  DocumentServer,
  Unread,
} from "./api-document.ts";
import type { Edition } from "./edition.ts";
import { isJson, jsonFirst } from "./media-types.ts";
import type { Located } from "./references.ts";
import type { Part, Schemas } from "./schema.ts";
import { securityAt, serversAt } from "./servers.ts";
import type { Place } from "./source-file.ts";
import { swaggerAnswerSchema, swaggerBody } from "./swagger.ts";

/** What an operation needs to know about the description it stands in. */
export interface Surroundings {
  readonly schemas: Schemas;
  readonly edition: Edition;
  readonly root: Json;
  /** Of its own file, where that is not the first; else `undefined`. */
  readonly security: readonly (readonly string[])[] | undefined;
  readonly servers: readonly DocumentServer[] | undefined;
}

export interface Written {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly at: Located;
  /** The path item it stands in. */
  readonly item: Located;
}

/** One operation. What it holds is read when it is asked for. */
export class OneCall implements DocumentCall {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly #written: Located;
  readonly #item: Located;
  readonly #around: Surroundings;
  readonly #unread = new Map<string, Unread>();
  #found: Located | undefined;
  #parameters: readonly DocumentParameter[] | undefined;
  #body: { readonly it: DocumentBody | undefined } | undefined;
  #answer: { readonly it: DocumentAnswer | undefined } | undefined;

  constructor({ id, method, path, at, item }: Written, around: Surroundings) {
    this.id = id;
    this.method = method;
    this.path = path;
    this.#written = at;
    this.#item = item;
    this.#around = around;
  }

  get node(): Json {
    return this.#here.node;
  }

  get place(): Place {
    return { file: this.#here.file, path: this.#here.path };
  }

  get title(): string {
    const { summary, description } = this.node;
    if (typeof summary === "string" && summary.trim() !== "") return summary.trim();
    const sentence = typeof description === "string" ? firstSentence(description) : "";
    return sentence === "" ? this.id : sentence;
  }

  get security(): readonly (readonly string[])[] | undefined {
    return securityAt(this.node) ?? this.#around.security;
  }

  get servers(): readonly DocumentServer[] | undefined {
    return serversAt(this.#here) ?? serversAt(this.#item) ?? this.#around.servers;
  }

  get parameters(): readonly DocumentParameter[] {
    this.#parameters ??= this.#readParameters();
    return this.#parameters;
  }

  get body(): DocumentBody | undefined {
    this.#body ??= { it: this.#readBody() };
    return this.#body.it;
  }

  get answer(): DocumentAnswer | undefined {
    this.#answer ??= { it: this.#readAnswer() };
    return this.#answer.it;
  }

  get unread(): readonly Unread[] {
    return [this.parameters, this.body, this.answer].length > 0 ? [...this.#unread.values()] : [];
  }

  /** Descriptions in many files have a reference in place of an operation. */
  get #here(): Located {
    const { file, path, node } = this.#written;
    this.#found ??= this.#followed(node, { file, path }) ?? { file, path, node: {} };
    return this.#found;
  }

  #readParameters(): readonly DocumentParameter[] {
    // The operation's own come last and replace those of the path.
    const all = [...this.#listed(this.#item), ...this.#listed(this.#here)];
    const found = new Map<string, DocumentParameter>();
    for (const at of all) {
      const parameter = this.#parameter(at);
      if (parameter) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
    return [...found.values()];
  }

  /** The parameters at a place, references followed. */
  #listed(at: Located): readonly Located[] {
    const list = at.node.parameters;
    if (!Array.isArray(list)) return [];
    return list.flatMap(
      (node: unknown, index) => this.#followed(node, below(at, ["parameters", index])) ?? [],
    );
  }

  #parameter(at: Located): DocumentParameter | undefined {
    const { name, in: where, required } = at.node;
    if (typeof name !== "string") return undefined;
    if (where !== "path" && where !== "query" && where !== "header" && where !== "cookie") return undefined;
    const place = { file: at.file, path: at.path };
    // In Swagger 2.0 the parameter itself says what its values are.
    const schema = this.#around.edition === "swagger" ? this.#around.schemas.at(at) : this.#schemaOf(at);
    return { name, in: where, required: required === true || where === "path", schema, node: at.node, place };
  }

  #readBody(): DocumentBody | undefined {
    if (this.#around.edition === "swagger") {
      const parameters = [...this.#listed(this.#item), ...this.#listed(this.#here)];
      const consumes = textsOf(this.node.consumes) ?? textsOf(this.#around.root.consumes) ?? [];
      return swaggerBody(this.#around.schemas, parameters, consumes);
    }
    const at = this.#followed(this.node.requestBody, below(this.#here, ["requestBody"]));
    if (!at) return undefined;
    const mediaTypes = jsonFirst(isObject(at.node.content) ? Object.keys(at.node.content) : []);
    const [first] = mediaTypes;
    const schema = first === undefined ? undefined : this.#schemaIn(at, first);
    const media = first === undefined || !isObject(at.node.content) ? undefined : at.node.content[first];
    const encoding = isObject(media) && isObject(media.encoding) ? { encoding: media.encoding } : {};
    return { mediaTypes, required: at.node.required === true, schema, ...encoding };
  }

  #readAnswer(): DocumentAnswer | undefined {
    const { responses } = this.node;
    if (!isObject(responses)) return undefined;
    const statuses = Object.keys(responses).filter((status) => /^2(\d\d|xx)$/i.test(status));
    const answers = (statuses.length > 0 ? statuses : ["default"]).flatMap((status) => {
      const at = this.#followed(responses[status], below(this.#here, ["responses", status]));
      return at ? [this.#answerAt(status, at)] : [];
    });
    return answers.find(({ schema }) => schema !== undefined) ?? answers[0];
  }

  #answerAt(status: string, at: Located): DocumentAnswer {
    return { status, node: at.node, place: { file: at.file, path: at.path }, schema: this.#answerSchema(at) };
  }

  #answerSchema(at: Located): Part | undefined {
    if (this.#around.edition === "swagger") {
      const produces = textsOf(this.node.produces) ?? textsOf(this.#around.root.produces) ?? [];
      return swaggerAnswerSchema(this.#around.schemas, at, produces);
    }
    if (!isObject(at.node.content)) return undefined;
    const [first] = jsonFirst(Object.keys(at.node.content).filter(isJson));
    return first === undefined ? undefined : this.#schemaIn(at, first);
  }

  /** The schema beside a parameter, or of its first form. */
  #schemaOf(at: Located): Part | undefined {
    if (isObject(at.node.schema))
      return this.#around.schemas.at({ ...below(at, ["schema"]), node: at.node.schema });
    const [first] = isObject(at.node.content) ? Object.keys(at.node.content) : [];
    return first === undefined ? undefined : this.#schemaIn(at, first);
  }

  /** The schema of one media type of a body, an answer or a parameter. */
  #schemaIn(at: Located, mediaType: string): Part | undefined {
    const content = isObject(at.node.content) ? at.node.content[mediaType] : undefined;
    const media = this.#followed(content, below(at, ["content", mediaType]));
    if (!media || media.node.schema === undefined) return undefined;
    const node = isObject(media.node.schema) ? media.node.schema : {};
    return this.#around.schemas.at({ ...below(media, ["schema"]), node });
  }

  /** What stands at a place, references followed; where one leads nowhere, that is remembered. */
  #followed(node: unknown, place: Place): Located | undefined {
    if (!isObject(node)) return undefined;
    const followed = this.#around.schemas.files.follow({ ...place, node });
    if (!("broken" in followed)) return followed;
    this.#unread.set(place.path.join(" "), { place, message: followed.broken });
    return undefined;
  }
}

function below(at: Place, steps: readonly (string | number)[]): Place {
  return { file: at.file, path: [...at.path, ...steps] };
}

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : undefined;
}

/** Up to the first full stop or the end of the line. */
function firstSentence(text: string): string {
  const start = text.trim().slice(0, 200);
  const end = start.search(/[.!?](\s|$)|\n/);
  return (end === -1 ? start : start.slice(0, end)).trim();
}
