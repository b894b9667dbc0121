import { readFileSync } from 'node:fs'
import { formatDiagnostics, parse, type ReadingCode } from '../../../src/index.js'
import { readingSeverities } from '../../../src/findings/codes.js'
import { chineseSummaries } from '../../../src/findings/messages/chinese.js'
import { zh } from '../../../src/locales/zh.js'
import { ofProject } from '../../command/files.js'

const introduction = `# 诊断信息

读取报告时可能发现的全部问题。代码的种类是固定的。每一种列出级别、含义、一个示例，以及对这个示例的说明；应当如何处理，写在说明的最后。核对规则发现的问题见[规则](rules.md)。

| 字段 | 内容 |
|---|---|
| \`code\` | 代码 |
| \`severity\` | 级别。\`error\`（错误）：规定格式要求的内容未能读取，或自相矛盾；\`warning\`（警告）：已读取，但应由人核对；\`info\`（提示）：不影响结果 |
| \`message\` | 发现了什么、应如何处理；\`locale: zh\` 时为中文 |
| \`position\` | 在原文中的位置：\`start\`、\`end\` 各有行 \`line\`、列 \`column\`（从 1 数起）和偏移 \`offset\`（从 0 数起），以 UTF-16 单元计 |
| \`path\` | 涉及的数据：部分或表格、行、单元格，或 \`title\`、\`agency\`、\`year\`、\`signature\` |
| \`expected\`、\`actual\` | 应有的内容和实际的内容 |
| \`reason\` | 推断的缘由 |
| \`related\` | 所依据的其他位置 |
| \`candidates\` | 合计不符时，可能单独有误的数字：各有 \`path\`、\`position\`、应为多少（\`expected\`）和所在勾稽关系的规则（\`rules\`）；只有一个时，别无他处 |
| \`note\` | 自定词表中对该词的说明 |
| \`fixes\` | 只有一种改法时附有改法；只供选用，从不自行改动 |

“未计入”的数字在数据中为 \`null\`，在语法树中仍保留在原处。`

/** The examples of the page in English: the same pieces of reports serve both. */
const examples = new Map(
  readFileSync(ofProject('docs/diagnostics.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [, code = ''] = /^`([a-z-]+)`/.exec(section) ?? []
      const [, input = ''] = /```report\n(.*?)\n```/s.exec(section) ?? []
      return [code, input]
    }),
)

const sectionOf = (code: ReadingCode): string => {
  const input = examples.get(code) ?? ''
  const found = parse(input, { locale: zh }).diagnostics.filter((diagnostic) => diagnostic.code === code)
  const output = formatDiagnostics(found, input, { locale: zh })
  return [
    `## \`${code}\``,
    `${zh.formats.severities[readingSeverities[code]]}。${chineseSummaries[code]}`,
    ...(output === '' ? [] : [`\`\`\`report\n${input}\n\`\`\``, `\`\`\`text\n${output}\n\`\`\``]),
  ].join('\n\n')
}

/** The page of diagnostics in Chinese. */
export const chineseDiagnosticsPage = (): string => {
  const codes = Object.keys(readingSeverities) as ReadingCode[]
  return `${[introduction, ...codes.map(sectionOf)].join('\n\n')}\n`
}
