import { relative, sep } from "node:path";
import { BaseResolver, bundle, getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";
import type { Problem } from "./problem.ts";
import { nameInWorkspace, PACKAGE_FOLDER } from "./workspace.ts";

/** A description that OpenAPI itself has nothing against, in one piece, or what is wrong with it. */
export interface Checked {
  /** Every reference to another file is replaced by a named component, or by what a path leads to. */
  readonly whole: object;
  readonly problems: readonly Problem[];
}

/**
 * Checks a description against OpenAPI itself, with the rules of redocly.yaml, and puts its files into one.
 *
 * @param spec The first file; what it refers to is read beside it.
 * @throws When a rule is not known; that says nothing about the description.
 */
export async function check(spec: string): Promise<Checked> {
  const config = await loadConfig({ configPath: `${PACKAGE_FOLDER}redocly.yaml` });
  // Both ask the same reader, so that every file is read and parsed once.
  const externalRefResolver = new BaseResolver(config.resolve);
  const found = await lint({ ref: spec, config, externalRefResolver });
  const { bundle: whole, problems } = await bundle({ ref: spec, config, externalRefResolver });
  return {
    whole: whole.parsed as object,
    problems: [...new Set([...found, ...problems].map(asText))].map(asProblem),
  };
}

type Found = Awaited<ReturnType<typeof lint>>[number];

// A mistake in a file that several places refer to is found from each of them.
function asText({ ruleId, message, suggest, location: [first] }: Found): string {
  const at = first && getLineColLocation(first);
  const problem: Problem = {
    file: nameInWorkspace(at?.source.absoluteRef ?? ""),
    line: at?.start.line ?? 1,
    message: `${withoutPlace(message).replace(/\s+/g, " ").replace(/\.$/, "")} (${ruleId})`,
    remedy: suggest[0] ? `perhaps ${suggest[0]}` : `look at ${first?.pointer ?? "the file"}`,
  };
  return JSON.stringify(problem);
}

function asProblem(text: string): Problem {
  return JSON.parse(text) as Problem;
}

/** The name of a folder of this computer is nobody's business. */
function withoutPlace(message: string): string {
  return message.replaceAll(/\/\S+\.(ya?ml|json)/g, (file) =>
    relative(process.cwd(), file).split(sep).join("/"),
  );
}
