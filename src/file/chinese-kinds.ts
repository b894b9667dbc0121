import type { Kind } from './kind.js'

const names: Readonly<Record<string, string>> = {
  'application/octet-stream': '种类不明的数据',
  'text/plain': '文本',
  'text/html': '网页',
  'application/x-ogi-report-findings': ' check --format html 写出的问题网页',
  'multipart/related': '网页存档（mht）',
  'application/pdf': ' PDF 文件',
  'application/ofd': ' OFD 文件',
  'application/rtf': ' RTF 文件',
  'application/xml': ' XML 文件',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ' Word 文件（docx）',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ' Excel 文件（xlsx）',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ' PowerPoint 文件（pptx）',
  'application/msword': '旧版 Word 或 WPS 文件（doc、wps）',
  'application/vnd.ms-excel': '旧版 Excel 文件（xls）',
  'application/vnd.ms-powerpoint': '旧版 PowerPoint 文件（ppt）',
  'application/x-cfb': '旧版办公软件的文件',
  'application/x-encrypted-office': '加了密码的办公文件',
  'application/zip': '压缩文件（zip）',
}

const families: readonly (readonly [start: string, name: string])[] = [
  ['image/', '图片'],
  ['audio/', '音频'],
  ['video/', '视频'],
]

/** A kind of file in a few words. */
export const nameKind = ({ mime, extension }: Kind): string => {
  const family = families.find(([start]) => mime.startsWith(start))?.[1] ?? '其他种类的文件'
  return names[mime] ?? `${family}（${extension}）`
}

const saveAsWord = '请打开后另存为 .docx'

const waysOut: Readonly<Record<string, string>> = {
  'application/msword': saveAsWord,
  'application/rtf': saveAsWord,
  'application/ofd': saveAsWord,
  'application/x-encrypted-office': '请用密码打开后，取消密码另存',
  'application/zip': '请先解压',
  'application/x-ogi-report-findings': '请指定所核对的报告本身',
}

/** How a report in a file of a kind that is not read can be read all the same. */
export const nameWayOut = ({ mime }: Kind): string => waysOut[mime] ?? '请先取出文字'
