import { withMember } from "./member.ts";
import { valueAt } from "./pointer.ts";
import type { CallInput } from "./prepare.ts";

/** Where a call says which page it wants, and how long one may be: a place as a way of paging names it. */
export interface PagePlace {
  /** The input with a value there; `undefined` where its body has no such place. */
  set(input: CallInput, value: unknown): CallInput | undefined;
  /** What the input says there. */
  of(input: CallInput): unknown;
}

/** @param place `query.page`, `header.X-Page` or `body.query.cursor`; a name alone is one of the query. */
export function pagePlace(place: string): PagePlace {
  const [, where, name = place] = /^(query|header|body)\.(.+)$/s.exec(place) ?? [];
  if (where === "body") return inBody(`/${name.replaceAll(".", "/")}`);
  const part = where === "header" ? "header" : "query";
  return {
    set: (input, value) => ({ ...input, [part]: { ...input[part], [name]: value } }),
    of: (input) => input[part]?.[name],
  };
}

function inBody(pointer: string): PagePlace {
  return {
    set: (input, value) => {
      const made = withMember(input.body, pointer, value);
      return made && { ...input, body: made.body };
    },
    of: (input) => valueAt(input.body, pointer),
  };
}
