import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { reportData } from '../../src/arbitraries/index.js'
import { hashOf } from '../../src/baseline/hash.js'
import { check, fingerprintsOf, serialize, type Diagnostic, type Layout } from '../../src/index.js'
import { zh } from '../../src/locales/zh.js'
import { parameters } from '../support/runs.js'

const fingerprintsIn = (text: string): string[] => {
  const { report, diagnostics } = check(text)
  return fingerprintsOf(report, diagnostics)
}

/** What the rules find; which words reading wonders about depends on the layout. */
const ofRules = ({ code }: Diagnostic): boolean => code.endsWith('-total') || code === 'balance'

it('a finding keeps its fingerprint in another layout, language and place, and with another severity', () => {
  fc.assert(
    fc.property(
      reportData(),
      fc.constantFrom<Layout>('tsv', 'markdown', 'pipes'),
      fc.nat(20),
      (data, layout, lines) => {
        const one = check(serialize(data, { layout: 'lines' }))
        const other = check('\n'.repeat(lines) + serialize(data, { layout }), {
          locale: zh,
          rules: { 'row-total': 'info' },
        })
        const [some, others] = [one, other].map(({ report, diagnostics }) =>
          fingerprintsOf(report, diagnostics.filter(ofRules)).sort(),
        )
        expect(others).toEqual(some)
      },
    ),
    parameters,
  )
})

it('no two findings of a report have one fingerprint', () => {
  fc.assert(
    fc.property(reportData(), (data) => {
      const found = fingerprintsIn(serialize(data, { layout: 'lines' }))
      expect(new Set(found).size).toBe(found.length)
    }),
    parameters,
  )
})

const disputes = (total: number): string =>
  `某县2022年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n0\n0\n1\n${total}\n${'0\n'.repeat(10)}`
const ofTotal = (text: string): string | undefined => {
  const { report, diagnostics } = check(text)
  return fingerprintsOf(report, diagnostics)[diagnostics.findIndex(({ code }) => code === 'dispute-total')]
}

it.each([
  ['says something else', disputes(4)],
  ['is in the report of another year', disputes(3).replace('2022', '2021')],
  ['is in the report of another organ', disputes(3).replace('某县', '另一县')],
])('has another fingerprint where it %s', (_, text) => {
  expect(ofTotal(disputes(3))).toMatch(/^[\da-f]{16}$/)
  expect(ofTotal(text)).toMatch(/^[\da-f]{16}$/)
  expect(ofTotal(text)).not.toBe(ofTotal(disputes(3)))
})

it('tells findings that say the same apart by their order', () => {
  const { report, diagnostics } = check(disputes(3))
  const [one] = diagnostics
  if (one === undefined) throw new Error('a finding was expected')
  const [first, second] = fingerprintsOf(report, [one, one])
  expect(first).toBe(fingerprintsOf(report, [one])[0])
  expect(second).not.toBe(first)
})

// The vectors of the draft of FNV (Noll), with a zero byte behind each letter, as UTF-16 has it.
it.each([
  ['', 'cbf29ce484222325'],
  ['a', '089be207b544f1e4'],
])('hashes %j by FNV-1a', (text, hash) => {
  expect(hashOf(text)).toBe(hash)
})

it('hashes as FNV-1a does with whole numbers of any size', () => {
  const byWholeNumbers = (text: string): string => {
    let hash = 0xcbf29ce484222325n
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      for (const byte of [unit & 0xff, unit >> 8]) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n
    }
    return hash.toString(16).padStart(16, '0')
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hashOf(text)).toBe(byWholeNumbers(text))
    }),
    parameters,
  )
})

it('is the same from one version to the next', () => {
  expect(ofTotal(disputes(3))).toBe('8167c004749cccbb')
})
