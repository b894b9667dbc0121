import type { Edition } from '../form/forms.js'
import type { Draft } from '../grammar/draft.js'
import type { Table } from '../tree/nodes.js'
import { tableKeyOf } from '../tree/walk.js'

/** The edition of the tables. Where they do not agree, that of the first; the first other one is reported. */
export const editionOf = (draft: Draft, tables: readonly Table[]): Edition | null => {
  const shown = tables.filter(({ edition }) => edition !== null)
  const edition = shown[0]?.edition ?? null
  const other = shown.find((table) => table.edition !== edition)
  if (edition === null || other === undefined) return edition
  const { start } = other.position
  const end = other.children[0]?.position.end ?? other.position.end
  draft.findings.push({
    found: 'mixed-editions',
    table: tableKeyOf(other),
    edition,
    shown: other.edition ?? edition,
    at: [start.offset, end.offset],
  })
  return edition
}
