import type { Fill } from "../data-map.ts";
import type { Schema } from "../document/api-document.ts";
import { onlyLooks } from "../record/looking.ts";
import type { Variable } from "../record/template.ts";
import type { Written } from "./context.ts";
import { isGraphql } from "./graphql.ts";
import { isOfTheConnection } from "./operation.ts";
import type { Scope } from "./templates.ts";

/**
 * Whether a call that is to look does nothing else: a GET, or a POST of which the page says that it only reads. Anything
 * else is a complaint.
 */
export function checkLooking({ context, found, options, path }: Written): boolean {
  if (isGraphql(found) ? found.method === "QUERY" : onlyLooks(found.method, options.reads === true))
    return true;
  context.complaints.complain(
    path,
    `${found.method} ${found.path} would be sent while only looking, and a ${found.method} may change something`,
    found.method === "POST"
      ? "write reads: true if the vendor's reference says that it only searches"
      : "looking needs a GET, or a POST that only reads",
  );
  return false;
}

/** What a call that changes something is to do, for sentences. */
const IS_TO = { erasing: "erase", cancelling: "take a job back", looking: "look" } as const;

/** A call that erases, or takes that back, changes something and says whose record is meant. */
export function checkChanging(
  { context, found, options, path }: Written,
  variables: readonly Variable[],
  { for: purpose, scope }: { readonly for: keyof typeof IS_TO; readonly scope: Scope },
): void {
  const { complaints } = context;
  const does = IS_TO[purpose];
  const name = `${found.method} ${found.path}`;
  if (found.method === "GET" || found.method === "QUERY")
    complaints.complain(
      path,
      `${name} is to ${does}, but a ${found.method} changes nothing`,
      found.method === "GET" ? "name the DELETE, POST, PUT or PATCH" : "name the MUTATION",
    );
  if (options.reads === true)
    complaints.complain(
      path,
      `${name} is to ${does}, and the page says that it only reads`,
      "take reads: true away, or name another call",
    );
  checkNamesRecord({ context, options, path }, variables, scope);
}

/** A call that starts at a record says at which: what it answers counts as this very person's. */
export function checkNamesRecord(
  { context, options, path }: Pick<Written, "context" | "options" | "path">,
  variables: readonly Variable[],
  scope: Scope,
): void {
  // The vendor's own name for one job is nobody else's.
  if (variables.some(({ name }) => name === "job")) return;
  const names = variables.filter(({ name }) => name === "id" || (name.startsWith("/") && scope.names(name)));
  if (names.length > 0) checkNamesWhole({ context, options, path }, variables, scope);
  else
    context.complaints.complain(
      path,
      `${options.call} names nobody: it would be sent without saying whose record is meant`,
      "put {id} into the call, or a pointer to a field that is an id or an address ({/customer_id})",
    );
}

/** Everything the description requires is filled: by the call, by its purpose, or by the account. */
export function checkComplete(
  { context, found, path }: Written,
  fill: readonly Fill[],
  filled: readonly string[],
): void {
  const { complaints, filledAlways } = context;
  const places = new Set([...fill.map(({ to }) => to), ...filled, ...filledAlways]);
  const name = `${found.method} ${found.path}`;
  for (const parameter of found.parameters) {
    const { required, node, in: where } = parameter;
    const preset = parameter.schema?.node.default;
    const place = `${where}.${parameter.name}`;
    const isFilled = [...places].some((one) => one === place || one.startsWith(`${place}[`));
    if (!required || isFilled || node["x-account"] === true) continue;
    if (preset !== undefined || isOfTheConnection(where, parameter.name)) continue;
    complaints.complain(
      path,
      `${name} cannot be sent: ${where} parameter ${parameter.name} is required and nothing fills it`,
      where === "query"
        ? `write ?${parameter.name}=… in the call, or account.always`
        : "fill it in the call, or under account.always",
    );
  }
  const missing = missingMembers(found.body?.schema, places);
  for (const member of missing)
    complaints.complain(
      path,
      `${name} cannot be sent: ${member} is required in its body and nothing fills it`,
      `write body: { ${member}: … }`,
    );
}

function missingMembers(schema: Schema | undefined, places: ReadonlySet<string>): readonly string[] {
  if (schema === undefined || places.has("body:")) return [];
  return [...schema.required].filter((member) => {
    const place = `body:/${member}`;
    return ![...places].some((one) => one === place || one.startsWith(`${place}/`));
  });
}

/** A call that names a record by a part of its id may reach another one of which that part is the same. */
function checkNamesWhole(
  { context, options, path }: Pick<Written, "context" | "options" | "path">,
  variables: readonly Variable[],
  { id, list, kind, names, leadsOn }: Scope,
): void {
  const said = variables.map(({ name }) => (name === "id" ? id[0] : name));
  // What names it otherwise, such as its address, is enough.
  if (said.some((name) => name?.startsWith("/") && !id.includes(name) && names(name))) return;
  const missing = [...(list === undefined ? [] : [list]), ...(leadsOn === true ? [] : id)].filter(
    (part) => !said.includes(part),
  );
  if (missing.length === 0) return;
  context.complaints.complain(
    path,
    `${options.call} names a ${kind} by a part of its id, and another one may have the same`,
    `put ${missing.map((part) => `{${part}}`).join(" and ")} into the call`,
  );
}

/** A search for what is in lists is made in one of them. */
export function checkNamesList(
  { context, options, path }: Pick<Written, "context" | "options" | "path">,
  variables: readonly Variable[],
  { list, kind, identifiers }: Scope,
): void {
  if (!identifiers || list === undefined || variables.some(({ name }) => name === list)) return;
  context.complaints.complain(
    path,
    `${options.call} does not say in which ${list} it looks for ${kind}`,
    `put {${list}} into the call; or, if each ${kind} says itself in which it is, take in away and write id: [/list_id, /id]`,
  );
}
