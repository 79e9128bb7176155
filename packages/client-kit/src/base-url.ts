import { InputProblem } from "./input-problem.ts";

/**
 * Checks a base URL and takes the slash off its end.
 *
 * @throws {InputProblem} For anything but https (http is fine on this computer itself), and for addresses with a
 * user name, a query, a fragment or an unfilled `{variable}`.
 */
export function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || /[{}]|%7[bd]/i.test(text)) throw new InputProblem("the base URL is not a complete address");
  if (url.username || url.password || url.search || url.hash)
    throw new InputProblem("the base URL has more than a host and a path");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new InputProblem("the base URL is not https");
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host)
  );
}
