import { LineCounter, parseDocument } from "yaml";

/** A step into a document: a member's name or an element's position. */
export type Path = readonly (string | number)[];

/** One thing wrong in a description, where it is, and what to do. */
export interface Problem {
  readonly file: string;
  /** 1-based line of the nearest node that exists. */
  readonly line: number;
  /** JSON pointer of the place. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

export interface SpecFile {
  /** The parsed document; `undefined` when it is not YAML or JSON at all. */
  readonly document: unknown;
  /** A problem at a path of the document. */
  problemAt(path: Path, message: string, remedy: string): Problem;
  /** What the parser itself complains about. */
  readonly syntax: readonly Problem[];
}

/** Parses YAML or JSON text, remembering lines. Never throws. */
export function parseSpecFile(text: string, file: string): SpecFile {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });

  function lineOf(path: Path): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = parsed.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  }

  const read = parsed.errors.length > 0 ? { document: undefined } : plainValueOf(parsed);
  return {
    document: read.document,
    problemAt: (path, message, remedy) => ({
      file,
      line: lineOf(path),
      where: pointerOf(path),
      message,
      remedy,
    }),
    syntax: [
      ...parsed.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        where: "",
        message: error.message,
        remedy: "make it valid YAML",
      })),
      ...(read.fault === undefined
        ? []
        : [
            { file, line: 1, where: "", message: read.fault, remedy: "write out what the aliases stand for" },
          ]),
    ],
  };
}

/** The plain value of a document. Aliases can multiply without end, or contain themselves: that is not a valid description. */
function plainValueOf(parsed: { toJS(): unknown }): { readonly document: unknown; readonly fault?: string } {
  try {
    const document = parsed.toJS();
    JSON.stringify(document);
    return { document };
  } catch {
    return { document: undefined, fault: "its aliases cannot be followed to an end" };
  }
}

function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
