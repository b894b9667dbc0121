import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDiagnostics } from '../../src/index.js'
import { diagnosticAt, draw, drawWords } from './drawing.js'

describe('the caret stands under the fault', () => {
  it('after letters of one column', () => {
    expect(drawWords('total 12 items', '12')).toEqual([
      '  1 | total 12 items', //
      '    |       ^^',
    ])
  })

  it('after Chinese characters, which are two columns wide', () => {
    expect(drawWords('行政处罚 | 若干', '若干')).toEqual([
      '  1 | 行政处罚 | 若干', //
      '    |            ^^^^',
    ])
  })

  it('after full-width digits, brackets and punctuation', () => {
    expect(drawWords('（１），２件', '２件')).toEqual([
      '  1 | （１），２件', //
      '    |         ^^^^',
    ])
  })

  it('after half-width forms and symbols of one column', () => {
    expect(drawWords('ｱｲ±12', '12')).toEqual([
      '  1 | ｱｲ±12', //
      '    |    ^^',
    ])
  })

  it('after tabs, which reach to the next multiple of four columns', () => {
    expect(drawWords('规章\t0\t\t若干', '若干')).toEqual([
      '  1 | 规章    0       若干', //
      '    |                 ^^^^',
    ])
    expect(drawWords('abc\td', 'd')).toEqual([
      '  1 | abc d', //
      '    |     ^',
    ])
    expect(drawWords('abcd\te', 'e')).toEqual([
      '  1 | abcd    e', //
      '    |         ^',
    ])
  })

  it('after ideographic spaces, which are shown and are two columns wide', () => {
    expect(drawWords('\u3000\u30002022年', '2022')).toEqual([
      '  1 | ␣␣␣␣2022年', //
      '    |     ^^^^',
    ])
  })

  it('after no-break spaces, which are shown and are one column wide', () => {
    expect(drawWords('规章\u00a0若干', '若干')).toEqual([
      '  1 | 规章␣若干', //
      '    |      ^^^^',
    ])
  })

  it('within marks of bold type', () => {
    expect(drawWords('**（一）主动公开**\t若干', '若干')).toEqual([
      '  1 | **（一）主动公开**  若干', //
      '    |                     ^^^^',
    ])
  })

  it('after characters beyond the first plane, which are two UTF-16 units long', () => {
    expect(drawWords('𠮷野镇😀若干', '若干')).toEqual([
      '  1 | 𠮷野镇😀若干', //
      '    |         ^^^^',
    ])
  })

  it('under both columns of a character of two UTF-16 units, though the place be half of it', () => {
    expect(draw('a𠮷b', 2, 3)).toEqual([
      '  1 | a𠮷b', //
      '    |  ^^',
    ])
  })

  it('after combining marks, which take no column', () => {
    expect(drawWords('e\u0301e\u0301 12', '12')).toEqual([
      '  1 | e\u0301e\u0301 12', //
      '    |    ^^',
    ])
  })

  it('after zero-width characters and direction marks, which are left out of the line', () => {
    expect(drawWords('\ufeff规\u200b章\u202e0\u200d件', '件')).toEqual([
      '  1 | 规章0件', //
      '    |      ^^',
    ])
  })

  it('after the parts of a joined emoji, side by side', () => {
    expect(drawWords('👩\u200d👩\u200d👧 12', '12')).toEqual([
      '  1 | 👩👩👧 12', //
      '    |        ^^',
    ])
  })

  it('after control characters, which are shown as pictures and never sent', () => {
    expect(drawWords('a\u0000\u001b[2J\u009b\u007f12', '12')).toEqual([
      '  1 | a␀␛[2J␦␡12', //
      '    |         ^^',
    ])
  })

  it('after half of a character', () => {
    expect(drawWords('\ud842年12', '12')).toEqual([
      '  1 | \ufffd年12', //
      '    |    ^^',
    ])
  })
})

describe('lines', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end in %s, which is not shown', (_, lineBreak) => {
    expect(drawWords(['标题', '行政处罚\t若干', '末行'].join(lineBreak), '若干')).toEqual([
      '  2 | 行政处罚    若干', //
      '    |             ^^^^',
    ])
  })

  it('keep their spaces in front and lose those behind', () => {
    expect(drawWords('\t若干\t\t\n', '若干')).toEqual([
      '  1 |     若干', //
      '    |     ^^^^',
    ])
  })

  it('keep those behind, too, where the fault is one of them', () => {
    expect(draw('规章\t\t', 3, 4)).toEqual([
      '  1 | 规章        ', //
      '    |         ^^^^',
    ])
  })

  it('have their numbers before them', () => {
    const source = `${'\n'.repeat(99)}x`
    expect(draw(source, 99, 100)).toEqual([
      '  100 | x', //
      '      | ^',
    ])
  })
})

describe('a place', () => {
  it('without width has a single caret before the character it stands before', () => {
    expect(draw('规章0', 2, 2)).toEqual([
      '  1 | 规章0', //
      '    |     ^',
    ])
    expect(draw('规章', 1, 1)).toEqual([
      '  1 | 规章', //
      '    |   ^',
    ])
  })

  it('at the end of a line has a single caret behind it', () => {
    for (const lineBreak of ['\n', '\r\n']) {
      expect(draw(`规章${lineBreak}0`, 2, 2)).toEqual([
        '  1 | 规章', //
        '    |     ^',
      ])
    }
  })

  it('in an empty text or on an empty line has a single caret at its start', () => {
    expect(draw('', 0, 0)).toEqual([
      '  1 |', //
      '    | ^',
    ])
    expect(draw('a\n\nb', 2, 2)).toEqual([
      '  2 |', //
      '    | ^',
    ])
  })

  it('on several lines is marked on the first, to its end', () => {
    expect(drawWords('信息内容\t本年\n制发件数\t0', '本年\n制发件数')).toEqual([
      '  1 | 信息内容    本年', //
      '    |             ^^^^',
    ])
  })

  it('on several lines is not marked under the blanks that end the first', () => {
    expect(drawWords('信息内容\t\t\r\n本年制发件数', '信息内容\t\t\r\n本年')).toEqual([
      '  1 | 信息内容', //
      '    | ^^^^^^^^',
    ])
  })

  it('behind the end of a text that is not the one it was found in stands at its end', () => {
    expect(draw('规章', 1000, 2000)).toEqual([
      '  1 | 规章', //
      '    |     ^',
    ])
  })
})

describe('a long line', () => {
  const prose = '公开'.repeat(100)

  it('of 80 columns is shown whole', () => {
    const line = '公开'.repeat(20)
    expect(draw(line, 0, 2)[0]).toBe(`  1 | ${line}`)
  })

  it('is cut behind a fault at its start', () => {
    expect(drawWords(`若干${prose}`, '若干')).toEqual([
      `  1 | 若干${'公开'.repeat(18)}公…`, //
      '    | ^^^^',
    ])
  })

  it('is cut before a fault at its end', () => {
    expect(drawWords(`${prose}若干`, '若干')).toEqual([
      `  1 | …开${'公开'.repeat(18)}若干`,
      `    | ${' '.repeat(75)}^^^^`,
    ])
  })

  it('is cut on both sides of a fault in its middle', () => {
    expect(drawWords(`${prose}若干${prose}`, '若干')).toEqual([
      `  1 | …${'公开'.repeat(9)}若干${'公开'.repeat(9)}…`,
      `    | ${' '.repeat(37)}^^^^`,
    ])
  })

  it('has its marks cut with it where the fault is longer', () => {
    expect(drawWords(`${prose}${'若干'.repeat(50)}`, '若干'.repeat(50))).toEqual([
      `  1 | …${'公开'.repeat(2)}${'若干'.repeat(17)}若…`,
      `    | ${' '.repeat(9)}${'^'.repeat(70)}`,
    ])
  })

  it('says that something is left out, also where little of it would be seen', () => {
    const unseen = '\u200b'.repeat(500)
    expect(drawWords(`公开${unseen}若干${unseen}公开`, '若干')).toEqual([
      '  1 | …若干…', //
      '    |  ^^^^',
    ])
  })

  it('is looked at only around the fault, though it have millions of characters', () => {
    const endless = '公\t'.repeat(1_000_000)
    const faults = Array.from({ length: 1000 }, (_, at) => diagnosticAt(endless, at * 1000, at * 1000 + 1))
    const start = performance.now()
    const lines = formatDiagnostics(faults, endless).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(100)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

it('any place of any text is drawn on two lines of at most 80 columns, without a control character', () => {
  const texts = fc.string({
    unit: fc.constantFrom(
      '公',
      '0',
      '\t',
      '\n',
      '\r',
      '\u3000',
      '\u200b',
      '\u0301',
      '\ud842',
      '𠮷',
      '\u001b',
    ),
  })
  fc.assert(
    fc.property(texts, fc.nat(200), fc.nat(50), (text, start, length) => {
      const lines = draw(text, start, start + length)
      expect(lines).toHaveLength(2)
      expect(lines.join('')).not.toMatch(/\p{Cc}/u)
      const [, marks = ''] = lines
      expect(marks).toMatch(/^ {2} +\| *\^+$/)
      expect(marks.slice(marks.indexOf('|') + 2).length).toBeLessThanOrEqual(81)
    }),
  )
})
