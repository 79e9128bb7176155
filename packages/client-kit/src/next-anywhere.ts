import { END, goesOn, type NextPage, type Progress } from "./counted-page.ts";
import type { PagesFacts } from "./facts.ts";
import { NOT_WHERE, nextPage, pointedAt, type Said } from "./next-page.ts";
import { valueAt } from "./pointer.ts";

/** Where the next page is, in every way in which vendors say it. */
export function nextAnywhere(list: PagesFacts, progress: Progress): NextPage {
  if (list.style === "after-id") return afterId(list, progress);
  return list.style === "link-header"
    ? pointedAt(list, progress, linked(progress))
    : nextPage(list, progress);
}

function afterId(list: PagesFacts, progress: Progress): NextPage {
  if (!goesOn(list, list.more, progress)) return END;
  const id = valueAt(progress.items.at(-1), list.id ?? "/id");
  if ((typeof id === "string" && id !== "") || typeof id === "number") return { is: "position", value: id };
  return progress.length === 0
    ? NOT_WHERE
    : { is: "unclear", why: "its last record has no id to go on from" };
}

/** The address that the header `Link` names as the next one (RFC 8288). */
function linked({ answer: { headers } }: Progress): Said {
  const header = headers.get("link");
  const links = header === null ? [] : [...header.matchAll(/<([^>]*)>((?:\s*;\s*[^;,"]+(?:"[^"]*")?)*)/g)];
  const next = links.find(([, , rest = ""]) =>
    /;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(rest),
  );
  return { told: links.length > 0, next: next?.[1] };
}
