import { createHash } from "node:crypto";

/** SHA-256 in lower-case hex. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The list that `sha256sum -c` reads, of files by their names. */
export function sumsText(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${digestOf(bytes)}  ${name}\n`)
    .join("");
}

/** One sentence for each difference between what was handed over and what was packed. */
export function digestProblems(
  sums: string,
  files: ReadonlyMap<string, Uint8Array>,
  expected: string,
): readonly string[] {
  if (digestOf(sums) !== expected) return ["the list of digests is not the one that was packed"];
  const listed = new Map(
    [...sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, digest = "", name = ""]) => [name, digest]),
  );
  return [
    ...[...listed].flatMap(([name, digest]) => {
      const bytes = files.get(name);
      if (bytes === undefined) return [`${name} is missing`];
      return digestOf(bytes) === digest ? [] : [`${name} is not what was packed`];
    }),
    ...[...files.keys()].filter((name) => !listed.has(name)).map((name) => `${name} was not packed`),
  ];
}
