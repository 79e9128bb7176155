import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  ACTIONS,
  type Action,
  ENDINGS,
  FieldError,
  failureOf,
  type Given,
  methodOf,
  type Next,
  NotConfirmed,
  pathOf,
  perform,
  REMEDIES,
  type World,
} from "@oubli/core";
import { type OfficerId, OubliError } from "@oubli/model";

/** Who a request comes from; how that is proven is the business of the one who starts the server. */
export type WhoActs = (request: IncomingMessage) => OfficerId | undefined;

const LINES = "application/x-ndjson";

/** The table over HTTP: what reads is a GET, everything else a POST with the fields as JSON; progress as lines when asked for. */
export function serveActions(world: World, whoActs: WhoActs): Server {
  return createServer((request, response) => {
    answer(world, whoActs, request, response).catch((error: unknown) => fail(response, error));
  });
}

async function answer(
  world: World,
  whoActs: WhoActs,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = findAddressed(request);
  if (!found) throw new OubliError("NOT_FOUND", "there is no such address");
  const by = whoActs(request);
  if (by === undefined) return send(response, 401, { error: { message: "no officer is named" } });
  const stopping = new AbortController();
  response.on("close", () => stopping.abort());
  const inLines = request.headers.accept === LINES;
  const { confirm, reason, ...body } = await bodyOf(request);
  const told = await perform(
    found.action,
    {
      world,
      by: async () => by,
      signal: stopping.signal,
      progress: ({ text, state }) => {
        if (inLines) response.write(`${JSON.stringify({ progress: text, state })}\n`);
      },
    },
    { ...body, ...found.given },
    { ...textOf("typed", confirm), ...textOf("reason", reason) },
  );
  const next = (told.next ?? []).flatMap(linkOf);
  const result = { ending: told.ending, ...told.json, ...(next.length === 0 ? {} : { next }) };
  if (inLines) response.end(`${JSON.stringify(result)}\n`);
  else send(response, ENDINGS[told.ending].http, result);
}

function findAddressed({ method, url = "" }: IncomingMessage) {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const id = /^\/cases\/(C-\d+)\//i.exec(pathname)?.[1];
  const shape = id === undefined ? pathname : pathname.replace(id, "{case}");
  const action = ACTIONS.find((one) => pathOf(one) === shape && methodOf(one) === method);
  const given: Given = { ...Object.fromEntries(searchParams), ...(id === undefined ? {} : { case: id }) };
  return action && { action, given };
}

/** An action as an address that can be followed. */
function linkOf({ action: id, given }: Next) {
  const action: Action | undefined = ACTIONS.find((one) => one.id === id);
  return action ? [{ rel: id, href: pathOf(action).replace("{case}", given.case ?? "{case}") }] : [];
}

function textOf(name: string, value: unknown): object {
  return typeof value === "string" ? { [name]: value } : {};
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, Given[string]>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Record<string, Given[string]>);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  const { http, code, message } = failureOf(error);
  const reason = error instanceof OubliError ? error.reason : undefined;
  const remedy = reason && REMEDIES[reason.why];
  send(response, http, {
    error: {
      code,
      message,
      ...(reason ? { reason } : {}),
      ...(remedy ? { remedy } : {}),
      ...(error instanceof FieldError
        ? { problems: error.problems.map(({ field, ...problem }) => ({ pointer: `/${field}`, ...problem })) }
        : {}),
      ...(error instanceof NotConfirmed ? { confirm: error.asks } : {}),
    },
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
