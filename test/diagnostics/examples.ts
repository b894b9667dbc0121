import { parseHtml } from '../../src/html/index.js'
import type { ReadingCode } from '../../src/findings/codes.js'
import type { Reason } from '../../src/findings/reason.js'
import { parse, type ParseResult } from '../../src/index.js'
import { reportScans } from '../../src/pdf/report-scans.js'

/** A report with a fault, and the same as the message of that fault tells to mend it. */
export interface Example {
  readonly report: string
  readonly path?: string
  readonly reason?: Reason
  readonly remedied: string
  /** How it is read, where not as text. */
  readonly read?: (source: string) => ParseResult
}

const title = '清溪县民政局2022年政府信息公开工作年度报告'
const signed = '清溪县民政局\n2023年1月16日\n'
const sections = {
  overview: '一、总体情况\n公开信息3条。\n',
  problems: '五、存在的主要问题及改进情况\n公示栏每月更新。\n',
  other: '六、其他需要报告的事项\n无。\n',
}
const { overview, problems, other } = sections

const requests = '三、收到和处理政府信息公开申请情况\n'
const columns = '| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n'
const received = '一、本年新收政府信息公开申请数量'
const carriedIn = '二、上年结转政府信息公开申请数量'
const row = (label: string, ...numbers: (number | string)[]): string =>
  `| ${[label, ...numbers].join(' | ')} |\n`
const seven = (label: string): string => row(label, 2, 1, 0, 0, 0, 0, 3)
/** The lines of a list of cells. */
const list = (...cells: (number | string)[]): string => `${cells.join('\n')}\n`

const decisions = '二、主动公开政府信息情况\n第二十条第（六）项\n信息内容 | 本年处理决定数量\n'
const fees = '二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n'
const documents =
  '二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n'
const disputes = `四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
`

/** A document whose second page is a picture, and the same with that page as text. */
const readPages = (source: string): ParseResult => {
  const result = parse(source)
  const scans = source.includes('[picture]') ? [2] : []
  return { ...result, diagnostics: reportScans(scans, { source, diagnostics: result.diagnostics }, {}) }
}

/** For every code of reading, reports that it is said of: each reason, and each way in which it is put in words. */
export const examples: Readonly<Record<ReadingCode, readonly Example[]>> = {
  'not-a-report': [{ report: '今日晴转多云。', remedied: `${title}\n${overview}` }],
  'older-form': [
    {
      report:
        '清溪县民政局2017年政府信息公开工作年度报告\n一、概述\n公开信息3条。\n统计指标 | 单位 | 统计数\n一、主动公开情况 | 条 | 3',
      remedied: `${title}\n${overview}${requests}${columns}${seven(received)}`,
    },
  ],
  'missing-title': [{ report: overview, path: 'title', remedied: `${title}\n${overview}` }],
  'missing-agency': [{ report: overview, path: 'agency', remedied: `${title}\n${overview}` }],
  'missing-year': [{ report: overview, path: 'year', remedied: `${title}\n${overview}` }],
  'missing-signature': [
    { report: other, path: 'signature', remedied: `${other}${signed}` },
    { report: `${other}2023年1月16日\n`, path: 'signature.agency', remedied: `${other}${signed}` },
    { report: `${other}清溪县民政局\n`, path: 'signature.date', remedied: `${other}${signed}` },
  ],
  'missing-section': [{ report: overview, path: 'other', remedied: `${overview}${other}` }],
  'duplicate-section': [{ report: `${other}${other}`, path: 'other', remedied: other }],
  'section-order': [{ report: `${other}${problems}`, path: 'problems', remedied: `${problems}${other}` }],
  'heading-variant': [
    { report: '一、2022年总体情况\n公开信息3条。\n', path: 'overview', remedied: overview },
  ],
  'missing-table': [
    {
      report: `${requests}（该部分以表格形式报告）\n`,
      path: 'requests',
      remedied: requests + columns + seven(received),
    },
    {
      report: requests + list(received, carriedIn),
      path: 'requests',
      reason: 'words-of-table',
      remedied: requests + seven(received) + seven(carriedIn),
    },
    {
      report: `${requests}| 事项 | 件数 |\n| 咨询 | 3 |\n| 来访 | 2 |\n`,
      path: 'requests',
      reason: 'other-table',
      remedied: requests + columns + seven(received),
    },
    {
      report: `<h2>${requests}</h2><p><img src="1.png"></p>`,
      path: 'requests',
      reason: 'picture',
      remedied: `<h2>${requests}</h2><table><tr><td>${received}</td>${'<td>0</td>'.repeat(7)}</tr></table>`,
      read: parseHtml,
    },
  ],
  'misplaced-table': [
    {
      report: overview + columns + seven(received) + requests,
      path: 'requests',
      reason: 'counted',
      remedied: overview + requests + columns + seven(received),
    },
    {
      report: `${requests}${columns}${seven(received)}下属单位：\n${columns}${seven(received)}`,
      path: 'requests',
      reason: 'not-counted',
      remedied: requests + columns + seven(received),
    },
  ],
  'missing-row': [
    {
      report: requests + columns + seven(received) + seven('（一）予以公开'),
      path: 'requests.carriedIn',
      remedied: requests + columns + seven(received) + seven(carriedIn) + seven('（一）予以公开'),
    },
    {
      report: requests + list(received) + seven(carriedIn),
      path: 'requests.received',
      reason: 'label-alone',
      remedied: requests + seven(received) + seven(carriedIn),
    },
  ],
  'duplicate-row': [
    {
      report: requests + columns + seven(received) + seven(received),
      path: 'requests.received',
      remedied: requests + columns + seven(received),
    },
  ],
  'unknown-row': [
    {
      report: `${requests}${columns}${seven(received)}${seven('其中：网上申请')}${seven(carriedIn)}`,
      path: 'requests',
      remedied: requests + columns + seven(received) + seven(carriedIn),
    },
    {
      report: requests + columns + seven(received) + seven('二、余下的件数') + seven('（一）予以公开'),
      path: 'requests.carriedIn',
      remedied: requests + columns + seven(received) + seven(carriedIn) + seven('（一）予以公开'),
    },
  ],
  'missing-cell': [
    {
      report: `${decisions}行政处罚\n行政强制 | 2\n`,
      path: 'disclosure.penalties',
      remedied: `${decisions}行政处罚 | 0\n行政强制 | 2\n`,
    },
    {
      report: requests + columns + seven(received) + row(carriedIn) + seven('（一）予以公开'),
      path: 'requests.carriedIn',
      remedied: requests + columns + seven(received) + seven(carriedIn) + seven('（一）予以公开'),
    },
  ],
  'ambiguous-row': [
    {
      report: requests + list(received, 1, 0, 0, 0, 0, 1),
      path: 'requests.received',
      remedied: requests + list(received, 1, 0, 0, 0, 0, 0, 1),
    },
    {
      report: `${requests}自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n${received}\n${carriedIn}\n1 0 0 0 0 0 1\n（一）予以公开 1 0 0 0 0 0 1\n`,
      path: 'requests.received',
      reason: 'shared-numbers',
      remedied: `${requests}自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n${received} 1 0 0 0 0 0 1\n${carriedIn} 0 0 0 0 0 0 0\n（一）予以公开 1 0 0 0 0 0 1\n`,
    },
    {
      report: requests + row(received, 1, '', 0, 0, 0, 0, 1, ''),
      path: 'requests.received',
      reason: 'fillers',
      remedied: requests + row(received, 1, 0, 0, 0, 0, 0, 1),
    },
  ],
  'surplus-cell': [
    {
      report: `${requests}${columns.replace('| 总计', '| 小计 | 总计')}${row(received, 2, 1, 0, 0, 0, 0, 1, 3)}`,
      path: 'requests',
      remedied: requests + columns + seven(received),
    },
  ],
  'not-a-number': [
    {
      report: `${decisions}行政处罚 | 若干\n`,
      path: 'disclosure.penalties.decisions',
      remedied: `${decisions}行政处罚 | 3\n`,
    },
  ],
  'unit-in-cell': [
    {
      report: `${decisions}行政处罚 | 3件\n`,
      path: 'disclosure.penalties.decisions',
      remedied: `${decisions}行政处罚 | 3\n`,
    },
    {
      report: `${decisions}行政处罚 | 3万元\n`,
      path: 'disclosure.penalties.decisions',
      remedied: `${decisions}行政处罚 | 3\n`,
    },
    {
      report: `${fees}行政事业性收费 | 3万元\n`,
      path: 'disclosure.fees.amount',
      remedied: `${fees}行政事业性收费 | 3\n`,
    },
    {
      report: `${fees}行政事业性收费 | 30000元\n`,
      path: 'disclosure.fees.amount',
      remedied: `${fees}行政事业性收费 | 3\n`,
    },
  ],
  'mixed-editions': [
    {
      report: `${documents}规章 | 0 | 0 | 0\n${requests}${columns}${seven(received)}${seven('（六）其他处理')}`,
      path: 'requests',
      remedied: `${documents}规章 | 0 | 0 | 0\n${requests}${columns}${seven(received)}${seven('3.其他')}`,
    },
  ],
  'outdated-edition': [
    {
      report: `${title}\n${requests}${columns}${seven(received)}${seven('（六）其他处理')}`,
      path: 'requests',
      remedied: `${title}\n${requests}${columns}${seven(received)}${seven('3.其他')}`,
    },
  ],
  inferred: [
    {
      report: `清溪县民政2022年政府信息公开工作年度报告\n${overview}`,
      path: 'agency',
      reason: 'agency',
      remedied: `${title}\n${overview}`,
    },
    {
      report: '清溪县民政局政府信息公开工作年度报告\n一、总体情况\n2022年，公开信息3条。\n',
      path: 'year',
      reason: 'year',
      remedied: `${title}\n一、总体情况\n2022年，公开信息3条。\n`,
    },
    {
      report: `${requests}${columns}${seven(received)}${seven('二、上年结政府公开数量')}`,
      path: 'requests.carriedIn',
      reason: 'damaged-label',
      remedied: requests + columns + seven(received) + seven(carriedIn),
    },
    {
      report: `${requests}${columns}${seven('一、本年新收政府信息公开申请数')}`,
      path: 'requests.received',
      reason: 'label',
      remedied: requests + columns + seven(received),
    },
    {
      report: `${decisions}行政处罚 | 3（其中简易程序 1 件）\n`,
      path: 'disclosure.penalties.decisions',
      reason: 'value',
      remedied: `${decisions}行政处罚 | 3\n`,
    },
    {
      report: requests + list(received, 1, 36, 0, 0, 0, 0, 0, 136),
      path: 'requests.received',
      reason: 'broken-number',
      remedied: requests + list(received, 136, 0, 0, 0, 0, 0, 136),
    },
    {
      report: requests + row(received, '', 2, 1, 0, 0, 0, 0, 3),
      path: 'requests.received',
      reason: 'blanks',
      remedied: requests + seven(received),
    },
    {
      report: requests + list(received, 1, 0, '详见附件', 0, 0, 0, 1),
      path: 'requests.received',
      reason: 'words-in-cell',
      remedied: requests + list(received, 1, 0, 0, 0, 0, 0, 1),
    },
    {
      report: requests + seven(received),
      path: 'requests',
      reason: 'no-header',
      remedied: requests + columns + seven(received),
    },
  ],
  unread: [
    {
      report: `${requests}${columns}${seven(received)}2 | 1 | 0 | 0 | 0 | 0 | 3\n${seven('（一）予以公开')}`,
      path: 'requests',
      remedied: requests + columns + seven(received) + seven(carriedIn) + seven('（一）予以公开'),
    },
    {
      report: `<html><body><p>${title}</p></body></html>`,
      reason: 'web-page',
      remedied: `${title}\n${overview}`,
    },
    {
      report: `${title}\n${'打印\n'.repeat(1010)}${overview}`,
      reason: 'repeated-cells',
      remedied: `${title}\n${overview}`,
    },
    {
      report: `${disputes}${'0 | '.repeat(15)}\n行政奖励 | 3 | 4\n`,
      path: 'disputes',
      remedied: `${disputes}${'0 | '.repeat(15)}\n`,
    },
  ],
  'scanned-page': [{ report: `${title}\n[picture]\n`, remedied: `${title}\n${overview}`, read: readPages }],
}
