import type { Section } from '../../../tree/nodes.js'
import { sectionsOf } from '../../../tree/walk.js'
import type { ReportRule } from '../../rule.js'

/*
 * 五、存在的主要问题及改进情况
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * 六、其他需要报告的事项
 */

/** The sections that are text. Of the others, reading tells when their table is missing. */
const texts = new Set<Section['key']>(['overview', 'problems', 'other'])

const isEmpty = ({ children }: Section): boolean =>
  children.every(({ type }) => type === 'Heading' || type === 'Metadata')

/** Below every heading of a text, a text stands. */
export const emptySection: ReportRule<'empty-section'> = {
  code: 'empty-section',
  over: 'report',
  formula: 'overview, problems, other ≠ ""',
  source: '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号、〔2019〕60号',
  example: ['五、存在的主要问题及改进情况'],
  check: ({ report }) =>
    sectionsOf(report).flatMap((section) => {
      const [heading] = section.children
      return texts.has(section.key) && heading?.type === 'Heading' && isEmpty(section)
        ? [{ code: 'empty-section', path: section.key, position: heading.position }]
        : []
    }),
}
