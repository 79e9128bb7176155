import type { Confidence, HttpMethod, Operation, Parameter } from "../data-map.ts";
import type { DocumentCall } from "../document/api-document.ts";
import { isObject } from "../json.ts";
import type { PageAccount } from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import { isAdded } from "./added.ts";
import { answerTypeOf, type BodyFilling, bodyFormOf } from "./body-form.ts";
import type { Written } from "./context.ts";
import { extensionsOf } from "./extensions.ts";
import { isGraphql } from "./graphql.ts";
import { formOf } from "./query-parameter.ts";

/** A GraphQL document is posted to the account's host itself. */
const AT_THE_HOST = { method: "POST", path: "" } as const;

/** The operation that a call of the page uses, as description and page together have it. */
export function operationOf(written: Written, reads: boolean, filled: BodyFilling): Operation {
  const { context, found, options, path } = written;
  const { complaints } = context;
  const said = extensionsOf(found);
  if (said.repeat !== undefined && options.repeat !== undefined)
    complaints.complain(
      [...path, "repeat"],
      `repeat of ${found.id} is said twice`,
      "keep the document's x-repeat",
    );
  if (said.confidence !== undefined && options.sure !== undefined)
    complaints.complain(
      [...path, "sure"],
      `sure of ${found.id} is said twice`,
      "keep the document's x-confidence",
    );
  const sources = options.source === undefined ? said.sources : [options.source].flat();
  const body = found.body?.schema?.standAlone() as Operation["body"];
  const sends = bodyFormOf(written, filled);
  const accepts = answerTypeOf(found);
  return {
    id: found.id,
    ...(isGraphql(found) ? AT_THE_HOST : { method: found.method as HttpMethod, path: found.path }),
    title: found.title,
    surfaces: said.surfaces ?? context.surfaces,
    repeat: said.repeat ?? options.repeat ?? (reads ? "safe" : "after-looking"),
    confidence: leastCertain([said.confidence ?? options.sure ?? "documented", ...ofParts(found)]),
    sources: sources ?? [],
    parameters: parametersOf(found, context.page.account?.always),
    ...(sends === undefined ? {} : { sends }),
    ...(accepts === undefined ? {} : { accepts }),
    ...(body === undefined || reads ? {} : { body }),
  };
}

/** From the surest to what nobody knows. */
const SURENESS: readonly Confidence[] = ["documented", "seen-in-code", "inferred", "designed"];

/** A case relies on all of a call: it is as sure as the least certain of its path, its request and its answer. */
function leastCertain(all: readonly Confidence[]): Confidence {
  return SURENESS.findLast((one) => all.includes(one)) ?? "documented";
}

/** How certain request and good answers are, where the description says so of them alone. */
function ofParts({ node }: DocumentCall): readonly Confidence[] {
  const answers = isObject(node.responses)
    ? Object.entries(node.responses).flatMap(([status, answer]) => (status.startsWith("2") ? [answer] : []))
    : [];
  return [node.requestBody, ...answers].flatMap((part) => {
    const said = isObject(part) ? SURENESS.find((one) => one === part["x-confidence"]) : undefined;
    return said === undefined ? [] : [said];
  });
}

/** What a call may be given besides its body, and what every call of an account carries. */
export function parametersOf(found: DocumentCall, always: PageAccount["always"] = {}): readonly Parameter[] {
  const own = found.parameters.flatMap((parameter): readonly Parameter[] => {
    const { name, in: where, required, node, schema } = parameter;
    if (where === "cookie" || isOfTheConnection(where, name)) return [];
    const said = always[`${where}.${name}`];
    const carried = said === undefined ? undefined : carriedBy(name, said);
    const preset = said === undefined ? schema?.node.default : undefined;
    return [
      {
        name,
        in: where,
        required,
        ...(carried ?? { account: false }),
        ...(node["x-account"] === true ? { account: true } : {}),
        ...(isPlain(preset) ? { default: preset } : {}),
        ...formOf(parameter),
      },
    ];
  });
  const added = Object.entries(always).flatMap(([place, value]): readonly Parameter[] => {
    const [where = "", name = ""] = [place.slice(0, place.indexOf(".")), place.slice(place.indexOf(".") + 1)];
    if ((where !== "header" && where !== "query") || own.some((one) => one.in === where && one.name === name))
      return [];
    // Only what the description knows of a call is its query; a header of the account goes with every call.
    if (where === "query" && !isAdded(found)) return [];
    return [{ name, in: where, required: false, ...carriedBy(name, value) }];
  });
  return [...own, ...added];
}

/** What every call carries at one place: a constant, the account's value of that name, or a text with values of the account in it. */
function carriedBy(
  name: string,
  value: string | number | boolean,
): Pick<Parameter, "account" | "default" | "text"> {
  const [variable] = typeof value === "string" ? variablesIn(value) : [];
  if (variable === undefined) return { account: false, default: value };
  const named = variable.text === value && variable.name === name.toLowerCase().replaceAll("_", "-");
  return named ? { account: true } : { account: false, text: String(value) };
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Headers that the connection itself sets; OpenAPI says to ignore them as parameters. */
export function isOfTheConnection(where: string, name: string): boolean {
  return where === "header" && ["accept", "content-type", "authorization"].includes(name.toLowerCase());
}
