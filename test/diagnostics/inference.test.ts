import { expect, it } from 'vitest'
import { inferenceOf } from '../../src/findings/inference.js'
import { parse } from '../../src/index.js'

const header = '| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计'
const list = '自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他'
const received = '一、本年新收政府信息公开申请数量'

/** What the diagnostics `inferred` of a text speak of. */
const inferences = (text: string) =>
  parse(text)
    .diagnostics.filter(({ code }) => code === 'inferred')
    .map(({ path = '', expected = '', actual = '' }) => inferenceOf(path, expected, actual))

it.each([
  ['year', '某县政府信息公开工作年度报告\n一、总体情况\n2022年，公开信息12条。'],
  ['paragraph', `一、总体情况\n${'公开'.repeat(40)}，\n信息。`],
  ['value', `三、收到和处理政府信息公开申请情况\n${header}\n${received} | 0 | 0 | 0 | 0 | 0 | 0 | 0（件）`],
  ['pieces', `三、收到和处理政府信息公开申请情况\n${list}\n${received}\n13612\n0\n0\n0\n0\n0\n136\n12`],
  ['standard-order', `三、收到和处理政府信息公开申请情况\n${received} | 0 | 0 | 0 | 0 | 0 | 0 | 0`],
  [
    'header',
    `三、收到和处理政府信息公开申请情况\n${header.replace('商业企业 | 科研机构', '科研机构 | 商业企业')}\n${received} | 0 | 0 | 0 | 0 | 0 | 0 | 0`,
  ],
] as const)('tells %s from the diagnostic', (inference, text) => {
  expect(inferences(text)).toEqual([inference])
})

it('tells words that are a cell from pieces of a number', () => {
  expect(inferenceOf('requests.received', '7', '详见附件')).toBe('words')
  expect(inferenceOf('requests.received', '13612', '136 / 12')).toBe('pieces')
})
