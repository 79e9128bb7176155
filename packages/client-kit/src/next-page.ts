import { counted, END, isCounted, isMore, type NextPage, type Progress } from "./counted-page.ts";
import type { PagesFacts } from "./facts.ts";
import { oneValueAt } from "./pointer.ts";

/**
 * Where the next page is, for lists that count pages or records, or give a word for the next one. A missing word about it is the end
 * only where nothing speaks against it.
 */
export function nextPage(list: PagesFacts, progress: Progress): NextPage {
  return isCounted(list) ? counted(list, progress) : pointedAt(list, progress);
}

export const NOT_WHERE: NextPage = { is: "unclear", why: "it says that there is more, and not where" };

/** What each answer leads on to by itself. */
export function pointedAt(
  list: PagesFacts,
  progress: Progress,
  said: Said = saidAt(list, progress.answer.body),
): NextPage {
  const { body } = progress.answer;
  const more = list.more === undefined ? undefined : oneValueAt(body, list.more);
  if (more !== undefined && !isMore(more)) return END;
  const { told, next } = said;
  if (typeof next === "string" && next !== "")
    return { is: list.style === "cursor" ? "position" : "address", value: next };
  if (typeof next === "number" && next !== 0 && list.style === "cursor")
    return { is: "position", value: next };
  if (isMore(next) || isMore(more)) return progress.length > 0 ? NOT_WHERE : END;
  return told || isShown(list, progress)
    ? END
    : { is: "unclear", why: "no word of the next page, and nothing says that it was the last" };
}

/** Whether the end is shown although no word was said of it: a vendor may cap a page, and leave the word out. */
function isShown({ end }: PagesFacts, { length, read, total, size }: Progress): boolean {
  if (total !== undefined) return read >= total;
  if (length === 0 || end === "without-next") return true;
  return end === "short-page" && size !== undefined && length < size;
}

/** What an answer says of the next page. */
export interface Said {
  /** There was a word, be it that nothing follows. */
  readonly told: boolean;
  readonly next: unknown;
}

function saidAt({ next }: PagesFacts, body: unknown): Said {
  const said = next === undefined ? undefined : oneValueAt(body, next);
  return { told: said !== undefined, next: said };
}
