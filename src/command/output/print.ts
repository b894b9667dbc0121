import type { LocaleName } from '../locale.js'
import { jsonText } from '../../source/controls.js'
import { drawReport } from '../view/report.js'
import { arrayFrame, plainFrame, spacedFrame, type Frame } from './frame.js'
import type { ReadReport } from './output.js'
import { recordOf } from './record.js'

/**
 * What is printed of a report: what people want to see, an indented object, such an object as an item of an array, or
 * an object on one line.
 */
export type Style = 'readable' | 'json' | 'json-item' | 'ndjson'

/** How the reports stand together. */
export const frames: Readonly<Record<Style, Frame>> = {
  readable: spacedFrame,
  json: plainFrame,
  'json-item': arrayFrame,
  ndjson: plainFrame,
}

/** What to print of a report. */
export const printReport = (
  read: ReadReport,
  { style, locale, color }: { style: Style; locale: LocaleName; color: boolean },
): string => {
  switch (style) {
    case 'readable':
      return `${drawReport(read, { locale, color })}\n`
    case 'json':
      return `${jsonText(recordOf(read), 2)}\n`
    case 'json-item':
      return indentItem(jsonText(recordOf(read), 2))
    case 'ndjson':
      return `${jsonText(recordOf(read))}\n`
  }
}

/** Line ends within a text of JSON are written as `\n`, so that every real one is a line of its own. */
export const indentItem = (json: string): string => `  ${json.replaceAll('\n', '\n  ')}`
