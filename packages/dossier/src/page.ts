import { type Html, type HtmlPart, html, trusted } from "./html.ts";
import { STYLE } from "./style.ts";

/** One part of a page: a heading the contents lead to, and what is below it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** What every page of a package or certificate has. */
export interface PageParts {
  /** A certificate is short: it has no contents, and is set to print on one page. */
  readonly kind: "package" | "certificate";
  readonly title: string;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: Html;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly sections: readonly Section[];
  readonly foot: HtmlPart;
}

/**
 * One whole page in one file: no script, nothing loaded, nothing sent. The policy forbids a browser what the
 * page does not do, should a value ever get out of its place (Content Security Policy Level 3).
 */
export function page(parts: PageParts): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${parts.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body class="${parts.kind}">
<a class="skip" href="#main">Skip to the content</a>
<header>
<p class="kicker">${parts.kicker}</p>
<h1>${parts.heading}</h1>
${parts.lead}
${figures(parts)}
</header>
<div class="columns">
${contents(parts)}
<main id="main">
${parts.sections.map(
  ({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`,
)}</main>
</div>
<footer>${parts.foot}</footer>
</body>
</html>
`.text;
}

function contents({ kind, sections }: PageParts): Html | undefined {
  if (kind === "certificate") return undefined;
  return html`<nav aria-labelledby="contents"><h2 id="contents">On this page</h2><ol>${sections.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ol></nav>`;
}

function figures({ figures: all }: PageParts): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<dl class="figures">${all.map(
    ({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

/** A table that can be read aloud: a caption, column headings, and a row heading in the first cell of each row. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly HtmlPart[])[],
): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody>
</table></div>`;
}

/** A word with a sign, so that colour never says anything alone. */
export function badge(tone: "good" | "plain" | "warn" | "mute", sign: string, words: string): Html {
  return html`<span class="badge ${tone}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
}
