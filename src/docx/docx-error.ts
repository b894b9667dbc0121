import type { Locale } from '../findings/locale.js'

/** Why a file cannot be read at all. */
export type DocxFault =
  /** The bytes are those of something else, or none. */
  | 'not-a-docx'
  /** It opens with a password only. */
  | 'encrypted'
  /** It is a file of Word or WPS in the old form: `.doc`, `.wps`. */
  | 'old-word'
  /** It is a table of numbers: `.xlsx`, `.xls`, `.et`. */
  | 'spreadsheet'
  /** It is an OFD. */
  | 'ofd'
  /** It is cut short, or broken otherwise. */
  | 'damaged'
  /** Unpacked it is larger than any report. */
  | 'too-large'

const messages: Readonly<Record<Locale['name'], Readonly<Record<DocxFault, string>>>> = {
  en: {
    'not-a-docx':
      'This is not a Word file (.docx). Read a text with `parse`, a page with `parseHtml`, a PDF with `parsePdf`.',
    encrypted:
      'This Word file opens with a password only. Open it with its password, and save it without one.',
    'old-word': 'This is a file of Word or WPS in the old form (.doc, .wps). Open it, and save it as .docx.',
    spreadsheet: 'This is a spreadsheet. Save the report that it belongs to as .docx, or copy it as text.',
    ofd: 'This is an OFD. Save the report as .docx, or print it into a PDF.',
    damaged:
      'This Word file is cut short or damaged. Fetch it once more, or open it in Word or WPS, repair and save it.',
    'too-large':
      'Unpacked this file is larger than any report is, and was not read. Open it, and save it anew.',
  },
  zh: {
    'not-a-docx':
      '这不是 Word 文件（.docx）。文本请用 `parse` 读取，网页请用 `parseHtml`，PDF 请用 `parsePdf`。',
    encrypted: '该 Word 文件须凭密码打开。请用密码打开后，取消密码另存。',
    'old-word': '这是旧格式的 Word 或 WPS 文件（.doc、.wps）。请打开后另存为 .docx。',
    spreadsheet: '这是电子表格。请将所属报告另存为 .docx，或将其复制为文本。',
    ofd: '这是 OFD 文件。请将报告另存为 .docx，或打印为 PDF。',
    damaged: '该 Word 文件不完整或已损坏。请重新下载，或用 Word、WPS 打开修复后另存。',
    'too-large': '该文件解压后远大于任何报告，未予读取。请打开后重新保存。',
  },
}

/**
 * Thrown by `parseDocx` and `applyEdits` for bytes that no report can be read from.
 *
 * @category Read
 */
export class DocxError extends Error {
  override readonly name = 'DocxError'
  /** Why, for those who say it in words of their own. */
  readonly fault: DocxFault

  constructor(fault: DocxFault, locale: Locale | undefined, cause?: unknown) {
    super(messages[locale?.name ?? 'en'][fault], cause === undefined ? undefined : { cause })
    this.fault = fault
  }
}
