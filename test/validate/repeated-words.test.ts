import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { parse, validate } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'

vi.setConfig({ testTimeout: patience })

const character = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code))

/** 一件事一件事 and 哈哈哈哈哈哈 are meant so. */
const isMeant = (word: string): boolean => /^[一逐每]/.test(word) || new Set(word).size === 1

const longWord = fc
  .array(character, { minLength: 3, maxLength: 12 })
  .map((characters) => characters.join(''))
  .filter((word) => !isMeant(word))
const knownWord = fc.constantFrom(
  '进行',
  '我们',
  '以及',
  '通过',
  '开展',
  '落实',
  '情况',
  '的',
  '在',
  '，',
  '、',
  '。',
)

const ofTwoUnits = fc.constantFrom('𠮷', '😀', '𫠊')
const neighbour = fc.oneof(
  fc.nat(99_999).map(String),
  fc.constantFrom('www', 'a', 'OA', ' ', '（', '）', '“', '”', '%'),
  ofTwoUnits,
  fc.constantFrom('我乡', '公开', '信息', '群众', '网站'),
)
const around = fc.array(neighbour, { maxLength: 6 }).map((pieces) => pieces.join(''))

const opening = '2022年，我乡公开政府信息'
const closing = '信息公开工作平稳有序'

const faultsIn = (paragraph: string): (readonly [start: number, end: number])[] => {
  const source = `一、总体情况\n${paragraph}`
  return validate(parse(source).report)
    .filter(({ code }) => code === 'repeated-words')
    .map(({ position: { start, end } }) => [start.offset, end.offset])
}

it('a word said twice is found, wherever it stands and whatever stands around it', async () => {
  const frames = fc.constantFrom([opening, closing], [opening, ''], ['', closing])
  await holdsOften(
    fc.property(
      fc.oneof(longWord, knownWord),
      around,
      around,
      frames,
      (word, before, after, [head, tail]) => {
        const paragraph = `${head}${before}${word}${word}${after}${tail}`
        const start = '一、总体情况\n'.length + `${head}${before}`.length
        const end = start + 2 * word.length
        expect(faultsIn(paragraph).some(([from, to]) => from < end && to > start)).toBe(true)
      },
    ),
  )
})

it('is not found where no word is said twice', async () => {
  const apart = fc.uniqueArray(character, { minLength: 10, maxLength: 80 }).map((all) => all.join(''))
  await holdsOften(
    fc.property(apart, (words) => {
      expect(faultsIn(`${opening}：2020，${words}，www。`)).toEqual([])
    }),
  )
})
