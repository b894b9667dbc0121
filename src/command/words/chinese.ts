import type { SerializeFault } from '../../index.js'
import { nameKind, nameWayOut } from '../../file/chinese-kinds.js'
import type { Words } from './words.js'

const alternatives = (values: readonly string[]): string => values.join(' 或 ')

const nouns = { error: '错误', warning: '警告', info: '提示' }

const inputs = `读取文本、网页、Word 文件（.docx）和 PDF，依内容判断种类；- 表示标准输入。文件夹（含下级）中的这些
文件都读取，文本须名为 .txt 或 .md；其余文件逐个列出，并说明种类。读取 PDF 须另装 pdfjs-dist。UTF-8、UTF-16、GB18030（含 GBK、GB2312）
和 Big5 自动识别。`

const runOptions = `      --config 文件  从此文件读取规则设置；不写时用当前或上级文件夹中的
                     ogi-report.config.json；--no-config 则不用
      --skip-unknown 有无法读取的种类的文件时不算失败，仍逐个列出
      --jobs N       使用 N 个线程；不写时文件较多则每个处理器核心一个
      --locale 语言  使用 zh（中文）或 en（英文）；不写时依 LC_ALL 或 LANG，其为中文则用中文
  -h, --help         显示本说明`

const wideRunOptions = `      --config 文件      从此文件读取规则设置；不写时用当前或上级文件夹中的
                         ogi-report.config.json；--no-config 则不用
      --skip-unknown     有无法读取的种类的文件时不算失败，仍逐个列出
      --jobs N           使用 N 个线程；不写时文件较多则每个处理器核心一个
      --locale 语言      使用 zh（中文）或 en（英文）；不写时依 LC_ALL 或 LANG，其为中文则用中文
  -h, --help             显示本说明`

/** Why a layout cannot hold a value. */
const describeFault = (fault: SerializeFault): string => {
  switch (fault.kind) {
    case 'changed':
      return `${fault.written} 写出后会读成${orNothing(fault.readBack)}。请修改或删去`
    case 'disturbing':
      return `${fault.written} 会使 ${fault.other} 读成${orNothing(fault.readBack)}。请修改或删去`
    case 'number':
      return `${fault.written} 写出后无法读回：数字最多 15 位，不用指数。请舍入或删去`
  }
}

const orNothing = (readBack: string): string =>
  readBack === 'nothing' || readBack === 'null' ? '空' : ` ${readBack}`

/** What the command says in Chinese. */
export const chinese: Words = {
  help: `用法：ogi-report 命令 [选项] 文件… | 文件夹… | -

读取政府信息公开工作年度报告。

命令
  parse              读取报告，显示其内容
  check              核对报告：合计、文字与表格、年份
  convert            将报告改写为另一种版式
  table              将多份报告汇成一张表（CSV）

选项
  -h, --help         显示本说明；写在命令之后则显示该命令的用法
  -v, --version      显示版本
      --locale 语言  使用 zh（中文）或 en（英文）；不写时依 LC_ALL 或 LANG，其为中文则用中文
`,
  parseHelp: `用法：ogi-report parse [选项] 文件… | 文件夹… | -

读取报告，逐份显示标题、机关、年度、版本和三张表格，以及读取和核对中发现的问题。

${inputs}

选项
      --json         改为输出一个带缩进的对象 { file, data, diagnostics }；
                     列出多个文件或文件夹时输出由其组成的数组
      --ndjson       改为每份报告输出一行这样的对象
      --no-check     不含规则核对发现的问题，只含读取中发现的
${runOptions}

退出码
  0  报告均已读取
  1  文件均已读取，但有报告存在错误，或有文件含无效字节
  2  用法有误，或有文件没有读取（其余文件照常输出）

示例
  ogi-report parse report.txt
  ogi-report parse --ndjson reports > reports.ndjson
  ogi-report parse --json - < report.html
`,
  checkHelp: `用法：ogi-report check [选项] 文件… | 文件夹… | -

核对报告：内容是否均已读取，数字是否相加得出合计，文字与表格、各年之间是否一致。
显示发现的问题，pretty 格式另附汇总。

${inputs}

选项
      --format 格式      pretty（默认）、html（可发送、打印的网页）、json、junit、sarif
                         或 github
      --severity 级别    只显示此级别及以上的问题：error、warning（默认）或 info
      --rule 规则=级别   关闭一条规则或改变其级别：off、error、warning 或 info；可写多次
      --previous 文件    与上一年度的报告比较；只用于一份报告
      --max-warnings N   警告多于 N 条时以 1 退出
      --baseline 文件    清单中已认可的问题只计数，不显示；不再出现的逐条列出
      --update-baseline  与 --baseline 一起使用：认可所有会显示的问题，重写清单文件
      --fix              修正有唯一可靠改法的问题（文本、网页、Word 文件），写入旁边的
                         文件名.fixed.扩展名，并显示其余问题
      --dry-run          与 --fix 一起使用：不写文件，只显示将有的改动（diff -u）
      --in-place         与 --fix 一起使用：直接写入原文件，要么完整，要么不写
${wideRunOptions}

退出码
  0  除警告外未发现问题
  1  有报告存在错误，有文件含无效字节，或警告过多
  2  用法有误，或有文件没有读取或写出（其余文件照常核对）

示例
  ogi-report check report.txt
  ogi-report check --previous 2021.html 2022.html
  ogi-report check --format html reports > reports.html
  ogi-report check --format sarif reports > reports.sarif
  ogi-report check --fix --dry-run report.docx
  ogi-report check --baseline accepted.json --update-baseline reports
`,
  convertHelp: `用法：ogi-report convert --to 版式 [选项] 文件 | -
      ogi-report convert --to 版式 --out 文件夹 [选项] 文件… | 文件夹…

读取报告，按规定格式的顺序和文字改写。某种版式容不下的内容不予改写，绝不写成读来不同的样子；
无法归入任何部分的内容不会写出，并逐处说明。

${inputs}

选项
      --to 版式      lines（一格一行）、tsv（制表符分列）、markdown、pipes（a | b |）或 html
      --out 文件夹   每份报告写成一个同名文件；文件夹中的保持原有位置
${runOptions}

退出码
  0  报告均已改写
  1  报告均已改写，但有报告的部分内容无法读取或无法归入任何部分，没有写出
  2  用法有误，或有文件没有读取或写出（其余照常）

示例
  ogi-report convert --to markdown report.html > report.md
  ogi-report convert --to tsv --out tables reports
`,

  tableHelp: `用法：ogi-report table [选项] 文件… | 文件夹… | -

将多份报告的数字汇成一张逗号分隔的表（RFC 4180）：每个数字一条记录，附其行、列的名称和路径。
各字段的说明见 docs/table.md（英文）。

${inputs}

选项
      --wide         改为每份报告一条记录，每个数字一个字段
      --findings     改为每个问题一条记录
      --summary      改为每份报告一条记录：各有多少数字、多少问题
      --out 文件     写入文件，要么完整，要么不写；已完成的部分保存在旁边
      --resume       接着写入上次中断的文件
      --bom          供电子表格打开：带字节顺序标记，不含公式；使用中文时为默认
      --no-bom       不带字节顺序标记
${runOptions}

退出码
  0  报告均已读取
  1  文件均已读取，但有报告存在错误，或有文件含无效字节
  2  用法有误，或有文件没有读取（其余文件照常写出）

示例
  ogi-report table reports > numbers.csv
  ogi-report table --summary --out summary.csv reports
  ogi-report table --resume --out numbers.csv reports
`,

  commandMissing: '没有写命令。请用：ogi-report parse 文件，或查看 ogi-report --help',
  commandForgotten: (file) => `“${file}”不是命令。读取文件请用：ogi-report parse ${file}`,
  unknownCommand: (name, meant, names) =>
    meant === undefined
      ? `没有“${name}”这个命令。可用的命令：${names.join('、')}。详见 ogi-report --help`
      : `没有“${name}”这个命令。是否想用：ogi-report ${meant}`,
  unknownOption: (name, meant, command) =>
    meant === undefined
      ? `没有“${name}”这个选项。可用的选项见 ogi-report ${command} --help；如为文件名，请写 ./${name}`
      : `没有“${name}”这个选项。是否想用：${meant}`,
  needlessValue: (option, value) => `${option} 不带值。请去掉“=${value}”`,
  valueMissing: (option, values) =>
    `${option} 之后要写值${values.length === 0 ? '' : `：${alternatives(values)}`}`,
  badValue: (option, value, values) => `${option} 只能是 ${alternatives(values)}，不能是“${value}”`,
  chooseOne: (option, other) => `${option} 与 ${other} 不能同时使用。请只用一个`,
  noFile: '没有写文件。请写一个或多个文件名，标准输入写 -',
  inputTwice: '标准输入只能读取一次。请只写一个 -',
  notWhole: (option, value) => `${option} 只能是整数，不能是“${value}”`,
  layoutMissing: (layouts) => `没有写版式。请写一种：--to ${alternatives(layouts)}`,
  folderMissing: '多份报告不能写到标准输出。请写文件夹：--out 文件夹',
  sameTarget: (file, other, target) => `${file} 和 ${other} 都会写入 ${target}。请分两次改写，写到两个文件夹`,
  targetIsSource: (target) => `${target} 会覆盖要读取的文件。请换一个文件夹：--out 文件夹`,
  outputIsInput: (file) => `${file} 由本命令写入，不能同时读取。请写到另一个文件`,
  unknownRule: (name, meant) =>
    meant === undefined
      ? `没有“${name}”这条规则。规则见 docs/rules.md`
      : `没有“${name}”这条规则。是否想用：${meant}`,
  badRuleSetting: (name, settings) =>
    `--rule 中规则的级别只能是 ${alternatives(settings)}，例如 --rule ${name}=off`,
  previousOfMany: '--previous 是一份报告的上一年度报告。请只写一个要核对的文件',
  tooManyForPage: (files, most) =>
    `一个网页最多容纳 ${most} 份报告，这里有 ${files} 个文件。请分批核对，或改用 --format json`,

  configIsFolder: (path) => `${path} 是文件夹。请写出配置文件：--config 文件`,
  noJson: '此处不是 JSON。请检查此处的逗号、括号或引号',
  unknownKey: (key, meant, known) =>
    meant === undefined
      ? `此处没有“${key}”这个键。可用的键：${known.join('、')}`
      : `此处没有“${key}”这个键。是否想用：${meant}`,
  keyTwice: (key) => `“${key}”在此重复出现。请只保留一个`,
  keyMissing: (keys) => `此处缺少 ${alternatives(keys)}。请补上`,
  noObject: '此处应为对象：{ … }',
  noList: '此处应为列表：[ … ]',
  noText: '此处应为非空的文字："…"',
  noChoice: (choices) => `此处应为其中之一：${choices.map((one) => `"${one}"`).join('、')}`,
  noPattern: '此处不是正则表达式。( ) [ ] { } . * + ? ^ $ | 表示自身时，前面要写 \\\\',
  emptyPattern: '此处的正则表达式会匹配空白。请改为至少匹配一个字符',
  unknownPath: (path, meant) =>
    meant === undefined
      ? `报告中没有路径“${path}”。例如：requests.received.total`
      : `报告中没有路径“${path}”。是否想用：${meant}`,

  onlyWithFix: (option) => `${option} 与 --fix 一起使用。请加上 --fix，或去掉此选项`,
  fixOfInput: '标准输入不是文件，无法修正。请写出文件名，或只查看将有的改动：--fix --dry-run -',
  targetIsMended: (target) =>
    `${target} 会覆盖要读取的文件。请移走其中一个，或直接修正原文件：--fix --in-place`,
  mendedTwice: (file, other, target) =>
    `${file} 和 ${other} 修正后都会写入 ${target}。请直接修正原文件：--fix --in-place`,
  sameFile: (file, other) => `${other} 与 ${file} 是同一个文件。请只写一次`,
  mendedPassedOver: (count) =>
    `已略过以前由 --fix 写出的 ${count} 个文件。要核对这些文件，请写出文件名，或去掉 --fix`,
  mended: (file, codes, target) =>
    target === undefined
      ? `${file}：可修正：${codes.join('、')}`
      : `${file}：已修正：${codes.join('、')}；写入 ${target}`,
  notMended: (file, { kind, count, reason }) =>
    kind === 'format'
      ? `${file}：有 ${count} 处可以修正，但 PDF 无法修改。请修正生成它的原文件，再重新生成 PDF`
      : `${file}：有 ${count} 处没有修正，因为会牵动其他内容（${reason}）。请手工修正`,
  updateWithoutBaseline: '--update-baseline 写入 --baseline 所指的文件。请加上 --baseline 文件',
  noBaseline: (file) => `${file}：文件不存在。要认可现有的全部问题，请加 --update-baseline`,
  otherBaseline: (version) =>
    `这是第 ${version} 版的认可清单，本程序只读第 1 版。请用写出它的程序，或将其删去后加 --update-baseline 重新生成`,
  noWholeNumber: '此处应为整数',
  gone: (finding) => `${finding}：已认可，但不再出现。要从清单中删去，请加 --update-baseline`,
  moreGone: (count) => `另有 ${count} 条已认可的问题不再出现。要从清单中删去，请加 --update-baseline`,
  baselineWritten: (file, count, fresh, gone) =>
    `${file}：已认可 ${count} 条问题（新增 ${fresh} 条，删去 ${gone} 条）`,
  alsoAccepted: (count) => `；已认可 ${count} 条`,
  alsoMended: (count, isShown) => `；${isShown ? '可' : '已'}修正 ${count} 处`,

  resumeWithoutFile: '--resume 用于接着写一个文件。请写出文件：--out 文件',
  resumeOfInput: '标准输入不能重新读取，无法用 --resume 继续。请写出文件名',
  runLeft: (target, journal) =>
    `写入 ${target} 的上一次运行中断了。要继续请加 --resume；要重新开始请删去 ${journal}`,
  otherSettings: (journal) => `中断的那次运行用的是别的选项。请用相同的选项，或删去 ${journal} 重新开始`,
  notAmongFiles: (file) =>
    `${file} 已由中断的那次运行读取，现在不在所列文件之中。请列出相同的文件，或重新开始`,
  changedSince: (file) => `${file} 在运行中断之后改动过。请重新开始`,
  targetIsNoFile: (target) => `${target} 是文件夹或设备，不是文件。请指定一个文件，或去掉 --out 直接输出`,
  progress: (done, total) => `已完成 ${done}/${total} 个文件`,

  fileMissing: (file) => `${file}：文件不存在。请检查文件名`,
  emptyFolder: (folder) => `${folder}：其中没有可以读取的报告。请检查文件夹`,
  notAllowed: (file) => `${file}：没有读取权限。请检查文件权限`,
  kindName: nameKind,
  wayOut: nameWayOut,
  otherKind: (file, kind, wayOut) =>
    `${file}：是${kind}，无法读取。${wayOut}；如要略过这类文件，请加 --skip-unknown`,
  otherName: (file, extensions) =>
    `${file}：是文本，但文件名不以 ${alternatives(extensions)} 结尾，没有读取。如是报告，请直接写出文件名；如要略过这类文件，请加 --skip-unknown`,
  emptyFile: (file) => `${file}：是空文件。请检查文件`,
  foreignName: (file) => `${file}：文件名不是 UTF-8 编码，无法打开。请改名`,
  brokenLink: (link) => `${link}：链接指向的文件不存在。请修正或删去`,
  noRegularFile: (path) => `${path}：既不是文件也不是文件夹，没有读取。如要略过，请加 --skip-unknown`,
  passedOver: (count) => `已略过 ${count} 个隐藏的文件或文件夹`,
  findingsPassedOver: (count) => `已略过 ${count} 个以前写出的问题网页`,
  faulty: (file, message) => `${file}：${message}`,
  unreadable: (file, reason) => `${file}：无法读取（${reason}）。请检查文件后重试`,
  wrongBytes: (place, bytes, encoding) =>
    `${place}：字节 ${bytes} 在 ${encoding} 中不是字符，读作 \ufffd。请检查文件`,
  moreWrongBytes: (file, count) => `${file}：另有 ${count} 处这样的字节。请检查文件`,

  outputClosed: '标准输出在写完之前已经关闭',
  outputFull: '磁盘已满，标准输出无法写入。请腾出空间后重试',
  outputBroken: (reason) => `标准输出无法写入（${reason}）`,

  cannotConvert: (file, layout, { path, fault }) =>
    `${file}：无法写成 ${layout}：${path}：${describeFault(fault)}`,
  cannotWrite: (target, reason) => `${target}：无法写入（${reason}）。请检查文件夹后重试`,
  diskFull: (target) => `${target}：磁盘已满，无法写入。请腾出空间后重试`,
  fileInTheWay: (target) => `${target}：无法写入：应为文件夹之处是一个文件。请指定其他文件夹`,
  notWritable: (target) => `${target}：没有写入权限。请检查所在文件夹的权限`,
  convertedWithErrors: (file, errors) =>
    `${file}：有 ${errors} 处错误，未能读取的内容没有写出。请看：ogi-report parse ${file}`,
  notWritten: (place, text) => `${place}：“${text}”无法归入任何部分，没有写出`,
  moreNotWritten: (file, count) => `${file}：另有 ${count} 处没有写出。请看：ogi-report parse ${file}`,

  severities: nouns,
  found: (counts) => counts.map(({ severity, count }) => `${nouns[severity]} ${count} 条`).join('，'),
  summary: (read, unread, found) => {
    const remark = read === 0 ? '' : `：${found === '' ? '未发现问题' : found}`
    return `报告 ${read} 份${remark}${unread === 0 ? '' : `；另有 ${unread} 个文件没有读取`}`
  },
  tooManyWarnings: (count, allowed) =>
    `警告 ${count} 条，--max-warnings 只允许 ${allowed} 条。请逐条查看，或改用更大的数`,

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
