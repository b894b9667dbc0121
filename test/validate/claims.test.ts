import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parseHtml } from '../../src/html/index.js'
import {
  parse,
  serialize,
  validate as validateAll,
  type Diagnostic,
  type Layout,
  type Report,
  type ReportData,
} from '../../src/index.js'
import { createReadClaims, type PlacedClaim, type Under } from '../../src/validate/claims/read-claims.js'
import { createPassage } from '../../src/validate/passage.js'
import { holdsOften, patience } from '../support/runs.js'
import { numberAt, published, withNumbers, zeroData } from './zero-report.js'

/** What the rules say of a report, but for a first section that is short, and for amounts of any size. */
const validate = (report: Report): Diagnostic[] =>
  validateAll(report, { rules: { 'missing-aspect': 'off', 'implausible-amount': 'off' } })

const readClaims = createReadClaims(published(zeroData()).report, { requests: '2021', disclosure: '2021' })

/** What a paragraph claims under a title. */
const read = (text: string, under: Under): PlacedClaim[] =>
  readClaims(createPassage({ section: 'overview', clause: null, text, leaves: [] }), under)

/** What a paragraph claims: the words of each claim, and the ways to take it. */
const claimsOf = (paragraph: string): [words: string, readings: string][] =>
  read(paragraph, 'none').map(({ claim, start, end }) => [
    paragraph.slice(start, end),
    [...new Set(claim.readings.map(({ name }) => name))].join(' | '),
  ])

const received = '新收 | 新收+上年结转'
const processed = '总计 | 新收-结转下年度 | 总计-其他处理 | 总计-不予处理 | 总计-其他处理-不予处理'
const applicants = (label: string): string =>
  ['新收', '新收+上年结转', '总计'].map((whole) => `${whole}/${label}`).join(' | ')
const everyDispute = '行政复议+未经复议直接起诉+复议后起诉'
const everyLawsuit = '未经复议直接起诉+复议后起诉'

describe('claims', () => {
  it.each<[paragraph: string, claims: [words: string, readings: string][]]>([
    // How many applications came in, and what became of them.
    [
      '2022年，我镇新收政府信息公开申请25件，上年结转2件，办结25件，结转下年度2件。',
      [
        ['25', '新收'],
        ['2', '上年结转'],
        ['25', processed],
        ['2', '结转下年度'],
      ],
    ],
    [
      '全年共受理申请3259件，答复3278件。',
      [
        ['3259', received],
        ['3278', processed],
      ],
    ],
    ['桃河镇2022年收到依申请公开件５件。', [['５', received]]],
    ['本年度共收到 1,499 件政府信息公开申请。', [['1,499', received]]],
    ['2022 年度，我镇共收到政府信息公开申请 13 612 件。', [['13 612', received]]],
    ['2022年累计收到政府信息公开申请300件。', [['300', received]]],
    [
      '收到政府信息公開申請12件，結轉下年度1件。',
      [
        ['12', received],
        ['1', '结转下年度'],
      ],
    ],
    [
      '收到政府信息公开申请3件，2021年结转1件，结转2023年1件。',
      [
        ['3', received],
        ['1', '上年结转'],
        ['1', '结转下年度'],
      ],
    ],
    ['办理政府信息公开申请28件。', [['28', '新收 | 新收+上年结转 | 总计']]],
    // None, and all.
    ['2022年桃河镇未收到政府信息公开申请。', [['未收到政府信息公开申请', '新收']]],
    [
      '收到政府信息公开申请2件，均已办理完成。',
      [
        ['2', received],
        ['均已办理完成', '结转下年度'],
      ],
    ],
    [
      '新收申请17件，全部按期办结，没有结转。',
      [
        ['17', '新收'],
        ['全部按期办结', '结转下年度'],
        ['没有结转', '结转下年度 | 上年结转'],
      ],
    ],
    [
      '共收到8份政府信息公开申请，均为自然人申请。无下年度结转。',
      [
        ['8', received],
        ['均为自然人', applicants('法人或其他组织')],
        ['无下年度结转', '结转下年度'],
      ],
    ],
    // Who applied, what was decided, in numbers and shares.
    [
      '收到政府信息公开申请100件，其中自然人申请90件、商业企业4件，法人或其他组织10件。',
      [
        ['100', received],
        ['90', applicants('自然人')],
        ['4', applicants('商业企业')],
        ['10', applicants('法人或其他组织')],
      ],
    ],
    [
      '收到申请300件。予以公开及部分公开258件、不予公开6件，无法提供30件，不予处理3件，其他处理3件。',
      [
        ['300', received],
        ['258', '予以公开+部分公开'],
        ['6', '不予公开'],
        ['30', '无法提供'],
        ['3', '不予处理'],
        ['3', '其他处理 | 其他处理+不予处理'],
      ],
    ],
    [
      '收到申请10件，其中：予以公开5件，占50%；部分公开2件（占20.0%）。',
      [
        ['10', received],
        ['5', '予以公开 | 予以公开+部分公开'],
        ['50', '予以公开 | 予以公开+部分公开'],
        ['2', '部分公开'],
        ['20.0', '部分公开'],
      ],
    ],
    // Disputes.
    [
      '因政府信息公开被申请行政复议12件，维持8件，纠正1件，尚未审结3件；提起行政诉讼5件。',
      [
        ['12', '行政复议/总计'],
        ['8', '行政复议/结果维持'],
        ['1', '行政复议/结果纠正'],
        ['3', '行政复议/尚未审结'],
        ['5', `${everyLawsuit}/总计`],
      ],
    ],
    [
      '因政府信息公开被申请行政复议12件，均获维持。',
      [
        ['12', '行政复议/总计'],
        ['均获维持', '行政复议/结果纠正+其他结果+尚未审结'],
      ],
    ],
    [
      '未发生因政府信息公开引发的行政复议、行政诉讼。',
      [['未发生因政府信息公开引发的行政复议、行政诉讼', `${everyDispute}/总计`]],
    ],
    [
      '未收到因政府信息公开工作提起的行政复议和行政诉讼。',
      [['未收到因政府信息公开工作提起的行政复议和行政诉讼', `${everyDispute}/总计`]],
    ],
    ['无行政复议、行政诉讼案件。', [['无行政复议、行政诉讼案件', `${everyDispute}/总计`]]],
    ['未发生涉及政府信息公开的行政诉讼。', [['未发生涉及政府信息公开的行政诉讼', `${everyLawsuit}/总计`]]],
    [
      '政府信息公开行政复议和行政诉讼案件共12件，其他结果1件。',
      [
        ['12', `${everyDispute}/总计 | 行政复议/总计 | ${everyLawsuit}/总计`],
        ['1', `${everyDispute}/其他结果`],
      ],
    ],
    [
      '未发生因政府信息公开引发的行政诉讼败诉案件。',
      [['未发生因政府信息公开引发的行政诉讼败诉案件', `${everyLawsuit}/结果纠正`]],
    ],
    // Documents and fees.
    [
      '全年制发行政规范性文件3件，现行有效行政规范性文件12件。',
      [
        ['3', '行政规范性文件/本年制发件数'],
        ['12', '行政规范性文件/现行有效件数'],
      ],
    ],
    [
      '未制发规章、规范性文件。',
      [['未制发规章、规范性文件', '规章/本年制发件数+行政规范性文件/本年制发件数']],
    ],
    ['废止规章1件。', [['1', '规章/本年废止件数']]],
    ['本年度未发出收费通知。', [['未发出收费通知', '逾期未缴费-上年结转']]],
  ])('%s', (paragraph, claims) => {
    expect(claimsOf(paragraph)).toEqual(claims)
  })

  it('are read below a title that says what is spoken of', () => {
    expect(read('受理12件，办结11件。', 'requests')).toHaveLength(2)
    expect(read('受理12件，办结11件。', 'other')).toEqual([])
    expect(read('受理申请12件。', 'none')).toHaveLength(1)
    expect(read('受理申请12件。', 'other')).toEqual([])
  })
})

describe('no claim', () => {
  it.each([
    // Of others, of other things.
    '其中，县教育局收到政府信息公开申请12件，办结12件。',
    '收到政府信息公开申请若干，其中县教育局收到12件，办结12件。',
    '全县各部门共收到政府信息公开申请1499件，其中予以公开966件，占66.48%。',
    '行政许可方面，受理申请1200件，办结1200件。',
    '收到群众诉求12件，办结12件。',
    '全镇通过网站公开信息205条，召开会议12次，培训3次。',
    '全市共收到行政复议申请1200件，维持1000件。',
    '未收到行政许可申请。',
    '行政复议12件，均获维持。',
    '维持8件，均获维持。',
    '自然人90件，占90%。',
    '制定规章制度12项，印发规范性文件汇编3册。',
    '印发规范性文件3件和政策解读12篇。',
    '予以公开12件。',
    // Of other times.
    '2021年收到政府信息公开申请12件，办结12件。',
    '上半年收到政府信息公开申请12件，办结12件。',
    '自2008年以来累计收到政府信息公开申请300件。',
    // Not exact.
    '收到政府信息公开申请20余件。',
    '共收到政府信息公开申请约20件。',
    '收到政府信息公开申请近百件。',
    '收到政府信息公开申请1 2件。',
    // Of a part, or worded in a way that leaves it open.
    '收到网上申请12件，信函申请3件。',
    '均在法定期限内予以答复。',
    '根据2019年修订的条例，20个工作日内答复。',
  ])('%s', (paragraph) => {
    expect(claimsOf(paragraph)).toEqual([])
  })

  it.each([
    ['桃河镇多措并举，我镇认真做好公开工作，共收到政府信息公开申请12件。', ['12']],
    ['2022年，我镇教育中心认真做好公开工作，共收到政府信息公开申请12件。', []],
    ['收到政府信息公开申请12件。回应群众诉求，办结30件。', ['12']],
    ['收到政府信息公开申请12件，比2021年增加3件，办结11件。', ['12', '11']],
    ['新收政府信息公开申请5件，上年结转2件，其中予以公开1件。', ['5', '2']],
    ['收到政府信息公开申请9件，其中自然人7件，其中予以公开3件；办结9件。', ['9', '7', '9']],
    ['收到政府信息公开申请9件，按时办结率100%，主要涉及征地7件、补偿2件，结转下年度1件。', ['9', '1']],
    ['受理政府信息公开申请12件，其中，通过网络申请10件，占83.3%；信函申请2件。办结12件。', ['12', '12']],
  ])('more than these: %s', (paragraph, words) => {
    expect(claimsOf(paragraph).map(([claimed]) => claimed)).toEqual(words)
  })
})

/** Sentences whose claims can be taken in one way only; §path§ stands for the sum of the numbers at some paths. */
const templates: readonly [opening: string, path: readonly string[], end: string][] = [
  ['新收政府信息公开申请', ['requests.received.total'], '件'],
  ['收到政府信息公开申请若干。上年结转', ['requests.carriedIn.total'], '件'],
  ['收到政府信息公开申请若干。结转下年度继续办理', ['requests.carriedForward.total'], '件'],
  ['依申请公开。部分公开', ['requests.partiallyGranted.total'], '件'],
  ['依申请公开。予以公开和部分公开', ['requests.granted.total', 'requests.partiallyGranted.total'], '件'],
  [
    '依申请公开。无法提供',
    [
      'requests.unavailable.notHeld.total',
      'requests.unavailable.requiresCreation.total',
      'requests.unavailable.unclearAfterCorrection.total',
    ],
    '件',
  ],
  ['因政府信息公开被申请行政复议', ['disputes.reconsideration.total'], '件'],
  [
    '因政府信息公开被提起行政诉讼',
    ['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total'],
    '起',
  ],
  ['制发行政规范性文件', ['disclosure.normativeDocuments.issued'], '件'],
]

const layout = fc.constantFrom<Layout>('lines', 'tsv', 'markdown', 'pipes')

const sumAt = (data: ReportData, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + (numberAt(data, path) ?? 0), 0)

vi.setConfig({ testTimeout: patience })

describe('a sentence over the numbers of a report', () => {
  const sound = reportData({ edition: '2021', consistent: true, texts: fc.constant('公示栏每月更新。') })

  it('gives no finding where it says what the table says', async () => {
    await holdsOften(
      fc.property(sound, layout, fc.constantFrom(...templates), (data, layout, [opening, paths, end]) => {
        const overview = `${data.year ?? ''}年，公示栏每月更新。\n${opening}${sumAt(data, paths)}${end}。`
        const source = serialize({ ...data, overview }, { layout })
        expect(validate(parse(source).report)).toEqual([])
      }),
    )
  })

  it('gives one, at the characters of its number, where it says another', async () => {
    await holdsOften(
      fc.property(
        sound,
        layout,
        fc.constantFrom(...templates),
        fc.integer({ min: 1, max: 99 }),
        (data, layout, [opening, paths, end], more) => {
          const said = sumAt(data, paths) + more
          const overview = `${data.year ?? ''}年，公示栏每月更新。\n${opening}${said}${end}。`
          const source = serialize({ ...data, overview }, { layout })
          const found = validate(parse(source).report)
          expect(found.map(({ code, actual }) => [code, actual])).toEqual([
            ['text-table-mismatch', String(said)],
          ])
          const { start, end: to } = found[0]?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
          expect(start.offset).toBe(source.indexOf(`${opening}${said}${end}`) + opening.length)
          expect(source.slice(start.offset, to.offset)).toBe(String(said))
        },
      ),
    )
  })
})

describe('what is claimed', () => {
  const numbers = {
    'requests.received.naturalPerson': 20,
    'requests.received.total': 20,
    'requests.carriedIn.naturalPerson': 2,
    'requests.carriedIn.total': 2,
    'requests.granted.naturalPerson': 21,
    'requests.granted.total': 21,
    'requests.totalProcessed.naturalPerson': 21,
    'requests.totalProcessed.total': 21,
    'requests.carriedForward.naturalPerson': 1,
    'requests.carriedForward.total': 1,
  }
  const found = (overview: string, more = {}) =>
    validate(published({ ...withNumbers(zeroData(), { ...numbers, ...more }), overview }).report)

  const pointedAt = (source: string): string[] =>
    validate(parseHtml(source).report).map(({ position: { start, end } }) =>
      source.slice(start.offset, end.offset),
    )

  it.each(['收到政府信息公开申请20件。', '收到政府信息公开申请22件。', '新收政府信息公开申请20件。'])(
    'may be what was received, with or without what was carried in: %s',
    (overview) => {
      expect(found(overview)).toEqual([])
    },
  )

  it('says which numbers were tried, and points at them', () => {
    const [finding] = found('收到政府信息公开申请21件。')
    expect(finding).toMatchObject({
      code: 'text-table-mismatch',
      severity: 'warning',
      path: 'requests.received.total',
      expected: '新收 20、新收+上年结转 22',
      actual: '21',
      related: [
        { path: 'requests.received.total', message: '“一、本年新收政府信息公开申请数量”/“总计”' },
        { path: 'requests.carriedIn.total' },
      ],
    })
  })

  it('is not compared where a number that it may mean is blank', () => {
    expect(
      found('收到政府信息公开申请99件。', { 'requests.carriedIn.total': null }).map(({ code }) => code),
    ).not.toContain('text-table-mismatch')
  })

  it('is told by its words where it has no number', () => {
    const overview = '收到政府信息公开申请20件，均已办结。'
    const [finding] = found(overview)
    expect(finding).toMatchObject({
      actual: '均已办结',
      expected: '结转下年度 1',
      path: 'requests.carriedForward.total',
    })
  })

  it.each([
    ['收到政府信息公开申请20件，予以公开21件，占95.5%。', []],
    ['收到政府信息公开申请20件，予以公开21件，占95.4%。', []],
    ['收到政府信息公开申请20件，予以公开21件，占100%。', []],
    ['收到政府信息公开申请20件，予以公开21件，占81.5%。', ['81.5']],
    // One fault, not two.
    ['收到政府信息公开申请20件，予以公开19件，占81.5%。', ['19']],
  ])('as a share is of what was processed or received: %s', (overview, words) => {
    expect(found(overview).map(({ actual }) => actual)).toEqual(words)
  })

  it('in sections five and six too', () => {
    const data = withNumbers(zeroData(), { 'requests.otherOutcome.feeOverdue.total': 1 })
    const { report } = published({
      ...data,
      problems: '收到政府信息公开申请3件。',
      other: '未发出收费通知。',
    })
    expect(
      validate(report).flatMap(({ code, actual }) => (code === 'text-table-mismatch' ? [actual] : [])),
    ).toEqual(['3', '未发出收费通知'])
  })

  it('stands where its digits do, in the source of a page too', () => {
    const data = { ...withNumbers(zeroData(), numbers), overview: '收到政府信息公开申请25件。' }
    const plain = serialize(data, { layout: 'html' })
    const marked = plain.replace('申请25件', '申请<b>2&#53;</b>件')
    expect(pointedAt(plain)).toEqual(['25'])
    // A stretch that stands otherwise than it reads is pointed at whole.
    expect(pointedAt(marked)[0]).toContain('2&#53;')
  })

  it('stands where its digits do, over broken lines', () => {
    const long = '桥梁检测结果在桥头和网上同时公布，'.repeat(4)
    const { source } = published({
      ...withNumbers(zeroData(), numbers),
      overview: `${long}依申请公开方面，收到政府信息公开申请`,
    })
    const broken = source.replace('收到政府信息公开申请\n', '收到政府信息公\n\n开申请2\n\n5件。\n')
    const [finding] = validate(parse(broken).report)
    const { start, end } = finding?.position ?? {}
    expect(broken.slice(start?.offset, end?.offset)).toBe('2\n\n5')
  })
})
