import { InputProblem } from "../input-problem.ts";

/** @throws {InputProblem} In a browser, where whoever opens the page can read its keys, unless that was asked for in so many words. */
export function guardKeys(isAllowed: boolean | undefined): void {
  const { window } = globalThis as { readonly window?: { readonly document?: unknown } };
  if (window?.document !== undefined && isAllowed !== true)
    throw new InputProblem(
      "this is a browser, and whoever opens the page can read the key; call from a server, or say dangerouslyAllowBrowser: true",
    );
}
