import { serialize, type Edition, type Layout } from '../../../src/index.js'
import { withNumbers, zeroData } from '../../validate/zero-report.js'

/** Numbers by their paths. */
export type Numbers = Readonly<Record<string, number | null>>

/** The numbers of the sound reports that are not zero, in the tables that hardly differ between the editions. */
const shared: Numbers = {
  'requests.received.naturalPerson': 5,
  'requests.received.enterprise': 1,
  'requests.received.total': 6,
  'requests.carriedIn.naturalPerson': 1,
  'requests.carriedIn.total': 1,
  'requests.granted.naturalPerson': 3,
  'requests.granted.total': 3,
  'requests.partiallyGranted.naturalPerson': 1,
  'requests.partiallyGranted.total': 1,
  'requests.unavailable.notHeld.naturalPerson': 1,
  'requests.unavailable.notHeld.enterprise': 1,
  'requests.unavailable.notHeld.total': 2,
  'requests.totalProcessed.naturalPerson': 5,
  'requests.totalProcessed.enterprise': 1,
  'requests.totalProcessed.total': 6,
  'requests.carriedForward.naturalPerson': 1,
  'requests.carriedForward.total': 1,
  'disputes.reconsideration.upheld': 1,
  'disputes.reconsideration.total': 1,
}

/** The numbers of section three that are not zero, as zero. */
export const noRequests: Numbers = Object.fromEntries(
  Object.keys(shared)
    .filter((path) => path.startsWith('requests.'))
    .map((path) => [path, 0]),
)

const ofEdition: Readonly<Record<Edition, Numbers>> = {
  '2019': {
    'disclosure.normativeDocuments.created': 1,
    'disclosure.normativeDocuments.published': 1,
    'disclosure.normativeDocuments.totalPublished': 4,
    'disclosure.licensing.itemsLastYear': 6,
    'disclosure.licensing.change': 1,
    'disclosure.licensing.decisions': 12,
  },
  '2021': {
    'disclosure.normativeDocuments.issued': 1,
    'disclosure.normativeDocuments.inForce': 4,
    'disclosure.licensing.decisions': 12,
    'disclosure.penalties.decisions': 3,
  },
}

const years: Readonly<Record<Edition, number>> = { '2019': 2020, '2021': 2022 }

const overview = (year: number): string =>
  [
    `${year}年，云栗县竹产业局把竹林补贴和收购价格逐笔公布。`,
    '（一）主动公开。每月初公布上月的收购价格。',
    '（二）依申请公开。窗口和网站都收申请，由办公室统一答复。',
    '（三）政府信息管理。文件在印发时注明公开属性。',
    '（四）平台建设。网站的价格栏目改成了表格。',
    '（五）监督保障。每季度请林农代表看一次公布的内容。',
  ].join('\n')

/** Which sound report is meant. */
export interface Kind {
  /** `2021` where nothing is said. */
  edition?: Edition
  /** 2020 in the edition of 2019, and 2022 in that of 2021, where nothing is said. */
  year?: number
  /** `pipes`, which keeps a row on a line, where nothing is said. */
  layout?: Layout
}

/** A sound report, in which nothing is to be found, with some numbers otherwise; as a text. */
export const report = (numbers: Numbers = {}, kind: Kind = {}): string => {
  const { edition = '2021', layout = 'pipes' } = kind
  const year = kind.year ?? years[edition]
  const data = {
    ...zeroData(edition),
    title: `云栗县竹产业局${year}年政府信息公开工作年度报告`,
    agency: '云栗县竹产业局',
    year,
    overview: overview(year),
    problems: '价格公布得晚，林农来不及比较。明年改为每旬公布一次。',
    other: '本年度没有收取信息处理费。',
    signature: { agency: '云栗县竹产业局', date: `${year + 1}-01-16` },
  }
  return serialize(withNumbers(data, { ...shared, ...ofEdition[edition], ...numbers }), { layout })
}
