import type { SectionKey } from '../../../form/forms.js'
import type { Section } from '../../../tree/nodes.js'
import { sectionsOf } from '../../../tree/walk.js'
import { locate, type Passage } from '../../passage.js'
import type { ReportRule, RuleFinding } from '../../rule.js'

/*
 * 五、存在的主要问题及改进情况
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * 六、其他需要报告的事项
 */

/** The sections that are text. Of the others, reading tells when their table is missing. */
const texts = new Set<SectionKey>(['overview', 'problems', 'other'])

/** Sections that say something in every year. Section six may have nothing to say. */
const neverEmpty = new Set<SectionKey>(['overview', 'problems'])

const isEmpty = ({ children }: Section): boolean =>
  children.every(({ type }) => type === 'Heading' || type === 'Metadata')

/*
 * 五、存在的主要问题及改进情况
 * 无。
 * ^^^
 */
const withoutContent = new RegExp(
  `^(?:${[
    '(?:本单位|本机关|我单位|我局|我镇|我乡|我办|本年度|目前|暂时|\\d{4}年度?)*(?:暂|均|并)?(?:无|没有|不存在|未发现|不涉及)(?:存在)?(?:任何|相关|明显|突出|主要|其他|需要?)?(?:的)?(?:存在)?(?:内容|情况|问题|事项|说明)?',
    '略|同上|同上年|详?见附件|附后|\\/|-|—',
    '(?:总体|整体|工作|各项工作)?(?:情况)?(?:良好|正常|较好|一切正常)',
  ].join('|')})$`,
)

/** What is longer says something. */
const longest = 40

const marks = /[\s，。、；：！？,.;:!?()（）“”"]/g

const findingIn = (section: Section, passages: readonly Passage[]): RuleFinding[] => {
  const [heading] = section.children
  if (!texts.has(section.key) || heading?.type !== 'Heading') return []
  const { key } = section
  if (isEmpty(section)) return [{ code: 'empty-section', path: key, position: heading.position }]
  const [only, ...others] = passages.filter((passage) => passage.section === key)
  if (!neverEmpty.has(key) || only === undefined || others.length > 0) return []
  if (only.text.length > longest || !withoutContent.test(only.folded().text.replace(marks, ''))) return []
  const position = locate(only, 0, only.text.length)
  return [{ code: 'empty-section', path: key, position, actual: only.text }]
}

/** Below every heading of a text, a text stands, and in sections one and five one that says something. */
export const emptySection: ReportRule<'empty-section'> = {
  code: 'empty-section',
  over: 'report',
  basis: 'published',
  formula: 'overview, problems, other ≠ ""; overview, problems ≠ 无, 略 …',
  source:
    '《中华人民共和国政府信息公开条例》第五十条第一款第四项、第五项；国办公开办函〔2021〕30号、〔2019〕60号',
  example: ['五、存在的主要问题及改进情况'],
  check: ({ report, passages }) => sectionsOf(report).flatMap((section) => findingIn(section, passages)),
}
