import type { Anchor, Reading } from '../model.js'
import { words } from '../words/words.js'

/** Where something stands, in the terms of its document; of a page nothing, since it shows no lines. */
export const placeWords = ({ place, start }: Anchor, { kind, source }: Reading): string => {
  const { line, page, cell, paragraph } = words.value.place
  if (place?.kind === 'pdf') return page(place.page)
  if (place?.kind === 'docx') {
    if (place.cell !== null) return cell(place.cell.table, place.cell.row, place.cell.cell)
    return place.paragraph === null ? '' : paragraph(place.paragraph)
  }
  return kind === 'text' ? line(source.slice(0, start).split('\n').length) : ''
}
