import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { parentPort } from "node:worker_threads";

/** What a client hands over when it publishes: npm's own form, as far as it is looked at. */
interface Publication {
  readonly name: string;
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, Version>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string; readonly length: number }>>;
}

interface Version {
  readonly dist: { readonly integrity: string; readonly tarball: string };
}

interface Kept {
  readonly versions: Map<string, Version>;
  readonly archives: Map<string, Uint8Array>;
  latest: string;
}

interface Answer {
  readonly status: number;
  readonly body: object | Uint8Array;
}

/**
 * A registry as npm's is, of this process and this machine only: takes what is published, gives it back, and refuses what npm's would
 * refuse: a version twice, bytes that are not those of their digest, a caller without a token.
 */
export function createLoopbackRegistry(): Server {
  const packages = new Map<string, Kept>();
  return createServer(async (request, response) => {
    const { status, body } = await answer(packages, request);
    const isBytes = body instanceof Uint8Array;
    // Who waits for npm does not see meanwhile that a kept connection was given up.
    response.writeHead(status, {
      connection: "close",
      "content-type": isBytes ? "application/octet-stream" : "application/json",
    });
    response.end(isBytes ? body : JSON.stringify(body));
  });
}

async function answer(packages: Map<string, Kept>, request: IncomingMessage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const [name = "", archive] = decodeURIComponent(pathname).slice(1).split("/-/");
  if (request.method === "PUT") return publish(packages, name, request);
  const kept = packages.get(name);
  if (request.method !== "GET" || kept === undefined) return refused(404, "not found");
  if (archive === undefined) return { status: 200, body: document(name, kept, request.headers.host ?? "") };
  const bytes = kept.archives.get(archive);
  return bytes === undefined ? refused(404, "not found") : { status: 200, body: bytes };
}

async function publish(packages: Map<string, Kept>, name: string, request: IncomingMessage): Promise<Answer> {
  if (!/^Bearer .+/.test(request.headers.authorization ?? "")) return refused(401, "no token");
  const published = JSON.parse(await textOf(request)) as Publication;
  const [[version, described] = []] = Object.entries(published.versions);
  const [attached] = Object.values(published._attachments);
  if (published.name !== name || version === undefined || described === undefined || attached === undefined)
    return refused(400, "not a publication");
  const bytes = Buffer.from(attached.data, "base64");
  const digest = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  if (bytes.length !== attached.length || digest !== described.dist.integrity)
    return refused(400, "the bytes are not those of their digest");
  const kept = packages.get(name) ?? { versions: new Map(), archives: new Map(), latest: version };
  if (kept.versions.has(version)) return refused(403, "cannot publish over the previously published version");
  kept.versions.set(version, described);
  kept.archives.set(archiveOf(name, version), bytes);
  kept.latest = published["dist-tags"].latest ?? kept.latest;
  packages.set(name, kept);
  return { status: 201, body: { success: true } };
}

function document(name: string, kept: Kept, host: string): object {
  const versions = [...kept.versions].map(([version, described]) => {
    const tarball = `http://${host}/${name}/-/${archiveOf(name, version)}`;
    return [version, { ...described, dist: { ...described.dist, tarball } }];
  });
  return { _id: name, name, "dist-tags": { latest: kept.latest }, versions: Object.fromEntries(versions) };
}

function archiveOf(name: string, version: string): string {
  return `${name.split("/").at(-1)}-${version}.tgz`;
}

function refused(status: number, error: string): Answer {
  return { status, body: { error } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

// As a thread of its own it says where it listens: whoever began it waits for npm meanwhile, and could not answer.
if (parentPort !== null) {
  const server = createLoopbackRegistry().listen(0, "127.0.0.1", () => {
    const address = server.address();
    parentPort?.postMessage(typeof address === "object" ? address?.port : undefined);
  });
}
