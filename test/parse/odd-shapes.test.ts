import { expect, it } from 'vitest'
import { formatDiagnostics, parse, toData } from '../../src/index.js'
import { requestPaths } from '../support/paths.js'
import { sampleReport } from '../support/sample-report.js'
import { zh } from '../../src/locales/zh.js'

/*
 * Reports edited by hand to odd shapes of the field. What is said stands under the characters that it speaks of.
 */

const rows = sampleReport('tab rows')
const list = sampleReport('lines')

const complaintsOf = (text: string): string => {
  const { diagnostics } = parse(text)
  const worth = diagnostics.filter(({ severity }) => severity !== 'info')
  return formatDiagnostics(worth, text, { style: 'pretty', locale: zh, color: false })
}

it('seven cells collapsed to a single 0', () => {
  const allButTotal = requestPaths('granted').slice(0, -1)
  expect(complaintsOf(list.withoutAll(allButTotal))).toMatchInlineSnapshot(`
    "137:1 错误[ambiguous-row] requests.granted
      “（一）予以公开”一行有 1 格，应有 7 列，无法确定各数属于哪一列，因此均未计入。请把 7 个数写全，没有的填 0。
      137 | （一）予以公开
          | ^^^^^^^^^^^^^^"
  `)
})

it('a paragraph inside the cell of a number', () => {
  const text = rows.edit('disclosure.penalties.decisions', '本年度行政处罚由综合执法队统一办理，数据未单列')
  expect(complaintsOf(text)).toMatchInlineSnapshot(`
    "30:6 错误[not-a-number] disclosure.penalties.decisions
      “行政处罚”/“本年处理决定数量”应为数字，写的是“本年度行政处罚由综合执法队统一办理，数据未单列”。请只填数字，没有的填 0。
      30 | 行政处罚    本年度行政处罚由综合执法队统一办理，数据未单列
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `)
})

it('the number typed into the header', () => {
  const text = rows.edit('disclosure.fees.amount', '').replace('（单位：万元）', '（单位：0万元）')
  expect(complaintsOf(text)).toMatchInlineSnapshot(`
    "33:6 警告[inferred] disclosure
      “本年收费金额（单位：0万元）”与规定格式略有不同，读作“本年收费金额（单位：万元）”。请核对，并改用规定格式的写法。
      33 | 信息内容    本年收费金额（单位：0万元）
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `)
})

it('the rows of 不予公开 without their labels: numbers in sequence', () => {
  const labels = rows.text.match(/[1-8]\.(?:属于|其他法律|危及|保护)[^\t]*/g) ?? []
  expect(labels).toHaveLength(8)
  const text = labels.reduce((left, label) => left.replace(label, ''), rows.text)
  expect(complaintsOf(text)).toMatchInlineSnapshot(`
    "44:45 错误[missing-row] requests.denied.stateSecret
      未找到“1.属于国家秘密”一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    44:45 错误[missing-row] requests.denied.prohibitedByLaw
      未找到“2.其他法律行政法规禁止公开”一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    44:45 错误[missing-row] requests.denied.securityAndStability
      未找到“3.危及“三安全一稳定””一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    44:45 错误[missing-row] requests.denied.thirdPartyRights
      未找到“4.保护第三方合法权益”一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    44:45 错误[missing-row] requests.denied.internalAffairs
      未找到“5.属于三类内部事务信息”一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    44:45 错误[missing-row] requests.denied.processInformation
      未找到“6.属于四类过程性信息”一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    44:45 错误[missing-row] requests.denied.enforcementFiles
      未找到“7.属于行政执法案卷”一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    44:45 错误[missing-row] requests.denied.administrativeInquiry
      未找到“8.属于行政查询事项”一行。请补上行名和数字，没有的填 0。
      44 | …开（区分处理的，只计这一情形，不计其他情形）        1   0   0   0   0   0   1
         |                                                                               ^

    45:11 警告[unread] requests
      “0 0 0 0 0 0 0”无法归入任何部分。请在前面补上行名，或将其删去。
      45 |     （三）不予公开      0   0   0   0   0   0   0
         |                         ^^^^^^^^^^^^^^^^^^^^^^^^^

    46:4 警告[unread] requests
      “0 0 0 0 0 0 0”无法归入任何部分。请在前面补上行名，或将其删去。
      46 |             0   0   0   0   0   0   0
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^

    47:4 警告[unread] requests
      “0 0 0 0 0 0 0”无法归入任何部分。请在前面补上行名，或将其删去。
      47 |             0   0   0   0   0   0   0
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^

    48:4 警告[unread] requests
      “1 0 0 0 0 0 1”无法归入任何部分。请在前面补上行名，或将其删去。
      48 |             1   0   0   0   0   0   1
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^

    49:4 警告[unread] requests
      “0 1 0 0 0 0 1”无法归入任何部分。请在前面补上行名，或将其删去。
      49 |             0   1   0   0   0   0   1
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^

    50:4 警告[unread] requests
      “0 0 0 0 0 0 0”无法归入任何部分。请在前面补上行名，或将其删去。
      50 |             0   0   0   0   0   0   0
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^

    51:4 警告[unread] requests
      “0 0 0 0 0 0 0”无法归入任何部分。请在前面补上行名，或将其删去。
      51 |             0   0   0   0   0   0   0
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^

    52:4 警告[unread] requests
      “0 0 0 0 0 0 0”无法归入任何部分。请在前面补上行名，或将其删去。
      52 |             0   0   0   0   0   0   0
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^"
  `)
})

it('the header of 2019 over the first block of a table of 2021', () => {
  const text = rows.text.replace(
    '本年制发件数\t本年废止件数\t现行有效件数',
    '本年新制作数量\t本年新公开数量\t对外公开总数量',
  )
  expect(complaintsOf(text)).toMatchInlineSnapshot(`
    "23:1 警告[mixed-editions] disclosure
      “主动公开政府信息情况”此处用的是 2019 年版格式，报告其他处用的是 2021 年版。请统一使用一个版本。
      23 | 规章    0   0   0
         | ^^^^"
  `)
})

it('其他 that stands where another label should is no row of its own', () => {
  const text = rows.text.replace('2.重复申请', '其他')
  expect(complaintsOf(text)).toMatchInlineSnapshot(`
    "57:3 错误[unknown-row] requests.notProcessed.duplicate
      “其他”处应为“2.重复申请”一行，但不是规定格式中的行名，其数字未计入。请改正行名。
      57 |         其他    0   0   0   0   0   0   0
         |         ^^^^"
  `)
})

it.each(['〓〓', '※※'])(
  '%j in the place of a label is no end of the label above it, nor are its numbers',
  (mark) => {
    const emptied = list.withoutAll(requestPaths('otherOutcome.other'))
    const text = emptied.replace('（七）总计', mark)
    const { report, diagnostics } = parse(text)
    expect(toData(report).requests?.otherOutcome).toMatchObject({
      other: { naturalPerson: null, total: null },
    })
    expect(diagnostics.map(({ code, path }) => `${code} ${path ?? ''}`)).toContain(
      'missing-cell requests.otherOutcome.other',
    )
  },
)
