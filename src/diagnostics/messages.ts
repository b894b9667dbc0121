import { sections } from '../form/sections.js'
import type { Code } from './codes.js'
import { nameOfPath } from './names.js'

/** A language of messages. */
export type Locale = 'zh' | 'en'

/** What a message speaks of. */
export interface Facts {
  code: Code
  path: string | undefined
  expected: string | undefined
  actual: string | undefined
}

type Describe = (facts: { name: string; expected: string; actual: string }) => string

const describeIn =
  (describers: Record<Code, Describe>) =>
  ({ code, path, expected = '', actual = '' }: Facts): string =>
    describers[code]({ name: path === undefined ? '' : nameOfPath(path), expected, actual })

const sectionTitle = (key: string): string => {
  const section = sections.find((one) => one.key === key)
  return section === undefined ? key : `${section.number}、${section.title}`
}

const english: Record<Code, Describe> = {
  'missing-section': ({ expected }) => `No heading “${sectionTitle(expected)}” was found; add the section.`,
  'duplicate-section': ({ expected }) =>
    `“${sectionTitle(expected)}” stands here again; keep one, or split the text if it holds two reports.`,
  'section-order': ({ expected, actual }) =>
    `“${sectionTitle(actual)}” stands before “${sectionTitle(expected)}”; put the sections in the order of the form.`,
  'heading-variant': ({ expected, actual }) =>
    `The heading reads “${actual}”; the form words it “${sectionTitle(expected)}”.`,
  'missing-table': ({ name }) => `The table of ${name} was not found; if it is a picture or a file, put it in as text.`,
  'missing-row': ({ name }) => `The row ${name} was not found; add it, with its label.`,
  'duplicate-row': ({ name }) => `The row ${name} stands here again and is not counted; keep one of the two.`,
  'unknown-row': ({ actual }) =>
    `“${actual}” is no row of the form; its numbers are kept in the tree and not in the data.`,
  'missing-cell': ({ name }) => `${name} has no numbers; write them in, or 0 where there were none.`,
  'ambiguous-row': ({ name, expected, actual }) =>
    `${name} should hold ${expected} values and holds ${actual}; nothing shows which column each belongs to. Write all ${expected}.`,
  'surplus-cell': ({ expected, actual }) =>
    `“${actual}” belongs to no column of the form (expected: ${expected}); it is kept in the tree and not counted.`,
  'not-a-number': ({ name, actual }) => `${name} should be a number and reads “${actual}”; write digits only.`,
  'unit-in-cell': ({ name, expected, actual }) =>
    expected === ''
      ? `${name} is written with a unit, “${actual}”; the form asks for the bare number.`
      : `${name} is written as “${actual}” and counted in ${expected}; write the number in ${expected}.`,
  'mixed-editions': ({ name, expected, actual }) =>
    `${name} follows the ${actual} edition of the form and the rest of the tables the ${expected} edition; use one of them.`,
  inferred: ({ name, expected, actual }) =>
    actual === ''
      ? `${name} has no column header above it and was read in the order of the form (${expected}); please check.`
      : `${name} was read as ${expected}, from “${actual}”; please check.`,
  unread: ({ actual, expected }) => `“${actual}” could not be placed. ${expected}`.trim(),
}

const chinese: Record<Code, Describe> = {
  'missing-section': ({ expected }) => `未找到“${sectionTitle(expected)}”这一部分，请补上标题和内容。`,
  'duplicate-section': ({ expected }) =>
    `“${sectionTitle(expected)}”在此再次出现；请只保留一处，如文本中有两份报告请分开。`,
  'section-order': ({ expected, actual }) =>
    `“${sectionTitle(actual)}”排在“${sectionTitle(expected)}”之前，请按规定格式的顺序排列。`,
  'heading-variant': ({ expected, actual }) => `标题写作“${actual}”，规定格式为“${sectionTitle(expected)}”。`,
  'missing-table': ({ name }) => `未找到${name}的表格；如为图片或附件，请改为文字表格。`,
  'missing-row': ({ name }) => `未找到${name}这一行，请补上行名和数据。`,
  'duplicate-row': ({ name }) => `${name}这一行在此重复出现，未计入；请只保留一行。`,
  'unknown-row': ({ actual }) => `“${actual}”不是规定格式中的行，其数字保留在语法树中，不计入数据。`,
  'missing-cell': ({ name }) => `${name}没有数字；请填写，没有的填 0。`,
  'ambiguous-row': ({ name, expected, actual }) =>
    `${name}应有 ${expected} 个数，实有 ${actual} 个，无法确定各属哪一列；请把 ${expected} 个数写全。`,
  'surplus-cell': ({ expected, actual }) =>
    `“${actual}”不属于规定格式的任何一列（应为：${expected}），保留在语法树中，不计入数据。`,
  'not-a-number': ({ name, actual }) => `${name}应为数字，写的是“${actual}”；请只填数字。`,
  'unit-in-cell': ({ name, expected, actual }) =>
    expected === ''
      ? `${name}带有单位：“${actual}”；规定格式只填数字。`
      : `${name}写作“${actual}”，应以${expected}为单位填写。`,
  'mixed-editions': ({ name, expected, actual }) =>
    `${name}用的是 ${actual} 年版格式，其余表格用的是 ${expected} 年版，请统一。`,
  inferred: ({ name, expected, actual }) =>
    actual === ''
      ? `${name}没有表头，按规定格式的顺序（${expected}）读取；请核对。`
      : `${name}按“${expected}”读取，依据是“${actual}”；请核对。`,
  unread: ({ actual, expected }) => `“${actual}”无法归入报告的任何部分。${expected}`,
}

/** The messages of both languages. */
export const messages: Record<Locale, { describe: (facts: Facts) => string; related: string }> = {
  en: { describe: describeIn(english), related: 'the other place' },
  zh: { describe: describeIn(chinese), related: '另一处' },
}
