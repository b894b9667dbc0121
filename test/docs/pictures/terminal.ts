import { columnsOf } from '../../../src/command/view/grid.js'
import { columnWidth, drawText, lineHeight, picture } from './svg.js'

const colours = {
  text: '#d7dde3',
  prompt: '#7ee0a8',
  bold: '#ffffff',
  faint: '#8b949e',
  red: '#ff8f85',
  yellow: '#f2cc60',
  cyan: '#76c7f5',
}

/** The class of the colour codes that the command prints. */
const looks: Readonly<Record<string, string>> = {
  '': '',
  '0': '',
  '92': 'prompt',
  '1': 'bold',
  '2': 'faint',
  '36': 'cyan',
  '1;31': 'bold red',
  '1;33': 'bold yellow',
  '1;36': 'bold cyan',
}

const margin = 24
const top = 56

/** Draws what a command prints, colours and all, as a window of a terminal. */
export const drawTerminal = (command: string, output: string, title: string): string => {
  const lines = [`\u001b[92m$\u001b[0m ${command}`, ...output.trimEnd().split('\n').flatMap(wrap)]
  const width = Math.max(...lines.map((line) => columnsOf(plain(line)))) * columnWidth + 2 * margin
  const height = top + lines.length * lineHeight + 12
  const window = `<rect width="${width}" height="${height}" rx="10" fill="#161b22"/>`
  const buttons = [0, 1, 2].map(
    (at) => `<circle cx="${margin + 4 + at * 18}" cy="24" r="5.5" fill="#3b434d"/>`,
  )
  return picture({ width, height, title }, colours, [window, ...buttons, ...lines.map(drawLine)])
}

const columns = 100

/** Breaks what is too long for the window, between words. */
const wrap = (line: string): string[] => {
  if (columnsOf(plain(line)) <= columns || line.includes('\u001b')) return [line]
  let end = line.length
  while (columnsOf(line.slice(0, end)) > columns) end -= 1
  const word = line.lastIndexOf(' ', end) + 1
  return [line.slice(0, word), ...wrap(`  ${line.slice(word)}`)]
}

/** What opens a code of a terminal. */
const escape = '\u001b'

const plain = (line: string): string => line.replaceAll(new RegExp(`${escape}\\[[\\d;]*m`, 'g'), '')

const drawLine = (line: string, at: number): string => {
  let x = margin
  return [...`\u001b[0m${line}`.matchAll(new RegExp(`${escape}\\[([\\d;]*)m([^${escape}]*)`, 'g'))]
    .map(([, code = '', text = '']) => {
      const look = looks[code]
      if (look === undefined) throw new Error(`a terminal shows the code ${code}, and the picture does not`)
      const drawn = drawText(text, { x, y: top + at * lineHeight + 8, look })
      x += columnsOf(text) * columnWidth
      return drawn
    })
    .join('')
}
