import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import type { Published } from "./published.ts";

/** The file beside a manifest in which the public declarations stand; it is not published. */
export const DECLARATIONS = "declarations.md";

/** What can be imported of one package. */
export interface Declarations {
  readonly package: Published;
  /** The file in which they stand, from the root. */
  readonly place: string;
  readonly text: string;
}

/**
 * What users of each package can import, as one text: every declaration of every entry, without its comments, in the order of names.
 * What is generated from a description is only named, since its changes are told as changes of the description.
 *
 * @returns None of a package of which nothing can be imported.
 * @throws {Error} When one was not built.
 */
export function declarationsOf(root: string, published: readonly Published[]): readonly Declarations[] {
  const entries = published.flatMap((one) => entriesOf(root, one));
  const out = mkdtempSync(join(tmpdir(), "declarations-"));
  try {
    const configs = entries.map((entry) => configOf(entry, out));
    const [first] = configs;
    if (first === undefined) return [];
    // The standard library is read once for all of them.
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: entries.map(({ file }) => file),
    });
    const codes = configs.map((config) => extracted(config, compilerState));
    return published.flatMap((one) => textOf(one, entries, codes));
  } finally {
    rmSync(out, { recursive: true });
  }
}

function textOf(
  one: Published,
  entries: readonly Entry[],
  codes: readonly string[],
): readonly Declarations[] {
  const mine = entries.flatMap((entry, index) =>
    entry.one === one ? [`## ${entry.name}\n\n${withoutGenerated(codes[index] ?? "")}`] : [],
  );
  const head = `# Public declarations of ${one.manifest.name}\n\nWritten by "pnpm declarations" from what is built. Do not edit.\n\n`;
  const place = `${one.folder}/${DECLARATIONS}`;
  return mine.length === 0 ? [] : [{ package: one, place, text: `${head}${mine.join("\n")}` }];
}

/** One sentence for each package beside whose manifest other declarations stand than those that are built. */
export function declarationProblems(root: string, declarations: readonly Declarations[]): readonly string[] {
  return declarations.flatMap(({ package: { manifest }, place, text }) => {
    const file = join(root, place);
    const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (kept === text) return [];
    const lines = kept.split("\n");
    const at = text.split("\n").findIndex((line, index) => line !== lines[index]);
    return [
      `${place}:${Math.max(at, 0) + 1}  what ${manifest.name} offers has changed  -> run "pnpm declarations", and say in a changeset what changed`,
    ];
  });
}

interface Entry {
  readonly one: Published;
  /** As users import it. */
  readonly name: string;
  readonly folder: string;
  readonly file: string;
}

function entriesOf(root: string, one: Published): readonly Entry[] {
  const folder = join(root, one.folder);
  return Object.entries(one.manifest.exports ?? {}).flatMap(([name, target]) => {
    const types = typesOf(target);
    if (types === undefined) return [];
    const file = join(folder, types);
    if (!existsSync(file)) throw new Error(`${one.manifest.name} was not built: there is no ${types}`);
    return [{ one, name: join(one.manifest.name, name), folder, file }];
  });
}

/** Where the types of an entry stand, of those that `import` gives. */
function typesOf(target: unknown): string | undefined {
  const { import: imported, types } = (typeof target === "object" && target !== null ? target : {}) as {
    readonly import?: { readonly types?: string };
    readonly types?: string;
  };
  return imported?.types ?? types;
}

function configOf({ folder, file }: Entry, out: string): ExtractorConfig {
  const compilerOptions = {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["ES2024", "ESNext.Temporal", "DOM", "DOM.Iterable"],
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: file,
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: [file] } },
      apiReport: { enabled: true, reportFolder: out, reportTempFolder: out, reportFileName: "report.api.md" },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
}

/** What API Extractor reports of one file of declarations. */
function extracted(config: ExtractorConfig, compilerState: CompilerState): string {
  Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      // How a comment is written is no business of the declarations.
      message.handled = true;
    },
  });
  return codeIn(readFileSync(config.reportFilePath, "utf8"));
}

/** The code of a report, without what it says about itself. */
function codeIn(report: string): string {
  const [, code = ""] = /^```ts\n([\s\S]*?)^```/m.exec(report) ?? [];
  const lines = code
    .split("\n")
    .filter((line) => !/^\s*\/\/ (?:\(undocumented\)|\(No @packageDocumentation)/.test(line));
  return `\`\`\`ts\n${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n\`\`\`\n`;
}

/** Without the members of the types that are a whole description. */
export function withoutGenerated(text: string): string {
  return text.replaceAll(
    /^export (interface (?:components|operations|paths|webhooks)) \{\n[\s\S]*?^\}/gm,
    'export $1 {} // as the description has it: "pnpm spec:diff" tells its changes',
  );
}
