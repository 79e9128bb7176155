import { isObject, type Json, textOf } from "../json.ts";
import type { ApiDocument, DocumentServer, Schema, Unread } from "./api-document.ts";
import { OneCall, type Surroundings } from "./call.ts";
import { type Edition, recognise } from "./edition.ts";
import { nearestAmong, plainPath } from "./nearest.ts";
import { type Operation, operationsOf } from "./operations-of.ts";
import { Files, type Located, locateIn } from "./references.ts";
import { type Part, Schemas } from "./schema.ts";
import { securityAt, serversAt, swaggerServers } from "./servers.ts";
import type { Problem, ReadText } from "./source-file.ts";

/** What reading a description gave: it, unless there are problems. */
export interface DocumentReading {
  readonly document: ApiDocument | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a vendor's description. Several first files are several descriptions of one vendor, such as one for each kind of
 * object; they count as one. Never throws, and reads nothing but what `readText` gives.
 */
export function readDocument(name: string | readonly string[], readText: ReadText): DocumentReading {
  const files = new Files(readText);
  const schemas = new Schemas(files);
  const problems: Problem[] = [];
  const descriptions: Description[] = [];
  for (const each of typeof name === "string" ? [name] : name) {
    const read = readDescription(files, each);
    if (Array.isArray(read)) problems.push(...read);
    else descriptions.push(read as Description);
  }
  const [first] = descriptions;
  if (first === undefined || problems.length > 0) return { document: undefined, problems };
  return { document: documentOf([first, ...descriptions.slice(1)], schemas), problems };
}

/** One first file that is a description. */
interface Description {
  readonly root: Located;
  readonly edition: Edition;
}

function readDescription(files: Files, name: string): Description | readonly Problem[] {
  const file = files.file(name);
  if (file === undefined) {
    const remedy = "name a file that is there";
    return [{ file: name, line: 1, where: "", message: "this file cannot be read", remedy }];
  }
  if (file.syntax.length > 0) return file.syntax;
  const recognised = recognise(file);
  if ("problem" in recognised) return [recognised.problem];
  return { root: { file, path: [], node: recognised.root }, edition: recognised.edition };
}

function documentOf(descriptions: readonly [Description, ...Description[]], schemas: Schemas): ApiDocument {
  const [first] = descriptions;
  const { root } = first;
  const info = isObject(root.node.info) ? root.node.info : {};
  const written = descriptions.flatMap((each) => operationsOf(each.root, schemas.files));
  const calls = callsOf(descriptions, written, schemas);
  const byText = new Map<string, OneCall>();
  for (const call of calls) keepFirst(byText, `${call.method} ${plainPath(call.path)}`, call);
  for (const call of calls) keepFirst(byText, `${call.method} ${call.path}`, call);
  const named = namedSchemas(schemas.files, descriptions);
  return {
    title: textOf(info.title),
    version: textOf(info.version),
    get files() {
      return schemas.files.read.map(({ name, sha256 }) => ({ name, sha256 }));
    },
    root: root.node,
    place: { file: root.file, path: [] },
    calls,
    servers: descriptions.flatMap(serversOf),
    security: securityAt(root.node),
    schemes: new Map(descriptions.toReversed().flatMap((each) => schemesOf(schemas.files, each))),
    schemaNames: [...named.keys()],
    schema(name): Schema | undefined {
      const at = named.get(name);
      return at && schemas.at(at);
    },
    // Every schema there is was made here.
    anyOf: (several) => schemas.composed(several as readonly Part[], "anyOf"),
    call: (method, path) =>
      byText.get(`${method.toUpperCase()} ${path}`) ??
      byText.get(`${method.toUpperCase()} ${plainPath(path)}`),
    nearest: nearestAmong(calls),
    unread: (path) => unreadPath(written, path),
  };
}

function callsOf(
  descriptions: readonly Description[],
  written: readonly Operation[],
  schemas: Schemas,
): readonly OneCall[] {
  const times = new Map<unknown, number>();
  for (const { at } of written) {
    const id = at?.node.operationId;
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const around = new Map(
    descriptions.map((each, index) => [each.root.node, surroundings(each, index, schemas)]),
  );
  return written.flatMap(({ method, path, at, item, root }) => {
    const surrounding = around.get(root.node);
    if (at === undefined || surrounding === undefined) return [];
    const own = at.node.operationId;
    const id = typeof own === "string" && own !== "" && times.get(own) === 1 ? own : `${method} ${path}`;
    return [new OneCall({ id, method, path, at, item }, surrounding)];
  });
}

function surroundings(description: Description, index: number, schemas: Schemas): Surroundings {
  const { root, edition } = description;
  return {
    schemas,
    edition,
    root: root.node,
    security: index === 0 ? undefined : securityAt(root.node),
    servers: index === 0 ? undefined : serversOf(description),
  };
}

function serversOf({ root, edition }: Description): readonly DocumentServer[] {
  return edition === "swagger" ? swaggerServers(root) : (serversAt(root) ?? []);
}

/** Schemes by name, references followed; one that leads nowhere is as it is written. */
function schemesOf(files: Files, { root, edition }: Description): readonly (readonly [string, Json])[] {
  const path = edition === "swagger" ? ["securityDefinitions"] : ["components", "securitySchemes"];
  const all = locateIn(files, root.file, path);
  return Object.entries(all?.node ?? {}).flatMap(([name, node]) => {
    if (!all || !isObject(node)) return [];
    const followed = files.follow({ file: all.file, path: [...all.path, name], node });
    return [[name, "broken" in followed ? node : followed.node] as const];
  });
}

/** Named schemas by name. A name that several files have is one for each of them. */
function namedSchemas(files: Files, descriptions: readonly Description[]): ReadonlyMap<string, Located> {
  const all = descriptions.flatMap(({ root, edition }) => {
    const all = locateIn(
      files,
      root.file,
      edition === "swagger" ? ["definitions"] : ["components", "schemas"],
    );
    return Object.entries(all?.node ?? {}).flatMap(([name, node]) =>
      all && isObject(node)
        ? [{ name, first: root.file.name, at: { ...all, path: [...all.path, name], node } }]
        : [],
    );
  });
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    all.map(({ name, first, at }) => [times.get(name) === 1 ? name : `${first}#${name}`, at] as const),
  );
}

function unreadPath(written: readonly Operation[], path: string): Unread | undefined {
  const wanted = plainPath(path);
  return written.find((each) => each.unread !== undefined && plainPath(each.path) === wanted)?.unread;
}

function keepFirst<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
