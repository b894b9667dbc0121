import type { CellState, Severity } from 'ogi-report'
import type { Kind } from '../model.js'

/** All words of the page, in one language. */
export interface Words {
  name: string
  language: string
  otherLanguage: string
  tagline: string
  promise: string
  drop: string
  chooseReport: string
  dropNow: string
  choose: string
  paste: string
  pasteTitle: string
  pasteHint: string
  readPasted: string
  pastedName: string
  samples: string
  sampleFaults: string
  sampleWord: string
  samplePdf: string
  diskCopy: string
  licences: string
  kinds: Readonly<Record<Kind, string>>
  open: string
  close: (name: string) => string
  undo: string
  redo: string
  download: string
  downloadFile: string
  downloadJson: string
  downloadCsv: string
  downloadFindings: string
  print: string
  copyLink: string
  linkCopied: string
  settings: string
  help: string
  reading: string
  document: string
  form: string
  findings: string
  nothingFound: string
  nothingListed: string
  noTitle: string
  severities: Readonly<Record<Severity, string>>
  accepted: string
  states: Readonly<Record<CellState, string>>
  countOf: (severity: Severity, count: number) => string
  place: {
    line: (line: number) => string
    page: (page: number) => string
    cell: (table: number, row: number, cell: number) => string
    paragraph: (paragraph: number) => string
  }
  before: string
  after: string
  apply: string
  mended: (left: number) => string
  mendedToo: string
  inProse: string
  remedy: string
  why: string
  source: string
  alsoHere: string
  candidates: string
  changeTo: (value: string) => string
  accept: string
  acceptReason: string
  acceptNoLonger: string
  notInDocument: string
  editHint: string
  pdfIsFixed: string
  wrongNumber: string
  comparedWith: (name: string) => string
  sumsUp: (count: number) => string
  year: (year: number) => string
  editionOf: (edition: string) => string
  cannotRead: (name: string) => string
  rulesTitle: string
  rulesHint: string
  wordsTitle: string
  wordsHint: string
  asUsual: string
  off: string
  resetRules: string
  forgetAccepted: (count: number) => string
  done: string
  keys: readonly (readonly [keys: string, what: string])[]
  previousFinding: string
  nextFinding: string
  skipToFindings: string
  page: (page: number, pages: number) => string
  cannotDraw: string
  preamble: string
  wrongBytes: (count: number) => string
}

export const chinese: Words = {
  name: '年报核对',
  language: 'zh-CN',
  otherLanguage: 'English',
  tagline: '政府信息公开工作年度报告，发布之前先核一遍',
  promise: '文件只在本机打开，不上传，不留存。断网也能用。',
  drop: '把报告拖到这里',
  chooseReport: '选择一份报告',
  dropNow: '松开即可打开',
  choose: '选择文件',
  paste: '粘贴文字或网页源代码',
  pasteTitle: '粘贴报告',
  pasteHint: '把报告的全部文字，或网页的源代码粘贴到这里。',
  readPasted: '核对',
  pastedName: '粘贴的报告',
  samples: '没有现成的文件？先用样例看看',
  sampleFaults: '有三处差错的 Word 报告',
  sampleWord: '没有差错的 Word 报告',
  samplePdf: 'PDF 报告',
  diskCopy: '下载离线版（解压后用浏览器打开 index.html，不用联网）',
  licences: '所用软件的许可',
  kinds: { text: '文本', html: '网页', docx: 'Word', pdf: 'PDF' },
  open: '打开',
  close: (name) => `关闭 ${name}`,
  undo: '撤销',
  redo: '重做',
  download: '下载',
  downloadFile: '改好的文件',
  downloadJson: '数据（JSON）',
  downloadCsv: '数据（CSV，可用 Excel 打开）',
  downloadFindings: '核对结果（网页，可发送、打印）',
  print: '打印当前页面',
  copyLink: '复制本页链接（不含文件内容）',
  linkCopied: '链接已复制',
  settings: '设置',
  help: '键盘操作',
  reading: '正在读取…',
  document: '原文',
  form: '表格',
  findings: '问题',
  nothingFound: '没有发现问题',
  nothingListed: '当前筛选下没有问题',
  noTitle: '未找到标题',
  severities: { error: '错误', warning: '警告', info: '提示' },
  accepted: '已认可',
  states: { number: '数字', blank: '空白', mark: '符号', text: '文字', missing: '缺失' },
  countOf: (severity, count) => `${count} 个${{ error: '错误', warning: '警告', info: '提示' }[severity]}`,
  place: {
    line: (line) => `第 ${line} 行`,
    page: (page) => `第 ${page} 页`,
    cell: (table, row, cell) => `第 ${table} 个表格 第 ${row} 行 第 ${cell} 格`,
    paragraph: (paragraph) => `第 ${paragraph} 段`,
  },
  before: '原为',
  after: '改为',
  apply: '采用',
  mended: (left) => (left === 0 ? '已改正，没有剩下的问题' : `已改正，还剩 ${left} 条`),
  mendedToo: '改正后，下面的问题随之解决',
  inProse: '正文中的数',
  remedy: '怎样处理',
  why: '核对依据',
  source: '出处',
  alsoHere: '涉及',
  candidates: '可能有误的数（只改其中一个）',
  changeTo: (value) => `改为 ${value}`,
  accept: '认可，不再提示',
  acceptReason: '理由（记在本机）',
  acceptNoLonger: '取消认可',
  notInDocument: '原文中没有',
  editHint: '按回车修改',
  pdfIsFixed: 'PDF 不能直接修改。请改原来的 Word 文件，再导出 PDF。',
  wrongNumber: '请填写数字',
  comparedWith: (name) => `与上年报告“${name}”对照`,
  sumsUp: (count) => `本报告汇总其余 ${count} 份同年报告`,
  year: (year) => `${year} 年度`,
  editionOf: (edition) => `${edition} 年版格式`,
  cannotRead: (name) => `无法读取“${name}”`,
  rulesTitle: '核对规则',
  rulesHint: '每条规则可以调整轻重，或不作核对。设置保存在本机浏览器。',
  wordsTitle: '不当用词',
  wordsHint: '每行一个词；要给出改法，写成“错词 → 正词”。',
  asUsual: '默认',
  off: '不核对',
  resetRules: '全部恢复默认',
  forgetAccepted: (count) => `清除已认可的 ${count} 条`,
  done: '完成',
  keys: [
    ['j / k', '下一个、上一个问题'],
    ['a', '采用改正建议'],
    ['Ctrl + Z', '撤销'],
    ['Ctrl + Shift + Z', '重做'],
    ['方向键', '在表格中移动'],
    ['回车', '修改选中的数字'],
    ['o', '打开文件'],
    ['?', '键盘操作'],
  ],
  previousFinding: '上一个问题',
  nextFinding: '下一个问题',
  skipToFindings: '跳到问题列表',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  cannotDraw: '无法显示原文的版面；读取和核对的结果不受影响。',
  preamble: '开头',
  wrongBytes: (count) => `文件中有 ${count} 处字节不能识别为文字，显示为 �。文件可能已损坏，请换用原始文件。`,
}
