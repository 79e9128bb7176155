import { createHash } from "node:crypto";
import type { CallInput } from "@oubli/client-kit";
import type { Call, Fill, JsonValue, RecordKind } from "@oubli/datamap";
import {
  FILTER_NAMES,
  type FilterName,
  hasStar,
  isEmpty,
  type Variable,
  valueAt,
  valuesAt,
  variablesIn,
} from "@oubli/datamap/record";
import { type Identifier, isIdentifierKind, OubliError } from "@oubli/model";
import { withMember } from "./member.ts";
import { idOf } from "./names.ts";
import { e164 } from "./phone.ts";

/** What the variables of a call stand for. What is left out is missing. */
export interface Values {
  readonly identifier?: Identifier;
  /** The id of the record, with its own type. */
  readonly id?: string | number;
  readonly record?: unknown;
  /** What the vendor calls the job that is asked about. */
  readonly job?: string | number | undefined;
  /** A fresh random word. */
  readonly random?: () => string;
  /** The controller's country: a phone number without one is dialled there. */
  readonly country?: string | undefined;
}

/** What a record gives to a call that leads on from it: itself, and its id where it has one. */
export function valuesOf(kind: RecordKind, record: unknown): Pick<Values, "id" | "record"> {
  const id = idOf(kind, record);
  return { record, ...(id === undefined ? {} : { id }) };
}

/**
 * What a call is sent with: one input for each request. None when a variable has no value; several when one stands for a list
 * in a path, a query, a header or between other characters.
 *
 * @throws {OubliError} `SETUP` for a variable, a filter or a place that does not exist: what is misspelt must not be sent.
 */
export function fill(call: Call, values: Values): readonly CallInput[] {
  let inputs: readonly CallInput[] = [{}];
  for (const one of call.fill) {
    const render = one.to.startsWith("body:") ? bodyForms : textForms;
    const forms = render(one.value, { call, values });
    inputs = inputs.flatMap((input) => forms.map((form) => placed(input, one, form, call)));
  }
  return inputs;
}

interface Filling {
  readonly call: Call;
  readonly values: Values;
}

/** Forms of a value in a path, a query or a header: one for each element of a list. */
function textForms(value: JsonValue, filling: Filling): readonly unknown[] {
  return bodyForms(value, filling).flatMap((form) => (Array.isArray(form) ? (form as unknown[]) : [form]));
}

/** Forms of a value in a body; none when something is missing. */
function bodyForms(value: JsonValue, filling: Filling): readonly unknown[] {
  if (typeof value === "string") return textIn(value, filling);
  if (Array.isArray(value))
    return value.reduce<readonly (readonly unknown[])[]>(
      (forms, element: JsonValue) =>
        forms.flatMap((form) => bodyForms(element, filling).map((inner) => [...form, inner])),
      [[]],
    );
  if (typeof value !== "object" || value === null) return [value];
  return Object.entries(value).reduce<readonly object[]>(
    (forms, [name, member]) =>
      forms.flatMap((form) =>
        bodyForms(member as JsonValue, filling).map((inner) => ({ ...form, [name]: inner })),
      ),
    [{}],
  );
}

function textIn(text: string, filling: Filling): readonly unknown[] {
  const variables = variablesIn(text);
  const [only] = variables;
  if (only && only.text === text) {
    const { elements, isList } = elementsOf(only, filling);
    return elements.length === 0 ? [] : [isList ? elements : elements[0]];
  }
  let forms: readonly string[] = [""];
  let from = 0;
  for (const variable of variables) {
    const before = text.slice(from, variable.start);
    const { elements } = elementsOf(variable, filling);
    forms = forms.flatMap((form) => elements.map((element) => `${form}${before}${plain(element)}`));
    from = variable.start + variable.text.length;
  }
  return forms.map((form) => form + text.slice(from));
}

/** What a variable stands for, filtered; without elements when it is missing. */
function elementsOf(
  { name, filters }: Variable,
  filling: Filling,
): { readonly elements: readonly unknown[]; readonly isList: boolean } {
  const value = standsFor(name, filling);
  const elements = (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((element) => !isEmpty(element))
    .map((element) => filters.reduce<unknown>((text, filter) => filtered(text, filter, filling), element))
    .filter((element) => !isEmpty(element));
  return { elements, isList: Array.isArray(value) || filters.at(-1) === "list" };
}

function standsFor(name: string, { call, values }: Filling): unknown {
  if (name.startsWith("/"))
    return hasStar(name) ? valuesAt(values.record, name).flat() : valueAt(values.record, name);
  if (name === "id") return values.id;
  if (name === "job") return values.job;
  if (name === "random") return values.random?.();
  if (name === call.list?.name) return call.list.id;
  if (isIdentifierKind(name)) return values.identifier?.kind === name ? values.identifier.value : undefined;
  throw wrong(call, `nothing is called {${name}}`);
}

const FILTERS: Readonly<Record<FilterName, (text: string, values: Values) => string | undefined>> = {
  // Nothing, where the country is not told: a number in another form would ask for nobody.
  e164: (text, { country }) => e164(text, country),
  lower: (text) => text.toLowerCase(),
  digits: (text) => text.replaceAll(/\D/g, ""),
  json: (text) => JSON.stringify(text),
  md5: (text) => createHash("md5").update(text).digest("hex"),
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
  // What it stands for in a body is a list of it alone.
  list: (text) => text,
  "last-segment": (text) => text.split("/").findLast((segment) => segment !== "") ?? "",
};

function filtered(value: unknown, name: string, { call, values }: Filling): string | undefined {
  const known = FILTER_NAMES.find((one) => one === name);
  if (known === undefined) throw wrong(call, `there is no filter ${name}`);
  return value === undefined ? undefined : FILTERS[known](plain(value), values);
}

function plain(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function placed(input: CallInput, { to }: Fill, value: unknown, call: Call): CallInput {
  if (to.startsWith("body:"))
    return { ...input, body: withMember(input.body, to.slice("body:".length), value) };
  const [, place, name] = /^(path|query|header)\.(.+)$/s.exec(to) ?? [];
  if (name === undefined) throw wrong(call, `a value cannot be put at ${to}`);
  const given = value === null ? "" : value;
  const kept = place === "query" || typeof given === "object" ? given : String(given);
  if (place === "path") return { ...input, path: { ...input.path, [name]: kept } };
  if (place === "query")
    return { ...input, query: { ...input.query, [name]: beside(input.query, name, kept) } };
  return { ...input, header: { ...input.header, [name]: kept } };
}

/** A name that a call is given several times has several values in it. */
function beside(query: CallInput["query"] = {}, name: string, value: unknown): unknown {
  return Object.hasOwn(query, name) ? [query[name], value].flat() : value;
}

function wrong(call: Call, why: string): OubliError {
  return new OubliError("SETUP", `${call.operation} cannot be filled: ${why}`, {
    hint: "correct the call in the vendor's page",
  });
}
