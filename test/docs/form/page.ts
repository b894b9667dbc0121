import { editions, forms, sections, type Edition } from '../../../src/form/forms.js'
import { tableKeys, type ColumnKey, type RowKey, type TableKey } from '../../../src/form/keys.js'
import { blocksOf, linesOf, rowsOf } from '../../../src/form/tables.js'
import { columns, disclosureRows, disputeRows, requestRows } from './meanings.js'

const isTable = (key: string): boolean => tableKeys.some((table) => table === key)

const noticeOf = (edition: Edition): string => forms.find(({ name }) => name === edition)?.notice ?? ''

const introduction = `# The form and its editions

What each number counts, for people who analyse reports. This page is made from the form that the reader reads by.

The report has six sections. Three of them are tables; \`ogi-report\` names each number by a path, *table.row.column*:
\`requests.denied.stateSecret.total\`.

| section | key | holds |
|---|---|---|
${sections.map(({ key, number, title }) => `| ${number}、${title} | \`${key}\` | ${isTable(key) ? `[a table](#${key})` : 'text'} |`).join('\n')}

## Editions

| edition | set by | for the years |
|---|---|---|
| 2019 | ${noticeOf('2019')} | 2019 and 2020 |
| 2021 | ${noticeOf('2021')} | 2021 and later |

**The year does not tell the edition.** Of 135 published reports, seven for 2021 to 2023 use the tables of 2019, and three
mix both. \`report.edition\` is told by the labels. Compare over years only what both editions have; a number that an
edition does not ask for is not in the data.

Articles below are those of the Regulations on Open Government Information (政府信息公开条例, 2019). They say where a case is
regulated; the notices word the rows.

## Pitfalls

- *Zero, blank and “/” are three things.* In the data the last two are \`null\`; \`state\` in the tree and in \`toRows\` tells them apart.
- *New and old.* \`received\` + \`carriedIn\` = \`totalProcessed\` + \`carriedForward\`, in every column. A share of outcomes is a
  share of \`totalProcessed\`, not of \`received\`.
- *Granted* is \`granted\` + \`partiallyGranted\`. Texts say 予以公开 for either.
- *Money*: \`fees.amount\` is in 万元. \`procurement.amount\` has its unit with it, or \`null\` where the report gives none.
- *Disputes* count those of the year as the organ counts them; \`pending\` may be carried from year to year.`

const meanings: Readonly<Record<TableKey, Readonly<Partial<Record<RowKey, string>>>>> = {
  disclosure: disclosureRows,
  requests: requestRows,
  disputes: disputeRows,
}

/** What something is called in each edition: once, where all say the same. */
const wordsIn = (labels: ReadonlyMap<string, string>): string => {
  const different = new Set(labels.values())
  const [only = ''] = different
  if (labels.size === editions.length && different.size === 1) return only
  return [...labels].map(([edition, label]) => `${label} (${edition})`).join('<br>')
}

/** Adds what an edition calls something. */
const note = (
  all: Map<string, Map<string, string>>,
  key: string,
  [edition, label]: [string, string],
): void => {
  const labels = all.get(key) ?? new Map<string, string>()
  all.set(key, labels.set(edition, label))
}

const newestFirst = editions.toReversed()

const rowsOfPage = (table: TableKey): string[] => {
  const all = new Map<string, Map<string, string>>()
  for (const edition of newestFirst)
    for (const { key, label, spans } of rowsOf(table, edition))
      note(all, key, [
        edition,
        [...groupsAbove(table, edition, key), ...spans.map((span) => span.label), label].join(' › '),
      ])
  return [...all].map(
    ([key, labels]) => `| \`${key}\` | ${wordsIn(labels)} | ${meanings[table][key as RowKey] ?? ''} |`,
  )
}

/** The groups that a row stands below: （三）不予公开 over 1.属于国家秘密. */
const groupsAbove = (table: TableKey, edition: Edition, row: string): string[] => {
  const above: { depth: number; label: string }[] = []
  for (const { depth = 0, label, ...line } of linesOf(table, edition)) {
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
    if ('key' in line && line.key === row)
      return above.filter((group) => group.depth > 0).map((group) => group.label)
    above.push({ depth, label })
  }
  return []
}

const columnsOfPage = (table: TableKey): string[] => {
  const all = new Map<string, Map<string, string>>()
  for (const edition of newestFirst)
    for (const block of blocksOf(table, edition))
      for (const { key, label } of block.columns) note(all, key, [edition, label])
  return [...all].map(([key, labels]) => `| \`${key}\` | ${wordsIn(labels)} | ${columns[key as ColumnKey]} |`)
}

const sectionOfPage = (table: TableKey): string => {
  const title = sections.find(({ key }) => key === table)?.title ?? ''
  return [
    `## \`${table}\``,
    `${title}.`,
    ['| row | in the form | what it counts |', '|---|---|---|', ...rowsOfPage(table)].join('\n'),
    ['| column | in the form | what it counts |', '|---|---|---|', ...columnsOfPage(table)].join('\n'),
  ].join('\n\n')
}

/** The guide to the form. */
export const formPage = (): string => `${[introduction, ...tableKeys.map(sectionOfPage)].join('\n\n')}\n`
