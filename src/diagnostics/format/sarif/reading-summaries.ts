import type { readingSeverities } from '../../codes.js'
import type { Locale } from '../../messages.js'

/** What each code of reading says of a report, in a sentence. The rules have theirs in their registry. */
export const readingSummaries: Readonly<
  Record<keyof typeof readingSeverities, Readonly<Record<Locale, string>>>
> = {
  'missing-section': { en: 'A section of the form was not found.', zh: '缺少规定格式中的一个部分。' },
  'duplicate-section': { en: 'A section stands there twice.', zh: '同一部分重复出现。' },
  'section-order': {
    en: 'The sections stand in another order than in the form.',
    zh: '各部分的顺序与规定格式不同。',
  },
  'heading-variant': {
    en: 'A heading is worded otherwise than in the form.',
    zh: '标题与规定格式的写法不同。',
  },
  'missing-table': { en: 'A section has no table.', zh: '应有表格的部分没有表格。' },
  'missing-row': { en: 'A row of the form was not found.', zh: '缺少规定格式中的一行。' },
  'duplicate-row': { en: 'A row stands there twice.', zh: '同一行重复出现。' },
  'unknown-row': {
    en: 'A row is none of the form, or nearly one.',
    zh: '行名不是或不完全是规定格式中的行名。',
  },
  'missing-cell': { en: 'A row has no numbers.', zh: '一行没有数字。' },
  'ambiguous-row': {
    en: 'Nothing shows which numbers of a row belong to which columns.',
    zh: '无法确定一行中的各数属于哪一列。',
  },
  'surplus-cell': {
    en: 'A table has a column that the form does not have.',
    zh: '表格中有规定格式没有的列。',
  },
  'not-a-number': { en: 'Words stand where a number should.', zh: '应填数字处写的是文字。' },
  'unit-in-cell': { en: 'A unit stands in a cell.', zh: '单元格中写有单位。' },
  'mixed-editions': { en: 'A report mixes the editions of the form.', zh: '报告混用了不同版本的格式。' },
  inferred: { en: 'Something was concluded that does not stand there as such.', zh: '有内容是推断得出的。' },
  unread: { en: 'Something could not be placed.', zh: '有内容无法归入任何部分。' },
  'scanned-page': { en: 'A page of a PDF is a picture.', zh: 'PDF 中有页面是图片。' },
}
