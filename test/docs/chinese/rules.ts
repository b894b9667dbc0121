import { ruleSeverities } from '../../../src/findings/codes.js'
import { zh } from '../../../src/locales/zh.js'
import { rules } from '../../../src/validate/registry.js'
import type { Rule } from '../../../src/validate/rule.js'
import { checkExample } from '../../validate/examples.js'

const introduction = `# 规则

\`validate\`、\`compare\`、\`aggregate\` 核对什么，发现问题如何处理。核对所得与读取所得是同一种[诊断信息](diagnostics.md)。

空白、“/”、文字或缺失的数字不当作零：涉及这些数字的规则不作判断，由 \`not-assessable\` 指出。一个数字有误，凡含有它的规则都会指出。没有发现问题，并不说明数字属实。

\`\`\`ts
import { parse, validate } from 'ogi-report'
import { zh } from 'ogi-report/zh'

const { report } = parse('一、总体情况\\n无')
validate(report, { rules: { 'row-total': 'warning', 'text-table-mismatch': 'off' }, locale: zh })
\`\`\`

规则并不都是规定：“性质”一栏说明各条规则有明文、由表格推得，还是填报惯例；本单位做法不同的，可以关闭。

示例是报告的片段，报告其余各处都是 0。`

const bases = {
  published: '有明文（见来源）',
  form: '由表格和栏目的含义推得，无明文',
  practice: '填报惯例，无统一规定',
} as const

const functions = { report: 'validate', years: 'compare', units: 'aggregate' } as const

/** The functions that check a rule. */
const functionsOf = (rule: Rule): string =>
  rule.over === 'report' && rule.compare !== undefined
    ? '`validate`、`compare`'
    : `\`${functions[rule.over]}\``

/** The options that the example is checked with. */
const optionsOf = ({ exampleWords, exampleUnits }: Rule): string[] => {
  if (exampleWords !== undefined) return [`\`\`\`ts\n{ words: ${JSON.stringify(exampleWords)} }\n\`\`\``]
  return exampleUnits === undefined ? [] : [`\`\`\`ts\n{ units: ${JSON.stringify(exampleUnits)} }\n\`\`\``]
}

const examplesOf = ({ over, example }: Rule): string[] => {
  const last = example.length - 1
  const others = over === 'years' ? '上一年度的报告：' : '所属单位的报告：'
  return example.flatMap((text, at) => {
    const block = `\`\`\`report\n${text}\n\`\`\``
    if (over === 'report') return [block]
    return [at < last ? others : '本报告：', block]
  })
}

const sectionOf = (rule: Rule): string => {
  const { code, formula, source, basis } = rule
  const [finding] = checkExample(code, {}, zh).filter((one) => one.code === code)
  const severity = zh.formats.severities[ruleSeverities[code]]
  return [
    `## \`${code}\``,
    zh.rules[code].summary,
    `- 级别：${severity}\n- 函数：${functionsOf(rule)}\n- 公式：\`${formula}\`\n- 性质：${bases[basis]}\n- 来源：${source}`,
    ...optionsOf(rule),
    ...examplesOf(rule),
    `\`\`\`text\n${severity}[${code}] ${finding?.path ?? ''}\n  ${finding?.message ?? ''}\n\`\`\``,
    zh.rules[code].remedy,
  ].join('\n\n')
}

/** The page of rules in Chinese. */
export const chineseRulesPage = (): string => {
  const all: readonly Rule[] = Object.values(rules)
  return `${[introduction, ...all.map(sectionOf)].join('\n\n')}\n`
}
