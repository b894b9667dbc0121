import { editions } from '../../form/forms.js'
import { headingOf, type Describe, type Describers } from '../facts.js'
import type { ReadingCode } from '../codes.js'
import type { PathKind } from '../names.js'
import type { Reason } from '../reason.js'
import type { Notes } from '../locale.js'

const rowNamed = (name: string, kind: PathKind): string => (kind === 'row' ? `${name}一行` : name)

const reasons: Readonly<Record<Reason, Describe>> = {
  'words-of-table': ({ name }) =>
    `${name}的标题下有表格中的文字，但读不出任何带数字的行。请在此处放入完整的表格，每格填一个数，没有的填 0。`,
  counted: ({ name }) =>
    `${name}的表格不在其标题之下；该部分没有别的表格，因此已计入。请核对是否为本年数据，并把表格移到相应标题下。`,
  'not-counted': ({ name }) => `此处是${name}的另一张表格，其数字未计入。请只保留一张表格。`,
  'other-table': ({ name }) => `${name}的标题下有一张表格，但其中没有规定格式的行名。请改用规定格式的表格。`,
  'label-alone': ({ name }) =>
    `此处有${name}的行名，但没有能确定属于它的数字。请把数字写在行名旁边，没有的填 0。`,
  fillers: ({ name, kind, expected, actual }) =>
    `${rowNamed(name, kind)}有 ${actual} 格（含空格），应有 ${expected} 列，无法确定哪些空格只是占位，因此均未计入。请把 ${expected} 个数写全，没有的填 0。`,
  'digits-together': ({ name, kind, expected }) =>
    `${rowNamed(name, kind)}的数字连在一起，无法确定从哪里分开，因此均未计入。请用空格隔开全部 ${expected} 个数。`,
  'spanned-fields': ({ name, expected }) =>
    `表头中有的列占多格，${name}一行各格与表头不一致，因此均未计入。请把 ${expected} 个数各写一次，与表头对齐。`,
  'broken-line': ({ name, expected }) =>
    `${name}的数字分在几行，断行处不是一组数字的末尾，因此均未计入。请把 ${expected} 个数写在同一行。`,
  blanks: ({ name, actual }) =>
    `“${actual}”读作${name}一行的数字，其合计相符；旁边的空格按占位处理。请核对，并删去多余的空格。`,
  order: ({ name, actual }) =>
    `“${actual}”读作${name}一行的数字：此处几个行名之后有同样多行数字，按先后顺序读取。请核对，并把行名与数字放在同一行。`,
  'shared-numbers': ({ name }) =>
    `${name}的行名与另一行名之下只有同一行数字，无法确定属于哪一行，因此均未计入。请把各行名与自己的数字放在一起，没有的填 0。`,
  picture: ({ name }) => `${name}的标题下未找到表格，只有图片，其中的数字无法读取。请改为文字表格。`,
  'repeated-cells': ({ actual }) => `“${actual}”在上文反复出现，自此处起的重复部分未读取。请删去重复的内容。`,
  'web-page': () => '这是网页的源代码，其中的报告未能读出。请用 ogi-report/html 的 parseHtml 读取。',
  label: ({ actual, expected }) =>
    `“${actual}”与规定格式略有不同，读作“${expected}”。请核对，并改用规定格式的写法。`,
  agency: ({ expected, actual }) =>
    `从标题“${actual}”中读出的机关是“${expected}”，其结尾不像机关名称。请核对，并改正标题。`,
  'damaged-label': ({ actual, expected }) =>
    `“${actual}”读作“${expected}”：位置、序号和大部分文字都与之相符。请核对这一行的数字，并改正行名。`,
  year: ({ expected }) => `没有写明年份的标题，根据正文读作 ${expected} 年。请核对，并在标题中写明年份。`,
  paragraph: ({ actual }) => `句子在换行处断开，已接成一段：“${actual}”。如本为两段，请分开；否则无需处理。`,
  value: ({ name, expected, actual }) => `${name}写的是“${actual}”，读作 ${expected}。请核对，并只填数字。`,
  'broken-number': ({ name, expected, actual }) =>
    `“${actual}”读作 ${expected}，因为只有这样${name}一行的合计才相符。请核对，并把这个数写在一起。`,
  'glued-digits': ({ name, expected, actual }) =>
    `行名与数字连在一起：“${actual}”读作 ${expected}，${name}的数字只能这样分开。请核对，并用空格隔开各数。`,
  'words-in-cell': ({ name, expected, actual }) =>
    `“${actual}”读作${name}一行的单元格，加上它这一行才满 ${expected} 格。请核对，并改填数字。`,
  'group-piece': ({ name, actual }) =>
    `“${actual}”在${name}的行名与数字之间，按竖排分类名的一部分读取。请核对这些数字是否属于这一行。`,
  'no-header': ({ name, expected }) =>
    `${name}没有表头，各列按规定格式的顺序（${expected}）读取。请核对，并补上表头。`,
  header: ({ name, expected, actual }) =>
    `${name}的表头与规定格式不同（“${actual}”），各列读作：${expected}。请核对，并改用规定格式的表头。`,
}

const ambiguity: Describe = ({ name, kind, expected, actual }) =>
  `${rowNamed(name, kind)}有 ${actual} 格，应有 ${expected} 列，无法确定各数属于哪一列，因此均未计入。请把 ${expected} 个数写全，没有的填 0。`

const unit: Describe = ({ path, name, expected, actual }) => {
  if (expected !== '') {
    return `${name}写的是“${actual}”，规定格式以${expected}为单位。请换算成${expected}，只填数字。`
  }
  if (actual.includes('元') && !path.endsWith('.amount')) {
    return `${name}写的是金额“${actual}”，规定格式此处填件数。请核对是否填错位置。`
  }
  return `${name}写的是“${actual}”。数字已计入；规定格式只填数字，不写单位。`
}

/** What is said of a signature that lacks something, by the path of that. */
const signatures: Readonly<Record<string, string>> & { readonly signature: string } = {
  signature: '报告末尾未找到落款（机关和日期）。规定格式未作要求；如系遗漏，请补上。',
  'signature.agency': '落款只有日期，没有机关名称。规定格式未作要求；如系遗漏，请补上。',
  'signature.date': '落款只有机关名称，没有日期。规定格式未作要求；如系遗漏，请补上。',
}

const noTable: Describe = ({ name }) => `${name}的标题下未找到表格。如为图片或附件，请改为文字表格。`

/** The messages in Chinese. */
export const chineseReading: Describers<ReadingCode> = {
  'not-a-report': () =>
    '这不是年度报告：其中既没有报告标题，也没有规定格式的部分标题或行名。请核对文件是否正确；图片和扫描件中没有可读取的文字。',
  'older-form': ({ actual }) =>
    `“${actual}”表明这是 ${editions[0]} 年以前的旧格式：文字部分已读取，统计表原样保留，未读取。如确为以前年度的报告，无需处理；${editions[0]} 年及以后的报告请改用规定格式。`,
  'missing-title': () => '报告上方未找到标题，内容不受影响。建议补上标题，写明机关名称和年份。',
  'missing-agency': () => '未找到报告机关：标题、页面信息和落款中均未写明。请在标题中写明机关名称。',
  'missing-year': () => '未找到报告年份：标题和正文中均未写明。请在标题中写明年份。',
  'missing-signature': ({ path }) => signatures[path] ?? signatures.signature,
  'missing-section': ({ expected }) => `未找到标题“${headingOf(expected)}”。请补上标题和这一部分的内容。`,
  'duplicate-section': ({ expected }) =>
    `标题“${headingOf(expected)}”在此重复出现，其下文字未计入。请只保留一处；如文中有两份报告，请分开。`,
  'section-order': ({ expected, actual }) =>
    `“${headingOf(actual)}”排在“${headingOf(expected)}”之前。请按规定格式的顺序排列。`,
  'heading-variant': ({ expected, actual }) =>
    `标题“${actual}”读作“${headingOf(expected)}”，内容不受影响；建议改用规定格式的标题。`,
  'missing-table': (facts) => (facts.reason === undefined ? noTable(facts) : reasons[facts.reason](facts)),
  'missing-row': (facts) =>
    facts.reason === undefined
      ? `未找到${facts.name}一行。请补上行名和数字，没有的填 0。`
      : reasons[facts.reason](facts),
  'duplicate-row': ({ name, kind }) =>
    kind === 'row'
      ? `${name}一行在此重复出现，未计入。请只保留一行。`
      : `${name}的数字在此重复出现，未计入。请只保留一处。`,
  'unknown-row': ({ actual, expected }) =>
    expected !== ''
      ? `“${actual}”处应为“${expected}”一行，但不是规定格式中的行名，其数字未计入。请改正行名。`
      : `“${actual}”不是规定格式中的行，其数字未计入。请改正行名，或删去这一行。`,
  'missing-cell': ({ name, expected }) =>
    `${name}一行没有数字。请填写${expected === '1' ? '' : `全部 ${expected} 格`}，没有的填 0。`,
  'ambiguous-row': (facts) => (facts.reason === undefined ? ambiguity(facts) : reasons[facts.reason](facts)),
  'misplaced-table': (facts) => reasons[facts.reason ?? 'not-counted'](facts),
  'surplus-cell': ({ name, expected, actual }) =>
    `${name}的表头“${actual}”中有规定格式没有的列，该列数字未计入。请删去该列，或改正表头；规定的列为：${expected}。`,
  'not-a-number': ({ name, actual }) => `${name}应为数字，写的是“${actual}”。请只填数字，没有的填 0。`,
  'unit-in-cell': unit,
  'mixed-editions': ({ name, expected, actual }) =>
    `${name}此处用的是 ${actual} 年版格式，报告其他处用的是 ${expected} 年版。请统一使用一个版本。`,
  'outdated-edition': ({ expected, actual }) =>
    `表格采用 ${actual} 年版格式，而这一年度应采用 ${expected} 年版。数字已读取；请改用 ${expected} 年版的表格。`,
  inferred: (facts) => reasons[facts.reason ?? 'value'](facts),
  unread: (facts) =>
    facts.reason === undefined
      ? `“${facts.actual}”无法归入任何部分。请在前面补上行名，或将其删去。`
      : reasons[facts.reason](facts),
  'scanned-page': ({ actual }) =>
    `第 ${actual.replaceAll(', ', '、')} 页只有图片（如扫描件），其中内容均未读取。请改用打印前的原文件；或先作文字识别，再逐一核对数字。`,
}

/** What is said beside a message in Chinese. */
export const chineseNotes: Notes = {
  counted: '计入的是这一处',
  fix: (text) => `改为 ${text}`,
}

/** What each code of reading says of a report, in a sentence in Chinese. */
export const chineseSummaries: Readonly<Record<ReadingCode, string>> = {
  'not-a-report': '不是政府信息公开工作年度报告。',
  'older-form': '报告采用了更早的旧格式。',
  'missing-title': '报告没有标题。',
  'missing-agency': '未写明报告机关。',
  'missing-year': '未写明报告年份。',
  'missing-signature': '没有落款，或落款不完整。',
  'missing-section': '缺少规定格式中的一个部分。',
  'duplicate-section': '同一部分重复出现。',
  'section-order': '各部分的顺序与规定格式不同。',
  'heading-variant': '标题与规定格式的写法不同。',
  'missing-table': '应有表格的部分没有表格。',
  'misplaced-table': '表格不在其标题之下，或重复出现。',
  'missing-row': '缺少规定格式中的一行。',
  'duplicate-row': '同一行重复出现。',
  'unknown-row': '行名不是规定格式中的行名。',
  'missing-cell': '一行没有数字。',
  'ambiguous-row': '无法确定一行中的各数属于哪一列。',
  'surplus-cell': '表格中有规定格式没有的列。',
  'not-a-number': '应填数字处写的是文字。',
  'unit-in-cell': '单元格中写有单位。',
  'mixed-editions': '报告混用了不同版本的格式。',
  'outdated-edition': '表格采用了已不适用的旧版格式。',
  inferred: '有内容是推断得出的。',
  unread: '有内容无法归入任何部分。',
  'scanned-page': 'PDF 中有页面是图片。',
}
