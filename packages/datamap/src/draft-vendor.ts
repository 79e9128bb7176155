import { readDocument } from "./document/read-document.ts";
import type { Problem, ReadText } from "./document/source-file.ts";
import { type Draft, draftOf } from "./guess/draft.ts";

export type { Draft } from "./guess/draft.ts";

/** What could be told of a vendor from its description alone, or why it cannot be read. */
export type DraftReading =
  | { readonly ok: true; readonly draft: Draft; readonly title: string; readonly sha256: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a vendor's description and guesses what of it is about people, for a first page.
 *
 * Never throws. Nothing of it is relied on: what nobody has confirmed is called guessed in the page, and a case erases nothing with it.
 *
 * @param readText Gives the description, and the files that it refers to, by name.
 */
export function draftVendor(file: string, readText: ReadText): DraftReading {
  const { document, problems } = readDocument([file], readText);
  if (document === undefined) return { ok: false, problems };
  const draft = draftOf(document);
  return { ok: true, draft, title: document.title, sha256: document.files[0]?.sha256 ?? "" };
}
