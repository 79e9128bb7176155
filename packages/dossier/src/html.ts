import { visibleText } from "@oubli/model";

/** Text that is HTML already. Only {@link html} and {@link trusted} make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, HTML is not, `undefined` is nothing, lists are joined. */
export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

/** A template whose every value is escaped where it stands, unless it was made by a template itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(
    strings.map((text, at) => (at < parts.length ? `${text}${rendered(parts[at])}` : text)).join(""),
  );
}

/** Our own constants, such as a style sheet. Never for a value. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** Escapes visible text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function rendered(part: HtmlPart): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(rendered).join("");
  return escapeHtml(String(part));
}
