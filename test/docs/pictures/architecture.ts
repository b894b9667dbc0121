import { columnsOf } from '../../../src/command/view/grid.js'
import { columnWidth, drawText, picture } from './svg.js'

/** A stage: its folders of src, and what it gives. */
interface Stage {
  folders: readonly string[]
  gives: string
}

/** The stages, in the direction of data. */
export const stages: readonly Stage[] = [
  { folders: ['decode', 'file', 'html', 'docx', 'pdf', 'document', 'scan'], gives: 'cells, from any layout' },
  { folders: ['lexicon', 'words'], gives: 'what each cell is: a letter a word' },
  { folders: ['grammar'], gives: 'the shape of a report' },
  { folders: ['table'], gives: 'whose number it is, or that nobody can say' },
  { folders: ['prose', 'outline', 'tree', 'report'], gives: 'the tree' },
  { folders: ['data', 'edit', 'serialize', 'arbitraries'], gives: 'plain data, edits, texts' },
  { folders: ['validate', 'baseline'], gives: 'what contradicts itself' },
  { folders: ['locales', 'format', 'findings-page'], gives: 'diagnostics, in two languages' },
  { folders: ['command', 'demo'], gives: 'what people see' },
]

/** What every stage may use. */
export const base: readonly string[] = ['source', 'form', 'surface', 'findings']

const colours = { text: '#1f2933', faint: '#5f6b76', cyan: '#0b6b8f' }

const width = 760
const margin = 24
const baseWidth = 132
const boxHeight = 40
const step = 58

const box = (x: number, y: number, [boxWidth, height]: [number, number]): string =>
  `<rect x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="6" fill="#eef4f7" stroke="#b9cdd7"/>`

/** Draws the stages one below the other, and beside them what all of them use. */
export const drawArchitecture = (title: string): string => {
  const height = 2 * margin + stages.length * step - (step - boxHeight)
  const left = margin + baseWidth + 24
  const stageWidth = width - margin - left
  const drawn = stages.flatMap(({ folders, gives }, at) => {
    const y = margin + at * step
    const text = y + 25
    return [
      box(left, y, [stageWidth, boxHeight]),
      drawText(folders.join('  '), { x: left + 16, y: text, look: 'bold cyan' }),
      drawText(gives, { x: left + stageWidth - 16 - columnsOf(gives) * columnWidth, y: text, look: 'faint' }),
      at === 0
        ? ''
        : `<path d="M${left + 40} ${y - 17}v12m-4-4 4 4 4-4" fill="none" stroke="#5f6b76" stroke-width="1.5"/>`,
    ]
  })
  const shared = base.map((folder, at) =>
    drawText(folder, { x: margin + 16, y: margin + 25 + at * 26, look: 'bold cyan' }),
  )
  const paper = `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="#ffffff" stroke="#d5dbe1"/>`
  return picture({ width, height, title }, colours, [
    paper,
    box(margin, margin, [baseWidth, height - 2 * margin]),
    ...shared,
    ...drawn,
  ])
}
