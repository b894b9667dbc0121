import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, serialize } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'

vi.setConfig({ testTimeout: patience })

const codesOf = (text: string): string[] => parse(text).diagnostics.map(({ code }) => code)

describe('tables of an edition that was no longer in force', () => {
  it('are said, and no others', async () => {
    await holdsOften(
      fc.property(reportData({ consistent: true }), (data) => {
        if (data.year === null || data.year < 2019 || data.edition === null) return
        const isOutdated = data.edition === '2019' && data.year >= 2021
        expect(codesOf(serialize(data, { layout: 'tsv' })).includes('outdated-edition')).toBe(isOutdated)
      }),
    )
  })

  it('are not said twice where the report mixes two editions', () => {
    const text = `清溪县2022年政府信息公开工作年度报告
二、主动公开政府信息情况
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
规章 | 0 | 0 | 0
规范性文件 | 1 | 1 | 4
三、收到和处理政府信息公开申请情况
3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0
3.申请人逾期未补正，行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
（六）其他处理
1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0`
    const codes = codesOf(text)
    expect(codes).toContain('mixed-editions')
    expect(codes).not.toContain('outdated-edition')
  })
})
