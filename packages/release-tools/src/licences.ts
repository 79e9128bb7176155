/** Something with a licence. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; `undefined` when it says none. */
  readonly licence: string | undefined;
}

/** What may go along with what we publish: licences that ask for no more than their text. */
const ALLOWED: readonly string[] = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
];

/** What goes along under another licence, and why that is good enough. By name and licence: a change of either asks again. */
const DECIDED: readonly { readonly name: string; readonly licence: string; readonly because: string }[] = [
  {
    name: "date-holidays",
    licence: "ISC AND CC-BY-3.0",
    because:
      "its calendar data are CC BY-SA 3.0 by its LICENSE; they are a dependency, unchanged, and NOTICE attributes them",
  },
  {
    name: "argparse",
    licence: "PSF-2.0",
    because: "Python's own licence, as permissive as BSD; only the command of js-yaml uses it",
  },
  {
    name: "argparse",
    licence: "Python-2.0",
    because: "the same licence by its older name",
  },
  {
    name: "prepin",
    licence: "Unlicense",
    because: "given to the public domain, with a licence where that is not possible",
  },
];

/** One sentence for each package whose licence nobody has allowed. */
export function licenceProblems(packages: readonly Licensed[]): readonly string[] {
  return packages.flatMap(({ name, version, licence }) => {
    if (licence === undefined) return [`${name} ${version} says no licence`];
    const isFine =
      isAllowed(licence) ||
      DECIDED.some((one) => one.name === name && one.licence === withoutBrackets(licence));
    return isFine
      ? []
      : [`${name} ${version} is under ${licence}, which is neither allowed nor decided about`];
  });
}

/** Of several to choose from one is enough; of several together each must do. */
function isAllowed(expression: string): boolean {
  const inner = withoutBrackets(expression);
  if (/[()]/.test(inner)) return false;
  const choices = inner.split(" OR ").map((choice) => choice.split(" AND "));
  return choices.some((all) => all.every((one) => ALLOWED.includes(one.trim())));
}

function withoutBrackets(expression: string): string {
  return /^\(([^()]*)\)$/.exec(expression.trim())?.[1] ?? expression.trim();
}
