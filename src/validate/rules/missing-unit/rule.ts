import { exampleRow } from '../../example.js'
import { isSameOrgan } from '../../same-organ.js'
import { titlePosition } from '../../subject.js'
import type { UnitsRule } from '../../rule.js'

/*
 * units: ['桃河镇', '柳林镇']
 *
 * 青檀县桃河镇2022年政府信息公开工作年度报告        柳林镇 is missing
 */

/** Every unit that is named has a report among those that are added up. */
export const missingUnit: UnitsRule<'missing-unit'> = {
  code: 'missing-unit',
  over: 'units',
  basis: 'practice',
  formula: 'units ⊆ agencies of the reports',
  source:
    '《中华人民共和国政府信息公开条例》第四十九条：县级以上人民政府部门提交本机关报告，主管部门公布本级政府报告；应汇总哪些单位由使用者列出（选项 `units`）',
  example: [
    exampleRow('requests.received', 0, 0, 0, 0, 0, 0, 0),
    exampleRow('requests.received', 0, 0, 0, 0, 0, 0, 0),
  ],
  exampleUnits: ['桃河镇', '柳林镇'],
  check: ({ report }, children, units) => {
    const names = children.flatMap((child) => child.report.agency ?? [])
    const missing = units.filter((unit) => !names.some((name) => isSameOrgan(name, unit)))
    if (missing.length === 0) return []
    return [
      { code: 'missing-unit', path: 'agency', position: titlePosition(report), expected: missing.join('、') },
    ]
  },
}
