import { describe, expect, it } from 'vitest'
import { cells, parse, toData } from '../../src/index.js'

/* Reports as they are left of a page whose tags were taken away: one line, and nothing between its cells. */

const overview =
  '2024年，桥头镇认真执行《中华人民共和国政府信息公开条例》，主动公开规章解读和行政许可办事指南，全年更新栏目12个。'
const disclosure =
  '第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件1015' +
  '第二十条第（五）项信息内容本年处理决定数量行政许可87第二十条第（六）项信息内容本年处理决定数量行政处罚12行政强制0' +
  '第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费3.5'
const rows = [
  '一、本年新收政府信息公开申请数量21710000218',
  '二、上年结转政府信息公开申请数量0000000',
  '三、本年度办理结果（一）予以公开20010000201',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）2000002',
  '（三）不予公开1.属于国家秘密1000001',
  '2.其他法律行政法规禁止公开0000000',
  '3.危及“三安全一稳定”0000000',
]
const requests =
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计' +
  '商业企业科研机构社会公益组织法律服务机构其他' +
  rows.join('')
const results = '结果维持结果纠正其他结果尚未审结总计'
const disputes = `行政复议行政诉讼${results}未经复议直接起诉复议后起诉${results}${results}400041000100000`
const title = '桥头镇2024年政府信息公开工作年度报告'
const report =
  `${title}一、总体情况${overview}二、主动公开政府信息情况${disclosure}` +
  `三、收到和处理政府信息公开申请情况${requests}四、政府信息公开行政复议、行政诉讼情况${disputes}` +
  '五、存在的主要问题及改进情况公开内容更新不够及时。六、其他需要报告的事项无。桥头镇人民政府2025年1月16日'

const numbersOf = (source: string, row: string): unknown[] =>
  cells(parse(source).report)
    .filter(({ path }) => path.startsWith(`${row}.`))
    .map(({ value }) => value)

const saidOf = (source: string, path: string): string[] =>
  parse(source)
    .diagnostics.filter((diagnostic) => diagnostic.path === path)
    .map(({ severity, code, reason }) => [severity, code, reason ?? ''].join(' ').trim())

describe('a report in one line with nothing between its cells', () => {
  it('has its title, its sections and its signature', () => {
    const data = toData(parse(report).report)
    expect(data).toMatchObject({
      title,
      agency: '桥头镇',
      year: 2024,
      overview,
      problems: '公开内容更新不够及时。',
      other: '无。',
      signature: { agency: '桥头镇人民政府', date: '2025-01-16' },
    })
  })

  it('has the numbers of a row that can be told apart, and says that it was concluded', () => {
    expect(numbersOf(report, 'requests.received')).toEqual([217, 1, 0, 0, 0, 0, 218])
    expect(saidOf(report, 'requests.received')).toEqual(['warning inferred glued-digits'])
    expect(numbersOf(report, 'requests.denied.stateSecret')).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect(numbersOf(report, 'disclosure.regulations')).toEqual([0, 0, 0])
    expect(numbersOf(report, 'disclosure.licensing')).toEqual([87])
    expect(numbersOf(report, 'disclosure.fees')).toEqual([3.5])
    expect(numbersOf(report, 'disputes.reconsideration')).toEqual([4, 0, 0, 0, 4])
    expect(numbersOf(report, 'disputes.litigationDirect')).toEqual([1, 0, 0, 0, 1])
    expect(saidOf(report, 'disputes')).toEqual(['warning inferred glued-digits'])
  })

  it('has the place of each number', () => {
    const total = cells(parse(report).report).find(({ path }) => path === 'requests.received.total')
    const { start, end } = total?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(report.slice(start.offset, end.offset)).toBe('218')
    expect(start.offset).toBe(report.indexOf('21710000218') + '21710000'.length)
  })

  it('keeps the digits of a row that can be told apart in several ways, and says so', () => {
    const source = report.replace('行政规范性文件1015', '行政规范性文件1234')
    expect(saidOf(source, 'disclosure.normativeDocuments')).toEqual(['error ambiguous-row digits-together'])
    expect(numbersOf(source, 'disclosure.normativeDocuments')).toEqual([null, null, null])
    expect(JSON.stringify(parse(source).report)).toContain('"raw":"1234"')
  })

  it('keeps those of a row that does not add up', () => {
    const source = report.replace('21710000218', '21710000219')
    expect(saidOf(source, 'requests.received')).toEqual(['error ambiguous-row digits-together'])
  })

  it('keeps those of a row with a space somewhere among them', () => {
    const source = report.replace('规章000', '规章01 20 3')
    expect(saidOf(source, 'disclosure.regulations')).toEqual(['error ambiguous-row digits-together'])
  })

  it('says of a row whose label is damaged, and of the numbers that may have been lost to it', () => {
    const source = report.replace('2.其他法律行政法规禁止公开', '2.其他法律行政去规禁止公开')
    expect(saidOf(source, 'requests.denied.stateSecret')).not.toEqual([])
    expect(saidOf(source, 'requests.denied.prohibitedByLaw')).not.toEqual([])
    expect(numbersOf(source, 'requests.denied.securityAndStability')).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('is read with a space before each heading, too', () => {
    const source = report.replace(/[一二四五六]、(?=总体|主动|政府信息公开行|存在|其他需)/g, ' $&')
    expect(numbersOf(source, 'requests.received')).toEqual([217, 1, 0, 0, 0, 0, 218])
  })

  it('may have a line for each section', () => {
    const source = report.replace(/[一二三四五六]、(?=总体|主动|收到|政府信息公开行|存在|其他需)/g, '\n$&')
    expect(numbersOf(source, 'disclosure.licensing')).toEqual([87])
    expect(numbersOf(source, 'requests.received')).toEqual([217, 1, 0, 0, 0, 0, 218])
    expect(numbersOf(source, 'disputes.litigationDirect')).toEqual([1, 0, 0, 0, 1])
  })
})

describe('a long line of prose that speaks of sections and rows', () => {
  const prose =
    '本报告包括一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况等六个部分。' +
    '其中规章0件、行政规范性文件1件、行政许可87件、行政处罚12件、行政强制0件；本年制发件数、本年废止件数与上年持平。' +
    '一、本年新收政府信息公开申请数量为218件，二、上年结转政府信息公开申请数量为0件。行政复议结果维持4件，总计4件。' +
    '今后将继续按照要求做好公开工作，进一步提高公开的质量和时效，认真听取群众的意见和建议。'

  it('is not taken apart', () => {
    const source = `${title}\n一、总体情况\n${prose}\n二、主动公开政府信息情况\n无。`
    expect(prose.length).toBeGreaterThan(200)
    expect(toData(parse(source).report).overview).toBe(prose)
  })

  it('is not taken apart before the tables of the same line', () => {
    const source = report.replace(overview, prose)
    expect(toData(parse(source).report).overview).toBe(prose)
    expect(numbersOf(source, 'requests.received')).toEqual([217, 1, 0, 0, 0, 0, 218])
  })
})
