import { describe, expect, it } from 'vitest'
import { parse, toData, type ReportData } from '../../src/index.js'

const reportAbove = (end: string): string => `汤原县胜利乡2022年政府信息公开工作年度报告

六、其他需要报告的事项

没有其他需要报告的事项。

${end}`

const endOf = (end: string): Pick<ReportData, 'other' | 'signature'> => {
  const { other, signature } = toData(parse(reportAbove(end)).report)
  return { other, signature }
}

const other = '没有其他需要报告的事项。'

describe('a report that ends in', () => {
  it.each([
    '胜利乡人民政府\n2023年1月16日',
    '胜利乡人民政府\n\n2023年1月16日\n\n',
    '　　　　胜利乡人民政府\n　　　　2023年1月16日',
    '胜利乡人民政府\r\n2023年1月16日\r\n',
    '胜利乡人民政府\n2023年01月16日',
    '胜利乡人民政府\n2023 年 1 月 16 日',
    '胜利乡人民政府\n２０２３年１月１６日',
    '胜利乡人民政府\n2023-01-16',
    '胜利乡人民政府\n2023.1.16',
    '胜利乡人民政府\n二〇二三年一月十六日',
    '胜利乡人民政府\n二○二三年一月十六日',
    '胜利乡人民政府\n二零二三年一月十六日',
    '胜利乡人民政府 2023年1月16日',
    '胜利乡人民政府　　2023年1月16日',
    '2023年1月16日\n胜利乡人民政府',
    '**胜利乡人民政府**\n\n**2023年1月16日**',
  ])('%j is signed by an organ on a day', (end) => {
    expect(endOf(end)).toEqual({ other, signature: { agency: '胜利乡人民政府', date: '2023-01-16' } })
  })

  it.each([
    ['胜利乡', '胜利乡'],
    ['汤原县教育局', '汤原县教育局'],
    ['汤原县政务服务中心', '汤原县政务服务中心'],
    ['汤原县胜利街道办事处', '汤原县胜利街道办事处'],
    ['中共汤原县委办公室', '中共汤原县委办公室'],
    ['湯原縣教育局', '湯原縣教育局'],
  ])('%j is signed by it', (end, agency) => {
    expect(endOf(`${end}\n2023年1月16日`)).toEqual({ other, signature: { agency, date: '2023-01-16' } })
  })

  it.each([
    ['二〇二三年十月十日', '2023-10-10'],
    ['二〇二三年十二月三十一日', '2023-12-31'],
    ['二〇二四年二月二十九日', '2024-02-29'],
    ['2024年2月29日', '2024-02-29'],
  ])('%j has that date and no organ', (end, date) => {
    expect(endOf(end)).toEqual({ other, signature: { agency: null, date } })
  })

  it.each(['没有其他需要说明的情况', '特此报告'])(
    '%j and a date on one line is not signed by it',
    (words) => {
      expect(endOf(`${words} 2023年1月16日`).signature.agency).toBeNull()
    },
  )

  it('an organ without a date has that alone', () => {
    expect(endOf('胜利乡人民政府')).toEqual({ other, signature: { agency: '胜利乡人民政府', date: null } })
  })

  it.each(['2023年2月29日', '2023年13月1日', '2023年4月31日', '二〇二三年二月三十日'])(
    '%j has no date: there is no such day',
    (end) => {
      expect(endOf(end).signature.date).toBeNull()
    },
  )

  it.each([
    '打印\n关闭',
    '附件：政府信息公开统计表',
    '附件1：政府信息公开统计表\n附件2：说明',
    '附件',
    '上一篇：关于休渔的通知\n下一篇：关于补贴的通知',
    '分享到：',
    '- 4 -',
    '— 5 —',
  ])('its organ, its date and below them the line %j of the page is signed all the same', (page) => {
    expect(endOf(`胜利乡人民政府\n2023年1月16日\n\n${page}`)).toEqual({
      other,
      signature: { agency: '胜利乡人民政府', date: '2023-01-16' },
    })
  })
})

it.each(['（一）甲。', '1.甲。', '（一）甲。\n1.乙。\n（1）丙。\n①丁。'])(
  'a signature below the clauses %j is none of them',
  (clauses) => {
    expect(endOf(`${clauses}\n\n胜利乡人民政府\n2023年1月16日`)).toEqual({
      other: `${other}\n${clauses}`,
      signature: { agency: '胜利乡人民政府', date: '2023-01-16' },
    })
  },
)

describe('an organ and a date', () => {
  it('in the middle of a report are no signature', () => {
    expect(endOf('胜利乡人民政府\n2023年1月16日\n\n明年继续努力。')).toMatchObject({
      signature: { agency: null, date: null },
    })
  })

  it('below the title are no signature', () => {
    const { report } = parse(
      '汤原县胜利乡2022年政府信息公开工作年度报告\n汤原县胜利乡人民政府\n2023年1月16日\n\n一、总体情况\n\n甲。\n',
    )
    expect(toData(report)).toMatchObject({ preamble: null, signature: { agency: null, date: null } })
  })
})
