import { InputProblem } from "./input-problem.ts";
import type { BodyWriter } from "./prepare.ts";
import { plainText } from "./query.ts";

/** A file that is read while it is sent. Such a call is never sent twice. */
export interface FileStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** Default: `file`. */
  readonly name?: string | undefined;
  /** Default: `application/octet-stream`. */
  readonly type?: string | undefined;
}

/** What may be given for a file. */
export type Upload = Blob | FileStream;

/** The same with files beside what some members take otherwise. */
export type WithFiles<Input, Name extends string> = {
  [Member in keyof Input]: Member extends Name ? Input[Member] | Upload | readonly Upload[] : Input[Member];
};

const MULTIPART = "multipart/form-data";

/**
 * Writes bodies with files in them as a form of several parts. A `Blob`, a `File` or a {@link FileStream} is a file. What holds no file
 * is left to others, unless its operation takes nothing but such a form.
 */
export const multipart: BodyWriter = ({ sends }, body) => {
  const isForm = sends?.type === MULTIPART;
  if (body instanceof FormData) return { type: undefined, body };
  if (typeof body !== "object" || body === null) {
    if (isForm) throw new InputProblem("a form is made of named values");
    return undefined;
  }
  const parts = Object.entries(body).flatMap(([name, value]) => partsOf(name, value));
  if (isForm || parts.some(([, value]) => value instanceof Blob || isStream(value)))
    return parts.some(([, value]) => isStream(value)) ? streamed(parts) : formed(parts);
  return undefined;
};

/** Members of members as `data[caption]`, lists as `data[media][]`. */
function partsOf(name: string, value: unknown): Parts {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => partsOf(`${name}[]`, one));
  if (typeof value !== "object" || value instanceof Blob || value instanceof Date || isStream(value))
    return [[name, value]];
  return Object.entries(value).flatMap(([inner, member]) => partsOf(`${name}[${inner}]`, member));
}

type Parts = readonly (readonly [name: string, value: unknown])[];

function formed(parts: Parts): ReturnType<BodyWriter> {
  const form = new FormData();
  for (const [name, value] of parts)
    if (value instanceof Blob) form.append(name, value);
    else form.append(name, textOf(name, value));
  return { type: undefined, body: form };
}

function streamed(parts: Parts): ReturnType<BodyWriter> {
  const odd = parts.find(([, value]) => isStream(value) && /[^\x20-\x7e]/.test(value.type ?? ""));
  if (odd) throw new InputProblem(`the type of ${odd[0]} is not plain text`);
  const boundary = `form-${crypto.randomUUID()}`;
  const pieces = piecesOf(parts, boundary);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(out) {
      const piece = await pieces.next();
      if (piece.done) out.close();
      else out.enqueue(piece.value);
    },
    async cancel() {
      await pieces.return();
    },
  });
  return { type: `${MULTIPART}; boundary=${boundary}`, body };
}

async function* piecesOf(parts: Parts, boundary: string): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const letters = new TextEncoder();
  for (const [name, value] of parts) {
    const file = isStream(value) ? value : value instanceof Blob ? fileOf(value) : undefined;
    const named = file ? `; filename="${escaped(file.name ?? "file")}"` : "";
    const type = file ? `Content-Type: ${file.type || "application/octet-stream"}\r\n` : "";
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${named}\r\n${type}\r\n`;
    yield letters.encode(file ? head : `${head}${textOf(name, value)}`);
    if (file) yield* file.stream as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>;
    yield letters.encode("\r\n");
  }
  yield letters.encode(`--${boundary}--\r\n`);
}

function fileOf(blob: Blob): FileStream {
  return { stream: blob.stream(), name: blob instanceof File ? blob.name : "file", type: blob.type };
}

function isStream(value: unknown): value is FileStream {
  return (
    typeof value === "object" && value !== null && "stream" in value && value.stream instanceof ReadableStream
  );
}

function textOf(name: string, value: unknown): string {
  const text = plainText(value);
  if (text === undefined) throw new InputProblem(`${name} is neither a file nor something with a text`);
  return text;
}

/** As browsers write names into a form. */
function escaped(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
