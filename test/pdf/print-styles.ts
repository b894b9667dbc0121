import { layOut, type LaidOut } from '../laws/laid-out/laid-out.js'
import { writePage, type PageStyle } from '../html/laws/write-page.js'
import type { Printing } from './printer.js'

/** A way to print a report. */
export interface PrintStyle {
  name: string
  /** Whether lines part its cells. */
  ruled: boolean
  /** What page is made of it … */
  page: PageStyle
  /** … and how that looks. */
  css: string
  printing?: Printing
}

const serif = '"AR PL UMing CN", "Noto Serif CJK SC", serif'
const sans = '"WenQuanYi Micro Hei", "Noto Sans CJK SC", sans-serif'

const a4 = '@page { size: A4; margin: 2.54cm 2.8cm } '
const numbered: Printing = {
  footerTemplate:
    '<div style="width:100%;text-align:center;font-size:10px">- <span class="pageNumber"></span> -</div>',
}

/** A document as a word processor makes it: large type, lines at a fixed distance, first lines indented. */
const official = `${a4}
body { font: 16pt/28pt ${serif}; margin: 0; text-align: justify }
h1 { font: 22pt/32pt ${sans}; text-align: center }
h2 { font: 16pt/28pt ${sans}; margin: 0; text-indent: 2em }
p { margin: 0; text-indent: 2em }
table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 16pt }
td, th { border: 0.75pt solid black; padding: 0 4pt; text-align: center; font-weight: normal; word-break: break-all }
td p, th p { text-indent: 0 !important }`

const ruledCells = (border: string): string => `
body { font: 12pt/1.5 ${sans} }
table { border-collapse: collapse; width: 100%; font-size: 10pt }
td, th { border: ${border}; padding: 2px 4px; text-align: center; font-weight: normal }`

const borderless = (align: string): string => `
body { font: 12pt/1.5 ${serif} }
table { width: 100%; font-size: 9pt; border-spacing: 0; overflow-wrap: normal }
td, th { padding: 3px 6px; text-align: ${align}; font-weight: normal }`

export const printStyles: readonly PrintStyle[] = [
  { name: 'ruled', ruled: true, page: 'plain', css: ruledCells('1px solid black') },
  { name: 'hairlines', ruled: true, page: 'plain', css: ruledCells('0.25pt solid gray') },
  { name: 'thick lines', ruled: true, page: 'plain', css: ruledCells('2pt solid black') },
  { name: 'dotted lines', ruled: true, page: 'plain', css: ruledCells('1px dotted black') },
  { name: 'double lines', ruled: true, page: 'plain', css: ruledCells('3px double black') },
  {
    name: 'cells apart',
    ruled: true,
    page: 'plain',
    css: `body { font: 12pt ${sans} } table, td, th { border: 1px solid black } table { width: 100%; font-size: 9pt }`,
  },
  {
    name: 'open sides',
    ruled: true,
    page: 'plain',
    css: `${ruledCells('1px solid black')} tr > :first-child { border-left: none } tr > :last-child { border-right: none }`,
  },
  { name: 'a word processor', ruled: true, page: 'from a word processor', css: official, printing: numbered },
  {
    name: 'a word processor, wide',
    ruled: true,
    page: 'from a word processor',
    css: official.replace('size: A4', 'size: A4 landscape'),
    printing: numbered,
  },
  {
    name: 'A3 on its side',
    ruled: true,
    page: 'plain',
    css: `@page { size: A3 landscape } ${ruledCells('1px solid black')}`,
  },
  {
    name: 'running heads',
    ruled: true,
    page: 'plain',
    css: ruledCells('1px solid black'),
    printing: {
      headerTemplate:
        '<div style="width:100%;font-size:9px;padding:0 1cm">2026/1/20 18:06 <span class="title"></span></div>',
      footerTemplate:
        '<div style="width:100%;font-size:9px;padding:0 1cm">https://www.example.gov.cn/zwgk/1.html <span class="pageNumber"></span>/<span class="totalPages"></span></div>',
    },
  },
  {
    name: 'group labels down the page',
    ruled: true,
    page: 'plain',
    css: `${ruledCells('1px solid black')} td[rowspan], th[rowspan] { writing-mode: vertical-rl }`,
  },
  {
    name: 'in layout tables',
    ruled: true,
    page: 'in layout tables',
    css: `${ruledCells('1px solid black')} td { text-align: left }`,
  },
  {
    name: 'one table for all',
    ruled: true,
    page: 'one table for all',
    css: ruledCells('1px solid black'),
  },
  {
    name: 'in letters of its own',
    ruled: true,
    page: 'plain',
    css: ruledCells('1px solid black').replaceAll(sans, '"Noto Serif CJK SC"'),
  },
  { name: 'without borders', ruled: false, page: 'plain', css: 'table { overflow-wrap: normal }' },
  { name: 'without borders, centred', ruled: false, page: 'plain', css: borderless('center') },
  { name: 'without borders, to the right', ruled: false, page: 'plain', css: borderless('right') },
  { name: 'without borders, to the left', ruled: false, page: 'plain', css: borderless('left') },
  {
    name: 'lines between rows',
    ruled: false,
    page: 'plain',
    css: `${borderless('center')} tr { border-bottom: 1px solid black } table { border-collapse: collapse }`,
  },
]

/** What browsers do not break hangs over the edge of the paper, and is not printed: a long number, an address. */
const withinThePaper = 'pre { white-space: pre-wrap } body { overflow-wrap: anywhere }'

/** The page that is printed of a laid-out report. */
export const pageToPrint = (laidOut: LaidOut, { page, css }: PrintStyle): string =>
  writePage(laidOut, page).replace('</head>', `<style>${withinThePaper} ${css}</style></head>`)

export { layOut }
