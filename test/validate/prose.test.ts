import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import {
  applyEdits,
  parse,
  validate,
  type Diagnostic,
  type ReportData,
  type Code,
  type RuleCode,
} from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { anyWay, readBy, sourceOf } from '../laws/laid-out/ways.js'
import { holdsOften, patience } from '../support/runs.js'
import { published, withNumbers, zeroData } from './zero-report.js'

vi.setConfig({ testTimeout: patience })

const allParts = '主动公开、依申请公开、信息管理、平台建设和监督保障都有专人负责。'

interface Found {
  readonly source: string
  readonly found: Diagnostic[]
}

const check = (code: RuleCode, data: Partial<ReportData<'2021'>>): Found => {
  const { source, report } = published({ ...zeroData(), ...data })
  return { source, found: validate(report).filter((finding) => finding.code === code) }
}

const mended = ({ source, found }: Found): string =>
  applyEdits(
    source,
    found.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits)),
  )

const wordsAt = ({ source, found }: Found): string[] =>
  found.map(({ position: { start, end } }) => source.slice(start.offset, end.offset))

describe('empty-section', () => {
  it.each([
    '无',
    '无。',
    '略',
    '暂无',
    '本年度无存在问题。',
    '不存在问题',
    '情况良好。',
    '见附件',
    '2022年没有问题。',
  ])('is told where section five says no more than %s', (problems) => {
    const result = check('empty-section', { problems })
    expect(result.found.map(({ path, actual }) => [path, actual])).toEqual([['problems', problems]])
    expect(wordsAt(result)).toEqual([problems])
  })

  it.each([
    '人手不够。',
    '无专人负责。',
    '没有固定的公示栏。',
    '无障碍浏览还没有做。',
    '无\n公示栏的字太小。',
  ])('is not told of %s', (problems) => {
    expect(check('empty-section', { problems }).found).toEqual([])
  })

  it('leaves it to section six to have nothing to report', () => {
    expect(check('empty-section', { other: '无' }).found).toEqual([])
    expect(check('empty-section', { overview: '略。' }).found).toHaveLength(1)
  })
})

describe('missing-aspect', () => {
  it.each([
    [allParts, undefined],
    ['公开信息263条。', '依申请公开、政府信息管理、平台建设、监督保障'],
    ['公开信息263条。没有收到申请。在政府网站公布。', '政府信息管理、监督保障'],
    ['主动公開、依申請公開、信息審核、網站和監督都有專人。', undefined],
  ])('of “%s”', (overview, expected) => {
    const { found } = check('missing-aspect', { overview })
    expect(found.map((finding) => finding.expected)).toEqual(expected === undefined ? [] : [expected])
  })

  it('says nothing of a section that is empty', () => {
    expect(check('missing-aspect', { overview: '' }).found).toEqual([])
  })
})

describe('too-long', () => {
  it.each([
    [1190, 0],
    [1260, 1],
  ])('of %i characters', (count, expected) => {
    const overview = '公示栏每月更新一次。'.repeat(count / 10)
    const { found } = check('too-long', { overview })
    expect(found.map(({ severity, actual }) => [severity, actual])).toEqual(
      Array.from({ length: expected }, () => ['info', String(count)]),
    )
  })
})

describe('repeated-words', () => {
  it.each([
    ['公示栏的的字太小。', '公示栏的字太小。'],
    ['将进行进行更换。', '将进行更换。'],
    ['推进政务公开工作政务公开工作。', '推进政务公开工作。'],
    ['每月更新，，由专人核对。', '每月更新，由专人核对。'],
    ['由专人核对。。字太小。', '由专人核对。字太小。'],
    ['学习了了《条例》。', '学习了《条例》。'],
  ])('of “%s”', (problems, right) => {
    const result = check('repeated-words', { problems })
    expect(result.found).toHaveLength(1)
    expect(result.found[0]?.severity).toBe('info')
    expect(mended(result)).toBe(published({ ...zeroData(), problems: right }).source)
  })

  it.each([
    '实现目的的过程太长。',
    '进一步了了解群众的意见以及及时答复。',
    '一件事一件事地办，天天看，人人问，讨论讨论。',
    '总和和比例都小；的的确确太少；等等……',
    '问题存在在各个环节，参与与否自愿。',
    '电话1234512345，编号一二一二。',
  ])('not of “%s”', (problems) => {
    expect(check('repeated-words', { problems }).found).toEqual([])
  })
})

describe('half-width-punctuation', () => {
  it.each([
    ['每月更新,由专人核对;字太小!', '每月更新，由专人核对；字太小！'],
    ['村(社区)公示栏的字太小。', '村（社区）公示栏的字太小。'],
    ['问题有:字太小。', '问题有：字太小。'],
  ])('of “%s”, once a paragraph', (problems, right) => {
    const result = check('half-width-punctuation', { problems })
    expect(result.found).toHaveLength(1)
    expect(mended(result)).toBe(published({ ...zeroData(), problems: right }).source)
  })

  it.each([
    '每天8:30到17:30开放。',
    '13,612人看过。',
    '网址为www.example.gov.cn:80。',
    '系统(Open Data)太旧。',
  ])('not of “%s”', (problems) => {
    expect(check('half-width-punctuation', { problems }).found).toEqual([])
  })

  it('offers no change of a page that the tags stand in', () => {
    const page =
      '<h1>青檀县桃河镇2022年政府信息公开工作年度报告</h1><h2>五、存在的主要问题及改进情况</h2><p>字&#22826;小,没人看。</p>'
    const found = validate(parseHtml(page).report).filter(({ code }) => code === 'half-width-punctuation')
    expect(found.map(({ fixes }) => fixes)).toEqual([undefined])
  })
})

describe('fees-contradiction', () => {
  it.each([
    ['全年收取信息处理费200元。', '本年度未收取信息处理费。', ['信息处理费200元']],
    ['全年未收取信息处理费。', '本年度收取信息处理费200元。', ['未收取信息处理费']],
    ['全年收取信息处理费100元。', '本年度收取信息处理费200元。', ['信息处理费100元']],
    ['全年未收取信息处理费。', '本年度未收取信息处理费。', []],
    ['2021年收取信息处理费200元。', '本年度未收取信息处理费。', []],
    ['全年收取信息处理费0.02万元。', '本年度收取政府信息公开信息处理费200元。', []],
    ['公示栏每月更新。', '发出收费通知1件，总金额300元，实际收取信息处理费200元。', []],
  ])('of “%s” and “%s”', (overview, other, expected) => {
    const { found } = check('fees-contradiction', { overview: `${allParts}${overview}`, other })
    expect(found.map((finding) => finding.expected)).toEqual(expected)
  })

  const overdue = withNumbers(zeroData(), {
    'requests.received.naturalPerson': 1,
    'requests.received.total': 1,
    'requests.otherOutcome.feeOverdue.naturalPerson': 1,
    'requests.otherOutcome.feeOverdue.total': 1,
    'requests.totalProcessed.naturalPerson': 1,
    'requests.totalProcessed.total': 1,
  })

  it.each([
    ['本年度未收取信息处理费。', ['requests.otherOutcome.feeOverdue.total']],
    ['本年度发出收费通知1件，未收取信息处理费。', []],
    ['没有其他需要报告的事项。', []],
  ])('of a fee that was not paid, and “%s”', (other, expected) => {
    const { report } = published({ ...overdue, other })
    const found = validate(report).filter(({ code }) => code === 'fees-contradiction')
    expect(found.map(({ path }) => path)).toEqual(expected)
  })
})

describe('outcome-without-case', () => {
  it.each([
    ['因政府信息公开引起的行政复议均被维持。', ['行政复议均被维持']],
    ['依申请公开行政诉讼案件全部胜诉。', ['行政诉讼案件全部胜诉']],
    ['要防止信息公开行政复议案件被纠正。', []],
    ['政府信息公开没有发生行政复议被纠正的情况。', []],
    ['全市行政复议均被维持。', []],
    ['2021年信息公开行政复议均被维持。', []],
  ])('of “%s”', (overview, expected) => {
    expect(wordsAt(check('outcome-without-case', { overview: `${allParts}${overview}` }))).toEqual(expected)
  })

  it('is not told where the table has such a case', () => {
    const data = withNumbers(zeroData(), {
      'disputes.reconsideration.upheld': 1,
      'disputes.reconsideration.total': 1,
    })
    const { report } = published({ ...data, overview: `${allParts}政府信息公开引起的行政复议均被维持。` })
    expect(validate(report)).toEqual([])
  })
})

const softRules: readonly Code[] = [
  'empty-section',
  'fees-contradiction',
  'outcome-without-case',
  'repeated-words',
  'half-width-punctuation',
]

it('reports that are written right have none of these', async () => {
  await holdsOften(
    fc.property(reportData({ consistent: true }), anyWay, (data, way) => {
      const found = validate(readBy(way, sourceOf(way, data)).report)
      expect(found.filter(({ code }) => softRules.includes(code))).toEqual([])
    }),
  )
})

it('a sentence with a word twice is told wherever it stands', async () => {
  const places = ['overview', 'problems', 'other'] as const
  await holdsOften(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom('进行', '切实', '政府信息公开', '公示栏', '分管领导'),
      fc.constantFrom('', '每月更新，', '一年来，'),
      (place, word, before) => {
        const source = published({ ...zeroData(), [place]: `${before}我们${word}${word}安排了工作。` }).source
        const [finding] = validate(parse(source).report).filter(({ code }) => code === 'repeated-words')
        expect([finding?.path, finding?.actual]).toEqual([place, `${word}${word}`])
      },
    ),
  )
})
