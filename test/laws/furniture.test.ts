import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, toData, type ReportData } from '../../src/index.js'
import { weighSiteLine } from '../../src/words/site-words.js'
import { holdsOften, patience } from '../support/runs.js'
import { differenceOf } from './differences.js'
import { obeysTheLawsOfReading } from './hold.js'
import { chooseBy, choices } from './laid-out/choose.js'
import { layOut } from './laid-out/laid-out.js'
import { linesAbove, linesBelow } from './laid-out/site-lines.js'
import { keepingLayouts, write, type FieldLayout } from './laid-out/write.js'

vi.setConfig({ testTimeout: patience })

const keepsItsData = (
  data: ReportData,
  layout: FieldLayout,
  above: readonly string[],
  below: readonly string[],
): void => {
  const text = [...above, write(layOut(data), layout), ...below].join('\n')
  const difference = differenceOf(toData(parse(text).report), data)
  if (difference !== undefined) throw new Error(`${layout}: ${difference}\n${text}`)
  obeysTheLawsOfReading(text)
}

const titled = (): fc.Arbitrary<ReportData> =>
  reportData({ consistent: true }).filter(({ title, other }) => title !== null && other !== null)

/** A report that is signed with organ and date: nothing below it is its own. */
const signed = (): fc.Arbitrary<ReportData> =>
  titled().filter(({ signature }) => signature.date !== null && signature.agency !== null)

it('is told of ninety kinds', () => {
  expect(new Set([...linesAbove, ...linesBelow]).size).toBe(90)
})

const layouts = fc.constantFrom(...keepingLayouts)

it('a report gives the same data between any lines of a site', async () => {
  const above = fc.subarray([...linesAbove], { maxLength: 4 })
  const below = fc.subarray([...linesBelow], { maxLength: 5 })
  await holdsOften(fc.property(signed(), layouts, above, below, keepsItsData))
})

it('a report gives the same data above lines that their words show to be a site’s, signed or not', async () => {
  const known = linesBelow.filter((lines) => lines.split('\n').every((line) => weighSiteLine(line) > 0))
  const below = fc.subarray(known, { minLength: 1, maxLength: 4 })
  await holdsOften(
    fc.property(titled(), layouts, below, (data, layout, lines) => keepsItsData(data, layout, [], lines)),
  )
})

it('a report gives the same data with a row of links below one of its tables', async () => {
  const links = fc.constantFrom(
    '使用帮助 | 联系我们 | 网站地图',
    '| 使用帮助 | 联系我们 | 网站地图 |',
    '关于我们|网站声明|联系我们',
  )
  const pipes = fc.constantFrom(...keepingLayouts.filter((layout) => /pipe|markdown/.test(layout)))
  await holdsOften(
    fc.property(titled(), pipes, links, choices(), (data, layout, line, numbers) => {
      const { rows } = layOut(data)
      const at = chooseBy(numbers)(
        rows.flatMap(({ kind }, row) =>
          kind === 'table' && rows[row + 1]?.kind === 'prose' ? [row + 1] : [],
        ),
      )
      const [above, below] = [rows.slice(0, at), rows.slice(at ?? rows.length)]
      const text = [write({ rows: above }, layout), write({ rows: below }, layout)].join(`${line}\n`)
      const difference = differenceOf(toData(parse(text).report), data)
      if (difference !== undefined) throw new Error(`${layout}: ${difference}\n${text}`)
    }),
  )
})

it.each([...linesAbove, ...linesBelow])('the laws of reading hold around %j', (lines) => {
  obeysTheLawsOfReading(
    `${lines}\n清溪县民政局2022年政府信息公开工作年度报告\n一、总体情况\n公开信息3条。\n清溪县民政局\n2023年1月16日\n${lines}`,
  )
})
