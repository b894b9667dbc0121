import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { parse, type ColumnHeader, type ColumnKey } from '../../src/index.js'

const headersOf = (source: string): [string, ColumnKey | null][] => {
  const headers: [string, ColumnKey | null][] = []
  visit(parse(source).report, 'ColumnHeader', ({ value, column }: ColumnHeader) => {
    headers.push([value, column])
  })
  return headers
}

it('leads from a header of the requests table to the column below it', () => {
  const source = `三、收到和处理政府信息公开申请情况
申请人情况	自然人	法人或其他组织					总计
		商业企业	科研机构	社会公益组织	法律服务机构	其他
一、本年新收政府信息公开申请数量	0	0	0	0	0	0	0
`
  expect(headersOf(source)).toEqual([
    ['申请人情况', null],
    ['自然人', 'naturalPerson'],
    ['法人或其他组织', null],
    ['总计', 'total'],
    ['商业企业', 'enterprise'],
    ['科研机构', 'researchInstitution'],
    ['社会公益组织', 'publicInterestOrganization'],
    ['法律服务机构', 'legalServiceOrganization'],
    ['其他', 'otherOrganization'],
  ])
})

it('leads from a header of the disputes table to the column below it', () => {
  const source = `四、政府信息公开行政复议、行政诉讼情况
行政复议
结果维持	结果纠正	其他结果	尚未审结	总计
0	0	0	0	0
`
  expect(headersOf(source)).toEqual([
    ['行政复议', null],
    ['结果维持', 'upheld'],
    ['结果纠正', 'corrected'],
    ['其他结果', 'other'],
    ['尚未审结', 'pending'],
    ['总计', 'total'],
  ])
})

it('leads from both pieces of a broken header to its column', () => {
  const source = `二、主动公开政府信息情况
信息内容
本年制发
件数
本年废止
件数
现行有效件数
规章
1
2
3
`
  expect(headersOf(source)).toEqual([
    ['信息内容', null],
    ['本年制发', 'issued'],
    ['件数', 'issued'],
    ['本年废止', 'repealed'],
    ['件数', 'repealed'],
    ['现行有效件数', 'inForce'],
  ])
})
