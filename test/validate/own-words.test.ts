import { describe, expect, it } from 'vitest'
import { applyEdits, check, formatDiagnostics, parse, validate, type OwnWord } from '../../src/index.js'
import { zh } from '../../src/locales/zh.js'
import { published, zeroData } from './zero-report.js'

const data = { ...zeroData(), problems: '公示栏刷新慢，第12号文还没有刷新。' }
const { source, report } = published(data)

describe('words of the user’s own', () => {
  const words: OwnWord[] = [
    { pattern: '刷新', message: '公示栏用“更新”', replacement: '更新' },
    { pattern: '第\\d+号文' },
  ]
  const found = validate(report, { words })

  it('are found by patterns, each where it stands', () => {
    expect(
      found.map(({ code, path, actual, expected, note }) => [code, path, actual, expected, note]),
    ).toEqual([
      ['own-word', 'problems', '刷新', '更新', '公示栏用“更新”'],
      ['own-word', 'problems', '第12号文', undefined, undefined],
      ['own-word', 'problems', '刷新', '更新', '公示栏用“更新”'],
    ])
  })

  it('say what the list says of them, in either language', () => {
    expect(found.map(({ message }) => message).slice(0, 2)).toEqual([
      '“刷新” is on your list of words (公示栏用“更新”). Write “更新” in its place.',
      '“第12号文” is on your list of words. Write it otherwise.',
    ])
    expect(formatDiagnostics(found, source, { locale: zh })).toContain(
      '“刷新”在自定词表中（公示栏用“更新”）。请改为“更新”。',
    )
  })

  it('give way to their replacement', () => {
    const edits = found.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits))
    expect(applyEdits(source, edits)).toBe(source.replaceAll('刷新', '更新'))
  })

  it('are an option of check, too, and a rule like others', () => {
    const codes = check(source, { words }).diagnostics.map(({ code }) => code)
    expect(codes.filter((code) => code === 'own-word')).toHaveLength(3)
    expect(validate(report, { words, rules: { 'own-word': 'off' } })).toEqual([])
  })
})

it.each<[unknown, string]>([
  [3, 'words must be a list such as'],
  [[{}], 'words[0] has no pattern'],
  [['刷新'], 'the options of words[0] must be an object'],
  [[{ pattern: '(' }], 'words[0].pattern is no regular expression'],
  [[{ pattern: '' }], 'words[0].pattern must be a text'],
  [[{ pattern: '刷新' }, { pattern: 'a*' }], 'words[1].pattern must not match where nothing stands'],
  [[{ patern: '刷新' }], 'did you mean "pattern"?'],
  [[{ pattern: '刷新', replacement: 3 }], 'words[0].replacement must be a text'],
])('a list that is none is turned away: %j', (words, problem) => {
  expect(() => validate(parse('').report, { words: words as OwnWord[] })).toThrow(TypeError)
  expect(() => validate(parse('').report, { words: words as OwnWord[] })).toThrow(problem)
})
