/** What an auditor handed over, recognised by what it contains. */
export type Given =
  | { readonly kind: "log"; readonly checkpoint: File; readonly files: ReadonlyMap<string, File> }
  | { readonly kind: "proof"; readonly proof: File; readonly entry: File }
  | { readonly kind: "proof-alone" }
  | { readonly kind: "unknown" };

/** A file, and where in the folder it was. */
export interface Placed {
  readonly path: string;
  readonly file: File;
}

const PROOF_MARK = "c2sp.org/tlog-proof@";

/** Recognises a log by its file `checkpoint`, anywhere in the folder, and a proof by its first line. */
export async function recognise(placed: readonly Placed[]): Promise<Given> {
  const heads = placed.filter(({ path }) => path === "checkpoint" || path.endsWith("/checkpoint"));
  const head = heads.toSorted((a, b) => a.path.length - b.path.length)[0];
  if (head) {
    const root = head.path.slice(0, -"checkpoint".length);
    const below = placed.filter(({ path }) => path.startsWith(root));
    const files = new Map(below.map(({ path, file }) => [path.slice(root.length), file]));
    return { kind: "log", checkpoint: head.file, files };
  }
  const marked = await Promise.all(placed.map(async (one) => ({ ...one, isProof: await isProof(one.file) })));
  const proof = marked.find((one) => one.isProof);
  const others = marked.filter((one) => one !== proof);
  if (!proof) return { kind: "unknown" };
  const [entry] = others;
  if (others.length > 1) return { kind: "unknown" };
  return entry ? { kind: "proof", proof: proof.file, entry: entry.file } : { kind: "proof-alone" };
}

async function isProof(file: File): Promise<boolean> {
  return (await file.slice(0, PROOF_MARK.length).text()) === PROOF_MARK;
}

/** Every file that was dropped, folders opened. */
export async function filesIn(data: DataTransfer): Promise<readonly Placed[]> {
  // The list is emptied as soon as the event is over, so everything is asked for before the first wait.
  const opened = [...data.items].map((item) => opener(item)());
  return (await Promise.all(opened)).flat();
}

/** A dropped item the way this browser opens it: handles where there are any, else entries. */
function opener(item: DataTransferItem): () => Promise<readonly Placed[]> {
  // Chromium opens no entries on a page that is itself a file, as this one may well be, but it does open handles.
  if ("getAsFileSystemHandle" in item) {
    const handle = (item as HandleItem).getAsFileSystemHandle();
    return async () => walkHandle("", await handle);
  }
  const entry = item.webkitGetAsEntry();
  return async () => (entry ? walkEntry(entry) : []);
}

// Not yet in TypeScript's DOM library.
interface HandleItem {
  getAsFileSystemHandle(): Promise<Handle | null>;
}
type Handle = FileHandle | FolderHandle;
interface FileHandle {
  readonly kind: "file";
  readonly name: string;
  getFile(): Promise<File>;
}
interface FolderHandle {
  readonly kind: "directory";
  readonly name: string;
  values(): AsyncIterable<Handle>;
}

async function walkHandle(above: string, handle: Handle | null): Promise<readonly Placed[]> {
  if (!handle) return [];
  const path = `${above}${handle.name}`;
  if (handle.kind === "file") return [{ path, file: await handle.getFile() }];
  const found: Placed[] = [];
  for await (const below of handle.values()) found.push(...(await walkHandle(`${path}/`, below)));
  return found;
}

async function walkEntry(entry: FileSystemEntry): Promise<readonly Placed[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Placed[] = [];
  // A reader gives at most a hundred at a time, and nothing when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await walkEntry(one)));
  }
}
