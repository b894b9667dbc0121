import type { Words } from './words.js'

const alternatives = (values: readonly string[]): string => values.join(' 或 ')

/** What the command says in Chinese. */
export const chinese: Words = {
  help: `用法：ogi-report parse [选项] 文件… | -

读取政府信息公开工作年度报告。

命令
  parse              读取报告，显示其内容

选项
  -h, --help         显示本说明；写在命令之后则显示该命令的用法
  -v, --version      显示版本
      --locale 语言  使用 zh（中文）或 en（英文）；不写时依 LC_ALL 或 LANG，其为中文则用中文
`,
  parseHelp: `用法：ogi-report parse [选项] 文件… | -

读取 UTF-8 文本形式的报告，来自文件或标准输入（写作 -）；逐份显示标题、机关、年度、
版本和三张表格，以及读取中发现的问题。

选项
      --json         改为输出一个带缩进的对象 { file, data, diagnostics }；
                     列出多个文件时输出由其组成的数组
      --ndjson       改为每份报告输出一行这样的对象
      --locale 语言  使用 zh（中文）或 en（英文）；不写时依 LC_ALL 或 LANG，其为中文则用中文
  -h, --help         显示本说明

退出码
  0  报告均已读取
  1  文件均已读取，但有报告存在错误
  2  用法有误，或有文件无法读取（其余文件照常输出）

示例
  ogi-report parse report.txt
  ogi-report parse --ndjson reports/*.txt > reports.ndjson
  ogi-report parse --json - < report.txt
`,

  commandMissing: '没有写命令。请用：ogi-report parse 文件，或查看 ogi-report --help',
  commandForgotten: (file) => `“${file}”不是命令。读取文件请用：ogi-report parse ${file}`,
  unknownCommand: (name, meant, names) =>
    meant === undefined
      ? `没有“${name}”这个命令。可用的命令：${names.join('、')}。详见 ogi-report --help`
      : `没有“${name}”这个命令。是否想用：ogi-report ${meant}`,
  unknownOption: (name, meant) =>
    meant === undefined
      ? `没有“${name}”这个选项。可用的选项见 ogi-report parse --help；如为文件名，请写 ./${name}`
      : `没有“${name}”这个选项。是否想用：${meant}`,
  needlessValue: (option, value) => `${option} 不带值。请去掉“=${value}”`,
  valueMissing: (option, values) => `${option} 之后要写值：${alternatives(values)}`,
  badValue: (option, value, values) => `${option} 只能是 ${alternatives(values)}，不能是“${value}”`,
  chooseOne: (option, other) => `${option} 与 ${other} 不能同时使用。请只用一个`,
  noFile: '没有写文件。请写一个或多个文件名，标准输入写 -',
  inputTwice: '标准输入只能读取一次。请只写一个 -',

  fileMissing: (file) => `${file}：文件不存在。请检查文件名`,
  isFolder: (file) => `${file}：这是文件夹。请写其中的文件：${file.replace(/[/\\]+$/, '')}/*.txt`,
  notAllowed: (file) => `${file}：没有读取权限。请检查文件权限`,
  notUtf8: (file) =>
    `${file}：不是 UTF-8 文本。请先转换，例如 iconv -f GB18030 -t UTF-8；PDF 或 Word 文件请先取出文字`,
  unreadable: (file, reason) => `${file}：无法读取（${reason}）。请检查文件后重试`,

  noTitle: '（无标题）',
  agency: '机关',
  year: '年度',
  edition: '版本',
  notFound: '未找到',
  noTable: '（无表格）',
  blank: '空白格',
  missing: '没有数字，或不能确定属于哪一列',
  noDiagnostics: '未发现问题。',
}
