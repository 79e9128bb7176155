import { namesIn, withValues } from "./account-text.ts";
import { InputProblem } from "./input-problem.ts";
import { isPlainSegment } from "./path.ts";

type Values = Readonly<Record<string, string>>;

// RFC 1123: no dot, no slash, no colon and no at, any of which would lead the key to another host.
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** A database server's host, with its port. */
const SERVER = /^(?:[a-z0-9](?:[a-z0-9.-]{0,253}[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

const HOST = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/**
 * An address with the account's own values in place of its braces.
 *
 * A value stays what it stands for: one label of a host, one segment of a path. Only where the braces are the whole host, the account
 * names it whole.
 *
 * @throws {InputProblem} For a value that is missing or would lead elsewhere. The message names it, and does not repeat it.
 */
export function addressOf(template: string, asks: Values, values: Values): string {
  const [, start = "", host = "", rest = ""] = /^([a-z]+:\/\/)([^/]*)(.*)$/i.exec(template) ?? [
    "",
    "",
    "",
    template,
  ];
  for (const name of namesIn(template)) if (!Object.hasOwn(values, name)) throw missing(name, asks);
  const alone = /^\{[^{}]*\}$/.test(host);
  const whole = /^(?:postgres|mysql):/.test(start) ? SERVER : HOST;
  for (const name of namesIn(host))
    if (!(alone ? whole : LABEL).test(values[name] ?? ""))
      throw new InputProblem(
        alone
          ? `${name} of the account is no host name, such as shop.example.com`
          : `${name} of the account is not one word of a host name: letters, digits and hyphens`,
      );
  for (const name of namesIn(rest))
    if (values[name] === "" || !isPlainSegment(values[name] ?? ""))
      throw new InputProblem(`${name} of the account is not one part of a path`);
  const encoded = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, encodeURIComponent(value)]),
  );
  return `${start}${withValues(host, values)}${withValues(rest, encoded)}`;
}

function missing(name: string, asks: Values): InputProblem {
  const question = Object.hasOwn(asks, name) ? ` (${asks[name]})` : "";
  return new InputProblem(`the account does not say ${name}${question}`);
}
