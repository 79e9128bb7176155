/**
 * The look of every page: calm, for reading and for printing, light and dark. Text on its ground has a
 * contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). System fonts only: nothing is loaded.
 */
export const STYLE = `
:root {
  --ground: #f7f5f0; --sheet: #fffefb; --ink: #22262b; --soft: #5b6168; --line: #e0dbd0; --faint: #efebe2;
  --accent: #0c5a54; --good: #1c6335; --good-ground: #e4f1e6; --warn: #8a3b06; --warn-ground: #fcebd9;
  --mute-ground: #ecebe7; --plain-ground: #e3ecf3; --plain: #27506f;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15181a; --sheet: #1c2023; --ink: #e6e3dc; --soft: #a4a9ad; --line: #353a3e; --faint: #262b2e;
    --accent: #7fcabf; --good: #94d3a4; --good-ground: #1d3325; --warn: #f2b27c; --warn-ground: #3d2a17;
    --mute-ground: #2b2f32; --plain-ground: #20303d; --plain: #9cc4e4;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .18em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: .5rem 1rem; z-index: 1; }
body > header, .columns, body > footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
body > header { padding-top: 4rem; padding-bottom: 2rem; }
.kicker { margin: 0 0 .6rem; color: var(--accent); font-size: .82rem; font-weight: 600; letter-spacing: .07em; text-transform: uppercase; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(2.1rem, 5vw, 3.2rem); margin: 0 0 1rem; letter-spacing: -.015em; }
h2 { font-size: 1.65rem; margin: 0 0 .9rem; letter-spacing: -.01em; }
h3 { font-size: 1.3rem; margin: 2.4rem 0 .4rem; }
h4 { font-size: 1.08rem; margin: 1.8rem 0 .7rem; }
h5 { font: 600 .95rem/1.4 var(--sans); margin: 0; }
p { margin: 0 0 1rem; max-width: 44rem; }
.lead { font-size: 1.2rem; line-height: 1.55; max-width: 42rem; }
.soft, small, .meta { color: var(--soft); }
.meta { font-size: .86rem; margin: 0; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 2rem 0 0; padding: 1.3rem 0 0; border-top: 1px solid var(--line); }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: var(--soft); font-size: .88rem; }
.figures dd { margin: 0; font: 600 1.7rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; }
nav h2 { font: 600 .82rem/1.4 var(--sans); letter-spacing: .05em; text-transform: uppercase; color: var(--soft); margin: 0 0 .5rem; }
nav ol { list-style: none; margin: 0; padding: 0; font-size: .94rem; }
nav a { display: block; padding: .22rem 0; color: inherit; text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
@media (min-width: 64rem) {
  .columns { grid-template-columns: 12rem minmax(0, 1fr); gap: 3.5rem; }
  nav { position: sticky; top: 2rem; align-self: start; }
}
main > section { padding: 2.2rem 0 1.4rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
main > section:first-child { border-top: 0; padding-top: 0; }
.notice { background: var(--warn-ground); color: var(--ink); border-left: 4px solid var(--warn); border-radius: 4px; padding: .9rem 1.1rem; max-width: 46rem; }
.notice strong { color: var(--warn); }
.scroll { overflow-x: auto; margin: 1rem 0 1.6rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; overflow-wrap: normal; }
caption { text-align: left; padding: .9rem 1.1rem .5rem; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: .55rem 1.1rem; border-top: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .82rem; border-top: 0; vertical-align: bottom; }
td time { white-space: nowrap; }
td, tbody th { font-variant-numeric: tabular-nums; }
.badge { display: inline-block; white-space: nowrap; padding: .05rem .6rem; border-radius: 99px; font-size: .84rem; font-weight: 600; }
.good { background: var(--good-ground); color: var(--good); }
.warn { background: var(--warn-ground); color: var(--warn); }
.plain.badge { background: var(--plain-ground); color: var(--plain); }
.mute { background: var(--mute-ground); color: var(--ink); }
.key { display: grid; gap: .55rem; margin: 1rem 0 1.4rem; max-width: 46rem; }
.key div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; align-items: baseline; }
.key dd { margin: 0; }
.record { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; margin: 0 0 1rem; padding: 1rem 1.25rem; }
.record > header { display: flex; flex-wrap: wrap; gap: .1rem 1rem; justify-content: space-between; align-items: baseline; padding-bottom: .55rem; margin-bottom: .2rem; border-bottom: 1px solid var(--line); }
dl.fields { margin: 0; }
dl.fields > div { display: grid; grid-template-columns: minmax(8rem, 15rem) minmax(0, 1fr); gap: .1rem 1.4rem; padding: .42rem 0; border-bottom: 1px solid var(--faint); }
dl.fields > div:last-child { border-bottom: 0; }
dl.fields > div > dt { color: var(--soft); font-size: .92rem; }
dl.fields dd { margin: 0; }
dt small { display: block; font-size: .76rem; opacity: .95; }
dl.inner { margin: 0; padding-left: .9rem; border-left: 2px solid var(--line); }
dl.inner > div { padding: .12rem 0; }
dl.inner dt { display: inline; color: var(--soft); font-size: .9rem; }
dl.inner dt small { display: inline; }
dl.inner dt small::before { content: "("; }
dl.inner dt small::after { content: ")"; }
dl.inner dt::after { content: ":"; margin-right: .45em; }
dl.inner > div > dd { display: inline; }
dl.inner dd > dl, dl.inner dd > ol, dl.inner dd > ul { margin-top: .2rem; }
ul.plain { margin: 0; padding: 0; list-style: none; }
ol.items { margin: 0; padding-left: 1.3rem; }
ol.items > li { margin: 0 0 .5rem; }
ol.items > li::marker { color: var(--soft); font-size: .85rem; }
.text { white-space: pre-wrap; }
.empty { color: var(--soft); font-size: .86rem; margin: .5rem 0 0; max-width: none; }
.left-out { background: var(--mute-ground); border-radius: 4px; padding: .05rem .4rem; font-size: .92em; }
.information { margin: 0; }
.information > div { padding: 1.05rem 0; border-top: 1px solid var(--line); }
.information > div:first-child { border-top: 0; padding-top: 0; }
.information dt { font-family: var(--serif); font-weight: 600; font-size: 1.08rem; }
.information dt small { font: 400 .82rem/1.4 var(--sans); margin-top: .1rem; }
.information dd { margin: .4rem 0 0; max-width: 44rem; }
.information ul { margin: .4rem 0 0; padding-left: 1.2rem; }
code, pre { font: .88em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; overflow-x: auto; }
body > footer { margin-top: 2rem; padding-top: 1.4rem; padding-bottom: 4rem; color: var(--soft); font-size: .88rem; }
.certificate .columns { display: block; }
.certificate > header { padding-top: 2.6rem; padding-bottom: 1.2rem; }
.certificate h1 { font-size: 2.4rem; margin-bottom: .6rem; }
.certificate h2 { font-size: 1.25rem; margin-bottom: .5rem; }
.certificate .lead { font-size: 1.08rem; }
.certificate .figures { margin-top: 1.2rem; padding-top: 1rem; }
.certificate main > section { padding: 1.3rem 0 .4rem; }
.certificate p { margin-bottom: .6rem; max-width: 52rem; }
.certificate .scroll { margin: .5rem 0 .9rem; }
.certificate caption { padding: .6rem 1rem .3rem; }
.certificate th, .certificate td { padding: .38rem 1rem; }
@media (max-width: 40rem) {
  dl.fields > div, .key div { grid-template-columns: minmax(0, 1fr); }
  body > header { padding-top: 2rem; }
  .key div { gap: .2rem; }
  td time { white-space: normal; }
  th, td { padding-left: .7rem; padding-right: .7rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --ground: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --faint: #ddd; --accent: #000; --mute-ground: #eee; }
  @page { margin: 14mm; }
  body { font-size: 10pt; }
  nav, .skip { display: none; }
  .columns { display: block; }
  body > header, .columns, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
  body > header { padding-top: 0; }
  h2, h3, h4, h5 { break-after: avoid; }
  dl.fields > div, tr, .key div, .information > div { break-inside: avoid; }
  .scroll { overflow: visible; }
  .badge { border: 1px solid #999; }
  html:has(.certificate) { font-size: 58%; }
  .certificate { font-size: 1rem; line-height: 1.4; }
  .certificate > header { padding-bottom: .4rem; }
  .certificate h1 { font-size: 2rem; }
  .certificate h2 { font-size: 1.2rem; margin-bottom: .2rem; }
  .certificate .figures { margin-top: .5rem; padding-top: .5rem; }
  .certificate .figures dd { font-size: 1.3rem; }
  .certificate main > section { padding: .5rem 0 0; }
  .certificate p { margin-bottom: .3rem; max-width: none; }
  .certificate .scroll { margin: .25rem 0 .4rem; border-radius: 0; }
  .certificate caption { padding: .25rem .5rem .1rem; }
  .certificate th, .certificate td { padding: .14rem .5rem; }
  .certificate dl.fields { columns: 2; column-gap: 2rem; }
  .certificate dl.fields > div { padding: .1rem 0; }
  .certificate .notice { padding: .3rem .7rem; }
  .certificate > footer { margin-top: .4rem; padding-top: .4rem; padding-bottom: 0; }
}
`;
