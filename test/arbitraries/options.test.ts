import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData, reportText, type ReportTextOptions } from '../../src/arbitraries/index.js'

const made = (options: unknown): unknown =>
  fc.sample(reportData(options as ReportTextOptions), { numRuns: 40, seed: 1 })

describe('options that no compiler checked', () => {
  it.each<[options: object, said: string]>([
    [{ edition: '2020' }, 'edition must be one of 2019, 2021; got "2020"'],
    [{ edition: 2021 }, 'edition must be one of 2019, 2021; got 2021'],
    [{ edition: null }, 'edition must be one of 2019, 2021; got null'],
    [{ consistent: 'yes' }, 'consistent must be true or false; got "yes"'],
    [{ texts: '甲。' }, 'texts must be an arbitrary of fast-check; got "甲。"'],
    [{ texts: () => '甲。' }, 'texts must be an arbitrary of fast-check; got a function'],
    [
      { layout: 'xml' },
      'layout must be one of lines, tsv, markdown, pipes, html; got "xml"; did you mean "html"?',
    ],
    [{ layout: null }, 'layout must be one of lines, tsv, markdown, pipes, html; got null'],
  ])('%o', (options, said) => {
    expect(() => reportText(options as ReportTextOptions)).toThrow(new TypeError(said))
    if (!('layout' in options)) expect(() => made(options)).toThrow(new TypeError(said))
  })

  it.each(['', '甲\r乙', '甲\r\n乙', '甲\0乙', 3])('a text that no report gives back: %j', (text) => {
    const texts = fc.constant(text)
    expect(() => made({ texts })).toThrow(
      /^texts must give texts that are not empty and hold neither a carriage return nor NUL; got ./,
    )
    expect(() => made({ texts, consistent: true })).toThrow(TypeError)
  })

  it.each([undefined, { edition: undefined, consistent: undefined, texts: undefined, layout: undefined }])(
    '%j is no option at all',
    (options) => {
      expect(() => reportText(options as unknown as ReportTextOptions)).not.toThrow()
    },
  )
})

describe('texts of any other characters', () => {
  const character = fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom(
      ...[
        '甲',
        '。',
        '1',
        'a',
        ' ',
        '\t',
        '\n',
        '\f',
        '\v',
        '\u0085',
        '\u00a0',
        '\u200b',
        '\u2028',
        '\u3000',
        '\ufeff',
      ],
      ...['\\', '*', '|', '#', '<', '&', '\ud800', '一、', '规章', '2023年'],
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const texts = fc
    .array(character, { minLength: 1, maxLength: 6 })
    .map((characters) => characters.join('').replace(/[\r\0]/g, ''))
    .filter((text) => text !== '')

  it('are written in every layout, and read again', () => {
    fc.assert(
      fc.property(reportText({ texts }), (text) => text !== ''),
      { numRuns: 300 },
    )
  })
})
