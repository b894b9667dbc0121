import { describe, expect, it } from 'vitest'
import { aggregate, compare, type Report, type ReportData } from '../../src/index.js'
import { published, withNumbers, zeroData } from './zero-report.js'

const ofYear = (year: number, data: Partial<ReportData<'2021'>> = {}): Report =>
  published({
    ...zeroData(),
    year,
    title: `青檀县桃河镇${year}年政府信息公开工作年度报告`,
    signature: { agency: '桃河镇人民政府', date: `${year + 1}-01-12` },
    ...data,
  }).report

const found = (before: Partial<ReportData<'2021'>>, after: Partial<ReportData<'2021'>>): string[] =>
  compare(ofYear(2021, before), ofYear(2022, after))
    .filter(({ code }) => code === 'copied-from-last-year')
    .map(({ path = '', actual = '', expected = '' }) => [path, actual, expected].join(' ').trim())

const text = [
  '全镇的公示栏由专人逐月更新并且核对内容',
  '每逢节假日值班人员照常接待来访的群众',
  '公开的内容先由办公室审核再由分管领导签发',
  '村干部每个季度到镇里集中学习一次条例',
  '群众反映的问题在三个工作日内答复并登记',
  '全年共公开各类信息263条，比计划多出一些',
  '新设的电子屏放在菜市场和汽车站门口供人查看',
  '每块屏由一名志愿者负责，每逢周一更换一次内容',
]
const prose = (...sentences: string[]): string => `${sentences.join('。')}。`

describe('prose', () => {
  it('that is that of last year but for its numbers is told, a section at a time', () => {
    const overview = prose(...text)
    expect(found({ overview }, { overview: overview.replace('263', '281') })).toEqual(['overview 100%'])
  })

  it('of which a part is new is not', () => {
    const fresh = ['今年换了字号更大的屏幕，老人们说看得清了', '年轻人说不用再专门跑一趟镇里来看公示']
    expect(found({ overview: prose(...text) }, { overview: prose(...text.slice(2), ...fresh) })).toEqual([])
  })

  it('that is short is said alike by everyone', () => {
    expect(found({ problems: '公示栏的字太小。' }, { problems: '公示栏的字太小。' })).toEqual([])
  })

  it('that keeps the year of last year is told at the year', () => {
    const overview = '2021年，我镇每月更新公示栏，由专人核对。'
    expect(found({ overview }, { overview })).toEqual(['overview 2021年 2022年'])
    expect(found({ overview }, { overview: overview.replace('2021', '2022') })).toEqual([])
    expect(
      found(
        { overview: '根据2021年的规划，公示栏由专人核对。' },
        { overview: '根据2021年的规划，公示栏由专人核对。' },
      ),
    ).toEqual([])
  })
})

describe('a table', () => {
  const numbers = {
    'disclosure.normativeDocuments.issued': 3,
    'disclosure.normativeDocuments.inForce': 12,
    'disclosure.licensing.decisions': 288,
    'disclosure.penalties.decisions': 19,
  }
  const busy = withNumbers(zeroData(), numbers)

  it('all of whose numbers are those of last year is told', () => {
    expect(found({ disclosure: busy.disclosure }, { disclosure: busy.disclosure })).toEqual(['disclosure'])
  })

  it('with another number is not, nor one that says next to nothing', () => {
    const other = withNumbers(busy, { 'disclosure.licensing.decisions': 289 })
    expect(found({ disclosure: busy.disclosure }, { disclosure: other.disclosure })).toEqual([])
    expect(found({}, {})).toEqual([])
  })
})

describe('the units of a report that sums up', () => {
  const unit = (agency: string): Report =>
    published({
      ...zeroData(),
      agency,
      title: `${agency}2022年政府信息公开工作年度报告`,
      signature: { agency, date: '2023-01-12' },
    }).report
  const units = ['桃河镇', '柳林镇', '青檀县水产局']

  it('that have no report are named', () => {
    const [finding, ...others] = aggregate(unit('青檀县'), [unit('青檀县桃河镇')], { units })
    expect([finding?.code, finding?.expected]).toEqual(['missing-unit', '柳林镇、青檀县水产局'])
    expect(others).toEqual([])
  })

  it('that all have one are not, nor where none are listed', () => {
    const all = [unit('青檀县桃河镇'), unit('青檀县柳林镇'), unit('青檀县水产局')]
    expect(aggregate(unit('青檀县'), all, { units })).toEqual([])
    expect(aggregate(unit('青檀县'), [unit('青檀县桃河镇')])).toEqual([])
  })

  it('are a list of texts', () => {
    const wrong = { units: [3] } as unknown as { units: string[] }
    expect(() => aggregate(unit('青檀县'), [], wrong)).toThrow('units[0] must be a text; got 3')
  })
})
