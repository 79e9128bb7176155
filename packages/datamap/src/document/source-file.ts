/** A step into a document: a member's name or an element's position. */
export type Path = readonly (string | number)[];

/** Somewhere in a file. */
export interface Place {
  readonly file: SourceFile;
  readonly path: Path;
}

/** One thing wrong, where it is, and what to do. */
export interface Problem {
  readonly file: string;
  /** 1-based line of the nearest node that exists. */
  readonly line: number;
  /** JSON pointer of the place. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

/** A file of YAML or JSON that was read, remembering where everything stands. */
export interface SourceFile {
  readonly name: string;
  /** Lower-case hexadecimal SHA-256 of its bytes. */
  readonly sha256: string;
  /** The parsed value; `undefined` when it is not YAML or JSON at all. Objects have no prototype. */
  readonly value: unknown;
  /** What the parser complains about, each with line and remedy; empty when it can be read. */
  readonly syntax: readonly Problem[];
  /**
   * Where a key stands twice in one object; the first such place only. The last one counts. A page should refuse it;
   * in a vendor's own file it matters to nobody until a call or a field is missing.
   */
  readonly doubled: readonly Problem[];
  /**
   * The 1-based line of the nearest node that exists at a path: of the key for a member of an object. Worked out when
   * it is first asked for.
   */
  lineOf(path: Path): number;
}

/** Gives the text of a file by its name, as seen from where the first file's name is seen; `undefined` when there is none. */
export type ReadText = (name: string) => string | undefined;
