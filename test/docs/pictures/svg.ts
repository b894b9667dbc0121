import { columnsOf } from '../../../src/command/view/grid.js'

/** How wide half a Chinese character is: a column of a terminal. Each stretch is set to its columns, in any font. */
export const columnWidth = 8

export const lineHeight = 22

const fonts =
  "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', monospace"

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Where a text stands, and the class of its colour. */
export interface Placing {
  x: number
  y: number
  look?: string
}

const isChinese = (stretch: string): boolean => columnsOf(stretch) === 2 * stretch.length

/** A text whose characters stand in columns of one width, a Chinese one in two. */
export const drawText = (text: string, { x, y, look = '' }: Placing): string => {
  let at = x
  return (text.match(/[\u2e80-\u9fff\uf900-\uffef]+|[^\u2e80-\u9fff\uf900-\uffef]+/g) ?? [])
    .map((stretch) => {
      const width = columnsOf(stretch) * columnWidth
      const drawn =
        stretch.trim() === ''
          ? ''
          : `<text class="${isChinese(stretch) ? `wide ${look}`.trim() : look}" x="${at}" y="${y}" textLength="${width}" xml:space="preserve">${escape(stretch)}</text>`
      at += width
      return drawn
    })
    .join('')
}

/** A picture of a size, with what it shows in words and the colours of its classes. */
export const picture = (
  { width, height, title }: { width: number; height: number; title: string },
  colours: Readonly<Record<string, string>>,
  parts: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<style>text{font:13.5px ${fonts};fill:${colours.text ?? 'currentColor'}}${Object.entries(colours)
      .map(([name, colour]) => `.${name}{fill:${colour}}`)
      .join('')}.wide{font-size:15.5px}.bold{font-weight:600}</style>`,
    ...parts.filter((part) => part !== ''),
    '</svg>\n',
  ].join('\n')
