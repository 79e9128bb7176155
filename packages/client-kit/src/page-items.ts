import type { Answer } from "./answer.ts";
import { countOf, withoutHoles } from "./plain-paging.ts";
import { valueAt } from "./pointer.ts";

/** The records where an answer is to hold them; `undefined` where it holds no list. */
export function pageItems(
  { body }: Pick<Answer, "body">,
  at: string,
): ReturnType<typeof withoutHoles> | undefined {
  const found = itemsAt(body, at.split("/").slice(1));
  return found && withoutHoles(found);
}

/** Records at a pointer with `*`, a hole for each element without one; `undefined` where no list is. */
function itemsAt(value: unknown, tokens: readonly string[]): readonly unknown[] | undefined {
  const star = tokens.indexOf("*");
  const list = valueAt(value, pointerTo(star < 0 ? tokens : tokens.slice(0, star)));
  if (star < 0) return Array.isArray(list) ? list : undefined;
  if (typeof list !== "object" || list === null) return undefined;
  const below = tokens.slice(star + 1);
  return Object.values(list).flatMap((element: unknown) =>
    below.includes("*") ? (itemsAt(element, below) ?? [undefined]) : valueAt(element, pointerTo(below)),
  );
}

function pointerTo(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token}`).join("");
}

/** How many records an answer says there are in all: at a pointer, or in a header, such as `header X-Total`. */
export function announcedTotal(
  { body, headers }: Pick<Answer, "body" | "headers">,
  at: string | undefined,
): number | undefined {
  const [, header] = /^header (\S+)$/.exec(at ?? "") ?? [];
  const said = header === undefined ? at && valueAt(body, at) : headers.get(header);
  return countOf(said);
}
