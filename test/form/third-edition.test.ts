import { describe, expect, it } from 'vitest'
import { edition2021 } from '../../src/form/edition-2021.js'
import { forms } from '../../src/form/forms.js'
import { derivePaths } from '../../src/form/paths.js'
import type { FormBlock, FormEdition } from '../../src/form/shape.js'
import { deriveTables, mergeLines } from '../../src/form/tables.js'
import { alphabet } from '../../src/lexicon/alphabet.js'
import { deriveEntries } from '../../src/lexicon/entries.js'

/* A further edition is one tree more in the list: here an invented one, the form of 2021 with a row and a column of its own. */

const newRow = { depth: 2, key: 'denied.archived', label: '9.已移交档案馆' } as const
const renamed = { key: 'charged', label: '本年实收金额（单位：万元）', number: 'amount in 万元' } as const

const lastOfDenied = 'denied.administrativeInquiry'

const changeBlock = (block: FormBlock): FormBlock => ({
  ...block,
  header: block.header.map((header) => (header.key === 'amount' ? renamed : header)),
  lines: block.lines.flatMap((line) =>
    'key' in line && line.key === lastOfDenied ? [line, newRow] : [line],
  ),
})

const invented: FormEdition = {
  ...edition2021,
  name: '2024',
  notice: '国办公开办函〔2024〕1号',
  sections: edition2021.sections.map((section) =>
    'table' in section
      ? { ...section, table: { ...section.table, blocks: section.table.blocks.map(changeBlock) } }
      : section,
  ),
}

const three: readonly FormEdition[] = [...forms, invented]

describe('a third edition', () => {
  const { editions, tableOf } = deriveTables(three)

  it('has rows of its own, in their place', () => {
    expect(editions).toEqual(['2019', '2021', '2024'])
    const before = tableOf('requests', '2021').rows.map(({ key }) => key)
    const rows = tableOf('requests', '2024').rows.map(({ key }) => key)
    expect(rows).toEqual(before.toSpliced(before.indexOf(lastOfDenied) + 1, 0, newRow.key))
    expect(tableOf('requests', '2024').byRow.get(newRow.key)).toMatchObject({ label: newRow.label })
  })

  it('has columns of its own', () => {
    const columnsOf = (edition: string) =>
      tableOf('disclosure', edition)
        .byRow.get('fees')
        ?.columns.map(({ key }) => key)
    expect(columnsOf('2021')).toEqual(['amount'])
    expect(columnsOf('2024')).toEqual([renamed.key])
  })

  it('leaves the others as they were', () => {
    for (const table of ['disclosure', 'requests', 'disputes'] as const) {
      for (const edition of ['2019', '2021'] as const) {
        expect(tableOf(table, edition)).toEqual(deriveTables(forms).tableOf(table, edition))
      }
    }
  })

  it('stands among the lines that any edition has', () => {
    const lines = editions.map((edition) => tableOf('requests', edition).lines).reduceRight(mergeLines)
    const keys = lines.flatMap((line) => ('key' in line ? [line.key] : []))
    expect(keys).toContain(newRow.key)
    expect(keys).toContain('otherOutcome')
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has paths, by its columns and those of the others', () => {
    const { pathsOf, columnAt } = derivePaths({ editions, tableOf })
    expect(pathsOf('requests', newRow.key).cells.get('total')).toBe('requests.denied.archived.total')
    expect([...pathsOf('disclosure', 'fees').cells.values()]).toEqual([
      'disclosure.fees.itemsLastYear',
      'disclosure.fees.change',
      'disclosure.fees.amount',
      'disclosure.fees.charged',
    ])
    expect(columnAt('disclosure.fees.charged')).toEqual(renamed)
    expect(() => pathsOf('requests', 'denied.lost')).toThrow(RangeError)
  })
})

describe('the words of a third edition', () => {
  const { byWording, byWords } = deriveEntries(three)
  const termOf = (wording: string) => byWording.get(wording)?.term

  it('are found, and show it', () => {
    expect(termOf(newRow.label)).toMatchObject({
      letter: alphabet.requestsRow,
      row: newRow.key,
      editions: ['2024'],
    })
    expect(byWords.get('已移交档案馆')).toHaveLength(1)
    expect(termOf(renamed.label)).toMatchObject({
      letter: alphabet.disclosureColumn,
      columns: { disclosure: [renamed.key] },
      editions: ['2024'],
    })
  })

  it('leave those of the others what they were', () => {
    expect(termOf('本年收费金额（单位：万元）')?.editions).toEqual(['2021'])
    expect(termOf('3.其他')?.editions).toEqual(['2021', '2024'])
    expect(termOf('（六）其他处理')).toMatchObject({ letter: alphabet.rowOrGroup, editions: ['2019'] })
    expect(byWording.size).toBe(deriveEntries(forms).byWording.size + 2)
  })
})
