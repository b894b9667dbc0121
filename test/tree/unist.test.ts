import { readFileSync } from 'node:fs'
import { inspect } from 'unist-util-inspect'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { expect, expectTypeOf, it } from 'vitest'
import { parse, type Cell, type Node, type Table } from '../../src/index.js'

const fixture = readFileSync(new URL('../fixtures/lines-2021-blank-lines.txt', import.meta.url), 'utf8')

it('is walked by unist-util-visit, to every cell of the form', () => {
  const paths = new Set<string>()
  visit(parse(fixture).report, 'Cell', (cell) => {
    expectTypeOf(cell).toEqualTypeOf<Cell>()
    if (cell.path !== null) paths.add(cell.path)
  })
  // Ten in the table of section two, twenty-five rows of seven in that of section three, fifteen in that of section four.
  expect(paths.size).toBe(10 + 25 * 7 + 15)
})

it('is walked in the order of the source', () => {
  const offsets: number[] = []
  visit(parse(fixture).report, (node) => {
    if (!('children' in node)) offsets.push(node.position.start.offset)
    return CONTINUE
  })
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
})

it('can be walked past its tables', () => {
  const types = new Set<string>()
  const isTable = (node: Node): node is Table => node.type.endsWith('Table')
  visit(parse(fixture).report, (node) => {
    if (isTable(node)) return SKIP
    types.add(node.type)
    return CONTINUE
  })
  expect([...types].sort()).toEqual([
    'Clause',
    'Heading',
    'Paragraph',
    'Report',
    'Section',
    'Signature',
    'Text',
    'Title',
  ])
})

it('is printed by unist-util-inspect', () => {
  const { report } = parse(`汤原县胜利乡
2022年政府信息公开工作年度报告

一、总体情况
（一）主动公开。
1.及时更新。

二、主动公开政府信息情况
信息内容	本年处理决定数量
行政许可	12件
关于许可的说明	/

胜利乡人民政府
2023年1月16日
`)
  expect(inspect(report, { color: false })).toBe(`Report[4] (1:1-15:1, 0-117)
│ agency: "汤原县胜利乡"
│ year: 2022
│ edition: "2021"
├─0 Title[2] (1:1-2:18, 0-24)
│   ├─0 Text "汤原县胜利乡" (1:1-1:7, 0-6)
│   └─1 Text "2022年政府信息公开工作年度报告" (2:1-2:18, 7-24)
├─1 Section[2] (4:1-6:8, 26-49)
│   │ key: "overview"
│   ├─0 Heading[1] (4:1-4:7, 26-32)
│   │   └─0 Text "一、总体情况" (4:1-4:7, 26-32)
│   └─1 Clause[2] (5:1-6:8, 33-49)
│       │ level: 1
│       │ marker: "（一）"
│       ├─0 Paragraph[1] (5:1-5:9, 33-41)
│       │   └─0 Text "（一）主动公开。" (5:1-5:9, 33-41)
│       └─1 Clause[1] (6:1-6:8, 42-49)
│           │ level: 2
│           │ marker: "1."
│           └─0 Paragraph[1] (6:1-6:8, 42-49)
│               └─0 Text "1.及时更新。" (6:1-6:8, 42-49)
├─2 Section[2] (8:1-11:10, 51-96)
│   │ key: "disclosure"
│   ├─0 Heading[1] (8:1-8:13, 51-63)
│   │   └─0 Text "二、主动公开政府信息情况" (8:1-8:13, 51-63)
│   └─1 DisclosureTable[4] (9:1-11:10, 64-96)
│       │ edition: "2021"
│       ├─0 ColumnHeader "信息内容" (9:1-9:5, 64-68)
│       │     column: null
│       ├─1 ColumnHeader "本年处理决定数量" (9:6-9:14, 69-77)
│       │     column: "decisions"
│       ├─2 Row[2] (10:1-10:9, 78-86)
│       │   │ key: "licensing"
│       │   ├─0 RowLabel "行政许可" (10:1-10:5, 78-82)
│       │   └─1 Cell (10:6-10:9, 83-86)
│       │         column: "decisions"
│       │         path: "disclosure.licensing.decisions"
│       │         state: "number"
│       │         raw: "12件"
│       │         unit: "件"
│       └─3 Row[2] (11:1-11:10, 87-96)
│           │ key: null
│           ├─0 RowLabel "关于许可的说明" (11:1-11:8, 87-94)
│           └─1 Cell (11:9-11:10, 95-96)
│                 column: null
│                 path: null
│                 state: "mark"
│                 raw: "/"
│                 unit: null
└─3 Signature[2] (13:1-14:11, 98-116)
    │ agency: "胜利乡人民政府"
    │ date: "2023-01-16"
    ├─0 Text "胜利乡人民政府" (13:1-13:8, 98-105)
    └─1 Text "2023年1月16日" (14:1-14:11, 106-116)`)
})
