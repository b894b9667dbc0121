/*
 * The style of the page. Severities differ by sign, by line and by colour; numbers stand in columns of one width; a table
 * that is wider than the page moves inside its own box. On paper all stands in one column, without grounds.
 */

const colors = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f5f6f7; --ink: #1d2127; --soft: #5a626d; --line: #d5d9de; --head: #eef0f2; --link: #1b4f8a;
  --error: #a8201a; --error-ground: #fdeeec; --warning: #7a4d00; --warning-ground: #fdf3dc; --info: #2d5a88; --info-ground: #eaf2fa;
  --good: #22643a; --good-ground: #e6f4ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1e23; --ground: #131519; --ink: #e3e6ea; --soft: #a2aab5; --line: #3a4049; --head: #252a31; --link: #8fbdf0;
    --error: #ff9d94; --error-ground: #402120; --warning: #f2c46d; --warning-ground: #3a2e15; --info: #9cc4ee; --info-ground: #1f2f41;
    --good: #8fd6a6; --good-ground: #1c3325;
  }
}`

const text = `
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); scroll-behavior: smooth; scroll-padding-top: 2rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 2rem 4rem; max-width: 92rem; line-height: 1.7; font-size: 1rem;
  font-family: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums;
}
h1, h2, h3, p, ol, ul, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 1.625rem; line-height: 1.35; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.4; font-weight: 650; overflow-wrap: anywhere; }
h3 { font-size: 1rem; line-height: 1.5; font-weight: 650; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font-family: ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", monospace; font-size: .875em; }
.page p, .total, .up, .where, .around, caption, small { color: var(--soft); font-size: .875rem; }
.page { margin-bottom: 2rem; }
#summary, article { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1.75rem 2rem 2rem; margin-bottom: 1.5rem; }
.totals { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1rem 0 1.25rem; }
.totals strong { display: block; font-size: 2rem; line-height: 1.2; font-weight: 600; }
.totals .zero, .zero { color: var(--soft); }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }`

const tables = `
.scroll { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.45; width: 100%; }
caption { text-align: start; padding-bottom: .35rem; }
caption.quiet { height: 1px; overflow: hidden; padding: 0; font-size: 1px; line-height: 1px; color: transparent; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: middle; }
th { font-weight: 500; background: var(--head); }
#summary th, #summary td { border-width: 0 0 1px; background: none; }
#summary thead th { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
#summary tbody th { overflow-wrap: anywhere; min-width: 11rem; } #summary tbody td { min-width: 4rem; } #summary tbody td:nth-child(2) { min-width: 8rem; }
td.number, th.number { text-align: end; white-space: nowrap; }
#summary .unread td { color: var(--error); }
.form td { text-align: center; min-width: 3.25rem; }
.form th[scope^=col] { text-align: center; }
.form th[scope^=row] { text-align: start; }
.requests { min-width: 54rem; } .disputes { min-width: 46rem; } .disclosure { max-width: 46rem; }
.form .at { position: relative; outline-offset: -2px; color: inherit; }
.form .at.error { background: var(--error-ground); outline: 2px solid var(--error); }
.form .at.warning { background: var(--warning-ground); outline: 2px dashed var(--warning); }
.form .at.info { background: var(--info-ground); outline: 2px dotted var(--info); }
.none { color: var(--soft); }
.ref { display: inline-block; margin-inline-start: .3em; padding: 0 .3em; border: 1px solid; border-radius: 3px; font: 600 .75rem/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums; text-decoration: none; white-space: nowrap; background: var(--paper); }
.ref.error { color: var(--error); } .ref.warning { color: var(--warning); } .ref.info { color: var(--info); }
.ref:hover { text-decoration: underline; }
:target { scroll-margin-top: 3rem; } .ref:target, li:target { box-shadow: 0 0 0 3px var(--link); }`

const article = `
article > header { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 1.5rem; }
.identity { display: flex; flex-wrap: wrap; gap: .15rem 1.75rem; margin: .35rem 0; font-size: .9375rem; }
.identity div { display: flex; gap: .5em; } dt { color: var(--soft); }
.findings { list-style: none; margin-top: .75rem; }
.findings li { color: var(--ink); border: 1px solid var(--line); border-inline-start: 4px solid; border-radius: 3px; padding: .75rem .9rem; margin-bottom: .75rem; font-size: .9375rem; line-height: 1.6; overflow-wrap: anywhere; }
.findings .error { border-inline-start-color: var(--error); border-inline-start-style: solid; }
.findings .warning { border-inline-start-color: var(--warning); border-inline-start-style: dashed; }
.findings .info { border-inline-start-color: var(--info); border-inline-start-style: dotted; }
.kind { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; } .kind code { color: var(--soft); }
.severity { font-weight: 650; }
li.error .severity { color: var(--error); } li.warning .severity { color: var(--warning); } li.info .severity { color: var(--info); }
.name { color: var(--soft); font-size: .875rem; }
.where { margin-top: .35rem; }
.fix { border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .5rem; }
.fix div { display: grid; grid-template-columns: 3.5rem 1fr; font-size: .875rem; }
del { background: var(--error-ground); color: var(--error); } ins { background: var(--good-ground); color: var(--good); text-decoration-thickness: 2px; }
.nothing { color: var(--good); margin-top: .5rem; }
.report { min-width: 0; }
.report p, .report h3 { max-width: 46rem; }
.report p { margin: .35rem 0; overflow-wrap: anywhere; }
.report section { margin-top: 1.5rem; }
.report h3 { font-size: 1.0625rem; margin-bottom: .5rem; }
.report .title { font-size: 1.375rem; line-height: 1.45; font-weight: 650; margin: 0 0 1.25rem; text-wrap: balance; }
.report section > p, .report .clause p { font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", STSong, SimSun, serif; line-height: 1.85; }
.report .clause .clause { padding-inline-start: 1.5em; }
.report .signature { text-align: end; margin-top: 1.25rem; }
.missing { color: var(--error); border: 1px dashed; border-radius: 3px; padding: .5rem .75rem; margin-top: 1.5rem; } .missing small { color: inherit; font-weight: 400; }
mark { color: inherit; padding: .1em 0; background: none; }
mark.error { background: var(--error-ground); border-bottom: 2px solid var(--error); }
mark.warning { background: var(--warning-ground); border-bottom: 2px dashed var(--warning); }
mark.info { background: var(--info-ground); border-bottom: 2px dotted var(--info); }
.others { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; font-size: .875rem; } .others > p:first-child { color: var(--soft); } .bar { color: var(--soft); }`

const widths = `
@media screen and (min-width: 70rem) {
  article { display: grid; grid-template-columns: 23rem minmax(0, 1fr); column-gap: 2.5rem; }
  article > header { grid-column: 1 / -1; }
  .list { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; padding: 4px 4px 0 4px; margin: -4px -4px 0; }
}
@media (max-width: 40rem) {
  body { padding: 1.25rem .75rem 3rem; }
  #summary, article { padding: 1.25rem 1rem; }
  h1 { font-size: 1.375rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --paper: #fff; --ground: #fff; --ink: #000; --soft: #444; --line: #999; --head: #fff; --link: #000; --error: #000; --warning: #000; --info: #000; --error-ground: #fff; --warning-ground: #fff; --info-ground: #fff; --good: #000; --good-ground: #fff; }
  @page { size: A4; margin: 16mm 14mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  #summary, article { border: 0; padding: 0; margin: 0; border-radius: 0; }
  article { break-before: page; }
  .up { display: none; }
  a { text-decoration: none; }
  .scroll { overflow: visible; }
  table, .requests, .disputes { min-width: 0; font-size: 7.5pt; }
  th, td { padding: 1.5pt 3pt; } .form td { min-width: 0; }
  tr, li, h2, h3, caption { break-inside: avoid; } h2, h3, caption { break-after: avoid; }
  .ref { font-size: 6.5pt; padding: 0 1pt; margin-inline-start: 1pt; }
}`

/** The style sheet of a page of findings. */
export const pageStyle = `${colors}${text}${tables}${article}${widths}\n`

/** The hash of the style sheet, by which the policy of a page lets it through; `findings-page.test.ts` tells a new one. */
export const pageStyleHash = 'sha256-dmwskrkCDh2C6ZnHN+R+N7avsR90pNQrmK9FMsJfrSA='
