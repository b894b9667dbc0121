import type { Locale } from '../findings/locale.js'

/** Why a PDF cannot be read at all. */
export type PdfFault =
  /** The bytes are those of something else. */
  | 'not-a-pdf'
  /** It opens with a password only. */
  | 'encrypted'
  /** It is cut short, or broken otherwise. */
  | 'damaged'
  /** It is larger, or has more pages, than any report. */
  | 'too-large'
  /** Its text is in a font whose table of characters is not at hand. */
  | 'font'
  /** The package `pdfjs-dist` is not installed. */
  | 'no-pdfjs'

const messages: Readonly<Record<Locale['name'], Readonly<Record<PdfFault, string>>>> = {
  en: {
    'not-a-pdf':
      'This is not a PDF. Read a text with `parse`, a page with `parseHtml`, a Word file with `parseDocx`.',
    encrypted: 'This PDF opens with a password only. Open it with its password, and print it into a new PDF.',
    damaged: 'This PDF is cut short or damaged. Fetch it once more, or ask its publisher for a sound one.',
    'too-large':
      'This PDF is larger than any report is, and was not read. Take the pages of the report out of it, into a PDF of their own.',
    font: 'This PDF has text in a font that names its characters by a table of pdfjs-dist. Say where its folder `cmaps` is, by the option `cMapUrl`.',
    'no-pdfjs':
      'PDFs are read by the package pdfjs-dist, which is not installed here: npm install pdfjs-dist@5.4',
  },
  zh: {
    'not-a-pdf': '这不是 PDF。文本请用 `parse` 读取，网页请用 `parseHtml`，Word 文件请用 `parseDocx`。',
    encrypted: '该 PDF 须凭密码打开。请用密码打开后，另行打印为新的 PDF。',
    damaged: '该 PDF 不完整或已损坏。请重新下载，或向发布机关索取完好的文件。',
    'too-large': '该 PDF 远大于任何报告，未予读取。请将报告所在各页另存为单独的 PDF。',
    font: '该 PDF 所用字体须借助 pdfjs-dist 的字符表才能识别。请用选项 `cMapUrl` 指明其 `cmaps` 目录的位置。',
    'no-pdfjs': '读取 PDF 需要 pdfjs-dist，此处尚未安装：npm install pdfjs-dist@5.4',
  },
}

/**
 * Thrown by `parsePdf` for bytes that no report can be read from.
 *
 * @category Read
 */
export class PdfError extends Error {
  override readonly name = 'PdfError'
  /** Why, for those who say it in words of their own. */
  readonly fault: PdfFault

  constructor(fault: PdfFault, locale: Locale | undefined, cause?: unknown) {
    super(messages[locale?.name ?? 'en'][fault], cause === undefined ? undefined : { cause })
    this.fault = fault
  }
}
