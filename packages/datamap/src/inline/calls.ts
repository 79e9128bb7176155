import type { JsonValue } from "../data-map.ts";
import type { DocumentCall } from "../document/api-document.ts";
import type { Path, Place } from "../document/source-file.ts";
import { isObject } from "../json.ts";
import type { PageEffects, PageLongCall } from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import { below, type MarkReader } from "./mark-reader.ts";
import { sideEffectsMark } from "./marks.ts";

/** A value and where it goes: `path.id`, `query.email`, `header.X-Id`, `body.customer.id`. */
export interface Filling {
  readonly to: string;
  /** A variable in braces, or a value that is always the same. */
  readonly value: JsonValue;
}

/** What a client here can send. */
export const METHODS: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * An operation of the description as a page would write the call; `undefined` after saying why it cannot be written.
 *
 * @param place Where the mark stands that asks for the call.
 */
export function callFrom(
  reader: MarkReader,
  call: DocumentCall,
  fillings: readonly Filling[],
  place: Place,
): PageLongCall | undefined {
  if (!METHODS.includes(call.method)) {
    reader.complain(
      place,
      `no client here can send ${call.method}`,
      "mark a GET; or a POST, if the vendor has one that does the same",
    );
    return undefined;
  }
  const fits = fillings.map((filling) => fitsItsPlace(reader, call, filling, place));
  const path = fits.includes(false) ? undefined : pathFrom(reader, call, fillings, place);
  if (path === undefined) return undefined;
  const query = inside(fillings, "query").map(([name, value]) => `${name}=${String(value)}`);
  const header = inside(fillings, "header").map(([name, value]) => [name, String(value)]);
  const body = bodyFrom(inside(fillings, "body"));
  const effects = effectsOf(reader, call);
  return {
    call: `${call.method} ${path}${query.length === 0 ? "" : `?${query.join("&")}`}`,
    ...(header.length === 0 ? {} : { header: Object.fromEntries(header) }),
    ...(body === undefined ? {} : { body: body as PageLongCall["body"] }),
    ...(effects === undefined ? {} : { effects }),
  };
}

/** Notes where a call of the page comes from: the mark, and what the operation says beside it. */
export function traceCall(
  reader: MarkReader,
  path: Path,
  { place: operation }: DocumentCall,
  mark: Place,
): void {
  reader.trace(path, mark);
  reader.trace([...path, "pages"], below(operation, ["x-pages"]));
}

function inside(
  fillings: readonly Filling[],
  where: string,
): readonly (readonly [name: string, value: JsonValue])[] {
  return fillings.flatMap(({ to, value }) =>
    to.startsWith(`${where}.`) ? [[to.slice(where.length + 1), value] as const] : [],
  );
}

function pathFrom(
  reader: MarkReader,
  call: DocumentCall,
  fillings: readonly Filling[],
  place: Place,
): string | undefined {
  const values = new Map(inside(fillings, "path"));
  let whole = true;
  const path = call.path.replaceAll(/\{([^{}]*)\}/g, (written, name: string) => {
    const value = values.get(name);
    if (value !== undefined) return String(value);
    if (isOfAccount(call, name)) return written;
    whole = false;
    reader.complain(
      place,
      `${call.method} ${call.path} cannot be sent: path parameter ${name} is required and nothing fills it`,
      `let the mark fill it (path.${name}), or give the parameter x-account: true, if it belongs to the account`,
    );
    return written;
  });
  return whole ? path : undefined;
}

function isOfAccount({ parameters }: DocumentCall, name: string): boolean {
  return parameters.some((one) => one.in === "path" && one.name === name && one.node["x-account"] === true);
}

/** Whether a value can stand where it is to go, after saying why not. */
function fitsItsPlace(reader: MarkReader, call: DocumentCall, { to, value }: Filling, place: Place): boolean {
  const [where = "", name = ""] = [to.slice(0, to.indexOf(".")), to.slice(to.indexOf(".") + 1)];
  if (where === "path" && !call.path.includes(`{${name}}`)) {
    reader.complain(
      place,
      `${to} is not a parameter of this operation`,
      "name a parameter (path.id) or a member of the body (body.customer_id)",
    );
    return false;
  }
  const text = typeof value === "string" && variablesIn(value)[0]?.text === value ? "" : value;
  const breaks = { path: /[\s/?#&{}]/, query: /[\s#&{}]/, header: /[\r\n{}]/ };
  const isWrong =
    where === "body"
      ? holdsVariable(text)
      : where in breaks && breaks[where as keyof typeof breaks].test(String(text));
  if (!isWrong && !(where === "query" && /[\s=#&{}]/.test(name))) return true;
  reader.complain(
    place,
    `${to} cannot be written into a call: a character in it would mean something else`,
    "describe this call on a page beside the description",
  );
  return false;
}

/** Whether something in a value that is always the same would be taken for a variable. */
function holdsVariable(value: JsonValue): boolean {
  if (typeof value === "string") return variablesIn(value).length > 0;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value as Readonly<Record<string, JsonValue>>).some(holdsVariable);
}

/** `a.b` is the member `b` of the member `a`. */
function bodyFrom(members: readonly (readonly [name: string, value: JsonValue])[]): object | undefined {
  if (members.length === 0) return undefined;
  const body = emptyObject();
  for (const [name, value] of members) {
    const steps = name.split(".");
    let at = body;
    for (const step of steps.slice(0, -1)) {
      const next = at[step];
      const deeper = isObject(next) ? (next as Record<string, unknown>) : emptyObject();
      at[step] = deeper;
      at = deeper;
    }
    at[steps.at(-1) ?? name] = value;
  }
  return body;
}

/** Without a prototype, so that a member may have any name. */
function emptyObject(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function effectsOf(reader: MarkReader, { node, place }: DocumentCall): PageEffects | undefined {
  const marks =
    reader.optionalMark(below(place, ["x-side-effects"]), node["x-side-effects"], sideEffectsMark) ?? [];
  if (marks.length === 0) return undefined;
  const effects: { [effect in keyof PageEffects]: string[] } = {};
  for (const { effect, note } of marks) effects[effect] = [...(effects[effect] ?? []), note];
  return effects;
}
