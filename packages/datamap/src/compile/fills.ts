import type { Fill, JsonValue } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { variablesIn } from "../record/template.ts";
import { isAdded } from "./added.ts";
import { fillsFrom } from "./body-leaves.ts";
import type { Written } from "./context.ts";
import { graphqlFills, isGraphql } from "./graphql.ts";
import { isDeep, queryName, takesSeveral } from "./query-parameter.ts";
import { someOf } from "./spelling.ts";

/** A place as a fill says it: `body.query.limit` is `body:/query/limit`, `variable.after` is `body:/variables/after`. */
export function asFilled(place: string): string {
  if (place.startsWith("variable.")) return `body:/variables/${place.slice("variable.".length)}`;
  return place.startsWith("body.") ? `body:/${place.slice("body.".length).replaceAll(".", "/")}` : place;
}

/** What a call of the page puts where; what the description does not take is a complaint. */
export function fillsOf(written: Written): readonly Fill[] {
  if (isGraphql(written.found)) return graphqlFills(written.found, written);
  const own = [...pathFill(written), ...queryFill(written), ...headerFill(written), ...bodyFill(written)];
  return [...own, ...alwaysInBody(written, own)];
}

/** What stands in the page where the description's path has a parameter; a value of the account is filled by the client. */
function pathFill({ found, text }: Written): readonly Fill[] {
  const { path, parameters } = found;
  const values = variablesIn(text.path).map((variable) => variable.text);
  const ofAccount = parameters
    .filter((one) => one.in === "path" && one.node["x-account"] === true)
    .map(({ name }) => `{${name}}`);
  return [...path.matchAll(/\{([^}]*)\}/g)].flatMap(([written, name], index) => {
    const value = values[index];
    if (name === undefined || value === undefined) return [];
    return value === written && ofAccount.includes(written) ? [] : [{ to: `path.${name}`, value }];
  });
}

function queryFill({ context, found, text, path }: Written): readonly Fill[] {
  const { complaints } = context;
  const known = found.parameters.filter((parameter) => parameter.in === "query");
  return text.query.map(([name, template], index) => {
    const parameter = queryName(found, name);
    const isSecond = text.query.findIndex(([other]) => other === name) < index;
    if (isSecond && !isAdded(found) && !(parameter && takesSeveral(parameter.parameter)))
      complaints.complain(
        path,
        `${found.method} ${found.path} is given ${name} twice, and takes one value`,
        "keep one of the two",
      );
    const object = known.find((one) => name.startsWith(`${one.name}[`));
    if (object && !isDeep(object) && !parameter)
      complaints.notYet(path, `${name} (a member of an object that is not written as ${object.name}[…])`);
    // What is missing may be what could not be read; that was said.
    else if (!parameter && found.unread.length === 0)
      complaints.complain(
        path,
        `${found.method} ${found.path} has no query parameter ${name}`,
        `it has ${someOf(
          known.map((one) => one.name),
          12,
        )}`,
      );
    return { to: `query.${parameter?.name ?? name}`, value: template };
  });
}

function headerFill({ context, found, options, path }: Written): readonly Fill[] {
  const { complaints } = context;
  const known = found.parameters.filter((parameter) => parameter.in === "header");
  return Object.entries(options.header ?? {}).map(([name, value]) => {
    const lower = name.toLowerCase();
    if (lower !== "accept" && !known.some((one) => one.name.toLowerCase() === lower))
      complaints.complain(
        [...path, "header", name],
        `${found.method} ${found.path} has no header ${name}`,
        `it has ${someOf(known.map((one) => one.name))}; a header of every call stands under account.always`,
      );
    return { to: `header.${name}`, value };
  });
}

function bodyFill({ context, found, options, path }: Written): readonly Fill[] {
  if (options.body === undefined) return [];
  const { complaints } = context;
  const at: Path = [...path, "body"];
  if (found.body === undefined && !isAdded(found)) {
    complaints.complain(at, `${found.method} ${found.path} takes no body`, "take the body away");
    return [];
  }
  const leaves = fillsFrom(options.body as JsonValue);
  const schema = found.body?.schema;
  for (const pointer of leaves.map(({ to }) => to.slice("body:".length)))
    if (schema && schema.at(pointer) === undefined)
      complaints.complain(
        at,
        `the body of ${found.method} ${found.path} has no ${pointer}`,
        `it has ${someOf(schema.properties.keys(), 12)}`,
      );
  return leaves;
}

/** What every body carries that takes it, unless the call itself says something there. */
function alwaysInBody({ context, found }: Written, own: readonly Fill[]): readonly Fill[] {
  const schema = found.body?.schema;
  const places = Object.entries(context.page.account?.always ?? {}).filter(([to]) => to.startsWith("body."));
  return places.flatMap(([place, value]) => {
    const to = asFilled(place);
    const taken = own.some((one) => one.to === "body:" || one.to === to || one.to.startsWith(`${to}/`));
    return taken || schema?.at(to.slice("body:".length)) === undefined ? [] : [{ to, value }];
  });
}
