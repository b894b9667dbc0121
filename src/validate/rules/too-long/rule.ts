import { sectionsOf } from '../../../tree/walk.js'
import type { ReportRule } from '../../rule.js'

/*
 * 一、总体情况
 * ^^^^^^^^^^^^    followed by three thousand characters
 */

const usual = 1000
/** A little more is still about so many. */
const longest = 1200

/** Section one has about a thousand characters. */
export const tooLong: ReportRule<'too-long'> = {
  code: 'too-long',
  over: 'report',
  basis: 'practice',
  formula: `characters of overview ≤ about ${usual} (told from ${longest + 1} on)`,
  source: '填报惯例：不少地方的编制通知要求总体情况在1000字左右；国办公开办函〔2021〕30号只要求“不宜泛化”',
  example: [`一、总体情况\n${'公示栏每月更新，由专人核对。'.repeat(93)}`],
  check: ({ report, passages }) => {
    let count = 0
    for (const { section, text } of passages) {
      if (section === 'overview') count += text.replace(/\s/g, '').length
    }
    const heading = sectionsOf(report).find(({ key }) => key === 'overview')?.children[0]
    if (count <= longest || heading?.type !== 'Heading') return []
    const { position } = heading
    return [{ code: 'too-long', path: 'overview', position, expected: String(usual), actual: String(count) }]
  },
}
