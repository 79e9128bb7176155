import { namesIn, withValues } from "./account-text.ts";
import type { Delimiter, OperationFacts, ParameterFacts } from "./facts.ts";
import { InputProblem } from "./input-problem.ts";
import type { MoreOfParameters } from "./prepare.ts";
import { textFor } from "./query.ts";

type Values = Readonly<Record<string, unknown>>;

const DELIMITERS: Readonly<Record<string, Delimiter>> = { c: ",", s: " ", p: "|" };

/** All that parameters can be beside a name and a text. */
export const moreOfParameters: MoreOfParameters = {
  read: parameterOf,
  // `filter[email]` of `filter`.
  holds: ({ name: object, deep }, name) =>
    deep === true && name.startsWith(`${object}[`) && name.endsWith("]"),
  signs: ({ in: place, name }, { headers, query }) =>
    place === "query"
      ? query.some(([one]) => one === name)
      : place === "header" && headers.some(([one]) => one.toLowerCase() === name.toLowerCase()),
  valueOf: (parameter, account) =>
    (parameter.account ? accountValue(parameter.name, account) : undefined) ??
    textOf(parameter, account) ??
    parameter.default,
  headers: ({ parameters }, given, own) => {
    if (own === undefined) return given ?? {};
    const declared = parameters.filter((one) => one.in === "header" && own[one.name] !== undefined);
    return { ...given, ...Object.fromEntries(declared.map(({ name }) => [name, own[name]])) };
  },
  writer:
    ({ parameters }: OperationFacts) =>
    (name, value) => {
      const delimiter = parameters.find((one) => one.in === "query" && one.name === name)?.joined;
      return delimiter === undefined ? undefined : joined(name, value, delimiter);
    },
};

/** A value of the account by the parameter's name, which a page may write in lower case: `shop-id` for `Shop-Id`. */
function accountValue(name: string, account: Values): unknown {
  if (Object.hasOwn(account, name)) return account[name];
  const word = name.toLowerCase().replaceAll("_", "-");
  return Object.hasOwn(account, word) ? account[word] : undefined;
}

function textOf({ text }: ParameterFacts, account: Readonly<Record<string, string>>): string | undefined {
  if (text === undefined || !namesIn(text).every((name) => Object.hasOwn(account, name))) return undefined;
  return withValues(text, account);
}

/** @throws {InputProblem} For a value with the delimiter in it: it would ask for two others. */
function joined(name: string, value: unknown, delimiter: Delimiter): string {
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (elements.length === 0) throw new InputProblem(`query parameter ${name} is an empty list`);
  const texts = elements.map((element) => {
    const text = textFor(name, element);
    if (text.includes(delimiter))
      throw new InputProblem(`a value of query parameter ${name} has in it what stands between values`);
    return encodeURIComponent(text);
  });
  // A comma stands as it is where it separates, as RFC 6570 has it; the others have to be written otherwise.
  return `${encodeURIComponent(name)}=${texts.join(delimiter === "," ? "," : encodeURIComponent(delimiter))}`;
}

function parameterOf(part: string): ParameterFacts {
  const [, place, name = "", rest = ""] = /^([@^$]?)([^!%:]+)(.*)$/.exec(part) ?? [];
  const joined = DELIMITERS[/:(.)/.exec(rest)?.[1] ?? ""];
  return {
    name,
    in: place === "" || place === "$" ? "query" : "header",
    required: rest.includes("!"),
    account: place === "@" || place === "$",
    ...(rest.includes("%") ? { deep: true } : {}),
    ...(joined === undefined ? {} : { joined }),
  };
}
