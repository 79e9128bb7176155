import { readFileSync } from "node:fs";

/** An example of a page, as somebody would paste it into a file of their own. */
export interface Example {
  /** Where it begins on its page. */
  readonly line: number;
  readonly text: string;
}

/** The examples of a guide: each is a whole program. */
export function examplesOf(file: string): readonly Example[] {
  const page = readFileSync(file, "utf8");
  return Array.from(page.matchAll(/^```ts\n(.*?)^```$/gms), ({ 1: text = "", index }) => ({
    line: page.slice(0, index).split("\n").length,
    text,
  }));
}

/** All examples of a README as the one program that they are: what stands in one is known in those after it. */
export function programOf(file: string): Example {
  const examples = examplesOf(file);
  const imported = new Map<string, Set<string>>();
  const rest = examples.map(({ text }) =>
    text.replaceAll(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, from: string) => {
      const known = imported.get(from) ?? new Set<string>();
      imported.set(from, known);
      for (const name of names.split(",")) if (name.trim() !== "") known.add(name.trim());
      return "";
    }),
  );
  const imports = Array.from(
    imported,
    ([from, names]) => `import { ${[...names].join(", ")} } from "${from}";`,
  );
  return { line: examples[0]?.line ?? 1, text: [...imports, ...rest].join("\n") };
}
