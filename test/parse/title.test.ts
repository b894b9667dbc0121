import { describe, expect, it } from 'vitest'
import { parse, toData, type ReportData } from '../../src/index.js'

const reportUnder = (front: string, overview = '公开政府信息62条。'): string => `${front}

一、总体情况

${overview}
`

const identityOf = (source: string): Pick<ReportData, 'title' | 'agency' | 'year'> => {
  const { title, agency, year } = toData(parse(source).report)
  return { title, agency, year }
}

describe('a title', () => {
  it.each([
    ['汤原县胜利乡2022年政府信息公开工作年度报告', '汤原县胜利乡', 2022],
    ['汤原县胜利乡人民政府2022年政府信息公开工作年度报告', '汤原县胜利乡人民政府', 2022],
    ['汤原县教育局2022年度政府信息公开工作年度报告', '汤原县教育局', 2022],
    ['汤原县教育局2022年度政府信息公开工作报告', '汤原县教育局', 2022],
    ['汤原县教育局2022年政府信息公开年报', '汤原县教育局', 2022],
    ['汤原县教育局2022年政务公开工作年度报告', '汤原县教育局', 2022],
    ['汤原县教育局关于2022年政府信息公开工作的年度报告', '汤原县教育局', 2022],
    ['西堡镇人民政府 2024年信息公开工作年度报告', '西堡镇人民政府', 2024],
    ['汤原县胜利乡 2022 年政府信息公开工作年度报告', '汤原县胜利乡', 2022],
    ['汤原县胜利乡２０２２年政府信息公开工作年度报告', '汤原县胜利乡', 2022],
    ['汤原县胜利乡二〇二二年政府信息公开工作年度报告', '汤原县胜利乡', 2022],
    ['汤原县胜利乡二○二二年政府信息公开工作年度报告', '汤原县胜利乡', 2022],
    ['湯原縣勝利鄉2022年政府信息公開工作年度報告', '湯原縣勝利鄉', 2022],
    ['汤原县胜利乡2022年政府信息公开工作年度报告（公示稿）', '汤原县胜利乡', 2022],
  ])('%j names the agency %j and the year %d', (title, agency, year) => {
    expect(identityOf(reportUnder(title))).toEqual({ title, agency, year })
  })

  it.each(['# ', '## ', '　　', '\t', '\ufeff'])('may be set off by %j', (mark) => {
    const title = '汤原县胜利乡2022年政府信息公开工作年度报告'
    expect(identityOf(reportUnder(mark + title)).title).toBe(title)
  })

  it('may be bold', () => {
    const title = '汤原县胜利乡2022年政府信息公开工作年度报告'
    expect(identityOf(reportUnder(`**${title}**`)).title).toBe(title)
  })

  it('may stand on two lines', () => {
    expect(identityOf(reportUnder('汤原县胜利乡\n2022年政府信息公开工作年度报告'))).toEqual({
      title: '汤原县胜利乡2022年政府信息公开工作年度报告',
      agency: '汤原县胜利乡',
      year: 2022,
    })
  })

  it('may stand on three lines, with blank ones between', () => {
    expect(identityOf(reportUnder('西宁市湟中区某镇人民政府\n\n2020年政府信息公开\n\n工作年度报告'))).toEqual(
      {
        title: '西宁市湟中区某镇人民政府2020年政府信息公开工作年度报告',
        agency: '西宁市湟中区某镇人民政府',
        year: 2020,
      },
    )
  })

  it('is one node, with a leaf for each of its lines', () => {
    const { report } = parse(reportUnder('汤原县胜利乡\n2022年政府信息公开工作年度报告'))
    const [title] = report.children
    expect(title).toMatchObject({
      type: 'Title',
      children: [{ value: '汤原县胜利乡' }, { value: '2022年政府信息公开工作年度报告' }],
    })
  })

  it('that stands twice counts once', () => {
    const title = '汤原县胜利乡2022年政府信息公开工作年度报告'
    const { report } = parse(reportUnder(`${title}\n\n${title}`))
    expect(toData(report)).toMatchObject({ title, preamble: null })
    expect(report.children.map(({ type }) => type)).toEqual(['Title', 'Metadata', 'Section'])
  })

  it('is found below the lines of the page', () => {
    const page = '首页\n索引号：000014349/2023-00012\n发布日期：2023年1月16日\n字号：[大 中 小]'
    const title = '汤原县胜利乡2022年政府信息公开工作年度报告'
    expect(identityOf(reportUnder(`${page}\n\n${title}`))).toEqual({
      title,
      agency: '汤原县胜利乡',
      year: 2022,
    })
  })

  it('that does not name the agency leaves it open', () => {
    expect(identityOf(reportUnder('2022年政府信息公开工作年度报告'))).toEqual({
      title: '2022年政府信息公开工作年度报告',
      agency: null,
      year: 2022,
    })
  })

  it('that names no year leaves it open where the text names none', () => {
    const title = '汤原县胜利乡政府信息公开工作年度报告'
    expect(identityOf(reportUnder(title))).toEqual({ title, agency: '汤原县胜利乡', year: null })
  })
})

describe('the year of a report whose title names none', () => {
  const title = '汤原县胜利乡政府信息公开工作年度报告'

  it('is the one that the text speaks of most, and it is said so', () => {
    const { report, diagnostics } = parse(
      reportUnder(title, '2022年公开62条，比2021年多2条。2022年没有申请。'),
    )
    expect(report.year).toBe(2022)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'inferred', severity: 'info', path: 'year', expected: '2022' }),
    )
  })

  it('is that of the statistics period, rather than that of the text', () => {
    const front = `${title}\n\n统计期限：2022年1月1日至2022年12月31日`
    expect(identityOf(reportUnder(front, '2021年公开62条，2020年公开60条，2021年多2条。')).year).toBe(2022)
  })

  it('is not the year in which the page was published', () => {
    expect(identityOf(reportUnder(`发布日期：2023年1月16日\n\n${title}`)).year).toBeNull()
  })
})

describe('the agency of a report whose title names none', () => {
  it('is the one that the lines around it name', () => {
    const front = '单位名称：汤原县胜利乡人民政府\n2022年政府信息公开工作年度报告'
    expect(identityOf(reportUnder(front)).agency).toBe('汤原县胜利乡人民政府')
  })

  it('is else the one that signs', () => {
    const source = `${reportUnder('2022年政府信息公开工作年度报告')}\n汤原县胜利乡人民政府\n2023年1月16日\n`
    expect(identityOf(source).agency).toBe('汤原县胜利乡人民政府')
  })
})
