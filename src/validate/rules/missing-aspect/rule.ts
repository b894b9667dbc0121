import { sectionsOf } from '../../../tree/walk.js'
import type { ReportRule } from '../../rule.js'

/*
 * 一、总体情况
 * ^^^^^^^^^^^^    nothing of 监督保障
 * （一）主动公开。…… （二）依申请公开。…… （三）政府信息管理。…… （四）平台建设。……
 */

/** The five parts of section one, and the words by which a text speaks of each. */
const aspects: readonly (readonly [name: string, words: RegExp])[] = [
  [
    '主动公开',
    /主动公开|主动发布|公开.{0,12}信息.{0,12}[条篇件份次]|(?:发布|公布|公示).{0,16}(?:信息|政策|文件|名单)/,
  ],
  ['依申请公开', /申请/],
  [
    '政府信息管理',
    /信息.{0,8}管理|管理.{0,8}(?:信息|制度)|保密审查|审核|校对|三审|规范性文件|动态调整|信息资源|公开目录/,
  ],
  [
    '平台建设',
    /平台|网站|网页|公众号|新媒体|微信|微博|客户端|公示栏|公开栏|宣传栏|政务大厅|服务大厅|专栏|公报|查阅点/,
  ],
  ['监督保障', /监督|监管|考核|培训|保障|评议|责任追究|追责|检查|督查|督促|问责/],
]

/** Section one speaks of its five parts. */
export const missingAspect: ReportRule<'missing-aspect'> = {
  code: 'missing-aspect',
  over: 'report',
  basis: 'published',
  formula: `overview ∋ ${aspects.map(([name]) => name).join(', ')}`,
  source:
    '国办公开办函〔2021〕30号：总体情况“主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障”',
  example: ['一、总体情况\n主动公开信息263条。窗口受理依申请公开。审核责任到人。在政府网站设专栏。'],
  check: ({ report, passages }) => {
    const overview = passages.filter(({ section }) => section === 'overview')
    const text = overview.map(({ folded }) => folded().text).join('')
    const heading = sectionsOf(report).find(({ key }) => key === 'overview')?.children[0]
    if (text === '' || heading?.type !== 'Heading') return []
    const missing = aspects.filter(([, words]) => !words.test(text)).map(([name]) => name)
    if (missing.length === 0) return []
    const { position } = heading
    return [{ code: 'missing-aspect', path: 'overview', position, expected: missing.join('、') }]
  },
}
