import { disclosure, disclosureCorner } from '../../src/form/disclosure.js'
import { disputeColumns, disputeGroups, litigationHeader } from '../../src/form/disputes.js'
import { editions } from '../../src/form/edition.js'
import { organizationHeader, requestColumns, requestCorner, requestLines } from '../../src/form/requests.js'
import { sections } from '../../src/form/sections.js'

const blocks = editions.flatMap((edition) => [...disclosure[edition]])

const labelsOf = (lines: readonly { label: string; variants?: readonly string[] }[]): string[] =>
  lines.flatMap(({ label, variants = [] }) => [label, ...variants])

/** Every heading, label and column header of the form, with its variants, as it stands in a report. */
export const wordsOfTheForm: readonly string[] = [
  ...new Set([
    ...sections.flatMap(({ number, title, variants }) =>
      [title, ...variants].map((wording) => `${number}、${wording}`),
    ),
    disclosureCorner,
    ...blocks.map(({ article }) => article),
    ...blocks.flatMap(({ rows, columns }) => labelsOf([...rows, ...columns])),
    ...requestCorner,
    organizationHeader,
    ...labelsOf(requestColumns),
    ...requestLines.flatMap((line) => ('group' in line ? [line.group] : labelsOf([line]))),
    litigationHeader,
    ...labelsOf(disputeGroups),
    ...labelsOf(disputeColumns),
  ]),
]
