import { describe, expect, it } from 'vitest'
import { parse, validate } from '../../src/index.js'
import { published, withNumbers, zeroData } from './zero-report.js'

const data = withNumbers(zeroData(), {
  'requests.received.naturalPerson': 25,
  'requests.received.total': 25,
  'requests.granted.naturalPerson': 21,
  'requests.granted.total': 21,
  'requests.totalProcessed.naturalPerson': 21,
  'requests.totalProcessed.total': 21,
  'requests.carriedForward.naturalPerson': 4,
  'requests.carriedForward.total': 4,
})

/** The words that are said to be wrong in a section one of these lines. */
const wrongIn = (lines: readonly string[]): string[] => {
  const { source } = published({ ...data, overview: '公示栏每月更新。' })
  const text = source.replace('公示栏每月更新。', () => lines.join('\n'))
  return validate(parse(text).report).flatMap(({ code, actual = '' }) =>
    code === 'text-table-mismatch' ? [actual] : [],
  )
}

const opening = '2022年，我镇认真做好各项政府信息公开工作，'

describe('a sentence that its lines break', () => {
  it.each([
    ['in its number', [`${opening}共收到政府信息公开申请2`, '5件，办结21件。']],
    ['before its counter', [`${opening}共收到政府信息公开申请25`, '件，办结21件。']],
    ['in its words', [`${opening}共收到政府信息公`, '开申请25件，办', '结21件，结转下年度4', '件。']],
    ['behind a mark', [`${opening}共收到政府信息公开申请25件，`, '办结21件。']],
    ['before a mark', ['共收到政府信息公开申请25件', '，办结21件。']],
  ])('%s is right where it is right as a whole', (_, lines) => {
    expect(wrongIn(lines)).toEqual([])
  })

  it.each([
    ['in its number', [`${opening}共收到政府信息公开申请2`, '8件，办结21件。'], ['28']],
    ['before its counter', [`${opening}共收到政府信息公开申请28`, '件，办结21件。'], ['28']],
    [
      'in its words',
      [`${opening}共收到政府信息公`, '开申请25件，办', '结24件，结转下年度7', '件。'],
      ['24', '7'],
    ],
    ['before a mark', ['共收到政府信息公开申请28件', '，办结24件。'], ['28', '24']],
  ])('%s is wrong where it is wrong as a whole', (_, lines, words) => {
    expect(wrongIn(lines)).toEqual(words)
  })
})

describe('lines that are no broken sentence', () => {
  it.each([
    ['items of a list', ['收到政府信息公开申请28件', '办结24件'], ['28', '24']],
    ['a title and what stands under it', ['依申请公开情况', '受理28件，办结24件。'], ['28', '24']],
    ['a title of something else', ['行政许可情况', '受理申请28件，办结24件。'], []],
    ['a whole sentence and another', ['公示栏每月更新。', '收到政府信息公开申请28件。'], ['28']],
    ['a clause of its own', [`${opening}做法如下：`, '（一）收到政府信息公开申请28件。'], ['28']],
  ])('are read one by one: %s', (_, lines, words) => {
    expect(wrongIn(lines)).toEqual(words)
  })

  it('a number that the last line ends with may go on, and is no claim', () => {
    expect(wrongIn([`${opening}共收到政府信息公开申请2`])).toEqual([])
  })
})
