import * as fc from 'fast-check'
import { some } from './some.js'

/** Sentences with a number in them. None speaks of what the tables count, so that they never contradict a table. */
const sentences: readonly ((number: number) => string)[] = [
  (number) => `公开信息${number}条。`,
  (number) => `公示栏更新了${number}次，每次由两个人核对。`,
  (number) => `政务微信发布${number}篇，点击过百的只有${Math.floor(number / 3)}篇。`,
  (number) => `政府网站栏目共${number}个，其中新设${number % 7}个。`,
  (number) => `举办培训${number}场，参加的有${number * 12}人次；会后逐人测验。`,
  (number) => `严格按照《中华人民共和国政府信息公开条例》的规定，对${number}个栏目逐一检查。`,
  (number) => `满意率为${number % 100}.${number % 10}%，比上一次高。`,
  (number) => `休渔的通知提前${number}天张贴到每个码头（含${number % 5}个小码头）。`,
  (number) => `热线“12345”转来的${number}个问题，都在三天内回答。`,
  (number) => `一是人手少，${number}个村只有一名公开员；二是写得难懂。`,
  (number) => `来年做两件事：第一，每份通知先写结论；第二，把${number}个旧栏目并成一个。`,
  (number) => `网址为www.example.gov.cn/zwgk/${number}.html，电话0455-${number}。`,
  () => '没有其他需要说明的情况。',
  () => '群众最关心的是补贴、低保和修路；这三样每月公布一次。',
  () => '公开以后少有人看，是最大的难处……',
  () => '“看得见、听得懂、能监督”，还没有做到！',
]

const highestNumber = 9999

/** One sentence, with its stop. Shrinks to 公开信息0条。 */
export const sentence = (): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...sentences), fc.nat(highestNumber)).map(([write, number]) => write(number))

/** True once in so many times, and false when shrunk. */
const onceIn = (times: number): fc.Arbitrary<boolean> => fc.nat(times - 1).map((turn) => turn === times >> 1)

/** One to five sentences; now and then the last has lost its stop. */
export const paragraph = (): fc.Arbitrary<string> =>
  fc
    .tuple(some(sentence(), 5), onceIn(10))
    .map(([parts, losesStop]) => (losesStop ? parts.join('').slice(0, -1) : parts.join('')))

/**
 * Prose as it stands in reports: Chinese sentences with numbers.
 *
 * @returns An arbitrary of one to five paragraphs joined by `\n`, none of them empty; most end in a full stop. They speak
 * of nothing that the tables count and name no year. They shrink to 公开信息0条。
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { parse, toData } from 'ogi-report'
 * import { prose } from 'ogi-report/arbitraries'
 *
 * fc.assert(
 *   fc.property(prose(), (text) => {
 *     const { report } = parse(`一、总体情况\n\n${text.replaceAll('\n', '\n\n\u3000\u3000')}`)
 *     return toData(report).overview === text
 *   }),
 * )
 * ```
 */
export const prose = (): fc.Arbitrary<string> =>
  some(paragraph(), 5).map((paragraphs) => paragraphs.join('\n'))
