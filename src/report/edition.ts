import type { Range } from '../findings/finding.js'
import { editions, type Edition } from '../form/forms.js'
import type { Draft } from '../grammar/draft.js'
import type { Table } from '../tree/nodes.js'
import { tableKeyOf } from '../tree/walk.js'

/** The edition of the tables. Where they do not agree, that of the first; the first other one is reported. */
export const editionOf = (draft: Draft, tables: readonly Table[]): Edition | null => {
  const shown = tables.filter(({ edition }) => edition !== null)
  const edition = shown[0]?.edition ?? null
  const other = shown.find((table) => table.edition !== edition)
  if (edition === null || other === undefined) return edition
  draft.findings.push({
    found: 'mixed-editions',
    table: tableKeyOf(other),
    edition,
    shown: other.edition ?? edition,
    at: openingOf(other),
  })
  return edition
}

/** Reports tables of an edition that was no longer in force for the year of the report, where all are of that one. */
export const reportOutdatedEdition = (draft: Draft, year: number | null, tables: readonly Table[]): void => {
  const shown = tables.filter(({ edition }) => edition !== null)
  const [first] = shown
  const edition = first?.edition ?? null
  const inForce = editions.findLast((one) => year !== null && Number(one) <= year)
  if (first === undefined || edition === null || inForce === undefined) return
  if (editions.indexOf(edition) >= editions.indexOf(inForce)) return
  if (shown.some((table) => table.edition !== edition)) return
  draft.findings.push({
    found: 'outdated-edition',
    table: tableKeyOf(first),
    edition,
    inForce,
    at: openingOf(first),
  })
}

/** From where a table starts to the end of its first line. */
const openingOf = ({ position, children }: Table): Range => [
  position.start.offset,
  (children[0]?.position ?? position).end.offset,
]
