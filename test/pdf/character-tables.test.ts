import { describe, expect, it } from 'vitest'
import { zh } from '../../src/locales/zh.js'
import { parsePdf } from '../../src/pdf/index.js'
import { oldPdf } from '../support/old-pdf.js'

const lines = ['某县2021年政府信息公开工作年度报告', '一、总体情况', '收到申请12件，办结11件。']

describe.each(['UniGB-UCS2-H', 'GBK-EUC-H'] as const)(
  'a font that is not in the PDF, by the table %s',
  (table) => {
    it('is read by the table of pdfjs-dist', async () => {
      const { source } = await parsePdf(oldPdf(lines, table))
      expect(source.trim().split('\n')).toEqual(lines)
    })

    it('ends in an error that names the option, where the table is not where it should be', async () => {
      const reading = parsePdf(oldPdf(lines, table), { cMapUrl: 'nowhere/' })
      await expect(reading).rejects.toMatchObject({ fault: 'font' })
      await expect(reading).rejects.toThrow('cMapUrl')
      await expect(parsePdf(oldPdf(lines, table), { cMapUrl: 'nowhere/', locale: zh })).rejects.toThrow(
        '字符表',
      )
    })
  },
)
