import { describe, expect, it } from 'vitest'
import { cellAt, parse, type RequestRowKey } from '../../src/index.js'
import { faultsAt, header, numbersOf } from '../support/requests-text.js'

const none = Array.from({ length: 7 }, () => null)

describe('a label in pieces around its numbers', () => {
  it.each<[string, RequestRowKey, string]>([
    [
      'with its second half on their line',
      'partiallyGranted',
      '（二）部分公开（区分处理的，只计这一情\n形，不计其他情形） 1 0 0 0 0 0 1',
    ],
    [
      'in three pieces, with the numbers in the middle',
      'notProcessed.confirmation',
      '5.要求行政机\n关确认或重新出 1 0 0 0 0 0 1\n具已获取信息',
    ],
    ['in many pieces above them', 'denied.stateSecret', '1.属\n于国\n家秘\n密\n1 0 0 0 0 0 1'],
    ['over two pages', 'denied.stateSecret', '1.属于 1 0 0 0 0 0 1\n\n- 4 -\n\n国家秘密'],
    [
      'with its bracket by itself',
      'partiallyGranted',
      '（二）部分公开（区分处理的，只计这一情形，\n不计其他情形\n）\n1 0 0 0 0 0 1',
    ],
    ['behind pieces of groups', 'denied.thirdPartyRights', '办 （三）不 4.保护第三方合法权益 1 0 0 0 0 0 1'],
    [
      'among pieces of groups',
      'denied.thirdPartyRights',
      '4.保护\n（三） 第三方\n合法权 1 0 0 0 0 0 1\n不予公 益',
    ],
    [
      'below the bare number of a group',
      'denied.stateSecret',
      '（三）\n不予公\n开\n1.属于国家\n秘密\n1 0 0 0 0 0 1',
    ],
  ])('may stand %s', (_, row, rows) => {
    const text = `${header}${rows}\n（七）总计 1 0 0 0 0 0 1\n`
    expect(numbersOf(text, row)).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect(numbersOf(text, 'totalProcessed')).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect(faultsAt(text, `requests.${row}`)).toEqual([])
  })

  it('is told from the next one where both share a line', () => {
    const text = `${header}4.保护
（三） 第三方
合法权 1 0 0 0 0 0 1
不予公 益
开 5.属于
三类内 7 0 0 0 0 0 7
部事务
信息
`
    expect(numbersOf(text, 'denied.thirdPartyRights')).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect(numbersOf(text, 'denied.internalAffairs')).toEqual([7, 0, 0, 0, 0, 0, 7])
  })

  it('leaves the numbers beside the label of a group to the row that is open above', () => {
    const text = `${header}1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
（六）其 1 0 0 0 0 0 1
他处理
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
`
    expect(cellAt(parse(text).report, 'requests.otherOutcome.total')).toBeUndefined()
    expect(numbersOf(text, 'otherOutcome.correctionOverdue')).toEqual([1, 0, 0, 0, 0, 0, 1])
  })

  it('is ambiguous below another that has no numbers', () => {
    const text = `${header}1.信访举报投诉类申请
4.无正当理由大量
反复申请
1 0 0 0 0 0 1
`
    expect(numbersOf(text, 'notProcessed.excessive')).toEqual(none)
    expect(faultsAt(text, 'requests.notProcessed')).toContain('ambiguous-row')
  })

  it.each([
    ['lacks a piece', '4.保护\n合法权 1 0 0 0 0 0 1\n益'],
    ['holds other words', '4.保护\n第三方等\n合法权 1 0 0 0 0 0 1\n益'],
    ['lacks its last piece', '4.保护\n第三方\n合法权 1 0 0 0 0 0 1'],
    ['has two rows of numbers', '4.保护\n第三方 1 0 0 0 0 0 1\n合法权 7 0 0 0 0 0 7\n益'],
  ])('is not read where it %s', (_, rows) => {
    const text = `${header}${rows}\n（七）总计 1 0 0 0 0 0 1\n`
    expect(numbersOf(text, 'denied.thirdPartyRights')).toEqual(none)
    expect(faultsAt(text, 'requests').length).toBeGreaterThan(0)
  })
})

it('reads fifteen numbers below headers of the disputes table that are glued and stacked', () => {
  const text = `四、政府信息公开行政复议、行政诉讼情况
           行政复议                        行政诉讼
                                未经复议直接起诉       复议后起诉
结果 结果纠正 其他 尚未 总计 结果 结果 其他 尚未                    结其尚
维持            结果 审结                       总计 结果 果 他 未 总
                              维持 纠正 结果 审结    维持 纠 结 审 计
                                                正果结
1 0 0 2 3 0 0 0 0 0 0 0 0 0 0
`
  expect(cellAt(parse(text).report, 'disputes.reconsideration.pending')?.value).toBe(2)
  expect(faultsAt(text, 'disputes')).toEqual(['inferred'])
})

it('takes half the label of a group in a field of its own for no clause', () => {
  const text = `三、收到和处理政府信息公开申请情况

| 申请人情况 |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
|  | （四）无 | 1.本机关不掌握相关政府信息 | 7 | 0 | 0 | 0 | 0 | 0 | 7 |
|  |  | 2.没有现成信息需要另行制作 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
`
  expect(numbersOf(text, 'unavailable.notHeld')).toEqual([7, 0, 0, 0, 0, 0, 7])
  expect(numbersOf(text, 'unavailable.requiresCreation')).toEqual([2, 0, 0, 0, 0, 0, 2])
})

describe('glued headers of the disputes table', () => {
  const text = (numbers: number): string => `四、政府信息公开行政复议、行政诉讼情况

行政复议行政诉讼

| ${Array.from({ length: numbers }, (_, at) => at + 40).join(' | ')} |

五、存在的主要问题及改进情况
`

  it('open the table above fifteen numbers, with a warning', () => {
    expect(cellAt(parse(text(15)).report, 'disputes.reconsideration.upheld')?.value).toBe(40)
    expect(faultsAt(text(15), 'disputes')).toEqual(['inferred'])
  })

  it('open none above fewer', () => {
    expect(cellAt(parse(text(14)).report, 'disputes.reconsideration.upheld')).toBeUndefined()
    expect(faultsAt(text(14), 'disputes')).toEqual(['missing-table'])
  })
})
